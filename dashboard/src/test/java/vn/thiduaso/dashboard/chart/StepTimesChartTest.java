package vn.thiduaso.dashboard.chart;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;

class StepTimesChartTest {

    private static final StepTimesChart.Words WORDS = new StepTimesChart.Words("Tóm tắt", "Đợt chấm", "Cả đợt", "giây");

    private static Chart chart(StepTimesChart.Row... rows) {
        return new StepTimesChart("steps", List.of("đọc", "chấm"), List.of(rows), WORDS, Formats.in("vi")).chart();
    }

    private static JsonNode option(Chart chart) {
        return new JsonMapper().readTree(chart.json());
    }

    @Test
    void shouldPutEachRunOnARowWithItsStepsAndTheirSum() {
        Chart chart = chart(
                new StepTimesChart.Row("tháng 10 · a1", List.of(1.24, 2.5), true, "/runs/a1"),
                new StepTimesChart.Row("tháng 9 · a0", List.of(1.0, 0.0), false, "/runs/a0"));

        assertThat(chart.twin().heads()).containsExactly("Đợt chấm", "đọc (giây)", "chấm (giây)", "Cả đợt (giây)");
        assertThat(chart.twin().rows())
                .containsExactly(
                        List.of("tháng 10 · a1", "1,2", "2,5", "3,7"), List.of("tháng 9 · a0", "1,0", "0,0", "1,0"));
        JsonNode points = option(chart).at("/series/2/data");
        assertThat(points.size()).isEqualTo(2);
        assertThat(points.at("/0/value/0").asDouble()).isEqualTo(3.74);
        assertThat(points.at("/0/short").asString()).isEqualTo("3,7 giây");
        assertThat(points.at("/1/href").asString()).isEqualTo("/runs/a0");
    }

    @Test
    void shouldTellStepsAndTheRunOfThePageByMoreThanColours() {
        JsonNode option = option(chart(
                new StepTimesChart.Row("a1", List.of(1.0, 2.0), true, ""),
                new StepTimesChart.Row("a0", List.of(1.0, 2.0), false, "")));

        assertThat(option.at("/series/0/stack")).isEqualTo(option.at("/series/1/stack"));
        assertThat(option.at("/series/0/itemStyle/decal").isMissingNode()).isTrue();
        assertThat(option.at("/series/1/itemStyle/decal").isObject()).isTrue();
        assertThat(option.at("/yAxis/data/0").asString()).isEqualTo("► a1");
        assertThat(option.at("/yAxis/data/1").asString()).isEqualTo("a0");
    }

    @Test
    void shouldBeginAgainWithPatternsWhereStepsAreMany() {
        assertThat(StepTimesChart.mark(0)).isZero();
        assertThat(StepTimesChart.mark(6)).isZero();
        assertThat(StepTimesChart.mark(5)).isEqualTo(5);
    }
}
