package vn.thiduaso.datasets.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.BoundPreparation;
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
        return of(inputs, rows, before(inputs, lake.closedPeriods()::rows));
    }

    /**
     * @param rows some rows of the closing, read already
     * @param before the rows of the same units in each of the earlier closings
     */
    public static List<UnitHistory> of(RunInputs inputs, List<ClosedUnit> rows, List<Map<String, ClosedUnit>> before) {
        return rows.stream().map(row -> history(inputs, before, row)).toList();
    }

    /** Some units of a run, read with what they sent for the earlier closings. */
    private static List<UnitHistory> of(Lake lake, RunInputs inputs, UnitRange range) {
        return of(
                inputs,
                lake.closedPeriods().between(inputs.closing(), range.first(), range.last()),
                before(lake, inputs, range));
    }

    /** The units of a run whose closing is in the lake, however many: each walk reads them anew, a range after the other. */
    public static Iterable<UnitHistory> walk(Lake lake, RunInputs inputs) {
        int figures =
                inputs.indexSet().set().slotCount() * (1 + inputs.earlier().size());
        return () -> UnitRange.of(lake, inputs.closing(), figures).stream()
                .flatMap(range -> of(lake, inputs, range).stream())
                .iterator();
    }

    /** The rows of some units in each of the earlier closings, by unit. */
    public static List<Map<String, ClosedUnit>> before(Lake lake, RunInputs inputs, UnitRange range) {
        return before(inputs, closing -> lake.closedPeriods().between(closing, range.first(), range.last()));
    }

    private static List<Map<String, ClosedUnit>> before(
            RunInputs inputs, Function<ClosedPeriod, List<ClosedUnit>> rows) {
        List<Map<String, ClosedUnit>> before = new ArrayList<>();
        for (ClosedPeriod closing : inputs.earlier()) {
            Map<String, ClosedUnit> byUnit = new HashMap<>();
            rows.apply(closing).forEach(row -> byUnit.put(row.unit(), row));
            before.add(byUnit);
        }
        return before;
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

    /**
     * What a run that is in the lake is bound to, however many units it has.
     *
     * @param preparation as its manifest states it
     */
    public static Binding binding(Lake lake, RunInputs inputs, BoundPreparation preparation) {
        return Binding.of(inputs.indexSet().set(), preparation, walk(lake, inputs.fitted()), walk(lake, inputs));
    }
}
