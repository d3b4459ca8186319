package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the figures of a line stand, UC-002. */
class PeriodLinesTest {

    private static JsonNode scores(Double... scores) {
        List<TrendChart.Point> points = Stream.of(scores)
                .map(score -> new TrendChart.Point("2026", score, null, "1"))
                .toList();
        var words = new TrendChart.Words("s", "u", "p", "k", "h");
        return new JsonMapper()
                .readTree(new TrendChart("t", points, 2, words, Formats.in("vi"))
                        .chart()
                        .json());
    }

    @Test
    void shouldWriteFiguresWhereTheirLineDoesNotGo() {
        List<String> places = new ArrayList<>();
        scores(60.0, 70.0, 80.0, 75.0, 70.0, 72.0)
                .at("/series/1/data")
                .forEach(point -> places.add(point.at("/label/position").asString()
                        + point.at("/label/align").asString("")));

        assertThat(places).containsExactly("bottom", "topright", "top", "topleft", "bottom", "top");
    }

    @Test
    void shouldBeginNoAxisBelowZeroForAFigure() {
        assertThat(scores(60.0, 70.0).at("/yAxis/boundaryGap/0").asString()).isEqualTo("8%");
        JsonNode fromZero = scores(0.0, 70.0);
        assertThat(fromZero.at("/yAxis/boundaryGap/0").asString()).isEqualTo("0%");
        assertThat(fromZero.at("/series/1/data/0/label/position").asString()).isEqualTo("top");
    }
}
