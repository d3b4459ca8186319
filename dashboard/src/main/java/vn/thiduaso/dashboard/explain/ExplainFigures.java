package vn.thiduaso.dashboard.explain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.BasisTexts;
import vn.thiduaso.dashboard.published.RunBasis;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.Explanation;
import vn.thiduaso.scoring.kernel.Explanation.NodeExplanation;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.statistics.SampleNeed;

/**
 * What an explanation page shows.
 *
 * @param place node explained
 * @param published what the node got when the run was published; null when nothing is stored
 * @param explanation of the whole unit, by the kernel
 * @param own figures of the node
 * @param declared which of them the unit said itself, and what proves that
 * @param sheets where these stood
 * @param earlier figures of the node in the periods looked back to
 * @param basis what the run rests on besides its own closing
 * @param sampleHere whether the pages have the run whose units the statistics are of
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
        DeclaredQueries.Declared declared,
        List<ExplainView.Sheet> sheets,
        EarlierTable earlier,
        RunBasis basis,
        boolean sampleHere) {

    private static final double SAME = 1e-9;

    Node node() {
        return set.nodes().get(place);
    }

    /** Whether the node's points rest on statistics that its rule looks at; the total's on those of any rule. */
    boolean rulesCompare() {
        return place == 0 ? set.needsSample() : set.sampleNeeds().get(place).kind() != SampleNeed.Kind.NONE;
    }

    /** Whether the node's points rest on those of the other units: it compares them pair by pair, or is rescaled over them; the total's where any does. */
    boolean groupsCompare() {
        return place == 0 ? BasisTexts.groupsCompare(set) : node() instanceof Group group && group.looksAtOthers();
    }

    /** Whether fewer points are better. */
    boolean lowestFirst() {
        return set.definition().ranking().lowestFirst();
    }

    /** Whether the node's figures were prepared by parameters that were fitted to units. */
    boolean prepared() {
        return !set.definition().preparation().steps().isEmpty() && (place == 0 || node() instanceof Indicator);
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

    /** Key of the text of a node's state; empty for computed figures. */
    String shown(NodeExplanation explained) {
        double coverage = explanation.sheet().coverage()[explained.index()];
        return explained.state() == NodeState.VALUE ? "" : row.shown(explained.state(), coverage);
    }

    NodeExplanation explained(int node) {
        return explanation.nodes().get(node);
    }
}
