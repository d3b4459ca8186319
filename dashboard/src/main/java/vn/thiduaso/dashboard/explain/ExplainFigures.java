package vn.thiduaso.dashboard.explain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.Explanation;
import vn.thiduaso.scoring.kernel.Explanation.NodeExplanation;

/**
 * What an explanation page shows.
 *
 * @param place node explained
 * @param published what the node got when the run was published; null when nothing is stored
 * @param explanation of the whole unit, by the kernel
 * @param own figures of the node
 * @param sheets where these stood
 */
record ExplainFigures(
        RunHead run,
        IndexSet set,
        UnitRow row,
        int peers,
        int place,
        @Nullable NodeRow published,
        Explanation explanation,
        List<SourceCell> own,
        List<ExplainView.Sheet> sheets) {

    private static final double SAME = 1e-9;

    Node node() {
        return set.nodes().get(place);
    }

    NodeExplanation explained() {
        return explanation.nodes().get(place);
    }

    /** Whether the walk gives other points than the published ones: a fault of ours, to be seen by everyone. */
    boolean departs() {
        double now = explained().points();
        Double then = published == null ? null : published.points();
        return then == null ? !Double.isNaN(now) : !(Math.abs(now - then) <= SAME);
    }

    NodeExplanation explained(int node) {
        return explanation.nodes().get(node);
    }
}
