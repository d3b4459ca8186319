package vn.thiduaso.scoring.kernel;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Why a unit has the score it has: the score sheet, and for each node the steps that made its points.
 *
 * @param sheet the same sheet that scoring gives
 * @param nodes one per node, in node order
 */
public record Explanation(ScoreSheet sheet, List<NodeExplanation> nodes) {

    /**
     * Why a node has the points it has.
     *
     * @param node what it is
     * @param index its index in the set
     * @param state what became of it
     * @param points its points; NaN when it has none
     * @param official points somebody else published; NaN when none
     * @param lost maximum − points; NaN when it has no points
     * @param worth points of its group that one of its points is worth ({@link Losses}); NaN where there is no such number
     * @param nominal the same if every part of its group had points
     * @param contribution what it brought to the published score, in its unit; NaN for what is not a leaf
     * @param steps how its points came about, in order
     * @param citation where its rule is written
     */
    public record NodeExplanation(
            Node node,
            int index,
            NodeState state,
            double points,
            double official,
            double lost,
            double worth,
            double nominal,
            double contribution,
            List<Step> steps,
            Citation citation) {

        public NodeExplanation {
            steps = List.copyOf(steps);
        }
    }

    public Explanation {
        nodes = List.copyOf(nodes);
    }

    static Explanation of(IndexSet indexSet, ScoreSheet sheet, Trace trace) {
        double[] contributions = Contributions.of(indexSet).of(sheet);
        Losses losses = Losses.of(indexSet);
        double[] worth = losses.worth(sheet.points(), node -> sheet.state(node) == NodeState.GIVEN);
        double[] nominal = losses.nominal();
        List<NodeExplanation> list = new ArrayList<>();
        for (int index = 0; index < indexSet.nodes().size(); index++) {
            Node node = indexSet.nodes().get(index);
            double points = sheet.points()[index];
            list.add(new NodeExplanation(
                    node,
                    index,
                    sheet.state(index),
                    points,
                    sheet.official()[index],
                    node.max() - points,
                    worth[index],
                    nominal[index],
                    contributions[index],
                    trace.steps(index),
                    indexSet.citation(index)));
        }
        return new Explanation(sheet, list);
    }
}
