package vn.thiduaso.dashboard.runs.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.BumpChart;
import vn.thiduaso.dashboard.chart.CauseChart;
import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.comparison.Cause;
import vn.thiduaso.scoring.comparison.Causes;

/** The charts of a pair. */
record RunPairCharts(RunPairLines lines, RunPairTexts texts) {

    /** Lines that can be told apart. */
    private static final int MOST_LINES = 10;

    private static final int MOST_BARS = 15;

    private RunPair pair() {
        return texts.pair();
    }

    private Words words() {
        return texts.words();
    }

    /** The units that change most, by cause; null where nothing is split. */
    @Nullable
    Chart causes() {
        List<Cause> causes = texts.causes();
        List<CauseChart.Row> rows = pair().units().stream()
                .filter(unit -> unit.causes().filter(RunPairCharts::isMoved).isPresent())
                .limit(MOST_BARS)
                .map(unit -> row(unit, unit.causes().orElseThrow(), causes))
                .toList();
        if (rows.isEmpty()) {
            return null;
        }
        return new CauseChart(
                        "causes",
                        causes.stream().map(texts::name).toList(),
                        causes.stream().map(Cause::ordinal).toList(),
                        rows,
                        lines.parts(),
                        pair().digits(),
                        new CauseChart.Words(
                                words().text(
                                                "chart.run-causes.summary",
                                                rows.size(),
                                                rows.get(0).name(),
                                                texts.f().signed(rows.get(0).total(), pair().digits())),
                                words().text("col.unit"),
                                words().text("runpair.difference")),
                        texts.f())
                .chart();
    }

    private static boolean isMoved(Causes split) {
        return split.parts().values().stream().anyMatch(part -> part.signum() != 0);
    }

    private CauseChart.Row row(UnitPair unit, Causes split, List<Cause> causes) {
        return new CauseChart.Row(
                unit.row().name(),
                causes.stream().map(cause -> split.part(cause).doubleValue()).toList(),
                split.total().doubleValue(),
                lines.figuresOf(unit.row().unit()));
    }

    /** Ranks on both sides of the units that move furthest; null where nobody moves. */
    @Nullable
    Chart slope() {
        String group = group();
        List<UnitPair> moved = pair().units().stream()
                .filter(unit -> unit.distance() > 0)
                .filter(unit -> group.isEmpty() || group.equals(unit.row().group()))
                .sorted(Comparator.comparingInt(UnitPair::distance).reversed())
                .limit(MOST_LINES)
                .toList();
        if (moved.isEmpty()) {
            return null;
        }
        String chosen = moved.stream()
                .map(unit -> unit.row().unit())
                .filter(lines.asked().unitOrNone()::equals)
                .findFirst()
                .orElse(moved.get(0).row().unit());
        return new BumpChart(
                        "slope",
                        List.of(head("left", pair().left()), head("right", pair().right())),
                        List.of(),
                        moved.stream().map(unit -> line(unit, chosen)).toList(),
                        new BumpChart.Words(
                                words().text(
                                                "chart.run-slope.summary",
                                                moved.size(),
                                                moved.get(0).row().name(),
                                                texts.rank(moved.get(0).before()),
                                                texts.rank(moved.get(0).after())),
                                words().text("col.unit"),
                                words().text("ranks.rank")),
                        texts.f())
                .chart();
    }

    private String head(String side, ComparedRun run) {
        return words().text("runpair.head." + side, texts.f().period(run.head().period()));
    }

    private BumpChart.Line line(UnitPair unit, String chosen) {
        UnitRow before = Objects.requireNonNull(unit.before());
        UnitRow after = Objects.requireNonNull(unit.after());
        return new BumpChart.Line(
                "%s → %s · %s".formatted(texts.rank(before), texts.rank(after), after.name()),
                lines.figuresOf(after.unit()),
                List.of(new BumpChart.Point(before.rank(), null, null), new BumpChart.Point(after.rank(), null, null)),
                after.unit().equals(chosen));
    }

    /** Ranks of several groups have no place in one picture: that of the unit that moves furthest; empty where all are ranked together. */
    String group() {
        boolean together = pair().both()
                        .map(unit -> Objects.requireNonNullElse(unit.row().group(), ""))
                        .map(pair().right().set().definition().ranking()::among)
                        .distinct()
                        .count()
                < 2;
        return together
                ? ""
                : pair().units().stream()
                        .max(Comparator.comparingInt(UnitPair::distance))
                        .map(unit -> Objects.requireNonNullElse(unit.row().group(), ""))
                        .orElse("");
    }
}
