package vn.thiduaso.dashboard.publish;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

import vn.thiduaso.datasets.lake.RobustnessAnalysis;
import vn.thiduaso.datasets.lake.RobustnessRow;
import vn.thiduaso.scoring.robustness.UnitRobustness;

/** Analyses of example runs with figures that tests can say beforehand: a rank falls by none, one or two places in 60, 30 and 10 of 100 draws. */
public final class ExampleAnalyses {

    private static final double[] SHARES = {0.6, 0.3, 0.1};

    private ExampleAnalyses() {}

    /** @param top places above the cut line */
    public static PublishableAnalysis of(PublishableRun run, String id, int top) {
        List<PublishableRun.Unit> units =
                StreamSupport.stream(run.units().spliterator(), false).toList();
        return new PublishableAnalysis(
                new RobustnessAnalysis(
                        id, run.head().run(), "d".repeat(64), 2026, 100, top, manifest(run, id, top, units)),
                () -> units.stream().map(unit -> row(unit, top)).toList());
    }

    private static RobustnessRow row(PublishableRun.Unit unit, int top) {
        OptionalInt rank = unit.rank();
        if (rank.isEmpty()) {
            double none = Double.NaN;
            return new RobustnessRow(
                    new UnitRobustness(
                            unit.unit(), 0, none, 0, none, none, none, none, none, none, none, 0, 0, new double[0]),
                    new int[] {0});
        }
        int first = rank.getAsInt();
        double score = unit.score().orElse(Double.NaN);
        double inTop = 0;
        for (int at = 0; at < SHARES.length; at++) {
            inTop += first + at <= top ? SHARES[at] : 0;
        }
        return new RobustnessRow(
                new UnitRobustness(
                        unit.unit(),
                        first,
                        score,
                        1,
                        first + 0.5,
                        first,
                        first,
                        first + 1.0499999,
                        score,
                        score,
                        score,
                        inTop,
                        first,
                        SHARES),
                new int[] {first});
    }

    /** The unit of rank 2 and the one of rank 3 of each group are a near-tie. */
    private static String manifest(PublishableRun run, String id, int top, List<PublishableRun.Unit> units) {
        String inside = ranked(units, top);
        String outside = ranked(units, top + 1);
        return """
                {"analysis": "%s", "run": "%s", "engine": "example", "design": {"sha256": "%s", "yaml": "variations: []"},
                 "movements": [
                   {"variation": "weights", "alone": 1.25, "first": 0.5, "firstLow": 0.4, "firstHigh": 0.6, "total": 0.75, "totalLow": 0.7, "totalHigh": 0.8},
                   {"variation": "own <name>", "alone": 0.5, "first": "NaN", "firstLow": "NaN", "firstHigh": "NaN", "total": "NaN", "totalLow": "NaN", "totalHigh": "NaN"}],
                 "nearTies": {"count": 1, "list": [{"inside": "%s", "outside": "%s", "flipped": 0.31}]},
                 "leftOut": [{"node": "%s", "meanChange": 0.75}]}
                """.formatted(
                        id,
                        run.head().run(),
                        "d".repeat(64),
                        inside,
                        outside,
                        run.indexSet().nodes().get(1).code());
    }

    private static String ranked(List<PublishableRun.Unit> units, int rank) {
        return units.stream()
                .filter(unit -> unit.rank().orElse(0) == rank)
                .map(PublishableRun.Unit::unit)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
