package vn.thiduaso.dashboard.compare;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RobustnessQueries.Sureness;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * One of the units compared.
 *
 * @param run where it was scored
 * @param set what it was scored with
 * @param nodes what it got at each node, in the order of the set
 * @param sureness how sure its rank is; empty where nobody has analysed the run
 */
record Member(Pick pick, RunHead run, IndexSet set, UnitRow row, List<NodeRow> nodes, Optional<Sureness> sureness) {

    Member {
        nodes = List.copyOf(nodes);
    }

    /** What all leaves at a node and below it brought of the score; null where the unit has no score, or nothing below was scored. */
    @Nullable
    Double contribution(int place) {
        double sum = 0;
        boolean any = false;
        for (NodeRow node : nodes) {
            Double each = node.contribution();
            if (each != null && isAtOrBelow(node.place(), place)) {
                sum += each;
                any = true;
            }
        }
        return any ? sum : null;
    }

    private boolean isAtOrBelow(int node, int place) {
        for (int at = node; at >= 0; at = set.parent(at)) {
            if (at == place) {
                return true;
            }
        }
        return false;
    }

    int digits() {
        return set.definition().score().rounding().digits();
    }
}
