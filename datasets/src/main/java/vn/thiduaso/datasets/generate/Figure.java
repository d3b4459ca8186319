package vn.thiduaso.datasets.generate;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.missing.CellState;

/**
 * One figure of one unit, as sent.
 *
 * @param code code of the input
 * @param state value, missing or not applicable
 * @param value the figure of an input that is one value; null otherwise
 * @param numerator of a ratio; null otherwise
 * @param denominator of a ratio; null otherwise
 */
record Figure(
        String unit,
        String code,
        CellState state,
        @Nullable Double value,
        @Nullable Double numerator,
        @Nullable Double denominator) {

    static final List<String> HEADS =
            List.of("unit", "indicator", "period", "value", "numerator", "denominator", "state");

    static Figure value(String unit, String code, double value) {
        return new Figure(unit, code, CellState.VALUE, value, null, null);
    }

    static Figure ratio(String unit, String code, double numerator, double denominator) {
        return new Figure(unit, code, CellState.VALUE, null, numerator, denominator);
    }

    static Figure without(String unit, String code, CellState state) {
        return new Figure(unit, code, state, null, null, null);
    }

    /** The same with its value, or its numerator, so many times as great. */
    Figure times(double factor) {
        return new Figure(unit, code, state, times(value, factor), times(numerator, factor), denominator);
    }

    private static @Nullable Double times(@Nullable Double number, double factor) {
        return number == null || factor == 1 ? number : Double.valueOf(Math.round(number * factor));
    }

    /** The line of a long file; only what does not apply needs a word in the column of states. */
    List<@Nullable Object> line(String period) {
        String word = state == CellState.NOT_APPLICABLE ? state.word() : "";
        return Arrays.asList(unit, code, period, value, numerator, denominator, word);
    }
}
