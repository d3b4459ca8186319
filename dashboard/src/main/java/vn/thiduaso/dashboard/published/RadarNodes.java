package vn.thiduaso.dashboard.published;

import java.util.List;

import vn.thiduaso.dashboard.chart.RadarChart;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;

/** Which nodes are the axes of a radar: the children of the root that have points, or their children where these are too few for a shape. */
public final class RadarNodes {

    private RadarNodes() {}

    /** In index-set order; may be more than a radar can hold, or fewer. */
    public static List<Node> of(IndexSet set) {
        List<Node> scored = set.definition().root().children().stream()
                .filter(node -> node.max() > 0)
                .toList();
        if (scored.size() >= RadarChart.LEAST_AXES) {
            return scored;
        }
        return scored.stream()
                .flatMap(node -> node instanceof Group group ? group.children().stream() : List.of(node).stream())
                .filter(node -> node.max() > 0)
                .toList();
    }
}
