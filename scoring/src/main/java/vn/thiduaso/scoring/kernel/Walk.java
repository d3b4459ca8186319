package vn.thiduaso.scoring.kernel;

import java.util.Arrays;
import java.util.Optional;

import vn.thiduaso.scoring.aggregation.Parts;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * One walk over the tree for one unit, children before parents. The same walk scores and explains: only the trace differs.
 *
 * <p>After it, each node is <em>scored</em> (it has points), <em>out</em> (its weight goes to its siblings) or <em>blocked</em> (its parents
 * cannot be computed without it).
 */
final class Walk {

    private static final byte VALUE = CellState.VALUE.code();

    private Layout layout;
    private final String unit;
    private final double[] values;
    private final byte[] cellStates;
    private final Optional<PreparedInputs> prepared;
    private final Trace trace;
    /** Whether figures are scored as they came, without a word about it. */
    private final boolean asSent;

    private final Views views;
    /** Scratch pads for all nodes: a node is done with them before the next one begins. */
    private final Measures measures;

    private final Parts parts;

    final double[] points;
    final double[] official;
    final double[] coverage;
    final byte[] states;
    final byte[] fates;
    /** Fates of the first walk over the tree: by these a group has enough children, whatever a draw leaves out. */
    private byte[] ownFates;

    Walk(Layout layout, UnitHistory unit, Optional<PreparedInputs> prepared, Trace trace, Pad pad) {
        this.layout = layout;
        this.unit = unit.unit();
        values = unit.scoredValues();
        cellStates = unit.scoredStates();
        this.prepared = prepared;
        this.trace = trace;
        asSent = prepared.isEmpty() && !trace.on();
        views = new Views(this, trace);
        measures = pad.measures();
        parts = pad.parts();
        points = new double[layout.nodes];
        official = new double[layout.nodes];
        coverage = new double[layout.nodes];
        states = new byte[layout.nodes];
        fates = new byte[layout.nodes];
        ownFates = fates;
        Arrays.fill(points, Double.NaN);
    }

    /** Preorder backwards: every child stands behind its parent, views behind the tree but they only read. */
    Walk run() {
        prepared.ifPresent(inputs -> inputs.tell(trace));
        for (int node = layout.nodes - 1; node >= 0; node--) {
            visit(node);
        }
        views.score(layout);
        return this;
    }

    private void visit(int node) {
        int slot = layout.officialSlot[node];
        boolean published = cellStates[slot] == CellState.VALUE.code() && Double.isFinite(values[slot]);
        official[node] = published ? values[slot] : Double.NaN;
        trace.at(node);
        if (layout.indicators[node] != null) {
            indicator(node, layout.indicators[node]);
        } else if (layout.groups[node] != null) {
            group(node);
        }
    }

    /** Some nodes again after {@link #run}, with a node all above it: other figures, or a layout bound to another sample. Not for prepared figures. */
    void again(Layout bound, boolean[] stale) {
        layout = bound;
        for (int node = layout.nodes - 1; node >= 0; node--) {
            if (stale[node]) {
                points[node] = Double.NaN;
                visit(node);
            }
        }
        views.score(layout);
    }

    /** The groups and views again after {@link #run}, by a layout of the same tree; what the indicators got stays. */
    void regroup(Layout other) {
        layout = other;
        ownFates = ownFates == fates ? fates.clone() : ownFates;
        for (int node = layout.firstView - 1; node >= 0; node--) {
            if (layout.groups[node] != null) {
                points[node] = Double.NaN;
                group(node);
            }
        }
        views.score(layout);
    }

    /** Why preparation keeps the unit from being scored: no node of it has points then, but coverage is told. */
    Optional<UnrankedReason> excluded() {
        return prepared.isPresent() ? prepared.get().excluded() : Optional.empty();
    }

    /** Whether the root kept its points out for want of data, and coverage alone was the cause. */
    boolean belowRootCoverage() {
        return coverage[0] < layout.indexSet.definition().minimumCoverage();
    }

