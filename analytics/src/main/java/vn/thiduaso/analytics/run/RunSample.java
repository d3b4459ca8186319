package vn.thiduaso.analytics.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.thiduaso.analytics.method.MethodSample;
import vn.thiduaso.analytics.method.SampleNode;
import vn.thiduaso.datasets.lake.NodeFigures;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.ranking.RankingRule;
import vn.thiduaso.scoring.rule.Information;

/**
 * The results of a run as a sample of the method statistics: points of the scored nodes of the tree, all units of the run together.
 *
 * <p>A node has a figure where its points were computed or given. Points that a policy put in place of a figure that is missing or does not apply
 * are none: otherwise a zero for want of data would be taken for a bad result. Left out: views, which are not in the sum, and what is only
 * shown. Where the lowest is ranked first, fewer points are better at every node. Weights are those the parent works with: the maxima under a sum of points, else the stated weights.
 */
public final class RunSample {

    private static final int LEFT_OUT = -1;

    private RunSample() {}

    /** @param rows of one run, in the order of the index set's nodes */
    public static MethodSample of(IndexSet set, List<ScoreRow> rows) {
        int[] place = places(set);
        boolean moreIsBetter = set.definition().ranking().order() == RankingRule.Order.HIGHEST_FIRST;
        List<SampleNode> nodes = new ArrayList<>();
        for (int node = 0; node < place.length; node++) {
            if (place[node] != LEFT_OUT) {
                int parent = set.parent(node);
                nodes.add(new SampleNode(
                        set.nodes().get(node).code(),
                        parent < 0 ? -1 : place[parent],
                        weight(set, node),
                        moreIsBetter));
            }
        }
        double[][] figures = new double[nodes.size()][rows.size()];
        boolean[][] applies = new boolean[nodes.size()][rows.size()];
        for (int unit = 0; unit < rows.size(); unit++) {
            NodeFigures found = rows.get(unit).nodes();
            double[] points = found.points();
            int[] states = found.states();
            for (int node = 0; node < place.length; node++) {
                if (place[node] != LEFT_OUT) {
                    NodeState state = NodeState.of(states[node]);
                    applies[place[node]][unit] = state != NodeState.NOT_APPLICABLE;
                    figures[place[node]][unit] =
                            state == NodeState.VALUE || state == NodeState.GIVEN ? points[node] : Double.NaN;
                }
            }
        }
        return new MethodSample(rows.stream().map(ScoreRow::unit).toList(), nodes, figures, applies);
    }

    /** Index of each node among those that are kept. */
    private static int[] places(IndexSet set) {
        int[] place = new int[set.nodes().size()];
        Arrays.fill(place, LEFT_OUT);
        int kept = 0;
        for (int node = 0; node < place.length; node++) {
            boolean inTree = node == 0 || (set.parent(node) >= 0 && place[set.parent(node)] != LEFT_OUT);
            if (inTree && (node == 0 || isScored(set.nodes().get(node)))) {
                place[node] = kept++;
            }
        }
        return place;
    }

    private static boolean isScored(Node node) {
        return node instanceof Group group
                ? group.children().stream().anyMatch(RunSample::isScored)
                : node instanceof Indicator indicator && !(indicator.rule() instanceof Information);
    }

    private static double weight(IndexSet set, int node) {
        int parent = set.parent(node);
        boolean summed = parent >= 0
                && set.nodes().get(parent) instanceof Group group
                && group.aggregation() instanceof SumOfPoints;
        Node at = set.nodes().get(node);
        return summed ? at.max() : at.head().weight();
    }
}
