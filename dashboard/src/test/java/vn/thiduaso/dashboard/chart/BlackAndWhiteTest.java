package vn.thiduaso.dashboard.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/** What a colour tells, something else tells too: bars by patterns, lines by how they are drawn and marked, dots by their shape or what stands in them. */
class BlackAndWhiteTest {

    private static final Formats F = Formats.in("vi");

    static Stream<Chart> charts() {
        return Stream.of(bullet(), differences(), waterfall(), tornado(), beforeAfter(), radar(), dots());
    }

    private static Chart bullet() {
        return new BulletChart(
                        "bullet",
                        Stream.of(BulletChart.Tone.values())
                                .map(tone -> new BulletChart.Row(tone.name(), 0.5, "5", "10", "còn", tone, ""))
                                .toList(),
                        new BulletChart.Words("s", "a", "f", "g", "t", "st"),
                        F)
                .chart();
    }

    private static Chart differences() {
        return new DifferenceChart(
                        "differences",
                        List.of(new DifferenceChart.Bar("A", 2, "A", ""), new DifferenceChart.Bar("B", -1, "B", "")),
                        true,
                        2,
                        new DifferenceChart.Words("s", "i", "p"),
                        F)
                .chart();
    }

    private static Chart waterfall() {
        return new WaterfallChart(
                        "waterfall",
                        10,
                        8,
                        List.of(new WaterfallChart.Part("A", 3, ""), new WaterfallChart.Part("B", -1, "")),
                        2,
                        new WaterfallChart.Words("s", "Tối đa", "Điểm", "Nhỏ hơn", "Khác", "b", "p"),
                        F)
                .chart();
    }

    private static Chart tornado() {
        return new TornadoChart(
                        "tornado",
                        List.of(new TornadoChart.Bar("A", "1", -1.0, "0", 1.0, "2")),
                        2,
                        new TornadoChart.Words("s", "f", "s", "dt", "d", "ut", "u", "THỬ"),
                        F)
                .chart();
    }

    private static Chart beforeAfter() {
        return new BeforeAfterChart(
                        "before-after",
                        List.of(new BeforeAfterChart.Row("A", 1.0, 2.0, "")),
                        2,
                        new BeforeAfterChart.Words("s", "r", "b", "a", "c", "THỬ"),
                        F)
                .chart();
    }

    private static Chart radar() {
        return new RadarChart(
                        "radar",
                        IntStream.range(0, RadarChart.LEAST_AXES)
                                .mapToObj(at -> new RadarChart.Axis("A" + at, 5.0, 6.0, 10))
                                .toList(),
                        new RadarChart.Words("s", "a", "u", "p", "m"),
                        F)
                .chart();
    }

    private static Chart dots() {
        return new DotChart(
                        "dots",
                        List.of("A", "B"),
                        List.of(new DotChart.Row("Một", List.of(0.5, 0.7), List.of("", ""))),
                        new DotChart.Words("s", "i"),
                        F)
                .chart();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void shouldTellApartWithoutColours(Chart chart) {
        Map<String, String> colourOf = new HashMap<>();
        Map<String, String> lookOf = new HashMap<>();
        for (JsonNode series : new JsonMapper().readTree(chart.json()).get("series")) {
            items(series).forEach(item -> {
                String colour = colour(series, item);
                String look = look(series, item);
                if (!colour.isEmpty() && !colour.equals("transparent")) {
                    assertThat(colourOf.merge(look, colour, (one, other) -> one))
                            .as("drawn alike: " + look)
                            .isEqualTo(colour);
                    lookOf.put(colour, look);
                }
            });
        }
        assertThat(lookOf).as("colours that tell something").hasSizeGreaterThan(1);
    }

    private static Stream<JsonNode> items(JsonNode series) {
        return series.get("data").valueStream();
    }

    private static String colour(JsonNode series, JsonNode item) {
        String own = text(item.path("itemStyle").path("color"));
        String whole = text(series.path("itemStyle").path("color"));
        String edge = text(series.path("itemStyle").path("borderColor"));
        String drawn = own.isEmpty() ? whole : own;
        return drawn.equals(Ink.PAPER) ? edge : drawn;
    }

    /** All there is of it but its colour. */
    private static String look(JsonNode series, JsonNode item) {
        String pattern = item.path("itemStyle").path("decal").toString()
                + series.path("itemStyle").path("decal");
        String line = item.path("lineStyle").path("type").toString() + item.path("symbol");
        boolean marked = series.path("type").asString().equals("scatter");
        return pattern + line + (marked ? text(item.path("short")) : "");
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.asString() : "";
    }
}
