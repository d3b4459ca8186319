package vn.thiduaso.datasets.run;

import java.io.Serializable;
import java.util.Arrays;

import vn.thiduaso.scoring.kernel.UnitHistory;

/**
 * The figures of one unit in the periods before the one scored. Arrays are handed over, not copied.
 */
public final class Earlier implements Serializable {

    public static final Earlier NONE = new Earlier(new double[0], new double[0][], new byte[0][]);

    private static final long serialVersionUID = 1L;

    private final double[] times;
    private final double[][] values;
    private final byte[][] states;

    /**
     * @param times by period, rising, in years from the period scored: below 0
     * @param values by period and slot
     * @param states by period and slot
     */
    public Earlier(double[] times, double[][] values, byte[][] states) {
        this.times = times;
        this.values = values;
        this.states = states;
    }

    /** These and a later period. */
    public Earlier with(double time, double[] ofPeriod, byte[] statesOfPeriod) {
        int last = times.length;
        Earlier more = new Earlier(
                Arrays.copyOf(times, last + 1), Arrays.copyOf(values, last + 1), Arrays.copyOf(states, last + 1));
        more.times[last] = time;
        more.values[last] = ofPeriod;
        more.states[last] = statesOfPeriod;
        return more;
    }

    /** These and the period that is scored, as the kernel takes them. */
    public UnitHistory history(String unit, String group, double[] scoredValues, byte[] scoredStates) {
        if (times.length == 0) {
            return UnitHistory.of(unit, group, scoredValues, scoredStates);
        }
        Earlier all = with(0, scoredValues, scoredStates);
        return new UnitHistory(unit, group, all.times, all.values, all.states);
    }
}
