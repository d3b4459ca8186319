package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.InputReader;
import vn.thiduaso.scoring.kernel.UnitHistory;

/** Measures of the units in the periods before the one scored, newest first, all of the same length and one after the other. */
public final class Past {

    private final InputReader reader;
    private final List<Map<String, double[]>> periods;

    private Past(InputReader reader, List<Map<String, double[]>> periods) {
        this.reader = reader;
        this.periods = periods;
    }

    /** @param earlier of each period, newest first, the units with their figures in the slots of the set */
    public static Past of(IndexSet indexSet, List<List<UnitHistory>> earlier) {
        InputReader reader = InputReader.of(indexSet);
        List<Map<String, double[]>> periods = new ArrayList<>();
        for (List<UnitHistory> units : earlier) {
            Map<String, double[]> measures = new HashMap<>();
            units.forEach(unit -> measures.put(unit.unit(), reader.read(unit).measures()));
            periods.add(measures);
        }
        return new Past(reader, List.copyOf(periods));
    }

    public static Past none(IndexSet indexSet) {
        return of(indexSet, List.of());
    }

    public boolean isNone() {
        return periods.isEmpty();
    }

    /** By column how much a unit's measures changed since the period before; NaN where one of the two is not there. */
    double[] lastChange(UnitHistory unit) {
        double[] now = reader.read(unit).measures();
        return change(now, isNone() ? nothing() : of(periods.get(0), unit));
    }

    /** By column the greatest rise (or fall) of a unit from one earlier period to the next or to now; 0 where it never did. */
    double[] greatest(UnitHistory unit, int sign) {
        double[] later = reader.read(unit).measures();
        double[] greatest = new double[later.length];
        for (Map<String, double[]> period : periods) {
            double[] earlier = of(period, unit);
            double[] change = change(later, earlier);
            for (int column = 0; column < greatest.length; column++) {
                double signed = Double.isNaN(change[column]) ? 0 : sign * change[column];
                greatest[column] = Math.max(greatest[column], signed);
            }
            later = earlier;
        }
        return greatest;
    }

    private double[] of(Map<String, double[]> period, UnitHistory unit) {
        return period.getOrDefault(unit.unit(), nothing());
    }

    private double[] nothing() {
        double[] nothing = new double[reader.codes().size()];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    private static double[] change(double[] later, double[] earlier) {
        double[] change = new double[later.length];
        for (int column = 0; column < change.length; column++) {
            change[column] = later[column] - earlier[column];
        }
        return change;
    }
}
