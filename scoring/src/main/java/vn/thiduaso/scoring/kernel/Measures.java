package vn.thiduaso.scoring.kernel;

import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/** Reads the measures of one indicator from a unit's figures. A scratch pad, filled anew for each indicator. */
final class Measures {

    /** What the inputs of an indicator amount to. */
    enum Outcome {
        COMPLETE,
        ZERO_DENOMINATOR,
        /** A formula has no value for the figures. */
        NO_VALUE,
        MISSING,
        NOT_APPLICABLE
    }

    private static final byte VALUE = CellState.VALUE.code();
    private static final byte NOT_APPLICABLE = CellState.NOT_APPLICABLE.code();

    private final double[] measures;

    Measures(int mostReads) {
        measures = new double[mostReads];
    }

    /** The measures last read; NaN for a ratio without denominator. */
    double[] last() {
        return measures;
    }

    /**
     * Reads all that the measures of a node are made of. Not applicable wins over missing, missing over a zero denominator: an indicator with one part that does not
     * apply is not asked for the others.
     */
    Outcome read(int[][] slots, double[] shareDivisor, double[] values, byte[] states, Trace trace) {
        Outcome outcome = Outcome.COMPLETE;
        for (int input = 0; input < slots.length; input++) {
            Outcome one = read(input, slots[input], shareDivisor[input], values, states, trace);
            outcome = one.ordinal() > outcome.ordinal() ? one : outcome;
        }
        return outcome;
    }

    /** The one measure of an indicator that has no other, read already. */
    double[] only(double measure) {
        measures[0] = measure;
        return measures;
    }

    /** Reads one input of a node into its place. */
    Outcome read(int input, int[] slot, double divisor, double[] values, byte[] states, Trace trace) {
        return slot[1] < 0
                ? single(input, slot[0], 1, values, states, trace)
                : ratio(input, slot, divisor, values, states, trace);
    }

    /** Takes the measures of a node from the prepared inputs instead. */
    Outcome take(PreparedInputs prepared, int[] columns) {
        Outcome outcome = Outcome.COMPLETE;
        for (int input = 0; input < columns.length; input++) {
            measures[input] = prepared.value(columns[input]);
            Outcome one = prepared.outcome(columns[input]);
            outcome = one.ordinal() > outcome.ordinal() ? one : outcome;
        }
        return outcome;
    }

    /** Makes one measure of those last read, all complete: the first then holds the value of the formula. */
    Outcome calculate(Formula formula, Trace trace) {
        measures[0] = Rounding.withoutNoise(formula.value(measures, trace));
        return Double.isNaN(measures[0]) ? Outcome.NO_VALUE : Outcome.COMPLETE;
    }

    private Outcome ratio(int input, int[] slot, double divisor, double[] values, byte[] states, Trace trace) {
        if (states[slot[1]] != VALUE || states[slot[2]] != VALUE) {
            boolean notApplicable = states[slot[1]] == NOT_APPLICABLE || states[slot[2]] == NOT_APPLICABLE;
            return notApplicable ? notApplicable(input) : single(input, slot[0], divisor, values, states, trace);
        }
        double numerator = values[slot[1]];
        double denominator = values[slot[2]];
        measures[input] = denominator == 0 ? Double.NaN : numerator / denominator;
        Outcome outcome = denominator == 0 ? Outcome.ZERO_DENOMINATOR : finite(input);
        if (trace.on()) {
            trace.step(StepKind.RATIO, numerator, denominator, measures[input], input + 1);
        }
        return outcome;
    }

    private Outcome single(int input, int slot, double divisor, double[] values, byte[] states, Trace trace) {
        if (states[slot] == NOT_APPLICABLE) {
            return notApplicable(input);
        }
        if (states[slot] != VALUE) {
            measures[input] = Double.NaN;
            return Outcome.MISSING;
        }
        measures[input] = values[slot] / divisor;
        Outcome outcome = finite(input);
        if (trace.on() && outcome == Outcome.COMPLETE) {
            trace.step(divisor == 1 ? StepKind.VALUE : StepKind.RATIO_AS_SENT, measures[input], input + 1);
        }
        return outcome;
    }

    /** A figure that is no number, or a ratio too great to be one, counts as not sent. */
    private Outcome finite(int input) {
        if (Double.isFinite(measures[input])) {
            return Outcome.COMPLETE;
        }
        measures[input] = Double.NaN;
        return Outcome.MISSING;
    }

    private Outcome notApplicable(int input) {
        measures[input] = Double.NaN;
        return Outcome.NOT_APPLICABLE;
    }
}
