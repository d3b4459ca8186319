package vn.thiduaso.scoring.kernel;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Scores units one at a time against one index set bound to one sample. Safe to share between threads: each call has its own scratch pad.
 *
 * <p>Figures come in slot order of the index set: {@code values[slot]} (NaN where there is none) and {@code states[slot]} ({@link CellState}
 * codes).
 */
public final class Scorer {

    private final Layout layout;
    private final Optional<Preparer> preparer;

    private Scorer(IndexSet indexSet, Binding binding) {
        layout = new Layout(indexSet, binding.sample(), binding.childPoints());
        preparer = binding.preparation().isNone()
                ? Optional.empty()
                : Optional.of(new Preparer(indexSet, binding.preparation()));
    }

    /**
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the sample holds nothing to measure by: a reference unit without figures
     * @throws IllegalArgumentException when the set needs something the binding does not have
     */
    public static Scorer of(IndexSet indexSet, Binding binding) {
        for (List<Integer> round : ChildPoints.rounds(indexSet)) {
            for (int group : round) {
                if (binding.childPoints().rows(group).isEmpty()) {
                    throw new IllegalArgumentException("%s compares units in %s and got no points of them"
                            .formatted(indexSet, indexSet.nodes().get(group).code()));
                }
            }
        }
        return binding(indexSet, binding);
    }

    /** For a set that looks at no other unit. */
    public static Scorer of(IndexSet indexSet) {
        if (indexSet.needsSample()) {
            throw new IllegalArgumentException(indexSet + " has rules that need a sample");
        }
        return of(indexSet, Binding.none(indexSet));
    }

    /** For gathering the next round of {@link ChildPoints}: a group not gathered yet is not computable. */
    public static Scorer binding(IndexSet indexSet, Binding soFar) {
        boolean prepares = !indexSet.definition().preparation().steps().isEmpty();
        if (prepares && soFar.preparation().isNone()) {
            throw new IllegalArgumentException(indexSet + " prepares its figures and got no fitted preparation");
        }
        return new Scorer(indexSet, soFar);
    }

    public IndexSet indexSet() {
        return layout.indexSet;
    }

    /** @throws IllegalArgumentException when an array is not as long as the slots of the set */
    public ScoreSheet score(UnitHistory unit) {
        return sheet(walk(unit, Trace.OFF), unit.scoredStates());
    }

    /** Scores a unit of a set that neither prepares figures nor looks back. */
    public ScoreSheet score(double[] values, byte[] states) {
        return score(UnitHistory.of("", "", values, states));
    }

    /**
     * Scores a unit whose figures of the period scored are changed in their place, each change told. Empty where figures are prepared before they are scored.
     */
    public Optional<Rescored> rescored(UnitHistory unit) {
        return preparer.isPresent() ? Optional.empty() : Optional.of(Rescored.of(this, unit));
    }

    /**
     * Scores units against one sample after another while their figures stand; walks every unit once. Empty where figures are prepared before they are scored.
     */
    public Optional<Rebound> rebound(List<UnitHistory> units) {
        return preparer.isPresent() ? Optional.empty() : Optional.of(Rebound.of(this, units));
    }

    /** The same walk, with every step kept. */
    public Explanation explain(UnitHistory unit) {
        Trace trace = Trace.recording(layout.nodes);
        ScoreSheet sheet = sheet(walk(unit, trace), unit.scoredStates());
        return Explanation.of(layout.indexSet, sheet, trace);
    }

    /** Explains a unit of a set that neither prepares figures nor looks back. */
    public Explanation explain(double[] values, byte[] states) {
        return explain(UnitHistory.of("", "", values, states));
    }

    /**
     * What a unit adds to a round of {@link ChildPoints}: for each group the points of its children, NaN where a child has none; an empty row
     * where the group has no points of its own.
     */
    public ChildPoints.OfUnit childPoints(List<Integer> groups, UnitHistory unit) {
        Walk walk = walk(unit, Trace.OFF);
        return new ChildPoints.OfUnit(
                unit.unit(), groups.stream().map(walk::childPoints).toArray(double[][]::new));
    }

    Layout layout() {
        return layout;
    }

    Walk walk(UnitHistory unit, Trace trace) {
        return walk(unit, trace, Pad.of(layout));
    }

    Walk walk(UnitHistory unit, Trace trace, Pad pad) {
        int slots = layout.indexSet.slotCount();
        double[] values = unit.scoredValues();
        byte[] states = unit.scoredStates();
        if (values.length != slots || states.length != slots) {
            throw new IllegalArgumentException("%s has %d slots, got %d values and %d states"
                    .formatted(layout.indexSet, slots, values.length, states.length));
        }
        Optional<PreparedInputs> prepared = preparer.map(fitted -> fitted.prepare(unit, trace.on()));
        return new Walk(layout, unit, prepared, trace, pad).run();
    }

    private ScoreSheet sheet(Walk walk, byte[] states) {
        Optional<UnrankedReason> reason =
                Double.isNaN(walk.points[0]) ? Optional.of(reason(walk, states)) : Optional.empty();
        double score = layout.indexSet.definition().score().published(walk.points[0]);
        return new ScoreSheet(
                walk.points, walk.official, walk.coverage, walk.states, Levels.of(layout, walk), score, reason);
    }

    private UnrankedReason reason(Walk walk, byte[] states) {
        if (walk.excluded().isPresent()) {
            return walk.excluded().get();
        }
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
