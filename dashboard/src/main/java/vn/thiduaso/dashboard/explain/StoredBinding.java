package vn.thiduaso.dashboard.explain;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.datasets.run.PreparationJson;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.kernel.ChildPoints;
import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleStatistics;

/** What a published run was bound to, read back from what was copied with it, so that an explanation gives the same digits. */
record StoredBinding(ExplainQueries queries, String run, IndexSet set) {

    Binding read() {
        return new Binding(preparation(), sample(), childPoints());
    }

    private BoundPreparation preparation() {
        return set.definition().preparation().steps().isEmpty()
                ? BoundPreparation.NONE
                : PreparationJson.ofManifest(queries.manifest(run));
    }

    /** What groups that compare units were bound to, from the published points. */
    private ChildPoints childPoints() {
        ChildPoints points = ChildPoints.none();
        for (List<Integer> round : ChildPoints.rounds(set)) {
            for (int group : round) {
                List<Integer> children = ((Group) set.nodes().get(group))
                        .children().stream()
                                .map(child -> set.node(child.code()))
                                .toList();
                List<double[][]> rows = queries.childPoints(run, group, children).stream()
                        .map(row -> new double[][] {row})
                        .toList();
                points = points.with(List.of(group), rows);
            }
        }
        return points;
    }

    private SampleStatistics sample() {
        SampleStatistics none = SampleStatistics.none(set.nodes().size());
        if (!set.needsSample()) {
            return none;
        }
        List<ColumnStatistics> byNode = new ArrayList<>(none.byNode());
        queries.sample(run).forEach(byNode::set);
        return new SampleStatistics(byNode);
    }
}
