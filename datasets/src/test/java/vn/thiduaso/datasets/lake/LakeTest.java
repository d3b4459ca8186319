package vn.thiduaso.datasets.lake;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.datasets.lake.ExampleRows.JULY;
import static vn.thiduaso.datasets.lake.ExampleRows.SET;
import static vn.thiduaso.datasets.lake.ExampleRows.figures;

class LakeTest {

    @TempDir
    Path home;

    @Test
    void shouldGiveBackWhatWasSent() {
        SubmissionBatch sent = figures("july.csv", 1.5, Double.NaN, 0);
        try (Lake lake = open()) {
            CommittedSubmissions done = lake.commit(List.of(sent));

            assertThat(done.added()).containsExactly(sent.submission().withSeq(1));
            assertThat(lake.observations().current(SET, JULY)).isEqualTo(sent.observations());
            assertThat(lake.quarantine().of(sent.submission().id())).isEqualTo(sent.quarantine());
        }
        try (Lake again = open()) {
            assertThat(again.observations().current(SET, JULY)).isEqualTo(sent.observations());
        }
    }

    private Lake open() {
        return Lake.open(LakeSettings.embedded(home));
    }
}
