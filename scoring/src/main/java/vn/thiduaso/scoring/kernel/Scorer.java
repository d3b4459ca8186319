package vn.thiduaso.scoring.kernel;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.statistics.SampleStatistics;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Scores units one at a time against one index set bound to one sample. Safe to share between threads: each call has its own scratch pad.
 *
 * <p>Figures come in slot order of the index set: {@code values[slot]} (NaN where there is none) and {@code states[slot]} ({@link CellState}
 * codes).
 */
public final class Scorer {

    private final Layout layout;

    private Scorer(Layout layout) {
        this.layout = layout;
    }

    /**
     * @param sample statistics of the units of the run; {@link SampleStatistics#none} when no rule needs them
     * @param childPoints points of the units of the run in the groups that compare units; {@link ChildPoints#none} when no group does
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the sample holds nothing to measure by: a reference unit without figures
     * @throws IllegalArgumentException when a group that compares units has none
     */
    public static Scorer of(IndexSet indexSet, SampleStatistics sample, ChildPoints childPoints) {
        for (List<Integer> round : ChildPoints.rounds(indexSet)) {
            for (int group : round) {
                if (childPoints.rows(group).isEmpty()) {
                    throw new IllegalArgumentException("%s compares units in %s and got no points of them"
                            .formatted(indexSet, indexSet.nodes().get(group).code()));
                }
            }
        }
        return binding(indexSet, sample, childPoints);
    }

    /** For a set whose aggregations compare no units. */
    public static Scorer of(IndexSet indexSet, SampleStatistics sample) {
        return of(indexSet, sample, ChildPoints.none());
    }

    /** For a set whose rules and aggregations look at no other unit. */
    public static Scorer of(IndexSet indexSet) {
        if (indexSet.needsSample()) {
            throw new IllegalArgumentException(indexSet + " has rules that need a sample");
        }
        return of(indexSet, SampleStatistics.none(indexSet.nodes().size()));
    }

    /** For gathering the next round of {@link ChildPoints}: a group not gathered yet is not computable. */
    public static Scorer binding(IndexSet indexSet, SampleStatistics sample, ChildPoints soFar) {
        return new Scorer(new Layout(indexSet, sample, soFar));
    }

    public IndexSet indexSet() {
        return layout.indexSet;
    }

    /** @throws IllegalArgumentException when an array is not as long as the slots of the set */
    public ScoreSheet score(double[] values, byte[] states) {
        return sheet(walk(values, states, Trace.OFF), values, states);
    }

    /** The same walk, with every step kept. */
    public Explanation explain(double[] values, byte[] states) {
        Trace trace = Trace.recording(layout.nodes);
        ScoreSheet sheet = sheet(walk(values, states, trace), values, states);
        return Explanation.of(layout.indexSet, sheet, trace);
    }

    /**
     * Measures of a unit by node, for the statistics of the sample: NaN for groups, for rules that need no sample, and where there is none.
     */
    public static double[] measures(IndexSet indexSet, double[] values, byte[] states) {
        return SampleMeasures.of(indexSet, values, states);
    }

    /**
     * What a unit adds to a round of {@link ChildPoints}: for each group the points of its children, NaN where a child has none; an empty row
     * where the group has no points of its own.
     */
    public double[][] childPoints(List<Integer> groups, double[] values, byte[] states) {
        Walk walk = walk(values, states, Trace.OFF);
        return groups.stream().map(walk::childPoints).toArray(double[][]::new);
    }

    private Walk walk(double[] values, byte[] states, Trace trace) {
        int slots = layout.indexSet.slotCount();
        if (values.length != slots || states.length != slots) {
            throw new IllegalArgumentException("%s has %d slots, got %d values and %d states"
                    .formatted(layout.indexSet, slots, values.length, states.length));
        }
        return new Walk(layout, values, states, trace).run();
    }

    private ScoreSheet sheet(Walk walk, double[] values, byte[] states) {
        Optional<UnrankedReason> reason =
                Double.isNaN(walk.points[0]) ? Optional.of(reason(walk, states)) : Optional.empty();
        double score = layout.indexSet.definition().score().published(walk.points[0]);
        return new ScoreSheet(
                walk.points, walk.official, walk.coverage, walk.states, Levels.of(layout, walk), score, reason);
    }

    private UnrankedReason reason(Walk walk, byte[] states) {
        if (NodeState.of(walk.states[0]) == NodeState.NOT_APPLICABLE) {
            return UnrankedReason.NOT_APPLICABLE;
        }
        if (walk.coverage[0] == 0) {
            boolean rankKnown = states[layout.officialRankSlot] == CellState.VALUE.code();
            return rankKnown ? UnrankedReason.OFFICIAL_RANK_ONLY : UnrankedReason.NO_DATA;
        }
        if (walk.belowRootCoverage()) {
            return UnrankedReason.BELOW_COVERAGE;
        }
        boolean refused =
                Refusal.find(layout.indexSet, walk.points, walk::refused).isPresent();
        return refused ? UnrankedReason.REFUSED : UnrankedReason.MISSING_DATA;
    }
}
