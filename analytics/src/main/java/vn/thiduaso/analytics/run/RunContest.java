package vn.thiduaso.analytics.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.datasets.run.RunUnits;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Past;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;

/**
 * The units of a run as a contest, read from the closed rows in plain Java. All of them are in memory.
 *
 * @param contest units in the order of the rows
 * @param rows names of the units, and where each figure came from
 */
public record RunContest(RunInputs inputs, Contest contest, List<ClosedUnit> rows) {

    public RunContest {
        rows = List.copyOf(rows);
    }

    public static RunContest of(Lake lake, RunRow run) {
        RunInputs inputs = RunSources.of(lake, run);
        List<ClosedUnit> rows = lake.closedPeriods().rows(inputs.closing());
        List<UnitHistory> units = RunUnits.of(lake, inputs, rows);
        IndexSet indexSet = inputs.indexSet().set();
        Contest contest = inputs.boundTo().isEmpty()
                ? Contest.of(indexSet, units)
                : Contest.of(indexSet, RunUnits.of(lake, inputs.fitted()), units);
        return new RunContest(inputs, contest, rows);
    }

    public IndexSet indexSet() {
        return contest.indexSet();
    }

    public Period before() {
        return inputs.closing().period().previous();
    }

    /** The period just before, when it is closed with the same text of the set. */
    public Optional<Past> past(Lake lake) {
        Optional<ClosedPeriod> closing = lake.closedPeriods()
                .findCurrent(inputs.closing().indexSet(), before())
                .filter(found -> found.indexSetSha256().equals(inputs.indexSet().sha256()));
        return closing.map(found -> {
            List<UnitHistory> units = new ArrayList<>();
            for (ClosedUnit row : lake.closedPeriods().rows(found)) {
                units.add(UnitHistory.of(
                        row.unit(),
                        row.group(),
                        row.figures().values(),
                        row.figures().states()));
            }
            return Past.of(indexSet(), List.of(units));
        });
    }
}
