package vn.thiduaso.dashboard.robustness;

import java.util.List;
import java.util.Map;

import vn.thiduaso.dashboard.published.RobustnessQueries.Analysis;
import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.UnitRow;

/**
 * What was read for the page.
 *
 * @param findings with the near-ties of the group
 * @param rows ranked units of the page, in the order of the ranking
 * @param standings of these, by unit
 * @param tied units of the near-ties, by unit
 * @param ranked how many units of the group have a rank
 */
record RobustnessFigures(
        Analysis analysis,
        AnalysisFindings findings,
        List<UnitRow> rows,
        Map<String, Standing> standings,
        Map<String, UnitRow> tied,
        int page,
        int pages,
        int ranked) {

    RobustnessFigures {
        rows = List.copyOf(rows);
        standings = Map.copyOf(standings);
        tied = Map.copyOf(tied);
    }
}
