package vn.thiduaso.dashboard.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.BeforeAfterChart;
import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Weighing;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;

/**
 * The boxes of weights, and who would be ranked where.
 *
 * @param others whether the reader may see the other units
 * @param names units shown, by code
 */
record WeightsDrawing(
        Attempt attempt,
        Contest contest,
        WeightBoxes boxes,
        boolean others,
        Map<String, UnitRow> names,
        Words words,
        Formats f) {

    /** Units shown above the unit, and below it. */
    private static final int AROUND = 7;

    SimulatorView.Weights view() {
        SimulatorRequest asked = attempt.asked();
        String run = attempt.run().run();
        String unit = attempt.row().unit();
        Map<String, String> whole = boxes.faults().isEmpty() ? Map.of() : boxes.whole();
        return new SimulatorView.Weights(
                boxes.groups().size() < 2
                        ? List.of()
                        : boxes.groups().stream().map(this::group).toList(),
                boxes.boxes().stream().map(this::field).toList(),
                boxes.sum(),
                whole.isEmpty() ? "" : asked.withWeights(whole).address(run, unit),
                asked.withWeights(Map.of()).address(run, unit),
                shown(attempt, contest, others).stream().map(this::line).toList(),
                moves());
    }

    /** Places in the contest of the units the page shows, by rank as tried. */
    static List<Integer> shown(Attempt attempt, Contest contest, boolean others) {
        Weighing.Outcome weighed = attempt.weighed();
        if (weighed == null) {
            return List.of();
        }
        int own = attempt.at();
        if (!others || weighed.ranks()[own] == 0) {
            return List.of(own);
        }
        List<Integer> ranked = contest.peers(own).stream()
                .filter(peer -> weighed.ranks()[peer] > 0)
                .sorted(Comparator.<Integer>comparingInt(peer -> weighed.ranks()[peer])
                        .thenComparing(peer -> peer != own)
                        .thenComparing(peer -> contest.units().get(peer).unit()))
                .toList();
        int at = ranked.indexOf(own);
        return ranked.subList(Math.max(0, at - AROUND), Math.min(ranked.size(), at + AROUND + 1));
    }

    private IndexSet set() {
        return attempt.set();
    }

    private int digits() {
        return set().definition().score().rounding().digits();
    }

    private Option group(int node) {
        Node at = set().nodes().get(node);
        return new Option(at.code(), at.head().label().in(words.language()), node == boxes.group());
    }

    private SimulatorView.Field field(WeightBoxes.Box box) {
        int node = set().node(box.code());
        return new SimulatorView.Field(
                "w-" + node,
                "w." + box.code(),
                set().nodes().get(node).head().label().in(words.language()),
                "",
                "%",
                f.exact(WeightBoxes.rounded(box.own())) + "%",
                BoxText.of(WeightBoxes.rounded(box.own())),
                box.text(),
                "1",
                "",
                box.fault().isEmpty() && box.weight() != box.own(),
                box.fault());
    }

    private SimulatorView.UnitLine line(int place) {
        Weighing.Outcome weighed = Objects.requireNonNull(attempt.weighed());
        String code = contest.units().get(place).unit();
        UnitRow row = names.get(code);
        int before = contest.rank(place);
        int after = weighed.ranks()[place];
        Double change = before == 0 || after == 0 ? null : (double) (before - after);
        return new SimulatorView.UnitLine(
                row == null ? code : row.name(),
                place == attempt.at(),
                f.number(weighed.scores()[place], digits()),
                f.number(contest.asSent(place).score(), digits()),
                after == 0 ? Formats.NONE : f.whole(after),
                before == 0 ? Formats.NONE : f.whole(before),
                f.signed(change, 0),
                Formats.change(change, false),
                Address.ofRun(attempt.run().run(), "/units/{unit}", code));
    }

    private String moves() {
        Weighing.Outcome weighed = attempt.weighed();
        if (weighed == null || !others) {
            return "";
        }
        List<Integer> peers = contest.peers(attempt.at()).stream()
                .filter(peer -> contest.rank(peer) > 0 || weighed.ranks()[peer] > 0)
                .toList();
        long up = peers.stream()
                .filter(peer -> weighed.ranks()[peer] > 0 && weighed.ranks()[peer] < contest.rank(peer))
                .count();
        long down = peers.stream()
                .filter(peer -> contest.rank(peer) > 0 && weighed.ranks()[peer] > contest.rank(peer))
                .count();
        return words.text(
                "simulator.moves",
                f.whole(up),
                f.whole(down),
                f.whole(peers.size() - up - down),
                f.whole(peers.size()));
    }

    /** Scores of the units shown; null where only the unit itself is. */
    @Nullable
    Chart chart() {
        Weighing.Outcome weighed = attempt.weighed();
        List<Integer> shown = shown(attempt, contest, others);
        if (weighed == null || shown.isEmpty()) {
            return null;
        }
        int own = shown.indexOf(attempt.at());
        int from = Math.max(0, Math.min(own - 4, shown.size() - 10));
        List<BeforeAfterChart.Row> rows = IntStream.range(from, Math.min(shown.size(), from + 10))
                .mapToObj(shown::get)
                .map(place -> {
                    SimulatorView.UnitLine line = line(place);
                    return new BeforeAfterChart.Row(
                            line.rank() + ". " + line.name() + (line.own() ? " ◂" : ""),
                            orNull(contest.asSent(place).score()),
                            orNull(weighed.scores()[place]),
                            line.address());
                })
                .toList();
        return new BeforeAfterChart(
                        "thu-nghiem-trong-so",
                        rows,
                        digits(),
                        new BeforeAfterChart.Words(
                                words.text(
                                        "chart.weighed.summary", attempt.row().name()),
                                words.text("col.unit"),
                                words.text("simulator.before"),
                                words.text("simulator.after"),
                                words.text("col.change"),
                                words.text("simulator.mark")),
                        f)
                .chart();
    }

    private static @Nullable Double orNull(double score) {
        return Double.isNaN(score) ? null : score;
    }
}
