package vn.thiduaso.dashboard.explain;

import java.util.List;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.Explanation;
import vn.thiduaso.scoring.kernel.Explanation.NodeExplanation;

/**
 * What an explanation page shows.
 *
 * @param place node explained
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
        Explanation explanation,
        List<SourceCell> own,
        List<ExplainView.Sheet> sheets) {

    Node node() {
        return set.nodes().get(place);
    }

    NodeExplanation explained() {
        return explanation.nodes().get(place);
    }

    NodeExplanation explained(int node) {
        return explanation.nodes().get(node);
    }
}
