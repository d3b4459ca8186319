package vn.thiduaso.scoring.formula;

import vn.thiduaso.scoring.trace.Trace;

/** A part of a formula that has a value: a number, a figure, or something computed from others. */
public sealed interface Expression permits Constant, Figure, Calculation, Application {

    /**
     * The value of the part; each computation leaves a step.
     *
     * @param figures by place, all finite
     * @return NaN where it has none: a division by 0, a logarithm of 0 or less, a result too great to be a number
     */
    double value(double[] figures, Trace trace);

    /** Whether a figure is read. */
    boolean reads(int place);

    /** The smallest part that has no value although what it is made of has one; itself when it has a value. */
    default Expression fault(double[] figures) {
        return this;
    }
}