    private void indicator(int node, Indicator indicator) {
        if (simple(node)) {
            return;
        }
        Measures.Outcome outcome =
                measures.read(layout.readSlots[node], layout.readDivisor[node], values, cellStates, trace);
        boolean out = excluded().isPresent();
        boolean estimated = false;
        if (prepared.isPresent() && !out) {
            outcome = prepared(node, prepared.get());
            estimated = prepared.get().estimated(layout.reads[node]);
        }
        if (outcome == Measures.Outcome.COMPLETE && indicator.formula().isPresent()) {
            outcome = measures.calculate(indicator.formula().get(), trace);
        }
        if (layout.rules[node] instanceof Information rule) {
            information(node, rule, outcome);
            return;
        } else if (out) {
            excluded(node, outcome);
            return;
        }
        if (outcome == Measures.Outcome.COMPLETE && layout.incomparable[node]) {
            trace.step(StepKind.INCOMPARABLE, measures.last()[0]);
            outcome = Measures.Outcome.MISSING;
        }
        boolean ownZeroRule = layout.rules[node].shape() == ScoringRule.Shape.NAMED_INPUTS;
        double raw = Double.NaN;
        if (outcome == Measures.Outcome.COMPLETE || (outcome == Measures.Outcome.ZERO_DENOMINATOR && ownZeroRule)) {
            raw = clamped(node, layout.rules[node].points(measures.last(), layout.max[node], trace));
            // no answer of the list, or a figure so far off that its points are no number: as good as not sent
            outcome = Double.isFinite(raw) ? Measures.Outcome.COMPLETE : Measures.Outcome.MISSING;
        }
        if (estimated && !Double.isNaN(official[node])) {
            // somebody's points are a better stand-in than an estimate
            outcome = Measures.Outcome.MISSING;
        }
        if (outcome == Measures.Outcome.COMPLETE) {
            NodeState state = estimated ? NodeState.ESTIMATED : NodeState.VALUE;
            // an estimate is no report: it earns points, but no coverage
            score(node, rounded(node, raw), state, estimated ? 0 : 1);
            compare(node);
        } else if (outcome == Measures.Outcome.MISSING && !Double.isNaN(official[node])) {
            give(node);
        } else {
            byPolicy(node, indicator, outcome);
        }
    }

    /** The common case kept short: one figure as sent, nothing to explain. All else, also a figure that is no number, goes the long way. */
    private boolean simple(int node) {
        int slot = layout.plainSlot[node];
        if (slot < 0 || !asSent || cellStates[slot] != VALUE || !Double.isFinite(values[slot])) {
            return false;
        }
        double points = layout.rules[node].points(measures.only(values[slot]), layout.max[node], trace);
        double raw = clamped(node, points);
        if (!Double.isFinite(raw)) {
            return false;
        }
        score(node, rounded(node, raw), NodeState.VALUE, 1);
        return true;
    }

    private Measures.Outcome prepared(int node, PreparedInputs inputs) {
        if (trace.on()) {
            for (int column : layout.reads[node]) {
                trace.steps(inputs.steps(column));
            }
        }
        return measures.take(inputs, layout.reads[node]);
    }

    private void excluded(int node, Measures.Outcome sent) {
        boolean applies = sent != Measures.Outcome.NOT_APPLICABLE;
        states[node] = (applies ? NodeState.MISSING : NodeState.NOT_APPLICABLE).code();
        coverage[node] = applies ? (sent == Measures.Outcome.MISSING ? 0 : 1) : Double.NaN;
        fates[node] = Fate.BLOCKED;
    }

    private void information(int node, Information rule, Measures.Outcome outcome) {
        if (outcome == Measures.Outcome.COMPLETE) {
            rule.points(measures.last(), 0, trace);
        }
        states[node] = NodeState.INFORMATION.code();
        coverage[node] = Double.NaN;
        fates[node] = Fate.SHOWN;
    }

    private void byPolicy(int node, Indicator indicator, Measures.Outcome outcome) {
        Absence absence = Absence.of(indicator, outcome);
        NodeState state = absence.state();
        states[node] = state.code();
        boolean reported = state == NodeState.VALUE || state == NodeState.REFUSED;
        coverage[node] = state == NodeState.MISSING ? 0 : (reported ? 1 : Double.NaN);
        switch (absence.policy()) {
            case REDISTRIBUTE -> fates[node] = Fate.OUT;
            case NOT_COMPUTABLE -> fates[node] = Fate.BLOCKED;
            case ZERO -> score(node, 0, state, coverage[node]);
            case FULL -> score(node, layout.max[node], state, coverage[node]);
        }
        if (trace.on()) {
            trace.step(absence.step(), points[node]);
        }
    }

    private void group(int node) {
        int blocked = gather(node);
        coverage[node] = Coverage.of(layout.ownChildren[node], layout.weight, coverage);
        double least = Coverage.least(layout, node);
        boolean enough = !(coverage[node] < least) && enoughChildren(node);
        boolean computable = blocked == 0 && enough && parts.count() > 0;
        int refused = computable ? layout.aggregations[node].refused(parts) : -1;
        double raw = computable && refused < 0 ? layout.points(node, parts, trace) : Double.NaN;
        if (computable && refused < 0 && parts.areTooGreat(raw)) {
            refused = parts.farthest();
            raw = Double.NaN;
        }
        if (refused >= 0 && trace.on()) {
            trace.step(StepKind.REFUSED, parts.child(refused) + 1, parts.points(refused));
        }
        boolean whole = coverage[node] >= 1;
        if (!Double.isNaN(raw) && (whole || Double.isNaN(official[node]))) {
            score(node, rounded(node, Rounding.withoutNoise(raw)), NodeState.VALUE, coverage[node]);
            compare(node);
        } else if (!Double.isNaN(official[node]) && excluded().isEmpty()) {
            give(node);
        } else {
            boolean nothingLeft = blocked == 0 && parts.count() == 0 && enough;
            withoutPoints(
                    node,
                    nothingLeft,
                    blocked,
                    enough
                            ? 0
                            : Math.max(
                                    least, layout.groups[node].completeness().share(layout.ownChildren[node].length)));
            states[node] = refused >= 0 ? NodeState.REFUSED.code() : states[node];
        }
    }

