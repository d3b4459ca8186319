package vn.thiduaso.dashboard.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;

class CauseChartTest {

    private static final CauseChart.Words WORDS = new CauseChart.Words("Tóm tắt", "Đơn vị", "Chênh lệch");

    private static Chart chart(CauseChart.Row... rows) {
        return new CauseChart(
                        "causes",
                        List.of("Số liệu", "Làm tròn"),
                        List.of(0, 5),
                        List.of(rows),
                        4,
                        2,
                        WORDS,
                        Formats.in("vi"))
                .chart();
    }

    @Test
    void shouldHaveARowOfTheTwinAndAPointForEachUnit() {
        Chart chart = chart(
                new CauseChart.Row("Xã A", List.of(1.25, 0.0025), 1.2525, "#a"),
                new CauseChart.Row("Xã B", List.of(-2.0, 0.0), -2, "#b"));
        JsonNode option = new JsonMapper().readTree(chart.json());
        JsonNode points = option.at("/series/2/data");

        assertThat(chart.twin().heads()).containsExactly("Đơn vị", "Số liệu", "Làm tròn", "Chênh lệch");
        assertThat(chart.twin().rows())
                .containsExactly(
                        List.of("Xã A", "+1,2500", "+0,0025", "+1,25"), List.of("Xã B", "−2,0000", "0,0000", "−2,00"));
        assertThat(points.size()).isEqualTo(2);
        assertThat(points.get(1).get("href").asString()).isEqualTo("#b");
        assertThat(points.get(0).at("/value/0").asDouble()).isEqualTo(1.2525);
        assertThat(points.get(1).at("/value/0").asDouble())
                .as("beside the line")
                .isZero();
        assertThat(points.get(1).get("text").asString()).doesNotContain("Làm tròn");
    }

    @Test
    void shouldStackThePiecesWithAPatternOfTheirOwn() {
        JsonNode option = new JsonMapper()
                .readTree(chart(new CauseChart.Row("Xã A", List.of(1.0, 1.0), 2, ""))
                        .json());

        assertThat(option.at("/series/0/stack").asString())
                .isEqualTo(option.at("/series/1/stack").asString());
        assertThat(option.at("/series/0/itemStyle/decal").isMissingNode()).isTrue();
        assertThat(option.at("/series/1/itemStyle/decal/rotation").asDouble()).isNotZero();
    }

    @Test
    void shouldDrawFifteenAndTellAll() {
        Chart chart = chart(IntStream.range(0, 20)
                .mapToObj(at -> new CauseChart.Row("Xã " + at, List.of(1.0, 0.0), 1, ""))
                .toArray(CauseChart.Row[]::new));

        assertThat(new JsonMapper().readTree(chart.json()).at("/series/0/data").size())
                .isEqualTo(15);
        assertThat(chart.twin().rows()).hasSize(20);
    }
}
