package vn.thiduaso.scoring.aim;

import vn.thiduaso.scoring.missing.CellState;

/**
 * What one unit sent for the input an aim is measured by.
 *
 * @param state value, missing or not applicable
 * @param value the figure, or the ratio as a share where it came without its parts; NaN otherwise
 * @param numerator NaN unless the parts of a ratio were sent
 * @param denominator NaN likewise
 */
public record Reading(CellState state, double value, double numerator, double denominator) {

    /** Was to be sent, and is not there. */
    public static final Reading MISSING = new Reading(CellState.MISSING, Double.NaN, Double.NaN, Double.NaN);

    /** The unit is not asked, or said that it has no such thing. */
    public static final Reading NOT_APPLICABLE =
            new Reading(CellState.NOT_APPLICABLE, Double.NaN, Double.NaN, Double.NaN);

    public static Reading of(double value) {
        return new Reading(CellState.VALUE, value, Double.NaN, Double.NaN);
    }

    public static Reading of(double numerator, double denominator) {
        return new Reading(CellState.VALUE, Double.NaN, numerator, denominator);
    }

    boolean isThere() {
        return state == CellState.VALUE;
    }

    boolean hasParts() {
        return isThere() && !Double.isNaN(numerator) && !Double.isNaN(denominator);
    }
}
