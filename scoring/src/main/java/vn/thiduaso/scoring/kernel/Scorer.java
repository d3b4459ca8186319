package vn.thiduaso.scoring.kernel;

import java.util.Arrays;
import java.util.Optional;

import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.level.LevelScale;
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
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the sample holds nothing to measure by: a reference unit without figures
     */
    public static Scorer of(IndexSet indexSet, SampleStatistics sample) {
        return new Scorer(new Layout(indexSet, sample));
    }

    /** For a set whose rules look at no other unit. */
    public static Scorer of(IndexSet indexSet) {
        if (indexSet.needsSample()) {
            throw new IllegalArgumentException(indexSet + " has rules that need a sample");
        }
        return of(indexSet, SampleStatistics.none(indexSet.nodes().size()));
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
        return new ScoreSheet(walk.points, walk.official, walk.coverage, walk.states, levels(walk), score, reason);
    }

    private UnrankedReason reason(Walk walk, byte[] states) {
        if (NodeState.of(walk.states[0]) == NodeState.NOT_APPLICABLE) {
            return UnrankedReason.NOT_APPLICABLE;
        }
        if (walk.coverage[0] == 0) {
            boolean rankKnown = states[layout.officialRankSlot] == CellState.VALUE.code();
            return rankKnown ? UnrankedReason.OFFICIAL_RANK_ONLY : UnrankedReason.NO_DATA;
        }
        return walk.belowRootCoverage() ? UnrankedReason.BELOW_COVERAGE : UnrankedReason.MISSING_DATA;
    }

    private int[] levels(Walk walk) {
        int[] levels = new int[layout.nodes];
        Arrays.fill(levels, -1);
        Definition definition = layout.indexSet.definition();
        if (definition.levels().isEmpty()) {
            return levels;
        }
        LevelScale scale = definition.levels().get();
        int[] pillarLevels = new int[scale.pillars().size()];
        for (int i = 0; i < pillarLevels.length; i++) {
            int node = layout.indexSet.node(scale.pillars().get(i));
            boolean hasPoints = !Double.isNaN(walk.points[node]);
            pillarLevels[i] = hasPoints ? scale.pillarLevel(walk.points[node], layout.max[node]) : -1;
            levels[node] = pillarLevels[i];
        }
        if (!Double.isNaN(walk.points[0])) {
            levels[0] = scale.totalLevel(walk.points[0], layout.max[0], pillarLevels);
        }
        return levels;
    }
}
