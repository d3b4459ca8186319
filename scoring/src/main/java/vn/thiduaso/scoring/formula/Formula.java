package vn.thiduaso.scoring.formula;

import java.util.List;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * One figure made of several, as the index set writes it.
 *
 * @param text as written, for people
 * @param names what it may read, by place: for an indicator the inputs it names, anywhere in the set; for a group all its children
 * @param expression what is computed
 */
public record Formula(String text, List<String> names, Expression expression) {

    public Formula {
        names = List.copyOf(names);
    }

    /**
     * The value; each computation leaves a step, and the result one of its own.
     *
     * @param figures by place; those the formula reads are finite
     * @return NaN where it has none
     */
    public double value(double[] figures, Trace trace) {
        double value = expression.value(figures, trace);
        if (trace.on() && !Double.isNaN(value)) {
            trace.step(StepKind.FORMULA, value);
        }
        return value;
    }

    public boolean reads(int place) {
        return expression.reads(place);
    }

    /** The first figure of the part that has no value, by place: of a division the divisor's; −1 when it reads none. */
    public int culprit(double[] figures) {
        Expression fault = expression.fault(figures);
        boolean division = fault instanceof Calculation calculation && calculation.operator() == Operator.DIVIDED_BY;
        Expression at = division ? ((Calculation) fault).right() : fault;
        for (int place = 0; place < names.size(); place++) {
            if (at.reads(place)) {
                return place;
            }
        }
        return -1;
    }
}
