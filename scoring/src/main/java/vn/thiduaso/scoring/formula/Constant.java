package vn.thiduaso.scoring.formula;

import vn.thiduaso.scoring.trace.Trace;

/**
 * A number written in the formula.
 *
 * @param number finite
 */
public record Constant(double number) implements Expression {

    public Constant {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("Công thức cần số hữu hạn, nhận được " + number);
        }
    }

    @Override
    public double value(double[] figures, Trace trace) {
        return number;
    }

    @Override
    public boolean reads(int place) {
        return false;
    }
}
