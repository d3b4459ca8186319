package vn.thiduaso.dashboard.scores;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitQueries.NodeMean;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * What was read for a ranking page.
 *
 * @param places nodes shown as columns
 * @param peers all units of the group and kind chosen
 * @param rows those of them that match the search
 * @param nodes points at {@code places} by unit
 * @param earlier rows of the period before by unit; empty when there is none
 * @param before the run compared with
 * @param means by node over the group
 */
record ScoresFigures(
        RunHead run,
        IndexSet set,
        List<Integer> places,
        List<UnitRow> peers,
        List<UnitRow> rows,
        Map<String, List<NodeRow>> nodes,
        Map<String, UnitRow> earlier,
        Optional<RunHead> before,
        List<NodeMean> means) {

    /** Published scores of the ranked peers, the greatest first. */
    double[] scores() {
        return peers.stream()
                .filter(UnitRow::ranked)
                .map(UnitRow::score)
                .filter(score -> score != null)
                .mapToDouble(score -> -score)
                .sorted()
                .map(score -> -score)
                .toArray();
    }

    /** The greatest score a unit can have. */
    double maximum() {
        return set.definition().root().max() / set.definition().score().divideBy();
    }

    int digits() {
        return set.definition().score().rounding().digits();
    }
}
