package vn.thiduaso.scoring.kernel;

import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * The views of one walk, by the rule of groups: a member that is out leaves its part to the others, one that cannot be computed blocks the view; official
 * points count where not every figure below is reported, and else stand beside what is computed.
 */
final class Views {

    private final Walk walk;
    private final Trace trace;

    Views(Walk walk, Trace trace) {
        this.walk = walk;
        this.trace = trace;
    }

    /** All views, after the nodes of the tree. */
    void score(Layout layout) {
        for (int node = layout.firstView; node < layout.nodes; node++) {
            trace.at(node);
            walk.points[node] = Double.NaN;
            score(layout, node);
        }
    }

    private void score(Layout layout, int node) {
        double sum = 0;
        double max = 0;
        int blocked = 0;
        for (int member : layout.children[node]) {
            if (walk.fates[member] == Fate.SCORED) {
                sum += walk.points[member];
                max += layout.max[member];
            } else if (walk.fates[member] == Fate.BLOCKED) {
                blocked++;
            }
        }
        boolean computable = blocked == 0 && max > 0;
        double coverage = Coverage.of(layout.children[node], layout.weight, walk.coverage);
        double raw = computable ? Rounding.withoutNoise(sum / max * layout.max[node]) : Double.NaN;
        boolean published =
                !Double.isNaN(walk.official[node]) && walk.excluded().isEmpty();
        if (Double.isFinite(raw) && (coverage >= 1 || !published)) {
            walk.score(node, raw, NodeState.VALUE, coverage);
            walk.compare(node);
        } else if (published) {
            walk.give(node);
        } else {
            walk.states[node] = (computable ? NodeState.REFUSED : NodeState.MISSING).code();
            walk.coverage[node] = max > 0 ? coverage : 0;
            if (trace.on() && blocked > 0) {
                trace.step(StepKind.NOT_COMPUTABLE, blocked);
            }
        }
    }
}
