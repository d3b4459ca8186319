package vn.thiduaso.scoring.kernel;

import java.io.Serializable;

import vn.thiduaso.scoring.Period;

/**
 * The figures of one unit in slot order, in the period that is scored and in the periods before it that a set looks back to.
 *
 * <p>The arrays are handed over, not copied: one history lives as long as its unit is scored.
 *
 * @param unit code of the unit
 * @param group its peer group; empty when none
 * @param times by period, rising, in years from the period scored: below 0 before it, 0 for itself, which is the last; {@link #time}
 * @param values by period and slot; NaN where the state is not a value
 * @param states by period and slot: codes of {@link vn.thiduaso.scoring.missing.CellState}
 */
public record UnitHistory(String unit, String group, double[] times, double[][] values, byte[][] states)
        implements Serializable {

    /** A unit of which only the period scored is known. */
    public static UnitHistory of(String unit, String group, double[] values, byte[] states) {
        return new UnitHistory(unit, group, new double[1], new double[][] {values}, new byte[][] {states});
    }

    /** Years from the first day of the period scored to that of another: half-years, quarters and months are parts of a year. */
    public static double time(Period period, Period scored) {
        return (months(period) - months(scored)) / 12.0;
    }

    private static int months(Period period) {
        return 12 * period.year() + (period.number() - 1) * period.kind().months();
    }

    public int periods() {
        return times.length;
    }

    /** Figures in the period scored. */
    public double[] scoredValues() {
        return values[values.length - 1];
    }

    /** States in the period scored. */
    public byte[] scoredStates() {
        return states[states.length - 1];
    }
}
