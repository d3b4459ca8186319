package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.BeforeAfterChart;
import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.published.LevelTexts;
import vn.thiduaso.dashboard.published.RadarNodes;
import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.RobustnessQueries.Sureness;
import vn.thiduaso.dashboard.published.StandingTexts;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.UnrankedReason;

/** As published and as tried, in words, figures and a picture. */
record ResultDrawing(
        Attempt attempt, Contest contest, Outcome outcome, Optional<Sureness> sureness, Words words, Formats f) {

    private static final double SAME = 1e-9;
    private static final int POINT_DIGITS = 2;

    SimulatorView.Result view() {
        return new SimulatorView.Result(
                told(),
                tiles(),
                outcome.detailed() && attempt.triesSomething() ? chart() : null,
                outcome.detailed() ? moved() : List.of());
    }

    private IndexSet set() {
        return attempt.set();
    }

    private int digits() {
        return set().definition().score().rounding().digits();
    }

    private boolean lowestFirst() {
        return set().definition().ranking().lowestFirst();
    }

    private String told() {
        if (!attempt.triesSomething()) {
            return words.text("simulator.nothing-tried");
        }
        StringBuilder told = new StringBuilder(sentence());
        StandingTexts standings = new StandingTexts(words, f);
        sureness.map(Sureness::standing)
                .filter(this::isWithin)
                .ifPresent(of -> told.append(' ')
                        .append(words.text("simulator.within", standings.place(of.low()), standings.place(of.high()))));
        return told.toString();
    }

    private String sentence() {
        int before = outcome.before().rank();
        int after = outcome.afterRank();
        if (after == 0) {
            return words.text("simulator.told.unranked", reason());
        }
        String score = f.number(outcome.afterScore(), digits());
        if (before == 0) {
            return words.text("simulator.told.ranked", f.whole(after), score);
        }
        String key =
                before == after ? "simulator.told.same" : after < before ? "simulator.told.up" : "simulator.told.down";
        return words.text(key, f.whole(before), f.whole(after), score, f.whole(Math.abs(before - after)));
    }

    private String reason() {
        return outcome.after()
                .sheet()
                .reason()
                .map(UnrankedReason::code)
                .map(code -> words.text("reason." + code))
                .orElse(Formats.NONE);
    }

    /** Another rank that lies where the published one varies anyway. */
    private boolean isWithin(Standing of) {
        return outcome.afterRank() > 0
                && outcome.afterRank() != outcome.before().rank()
                && of.low() != null
                && of.high() != null
                && outcome.afterRank() >= of.low()
                && outcome.afterRank() <= of.high();
    }

    private List<SimulatorView.Pair> tiles() {
        List<SimulatorView.Pair> tiles = new ArrayList<>();
        double before = outcome.before().score();
        tiles.add(pair(
                words.text("col.score"),
                f.number(before, digits()),
                f.number(outcome.afterScore(), digits()),
                f.signed(outcome.afterScore() - before, digits()),
                Formats.change(clean(outcome.afterScore() - before), lowestFirst())));
        tiles.add(rank());
        if (!outcome.detailed()) {
            return tiles;
        }
        ScoreSheet sent = outcome.before().sheet();
        ScoreSheet tried = outcome.after().sheet();
        set().definition().levels().ifPresent(scale -> {
            LevelTexts levels = new LevelTexts(scale, words, f);
            Double change = sent.level() < 0 || tried.level() < 0 ? null : (double) (tried.level() - sent.level());
            tiles.add(pair(
                    words.text("col.level"),
                    levels.name(level(sent)),
                    levels.name(level(tried)),
                    f.signed(change, 0),
                    Formats.change(change, false)));
        });
        double covered = tried.coverage()[0] - sent.coverage()[0];
        tiles.add(pair(
                words.text("col.coverage"),
                f.percent(sent.coverage()[0]),
                f.percent(tried.coverage()[0]),
                Math.abs(covered) < SAME ? "0" : f.signed(covered * 100, POINT_DIGITS) + "%",
                Formats.change(clean(covered), false)));
        return tiles;
    }

    private SimulatorView.Pair rank() {
        int before = outcome.before().rank();
        int after = outcome.afterRank();
        Double change = before == 0 || after == 0 ? null : (double) (before - after);
        return pair(
                words.text("simulator.rank-of", f.whole(contest.ranked(attempt.at()))),
                before == 0 ? Formats.NONE : f.whole(before),
                after == 0 ? Formats.NONE : f.whole(after),
                f.signed(change, 0),
                Formats.change(change, false));
    }

    private static @Nullable Integer level(ScoreSheet sheet) {
        return sheet.level() < 0 ? null : sheet.level();
    }

    private static SimulatorView.Pair pair(String label, String before, String after, String beyond, String change) {
        return new SimulatorView.Pair(label, before, after, beyond, change, "");
    }

    private static @Nullable Double clean(double change) {
        return Double.isNaN(change) ? null : change;
    }

    private String explained(Node node) {
        return Address.ofRun(
                attempt.run().run(), "/explain/{unit}/{node}", attempt.row().unit(), node.code());
    }

    /** Nodes of the tree whose points differ. */
    private List<SimulatorView.Pair> moved() {
        List<SimulatorView.Pair> moved = new ArrayList<>();
        for (int node = 1; node < set().nodes().size(); node++) {
            double before = outcome.pointsBefore(node);
            double after = outcome.points(node);
            boolean same = Double.compare(before, after) == 0 || Math.abs(after - before) < SAME;
            if (!same && set().parent(node) >= 0) {
                Node at = set().nodes().get(node);
                moved.add(new SimulatorView.Pair(
                        at.head().label().in(words.language()),
                        f.number(before, POINT_DIGITS),
                        f.number(after, POINT_DIGITS),
                        f.signed(after - before, POINT_DIGITS),
                        Formats.change(clean(after - before), lowestFirst()),
                        explained(at)));
            }
        }
        return moved;
    }

    private @Nullable Chart chart() {
        List<BeforeAfterChart.Row> rows = RadarNodes.of(set()).stream()
                .map(node -> {
                    int place = set().node(node.code());
                    return new BeforeAfterChart.Row(
                            node.head().label().in(words.language()),
                            clean(outcome.pointsBefore(place)),
                            clean(outcome.points(place)),
                            explained(node));
                })
                .toList();
        if (rows.isEmpty()) {
            return null;
        }
        return new BeforeAfterChart(
                        "thu-nghiem-truoc-sau",
                        rows,
                        POINT_DIGITS,
                        new BeforeAfterChart.Words(
                                words.text(
                                        "chart.before-after.summary",
                                        attempt.row().name()),
                                words.text("chart.part"),
                                words.text("simulator.before"),
                                words.text("simulator.after"),
                                words.text("col.change"),
                                words.text("simulator.mark")),
                        f)
                .chart();
    }
}
