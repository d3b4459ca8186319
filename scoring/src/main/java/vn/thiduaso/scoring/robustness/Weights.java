package vn.thiduaso.scoring.robustness;

import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;

/** The weights parents work with: maxima under a sum of points, the stated weights elsewhere. */
final class Weights {

    private Weights() {}

    static double of(IndexSet indexSet, int node) {
        Node at = indexSet.nodes().get(node);
        int parent = indexSet.parent(node);
        boolean summed = parent >= 0 && ((Group) indexSet.nodes().get(parent)).aggregation() instanceof SumOfPoints;
        return summed ? at.max() : at.head().weight();
    }
}
