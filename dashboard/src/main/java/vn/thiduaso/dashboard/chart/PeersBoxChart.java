package vn.thiduaso.dashboard.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.thiduaso.ingest.wording.Formats;

import static vn.thiduaso.dashboard.chart.Json.object;

/**
 * Where one unit's figure lies among those of its peers: least, quarter, median, three quarters, greatest, and the unit as a point.
 *
 * @param peers figures of the peers, the unit among them, in any order; at least one
 * @param own the unit's figure
 * @param words texts, already in the reader's language
 */
public record PeersBoxChart(String id, double[] peers, double own, Words words, Formats f) {

    /** Heads and names: of the column of figures, of the five figures from the least to the greatest, of the unit. */
    public record Words(String summary, String what, String value, String peers, List<String> five, String unit) {

        public Words {
            five = List.copyOf(five);
        }
    }

    public PeersBoxChart {
        peers = peers.clone();
        Arrays.sort(peers);
    }

    @Override
    public double[] peers() {
        return peers.clone();
    }

    public Chart chart() {
        List<Double> five = List.of(quantile(0), quantile(0.25), quantile(0.5), quantile(0.75), quantile(1));
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < five.size(); at++) {
            rows.add(List.of(words.five().get(at), shown(five.get(at))));
        }
        rows.add(List.of(words.unit(), shown(own)));
        return new Chart(
                id,
                "s",
                words.summary(),
                Json.text(option(five)),
                new Chart.Twin(List.of(words.what(), words.value()), rows));
    }

    /** Between the two nearest figures, in proportion (Hyndman and Fan 1996, definition 7). */
    private double quantile(double share) {
        double place = share * (peers.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(peers.length - 1, below + 1);
        return peers[below] + (place - below) * (peers[above] - peers[below]);
    }

    /** At most two decimals. */
    private String shown(double figure) {
        return f.exact(Math.rint(figure * 100) / 100);
    }

    private Object option(List<Double> five) {
        return object(
                "grid",
                Ink.grid(4, 20, 12, 4),
                "tooltip",
                Ink.tooltip(),
                "xAxis",
                object(
                        "type",
                        "value",
                        "scale",
                        true,
                        "splitLine",
                        Ink.gridLine(),
                        "axisLabel",
                        object("color", Ink.TEXT, "fontSize", 12, "formatter", Ink.NUMBER)),
                "yAxis",
                object(
                        "type",
                        "category",
                        "data",
                        List.of(words.peers()),
                        "axisTick",
                        Ink.hiddenLine(),
                        "axisLine",
                        Ink.hiddenLine(),
                        "axisLabel",
                        object("color", Ink.STRONG, "fontSize", 13)),
                "series",
                List.of(box(five), point()));
    }

    private Object box(List<Double> five) {
        return object(
                "type",
                "boxplot",
                "itemStyle",
                object("color", Ink.SOFT, "borderColor", Ink.SCORE, "borderWidth", 1.5),
                "data",
                List.of(object(
                        "value",
                        five,
                        "text",
                        "%s: %s – %s".formatted(words.peers(), shown(five.get(0)), shown(five.get(4))))));
    }

    private Object point() {
        String figure = shown(own);
        return object(
                "type",
                "scatter",
                "symbol",
                "diamond",
                "symbolSize",
                15,
                "itemStyle",
                object("color", "token:clay", "borderColor", Ink.PAPER, "borderWidth", 1.5),
                "label",
                object(
                        "show",
                        true,
                        "position",
                        "top",
                        "distance",
                        14,
                        "color",
                        Ink.STRONG,
                        "fontSize",
                        13,
                        "formatter",
                        "fn:short"),
                "data",
                List.of(object("value", List.of(own, 0), "text", words.unit() + ": " + figure, "short", figure)));
    }
}
