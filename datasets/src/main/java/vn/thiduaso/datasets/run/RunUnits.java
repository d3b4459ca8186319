package vn.thiduaso.datasets.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.UnitHistory;

/**
 * The units of a run as the kernel takes them, read in plain Java: those of its closing, each with its figures in the earlier closings. A unit that is
 * no longer there is in neither.
 */
public final class RunUnits {

    private RunUnits() {}

    /** Units by code. All of them are in memory. */
    public static List<UnitHistory> of(Lake lake, RunInputs inputs) {
        return of(lake, inputs, lake.closedPeriods().rows(inputs.closing()));
    }

    /** @param rows of the closing, read already */
    public static List<UnitHistory> of(Lake lake, RunInputs inputs, List<ClosedUnit> rows) {
        List<Map<String, ClosedUnit>> before = new ArrayList<>();
        for (ClosedPeriod closing : inputs.earlier()) {
            Map<String, ClosedUnit> byUnit = new HashMap<>();
            lake.closedPeriods().rows(closing).forEach(row -> byUnit.put(row.unit(), row));
            before.add(byUnit);
        }
        return rows.stream().map(row -> history(inputs, before, row)).toList();
    }

    private static UnitHistory history(RunInputs inputs, List<Map<String, ClosedUnit>> before, ClosedUnit row) {
        Earlier earlier = Earlier.NONE;
        for (int period = 0; period < before.size(); period++) {
            ClosedUnit then = before.get(period).get(row.unit());
            if (then != null) {
                double time = UnitHistory.time(
                        inputs.earlier().get(period).period(), inputs.closing().period());
                earlier = earlier.with(
                        time, then.figures().values(), then.figures().states());
            }
        }
        return earlier.history(
                row.unit(), row.group(), row.figures().values(), row.figures().states());
    }

    /** What a run is bound to, in plain Java. */
    public static Binding binding(Lake lake, RunInputs inputs, List<UnitHistory> units) {
        List<UnitHistory> sample = inputs.boundTo().isEmpty() ? units : of(lake, inputs.fitted());
        return Binding.of(inputs.indexSet().set(), sample, units);
    }
}
