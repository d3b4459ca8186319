package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChartsTest {

    private final Formats f = Formats.in("vi");

    private static JsonNode option(Chart chart) {
        return new JsonMapper().readTree(chart.json());
    }

    @Test
    void shouldCountEveryScoreOnceInTheHistogram() {
        double[] scores = {56.11, 71, 71.38, 71.99, 72, 75.34};
        Chart chart = new HistogramChart("h", Bands.of(scores), new HistogramChart.Words("s", "b", "c"), f).chart();

        int counted = 0;
        for (JsonNode bar : option(chart).get("series").get(0).get("data")) {
            counted += bar.get("value").asInt();
        }

        assertThat(counted).isEqualTo(6);
        assertThat(chart.twin().rows().get(0)).containsExactly("56 – 58", "1");
        assertThat(chart.twin().rows().size()).isLessThanOrEqualTo(18);
    }

    @Test
    void shouldDrawAHistogramOfEqualScores() {
        Chart chart = new HistogramChart(
                        "h", Bands.of(new double[] {5, 5, 5}), new HistogramChart.Words("s", "b", "c"), f)
                .chart();

        assertThat(chart.twin().rows()).hasSize(1);
    }

    @Test
    void shouldPutTheGreatestLossFirst() {
        Chart chart = new LossChart(
                        "l",
                        List.of(new LossChart.Part("A", 2, 10, ""), new LossChart.Part("B", 9.51, 22, "/x")),
                        new LossChart.Words("s", "p", "l", "m"),
                        f)
                .chart();

        assertThat(chart.twin().rows()).containsExactly(List.of("B", "−9,51", "22"), List.of("A", "−2,00", "10"));
        assertThat(option(chart)
                        .get("series")
                        .get(0)
                        .get("data")
                        .get(0)
                        .get("href")
                        .asString())
                .isEqualTo("/x");
    }

    @Test
    void shouldComeFromTheMaximumDownToTheScore() {
        Chart chart = new WaterfallChart(
                        "w",
                        100,
                        75.34,
                        List.of(
                                new WaterfallChart.Part("Công khai", 6.21, ""),
                                new WaterfallChart.Part("Số hóa", 9.51, ""),
                                new WaterfallChart.Part("Không mất", 0, "")),
                        2,
                        new WaterfallChart.Words("s", "Tối đa", "Điểm", "Nhỏ hơn", "Khác", "b", "p"),
                        f)
                .chart();

        assertThat(chart.twin().rows())
                .containsExactly(
                        List.of("Tối đa", "100,00"),
                        List.of("Số hóa", "−9,51"),
                        List.of("Công khai", "−6,21"),
                        List.of("Khác", "−8,94"),
                        List.of("Điểm", "75,34"));
        JsonNode hidden = option(chart).get("series").get(0).get("data");
        assertThat(hidden.get(1).asDouble()).isEqualTo(90.49);
    }

    @Test
    void shouldKeepTheManySmallerLossesApartFromWhatDoesNotAddUp() {
        List<WaterfallChart.Part> parts = IntStream.rangeClosed(1, 20)
                .mapToObj(lost -> new WaterfallChart.Part("P" + lost, lost, ""))
                .toList();
        Chart chart = new WaterfallChart(
                        "w",
                        300,
                        80,
                        parts,
                        2,
                        new WaterfallChart.Words("s", "Tối đa", "Điểm", "Nhỏ hơn", "Khác", "b", "p"),
                        f)
                .chart();

        assertThat(WaterfallChart.smaller(parts)).isEqualTo(6);
        assertThat(chart.twin().rows())
                .hasSize(18)
                .contains(List.of("P7", "−7,00"), List.of("Nhỏ hơn", "−21,00"), List.of("Khác", "−10,00"));
    }

    @Test
    void shouldNotAddAStepWhenLossesAddUp() {
        Chart chart = new WaterfallChart(
                        "w",
                        10,
                        7.5,
                        List.of(new WaterfallChart.Part("A", 2.5, "")),
                        2,
                        new WaterfallChart.Words("s", "Tối đa", "Điểm", "Nhỏ hơn", "Khác", "b", "p"),
                        f)
                .chart();

        assertThat(chart.twin().rows()).hasSize(3);
    }

    @Test
    void shouldShowAMissingAxisAsADashInTheTable() {
        Chart chart = new RadarChart(
                        "r",
                        List.of(
                                new RadarChart.Axis("A", 5.0, 4.0, 10),
                                new RadarChart.Axis("B", null, 4.0, 10),
                                new RadarChart.Axis("C", 1.0, null, 10)),
                        new RadarChart.Words("s", "u", "p", "a", "m"),
                        f)
                .chart();

        assertThat(chart.twin().rows().get(1)).containsExactly("B", "–", "4,00", "10");
        assertThat(option(chart)
                        .get("series")
                        .get(0)
                        .get("data")
                        .get(1)
                        .get("value")
                        .get(0)
                        .asDouble())
                .isEqualTo(50);
    }

    @Test
    void shouldRefuseARadarThatIsNoShape() {
        var axis = new RadarChart.Axis("A", 5.0, 4.0, 10);
        var words = new RadarChart.Words("s", "u", "p", "a", "m");

        assertThatThrownBy(() -> new RadarChart("r", List.of(axis, axis), words, f))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RadarChart("r", Collections.nCopies(9, axis), words, f))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldLeaveAGapWhereAPeriodHasNoScore() {
        Chart chart = new TrendChart(
                        "t",
                        List.of(
                                new TrendChart.Point("2025", null, 70.0, "–"),
                                new TrendChart.Point("2026", 71.5, 70.5, "3")),
                        2,
                        new TrendChart.Words("s", "u", "p", "k", "h"),
                        f)
                .chart();

        JsonNode unit = option(chart).get("series").get(1).get("data");
        assertThat(unit.get(0).get("value").isNull()).isTrue();
        assertThat(chart.twin().rows().get(0)).containsExactly("2025", "–", "–", "70,00");
    }

    @Test
    void shouldDrawThreeRingsButListEveryNode() {
        var leaf = new SunburstChart.Slice("4", 1, "", List.of());
        var deep = new SunburstChart.Slice(
                "1",
                1,
                "",
                List.of(new SunburstChart.Slice(
                        "2", 1, "", List.of(new SunburstChart.Slice("3", 1, "", List.of(leaf))))));
        Chart chart =
                new SunburstChart("s", List.of(deep), new SunburstChart.Words("s", "n", "w", "#", "…"), f).chart();

        assertThat(chart.twin().rows()).hasSize(4);
        JsonNode third = option(chart)
                .get("series")
                .get(0)
                .get("data")
                .get(0)
                .get("children")
                .get(0)
                .get("children")
                .get(0);
        assertThat(third.has("children")).isFalse();
    }

    @Test
    void shouldNumberSlicesAsTheTableDoes() {
        var part = new SunburstChart.Slice("Một phần", 48, "", List.of());
        var wide = new SunburstChart.Slice("Tiến độ giải quyết", 96, "", List.of(part, part));
        var narrow = new SunburstChart.Slice("Tỷ lệ hồ sơ được đồng bộ trạng thái", 4, "/a", List.of());
        Chart chart = new SunburstChart("s", List.of(wide, narrow), new SunburstChart.Words("s", "n", "w", "#", "…"), f)
                .chart();

        JsonNode last = option(chart).get("series").get(0).get("data").get(1);
        assertThat(last.get("row").asInt()).isEqualTo(3);
        assertThat(last.get("number").asString()).isEqualTo("4");
        assertThat(chart.twin().rows().get(3)).containsExactly(narrow.label(), "4", "4");
    }

    @Test
    void shouldNotEndTheScriptItStandsIn() {
        Chart chart = new LossChart(
                        "l",
                        List.of(new LossChart.Part("</script><script>alert(1)", 1, 2, "")),
                        new LossChart.Words("s", "p", "l", "m"),
                        f)
                .chart();

        assertThat(chart.json()).doesNotContain("<");
        assertThat(option(chart).get("yAxis").get("data").get(0).asString()).startsWith("</script>");
    }

    @Test
    void shouldTakeColoursFromTokensOnly() {
        Chart chart = new TrendChart(
                        "t",
                        List.of(new TrendChart.Point("2026", 1.0, 1.0, "1")),
                        2,
                        new TrendChart.Words("s", "u", "p", "k", "h"),
                        f)
                .chart();

        assertThat(chart.json()).doesNotContainPattern("#[0-9a-fA-F]{3,6}\"");
    }

    @Test
    void shouldTellEveryStateOfAReportByPatternOrMarkAndNotByColourAlone() {
        List<ReportHeatChart.Cell> cells = Arrays.stream(ReportHeatChart.Look.values())
                .map(look -> new ReportHeatChart.Cell(look, look.name(), look.name(), "1 / 2", "/x"))
                .toList();
        Chart chart = new ReportHeatChart(
                        "r",
                        List.of("Xã Một"),
                        cells.stream().map(ReportHeatChart.Cell::state).toList(),
                        cells,
                        new ReportHeatChart.Words("s", "u", "p", "t", "f"))
                .chart();

        Set<String> seen = new HashSet<>();
        for (JsonNode point : option(chart).get("series").get(0).get("data")) {
            assertThat(seen.add(point.get("short").asString())).isTrue();
            assertThat(point.get("href").asString()).isEqualTo("/x");
        }
        assertThat(chart.twin().rows()).hasSize(cells.size());
    }

    @Test
    void shouldWantACellForEachUnitAndPeriod() {
        assertThatThrownBy(() -> new ReportHeatChart(
                        "r",
                        List.of("Xã Một"),
                        List.of("quý 1/2026"),
                        List.of(),
                        new ReportHeatChart.Words("s", "u", "p", "t", "f")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldPutAUnitAmongTheQuartersOfItsPeers() {
        Chart chart = new PeersBoxChart(
                        "b",
                        new double[] {9, 1, 5, 3, 8},
                        8,
                        new PeersBoxChart.Words("s", "w", "v", "Ấp", List.of("a", "b", "c", "d", "e"), "Ấp 1"),
                        f)
                .chart();

        assertThat(chart.twin().rows()).extracting(row -> row.get(1)).containsExactly("1", "3", "5", "8", "9", "8");
        assertThat(option(chart)
                        .get("series")
                        .get(1)
                        .get("data")
                        .get(0)
                        .get("value")
                        .get(0)
                        .asDouble())
                .isEqualTo(8);
    }

    @Test
    void shouldDrawNoLineAcrossTheBorderOfPeriodsThatCannotBeCompared() {
        BumpChart.Line line = new BumpChart.Line(
                "A",
                "/ranks?unit=A",
                List.of(
                        new BumpChart.Point(1, null, null),
                        new BumpChart.Point(null, null, null),
                        new BumpChart.Point(3, 2.0, 5.0)),
                true);
        Chart chart = new BumpChart(
                        "b",
                        List.of("quý 1", "quý 2", "quý 3"),
                        List.of(2),
                        List.of(line),
                        new BumpChart.Words("tóm tắt", "Đơn vị", "hạng"),
                        f)
                .chart();

        JsonNode series = option(chart).get("series");
        assertThat(series).hasSize(3);
        assertThat(values(series.get(0))).containsExactly("1", "null", "null");
        assertThat(values(series.get(1))).containsExactly("null", "null", "3");
        assertThat(series.get(0).get("markLine").get("data")).isEmpty();
        assertThat(series.get(1).get("markLine").get("data").get(0).toString())
                .isEqualTo("[{\"coord\":[2,2.0]},{\"coord\":[2,5.0]}]");
        assertThat(chart.twin().rows()).containsExactly(List.of("A", "1", "–", "3"));
    }

    @Test
    void shouldBeginRanksWithTheBestThatIsDrawn() {
        BumpChart.Line line =
                new BumpChart.Line("A", "/ranks?unit=A", List.of(new BumpChart.Point(12, 9.0, 13.0)), true);
        Chart chart = new BumpChart(
                        "b", List.of("quý 1"), List.of(), List.of(line), new BumpChart.Words("", "Đơn vị", "hạng"), f)
                .chart();

        assertThat(option(chart).get("yAxis").get("min").asDouble()).isEqualTo(9);
    }

    private static List<String> values(JsonNode series) {
        List<String> values = new ArrayList<>();
        series.get("data").forEach(point -> values.add(point.get("value").toString()));
        return values;
    }

    @Test
    void shouldDrawTheSpanFromTheBestToTheWorstRankOfNineOfTenDraws() {
        Chart chart = new RankIntervalChart(
                        "s",
                        List.of(new RankIntervalChart.Row("A", 3, 2, 4, 6.5, "2 – 6,5", "A: hạng 3", "/units/A")),
                        2,
                        new RankIntervalChart.Words("tóm tắt", "Đơn vị", "Hạng", "Khoảng", "Trung vị", "vạch 2"),
                        f)
                .chart();

        JsonNode series = option(chart).get("series");
        assertThat(series.get(0).get("data").toString()).isEqualTo("[2.0]");
        assertThat(series.get(1).get("data").get(0).get("value").asDouble()).isEqualTo(4.5);
        assertThat(series.get(3).get("data").get(0).get("value").toString()).isEqualTo("[3.0,0]");
        assertThat(series.get(3).get("markLine").get("data").get(0).get("xAxis").asDouble())
                .isEqualTo(2.5);
        assertThat(chart.twin().rows()).containsExactly(List.of("A", "3", "2 – 6,5", "4"));
    }

    @Test
    void shouldWriteOnlySharesThatAreNotSmall() {
        Chart chart = new RankShareChart(
                        "p",
                        List.of("A"),
                        1,
                        List.of(List.of(0.96, 0.04, 0.0)),
                        new RankShareChart.Words("tóm tắt", "Đơn vị", "Hạng"),
                        f)
                .chart();

        JsonNode data = option(chart).get("series").get(0).get("data");
        assertThat(data.get(0).get("short").asString()).isEqualTo("96");
        assertThat(data.get(1).get("short").asString()).isEmpty();
        assertThat(chart.twin().heads()).containsExactly("Đơn vị", "Hạng 1", "Hạng 2", "Hạng 3");
        assertThat(chart.twin().rows()).containsExactly(List.of("A", "96%", "4%", ""));
    }
}
