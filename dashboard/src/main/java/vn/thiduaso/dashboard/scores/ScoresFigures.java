package vn.thiduaso.dashboard.scores;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.PeerQueries.NodeMean;
import vn.thiduaso.dashboard.published.PeerQueries.Share;
import vn.thiduaso.dashboard.published.PeerSummary;
import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitListQueries.Count;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.ranking.RankingRule;

/**
 * What was read for a ranking page.
 *
 * @param places nodes shown as columns
 * @param peers all units of the group and kind, taken together
 * @param count of units that match the search too
 * @param unsorted whether the list is too long for the order asked for, and stands by rank
 * @param more whether the search finds more units than are listed
 * @param cut whether units further down were not looked at
 * @param part units of the page, ranked ones first
 * @param nodes of these units, by unit
 * @param earlier rows of the period before of these units, by unit; empty when there is none
 * @param before the run compared with
 * @param means by node over the group
 * @param standings how sure the ranks of these units are, by unit; empty where nobody has analysed the run
 * @param shares groups and kinds of the units of the list, whatever it is searched for
 * @param isMapped whether the home has outlines of units
 */
record ScoresFigures(
        RunHead run,
        IndexSet set,
        List<Integer> places,
        PeerSummary peers,
        Count count,
        boolean unsorted,
        boolean more,
        boolean cut,
        ListPart<UnitRow> part,
        Map<String, List<NodeRow>> nodes,
        Map<String, UnitRow> earlier,
        Optional<RunHead> before,
        List<NodeMean> means,
        Map<String, Standing> standings,
        List<Share> shares,
        boolean isMapped) {

    /** Whether the run has anything to say in a column. */
    boolean has(ScoreColumn column) {
        return switch (column) {
            case CODE, KIND, GROUP, SCORE, BAR, COVERAGE, REASON -> true;
            case SPAN -> !standings.isEmpty();
            case LEVEL -> set.definition().levels().isPresent();
            case OFFICIAL, DIFFERENCE -> peers.officials();
            case OFFICIAL_RANK -> peers.officialRanks();
            case CHANGE, RANK_BEFORE -> before.isPresent();
        };
    }

    /** Whether a column would tell units of the list apart; a group or kind that all of them are of does not, nor reasons nobody needs. */
    boolean tells(ScoreColumn column) {
        return switch (column) {
            case KIND -> isOfSeveral(Share::kind);
            case GROUP -> isOfSeveral(Share::group);
            case REASON -> count.ranked() < count.all();
            default -> true;
        };
    }

    private boolean isOfSeveral(Function<Share, @Nullable String> what) {
        return shares.stream().map(what).distinct().count() > 1;
    }

    List<UnitRow> rows() {
        return part.rows();
    }

    /** The greatest score a unit can have. */
    double maximum() {
        return set.definition().root().max() / set.definition().score().divideBy();
    }

    /** Whether fewer points are better. */
    boolean lowestFirst() {
        return set.definition().ranking().lowestFirst();
    }

    /** Whether all units are ranked together, whatever their groups. */
    boolean together() {
        return set.definition().ranking().groups() == RankingRule.Groups.NONE;
    }

    int digits() {
        return set.definition().score().rounding().digits();
    }
}
