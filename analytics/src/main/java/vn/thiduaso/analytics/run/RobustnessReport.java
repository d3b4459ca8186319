package vn.thiduaso.analytics.run;

import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.lake.RobustnessRow;
import vn.thiduaso.scoring.robustness.LeaveOneOut;
import vn.thiduaso.scoring.robustness.Movement;
import vn.thiduaso.scoring.robustness.Robustness;

/**
 * What a robustness analysis found.
 *
 * @param units the units of the run in the order of all results: code, name and peer group
 * @param robustness of each unit, and near-ties at the cut line
 * @param movements how much each variation moves ranks; empty when that was not asked
 * @param leaveOneOut ranks without each indicator and each group
 */
public record RobustnessReport(
        List<UnitFigures> units, Robustness robustness, List<Movement> movements, LeaveOneOut leaveOneOut) {

    public RobustnessReport {
        units = List.copyOf(units);
        movements = List.copyOf(movements);
    }

    /** Rows for the lake, in the order of the units. */
    public List<RobustnessRow> rows() {
        return IntStream.range(0, units.size())
                .mapToObj(unit -> new RobustnessRow(
                        robustness.units().get(unit),
                        leaveOneOut.without().stream()
                                .mapToInt(without -> without.ranks()[unit])
                                .toArray()))
                .toList();
    }
}
