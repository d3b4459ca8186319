package vn.thiduaso.scoring.trace;

import java.util.Arrays;
import java.util.List;

/**
 * One step in the making of a figure.
 *
 * @param kind which step
 * @param numbers its figures in the order {@link StepKind} states; NaN only where that says so
 */
public record Step(StepKind kind, List<Double> numbers) {

    public Step {
        numbers = List.copyOf(numbers);
    }

    public static Step of(StepKind kind, double... numbers) {
        return new Step(kind, Arrays.stream(numbers).boxed().toList());
    }
}
