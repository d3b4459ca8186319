package vn.thiduaso.scoring.formula;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/** Two parts and what is done with them. */
public record Calculation(Operator operator, Expression left, Expression right) implements Expression {

    @Override
    public double value(double[] figures, Trace trace) {
        double first = left.value(figures, trace);
        double second = right.value(figures, trace);
        // nothing to the power of 0 would be 1
        boolean whole = Double.isFinite(first) && Double.isFinite(second);
        double result = whole ? operator.apply(first, second) : Double.NaN;
        boolean defined = Double.isFinite(result);
        if (trace.on() && defined) {
            trace.step(operator.step(), first, second, result);
        } else if (trace.on() && whole) {
            trace.step(StepKind.NO_VALUE, second);
        }
        return defined ? result : Double.NaN;
    }

    @Override
    public boolean reads(int place) {
        return left.reads(place) || right.reads(place);
    }

    @Override
    public Expression fault(double[] figures) {
        if (Double.isNaN(left.value(figures, Trace.OFF))) {
            return left.fault(figures);
        }
        return Double.isNaN(right.value(figures, Trace.OFF)) ? right.fault(figures) : this;
    }
}
