package vn.thiduaso.dashboard.robustness;

import java.util.Map;

import vn.thiduaso.dashboard.published.RobustnessQueries.Analysis;
import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.ListPart;

/**
 * What was read for the page.
 *
 * @param findings with the near-ties of the group
 * @param part ranked units of the page, in the order of the list
 * @param standings of these, by unit
 * @param tied units of the near-ties, by unit
 * @param tooLong whether the list is too long for the order asked for, and stands by rank
 * @param ranked how many units of the group have a rank
 */
record RobustnessFigures(
        Analysis analysis,
        AnalysisFindings findings,
        ListPart<UnitRow> part,
        Map<String, Standing> standings,
        Map<String, UnitRow> tied,
        boolean tooLong,
        int ranked) {

    RobustnessFigures {
        standings = Map.copyOf(standings);
        tied = Map.copyOf(tied);
    }
}
