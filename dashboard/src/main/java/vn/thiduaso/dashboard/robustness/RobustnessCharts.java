package vn.thiduaso.dashboard.robustness;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.MovementChart;
import vn.thiduaso.dashboard.chart.RankIntervalChart;
import vn.thiduaso.dashboard.chart.RankShareChart;
import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.StandingTexts;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * The charts of the page.
 *
 * @param address page of a unit
 */
record RobustnessCharts(
        RobustnessFigures figures, IndexSet set, Words words, Formats f, UnaryOperator<String> address) {

    /** Columns of the picture of shares: more cannot be told apart. */
    private static final int MOST_RANKS = 30;

    private List<UnitRow> drawn() {
        return figures.part().rows().stream()
                .filter(row -> standing(row) != null && standing(row).median() != null)
                .toList();
    }

    private @Nullable Standing standing(UnitRow row) {
        return figures.standings().get(row.unit());
    }

    /** Null where no unit has a rank in any draw. */
    @Nullable
    Chart spans() {
        List<UnitRow> rows = drawn();
        if (rows.isEmpty()) {
            return null;
        }
        int cut = figures.analysis().top();
        return new RankIntervalChart(
                        "spans",
                        rows.stream().map(this::row).toList(),
                        cut,
                        new RankIntervalChart.Words(
                                words.text(
                                        "chart.spans.summary",
                                        rows.size(),
                                        f.whole(figures.analysis().draws()),
                                        f.whole(cut)),
                                words.text("col.unit"),
                                words.text("col.rank"),
                                words.text("col.span"),
                                words.text("col.median"),
                                words.text("chart.spans.cut", f.whole(cut))),
                        f)
                .chart();
    }

    private RankIntervalChart.Row row(UnitRow row) {
        Standing of = Objects.requireNonNull(standing(row));
        return new RankIntervalChart.Row(
                row.name(),
                Objects.requireNonNull(row.rank()),
                Objects.requireNonNull(of.low()),
                Objects.requireNonNull(of.median()),
                Objects.requireNonNull(of.high()),
                new StandingTexts(words, f).span(of),
                row.name() + ": "
                        + new StandingTexts(words, f)
                                .sentence(row.rank(), of, figures.analysis().draws()),
                address.apply(row.unit()));
    }

    /** From the best to the worst rank that a unit of the page has in any draw; null where that is too many. */
    @Nullable
    Chart shares() {
        List<UnitRow> rows = drawn();
        if (rows.isEmpty()) {
            return null;
        }
        List<Standing> standings =
                rows.stream().map(row -> Objects.requireNonNull(standing(row))).toList();
        int first = standings.stream()
                .mapToInt(of -> Optional.ofNullable(of.first()).orElse(Integer.MAX_VALUE))
                .min()
                .orElse(1);
        int last = standings.stream()
                .mapToInt(of ->
                        Optional.ofNullable(of.first()).orElse(0) + of.shares().size() - 1)
                .max()
                .orElse(0);
        int shown = Math.min(last, first + MOST_RANKS - 1);
        return new RankShareChart(
                        "shares",
                        rows.stream().map(UnitRow::name).toList(),
                        first,
                        standings.stream()
                                .map(of -> IntStream.rangeClosed(first, shown)
                                        .mapToObj(of::share)
                                        .toList())
                                .toList(),
                        new RankShareChart.Words(
                                words.text("chart.shares.summary", rows.size()),
                                words.text("col.unit"),
                                words.text("col.rank")),
                        f)
                .chart();
    }

    /** Null where nothing was varied by itself. */
    @Nullable
    Chart movements() {
        List<MovementChart.Bar> bars = figures.findings().movements().stream()
                .filter(of -> !Double.isNaN(of.alone()))
                .map(of -> new MovementChart.Bar(
                        variation(of.variation()),
                        of.alone(),
                        Double.isNaN(of.total())
                                ? Formats.NONE
                                : "%s (%s – %s)"
                                        .formatted(
                                                f.percent(of.total()),
                                                f.percent(of.totalLow()),
                                                f.percent(of.totalHigh()))))
                .toList();
        return bars.isEmpty()
                ? null
                : new MovementChart(
                                "movements",
                                bars,
                                new MovementChart.Words(
                                        words.text("chart.movements.summary"),
                                        words.text("col.variation"),
                                        words.text("col.places"),
                                        words.text("col.sobol")),
                                f)
                        .chart();
    }

    /** Names that a design gave itself stand as they are. */
    private String variation(String name) {
        return words.find("variation." + name).orElse(name);
    }

    /** Null where no node was left out. */
    @Nullable
    Chart without() {
        List<MovementChart.Bar> bars = figures.findings().leftOut().stream()
                .filter(of -> !Double.isNaN(of.meanChange()))
                .map(of -> new MovementChart.Bar(label(of.node()), of.meanChange(), ""))
                .toList();
        return bars.isEmpty()
                ? null
                : new MovementChart(
                                "without",
                                bars,
                                new MovementChart.Words(
                                        words.text("chart.without.summary"),
                                        words.text("col.node"),
                                        words.text("col.places"),
                                        ""),
                                f)
                        .chart();
    }

    private String label(String node) {
        return set.findNode(node)
                .map(place -> set.nodes().get(place).label().in(words.language()))
                .orElse(node);
    }
}
