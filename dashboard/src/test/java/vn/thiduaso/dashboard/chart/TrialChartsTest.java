package vn.thiduaso.dashboard.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/** Charts of something tried carry the mark, in the picture and over the table. */
class TrialChartsTest {

    private static final Formats F = Formats.in("vi");
    private static final String MARK = "THỬ NGHIỆM";

    private static JsonNode option(Chart chart) {
        return new JsonMapper().readTree(chart.json());
    }

    private static Chart beforeAfter(int rows) {
        return new BeforeAfterChart(
                        "x",
                        IntStream.range(0, rows)
                                .mapToObj(row ->
                                        new BeforeAfterChart.Row("P" + row, row + 1.0, row == 0 ? null : row + 1.5, ""))
                                .toList(),
                        2,
                        new BeforeAfterChart.Words("tóm tắt", "Phần", "Trước", "Sau", "Đổi", MARK),
                        F)
                .chart();
    }

    private static Chart tornado(TornadoChart.Bar... bars) {
        return new TornadoChart(
                        "x",
                        List.of(bars),
                        2,
                        new TornadoChart.Words("tóm tắt", "Số", "Gửi", "Còn", "Giảm", "Lên", "Tăng", MARK),
                        F)
                .chart();
    }

    @Test
    void shouldDrawTwoBarsForEachRowAndKeepAllInTheTable() {
        Chart chart = beforeAfter(12);

        assertThat(option(chart).get("series")).hasSize(2);
        assertThat(option(chart).get("series").get(0).get("data")).hasSize(10);
        assertThat(chart.twin().rows()).hasSize(12);
        assertThat(chart.twin().rows().get(0)).containsExactly("P0", "1,00", "–", "–");
        assertThat(chart.twin().rows().get(1)).containsExactly("P1", "2,00", "2,50", "+0,50");
        assertThat(option(chart)
                        .get("series")
                        .get(1)
                        .get("data")
                        .get(0)
                        .get("value")
                        .isNull())
                .isTrue();
    }

    @Test
    void shouldCarryTheMarkEverywhere() {
        for (Chart chart : List.of(beforeAfter(2), tornado(new TornadoChart.Bar("A", "5", -1.0, "4", 2.0, "6")))) {
            assertThat(option(chart).get("title").get("text").asString()).isEqualTo(MARK);
            assertThat(chart.twin().heads().get(0)).contains(MARK);
            assertThat(chart.summary()).startsWith(MARK);
        }
    }

    @Test
    void shouldLayStepsOppositeAndThoseOfOneSideUnderEachOther() {
        Chart opposite = tornado(
                new TornadoChart.Bar("A", "5", -1.0, "4", 2.0, "6"),
                new TornadoChart.Bar("B", "5", null, "–", 0.0, "6"));
        assertThat(option(opposite).get("series").get(0).get("barGap").asString())
                .isEqualTo("-100%");
        assertThat(option(opposite)
                        .get("series")
                        .get(0)
                        .get("data")
                        .get(0)
                        .get("short")
                        .asString())
                .isEqualTo("−1,00");
        assertThat(option(opposite)
                        .get("series")
                        .get(1)
                        .get("data")
                        .get(1)
                        .get("short")
                        .asString())
                .isEmpty();
        assertThat(opposite.twin().rows().get(1)).containsExactly("B", "5", "–", "–", "6", "0,00");

        Chart oneSided = tornado(new TornadoChart.Bar("A", "5", 1.0, "4", 2.0, "6"));
        assertThat(option(oneSided).get("series").get(0).get("barGap").asString())
                .isEqualTo("10%");
        assertThat(option(oneSided).get("xAxis").get("max").asDouble()).isGreaterThan(2);
    }
}