    String unit() {
        return unit;
    }

    /** Points of the children of a group, NaN where one has none; empty when the group has no points of its own. */
    double[] childPoints(int group) {
        int[] children = layout.children[group];
        int blocked = gather(group);
        double reported = Coverage.of(layout.ownChildren[group], layout.weight, coverage);
        boolean own = reported >= 1 || Double.isNaN(official[group]);
        boolean enough = !(reported < Coverage.least(layout, group)) && enoughChildren(group);
        if (blocked > 0 || parts.count() == 0 || !enough || !own) {
            return new double[0];
        }
        double[] row = new double[children.length];
        Arrays.fill(row, Double.NaN);
        for (int i = 0; i < parts.count(); i++) {
            row[parts.child(i)] = parts.points(i);
        }
        return row;
    }

    boolean refused(int node) {
        return states[node] == NodeState.REFUSED.code();
    }

    private int gather(int node) {
        parts.clear(unit);
        int blocked = 0;
        int[] children = layout.children[node];
        for (int place = 0; place < children.length; place++) {
            int child = children[place];
            switch (fates[child]) {
                case Fate.SCORED -> parts.add(place, points[child], layout.max[child], layout.pull[child]);
                case Fate.OUT -> parts.leaveOut(layout.max[child]);
                case Fate.BLOCKED -> blocked++;
                case Fate.SHOWN -> {}
            }
        }
        return blocked;
    }

    /** A group of which everything that applies was left out is itself left out: its weight goes where theirs would have gone. */
    private void withoutPoints(int node, boolean nothingLeft, int blocked, double missedCoverage) {
        boolean scored = hasScoredChild(node);
        if (!scored && layout.max[node] == 0) {
            // a group of what is only shown is only shown itself; one with a maximum waits for its official points
            states[node] = NodeState.INFORMATION.code();
            fates[node] = Fate.SHOWN;
            return;
        }
        boolean nothingApplies = scored && Double.isNaN(coverage[node]);
        states[node] = (nothingApplies ? NodeState.NOT_APPLICABLE : NodeState.MISSING).code();
        if (!scored) {
            coverage[node] = 0;
        }
        boolean leaves = blocked == 0
                && missedCoverage > 0
                && layout.groups[node].completeness().leaves();
        fates[node] = scored && (nothingLeft || leaves) ? Fate.OUT : Fate.BLOCKED;
        if (trace.on() && missedCoverage > 0) {
            trace.step(StepKind.BELOW_COVERAGE, coverage[node], missedCoverage);
        } else if (trace.on() && blocked > 0) {
            trace.step(StepKind.NOT_COMPUTABLE, blocked);
        }
    }

    private boolean hasScoredChild(int node) {
        for (int child : layout.ownChildren[node]) {
            if (fates[child] != Fate.SHOWN) {
                return true;
            }
        }
        return false;
    }

    /** Each child that applies counts the same, however much of it was reported; one that a draw leaves without points counts as in the set. */
    private boolean enoughChildren(int node) {
        Completeness asked = layout.groups[node].completeness();
        if (asked.children() == 0 && asked.count() == 0) {
            return true;
        }
        int applying = 0;
        int there = 0;
        for (int child : layout.ownChildren[node]) {
            boolean counts = fates[child] != Fate.SHOWN && states[child] != NodeState.NOT_APPLICABLE.code();
            applying += counts ? 1 : 0;
            there += fates[child] == Fate.SCORED || ownFates[child] == Fate.SCORED ? 1 : 0;
        }
        return applying == 0 || (there >= asked.children() * applying && there >= asked.count());
    }

    void give(int node) {
        if (trace.on()) {
            trace.step(StepKind.GIVEN_POINTS, official[node]);
        }
        score(node, official[node], NodeState.GIVEN, 1);
    }

    void compare(int node) {
        if (trace.on() && !Double.isNaN(official[node])) {
            trace.step(
                    StepKind.COMPARED,
                    official[node],
                    points[node],
                    Rounding.withoutNoise(points[node] - official[node]));
        }
    }

    void score(int node, double nodePoints, NodeState state, double nodeCoverage) {
        points[node] = nodePoints;
        states[node] = state.code();
        coverage[node] = nodeCoverage;
        fates[node] = Fate.SCORED;
    }

    private double clamped(int node, double raw) {
        return layout.clamped[node] ? Clamp.kept(raw, layout.max[node], trace) : raw;
    }

    private double rounded(int node, double raw) {
        Rounding rounding = layout.rounding[node];
        if (rounding == null) {
            return raw;
        }
        double rounded = rounding.round(raw);
        if (trace.on()) {
            trace.step(StepKind.ROUNDED, raw, rounding.digits(), rounded);
        }
        return rounded;
    }
}
