package vn.thiduaso.scoring.formula;

import java.util.List;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * A function of one or more parts.
 *
 * @param arguments at least one, at most what the function takes
 */
public record Application(Function function, List<Expression> arguments) implements Expression {

    public Application {
        arguments = List.copyOf(arguments);
        if (arguments.isEmpty() || arguments.size() > function.most()) {
            throw new IllegalArgumentException("Hàm %s cần %s, nhận được %d"
                    .formatted(
                            function.word(),
                            function.most() == 1 ? "đúng một phần" : "ít nhất một phần",
                            arguments.size()));
        }
    }

    @Override
    public double value(double[] figures, Trace trace) {
        double[] values = new double[arguments.size()];
        boolean whole = true;
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).value(figures, trace);
            whole &= Double.isFinite(values[i]);
        }
        double result = whole ? function.apply(values) : Double.NaN;
        boolean defined = Double.isFinite(result);
        if (trace.on() && defined) {
            trace.step(function.step(), function.most() == 1 ? values[0] : values.length, result);
        } else if (trace.on() && whole) {
            trace.step(StepKind.NO_VALUE, values[0]);
        }
        return defined ? result : Double.NaN;
    }

    @Override
    public boolean reads(int place) {
        return arguments.stream().anyMatch(argument -> argument.reads(place));
    }

    @Override
    public Expression fault(double[] figures) {
        return arguments.stream()
                .filter(argument -> Double.isNaN(argument.value(figures, Trace.OFF)))
                .findFirst()
                .map(argument -> argument.fault(figures))
                .orElse(this);
    }
}
