package vn.thiduaso.scoring.kernel;

import java.util.List;

import vn.thiduaso.scoring.aggregation.Parts;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;

/** The children of a scored group as its aggregation saw them, made again from the points of the nodes. */
final class ScoredChildren {

    private ScoredChildren() {}

    static Parts of(IndexSet indexSet, Group group, double[] points) {
        List<Node> children = group.children();
        Parts parts = new Parts(children.size());
        for (int place = 0; place < children.size(); place++) {
            Node child = children.get(place);
            double childPoints = points[indexSet.node(child.code())];
            if (!Double.isNaN(childPoints)) {
                parts.add(place, childPoints, child.max(), child.head().weight());
            }
        }
        return parts;
    }
}
