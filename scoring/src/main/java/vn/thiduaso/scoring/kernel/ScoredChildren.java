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
        Parts parts = new Parts(group.children().size());
        List<Node> all = indexSet.nodes();
        double[] max = all.stream().mapToDouble(Node::max).toArray();
        double[] weight = all.stream().mapToDouble(node -> node.head().weight()).toArray();
        fill(parts, nodes(indexSet, group), points, max, weight);
        return parts;
    }

    /**
     * The same into parts that are there already.
     *
     * @param children nodes of the children
     * @param points by node, as the others; NaN where a node has none
     */
    static void fill(Parts parts, int[] children, double[] points, double[] max, double[] weight) {
        parts.clear();
        for (int place = 0; place < children.length; place++) {
            int child = children[place];
            if (!Double.isNaN(points[child])) {
                parts.add(place, points[child], max[child], weight[child]);
            } else {
                parts.leaveOut(max[child]);
            }
        }
    }

    /** Nodes of the children of a group, in their order. */
    static int[] nodes(IndexSet indexSet, Group group) {
        return group.children().stream()
                .mapToInt(child -> indexSet.node(child.code()))
                .toArray();
    }
}
