package vn.thiduaso.ingest.mapping;

import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.indexset.IndexSetSources;

import static org.assertj.core.api.Assertions.assertThat;

class OptionLabelsTest {

    private final OptionLabels labels =
            new OptionLabels(IndexSetSources.resolve("PHUTAN-MINH-HOA").set());

    @Test
    void shouldKnowTheValueALabelNames() {
        assertThat(labels.value("CQS.2", "ĐÃ BAN HÀNH")).hasValue(1);
        assertThat(labels.value("CQS.2", "chưa  ban hành")).hasValue(0);
        assertThat(labels.value("CQS.2", "Chưa")).isEmpty();
        assertThat(labels.value("CQS.1", "Đã ban hành")).as("of another figure").isEmpty();
    }

    @Test
    void shouldKnowTheFigureWhoseValuesAColumnNames() {
        assertThat(labels.figure(Set.of("Đã ban hành", "Chưa"))).contains("CQS.2");
        assertThat(labels.figure(Set.of("Có trong tỉnh", "Không có"))).contains("XHS.8");
        assertThat(labels.figure(Set.of("Đã ban hành", "Chưa", "Đang soạn"))).isEmpty();
        assertThat(labels.figure(Set.of())).isEmpty();
    }
}
