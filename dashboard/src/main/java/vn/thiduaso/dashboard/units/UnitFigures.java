package vn.thiduaso.dashboard.units;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.PeerQueries.NodeMean;
import vn.thiduaso.dashboard.published.RobustnessQueries.Sureness;
import vn.thiduaso.dashboard.published.RunBasis;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * What was read for the profile of a unit.
 *
 * @param peers ranked units of its group
 * @param sureness how sure its rank is; empty where nobody has analysed the run
 * @param nodes what it got at each node, in order
 * @param means over its group, by node
 * @param history its scores in published runs, this one too
 * @param basis what the run rests on besides the closing it scored
 * @param sampleHere whether the pages have the run whose units the statistics are of
 */
record UnitFigures(
        RunHead run,
        IndexSet set,
        UnitRow row,
        int peers,
        Optional<Sureness> sureness,
        List<NodeRow> nodes,
        List<NodeMean> means,
        UnitHistory history,
        RunBasis basis,
        boolean sampleHere) {

    /** Scores of the same set over periods of the same length, oldest first. */
    List<UnitHistory.PastScore> series() {
        return history.series();
    }

    /** The period just before in that series. */
    Optional<UnitHistory.PastScore> before() {
        return series().stream()
                .filter(other -> other.run().period().compareTo(run.period()) < 0)
                .reduce((first, second) -> second);
    }

    /** Median of the points of the group at a node; null when nobody has any. */
    @Nullable
    Double median(int place) {
        return means.stream()
                .filter(mean -> mean.place() == place)
                .findFirst()
                .map(NodeMean::median)
                .orElse(null);
    }

    /** Whether fewer points are better. */
    boolean lowestFirst() {
        return set.definition().ranking().lowestFirst();
    }

    int digits() {
        return set.definition().score().rounding().digits();
    }
}
