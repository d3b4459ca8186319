package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SideBySideChartsTest {

    private static final DotChart.Words DOTS = new DotChart.Words("tóm tắt", "Chỉ số");
    private static final DifferenceChart.Words DIFFERENCES = new DifferenceChart.Words("tóm tắt", "Chỉ số", "Điểm");

    private final Formats f = Formats.in("vi");

    private static JsonNode option(Chart chart) {
        return new JsonMapper().readTree(chart.json());
    }

    private static DotChart.Row row(String label, Double first, Double second) {
        return new DotChart.Row(label, Arrays.asList(first, second), List.of("/a", "/b"));
    }

    private static DifferenceChart.Bar bar(String label, double points) {
        return new DifferenceChart.Bar(label, points, label, "#" + label);
    }

    @Test
    void shouldPutEachUnitAtItsShareWithItsNumberAndTheWayToItsFigure() {
        Chart chart = new DotChart("d", List.of("A", "B"), List.of(row("Một", 0.5, 0.875)), DOTS, f).chart();

        JsonNode dot = option(chart).get("series").get(1).get("data").get(0);
        assertThat(dot.get("value").toString()).isEqualTo("[87.5,0]");
        assertThat(dot.get("short").asString()).isEqualTo("2");
        assertThat(dot.get("href").asString()).isEqualTo("/b");
        assertThat(dot.get("text").asString()).isEqualTo("Một\nA: 50%\nB: 87,5%");
        assertThat(chart.twin().heads()).containsExactly("Chỉ số", "A", "B");
        assertThat(chart.twin().rows()).containsExactly(List.of("Một", "50%", "87,5%"));
    }

    @Test
    void shouldDrawNoDotWhereAUnitHasNoPoints() {
        Chart chart = new DotChart("d", List.of("A", "B"), List.of(row("Một", null, 0.0)), DOTS, f).chart();

        JsonNode series = option(chart).get("series");
        assertThat(series.get(0).get("data").get(0).get("value").isNull()).isTrue();
        assertThat(series.get(1).get("data").get(0).get("value").toString()).isEqualTo("[0.0,0]");
        assertThat(chart.twin().rows()).containsExactly(List.of("Một", "–", "0%"));
    }

    @Test
    void shouldDrawTheTwentyIndicatorsFurthestApartAndListAll() {
        List<DotChart.Row> rows = new ArrayList<>(IntStream.range(0, 280)
                .mapToObj(at -> row("gần " + at, 0.5, 0.5))
                .toList());
        IntStream.range(0, 20).forEach(at -> rows.add(row("xa " + at, 0.1, 0.9)));

        Chart chart = new DotChart("d", List.of("A", "B"), rows, DOTS, f).chart();

        List<String> drawn = new ArrayList<>();
        option(chart).get("yAxis").get("data").forEach(label -> drawn.add(label.asString()));
        assertThat(drawn)
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(at -> "xa " + at).toList());
        assertThat(chart.twin().rows()).hasSize(300);
        assertThat(chart.twin().rows().subList(0, 20))
                .extracting(row -> row.get(0))
                .isEqualTo(drawn);
    }

    @Test
    void shouldRefuseMoreUnitsThanCanBeToldApart() {
        List<String> six = Stream.of("A", "B", "C", "D", "E", "F").toList();

        assertThatThrownBy(() -> new DotChart("d", six, List.of(), DOTS, f))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("6");
    }

    @Test
    void shouldPutTheGreatestDifferenceFirstWhicheverSideItIsOn() {
        Chart chart = new DifferenceChart(
                        "x", List.of(bar("nhỏ", 0.5), bar("lớn", -2.25), bar("vừa", 1)), true, 2, DIFFERENCES, f)
                .chart();

        assertThat(chart.twin().rows())
                .containsExactly(List.of("lớn", "−2,25"), List.of("vừa", "+1,00"), List.of("nhỏ", "+0,50"));
        JsonNode option = option(chart);
        assertThat(option.get("xAxis").get("min").asDouble()).isEqualTo(-2.25);
        assertThat(option.get("xAxis").get("max").asDouble()).isEqualTo(2.25);
        JsonNode bars = option.get("series").get(0).get("data");
        assertThat(bars.get(0).get("itemStyle").get("color").asString())
                .isEqualTo(UnitInk.colour(0))
                .isNotEqualTo(bars.get(1).get("itemStyle").get("color").asString());
    }

    @Test
    void shouldSayHowFarSeveralUnitsAreApartWithoutASign() {
        Chart chart = new DifferenceChart("x", List.of(bar("một", 1.5)), false, 1, DIFFERENCES, f).chart();

        assertThat(chart.twin().rows()).containsExactly(List.of("một", "1,5"));
        assertThat(option(chart).get("xAxis").get("min").asDouble()).isZero();
    }
}
