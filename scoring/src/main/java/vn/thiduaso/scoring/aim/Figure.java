package vn.thiduaso.scoring.aim;

/**
 * The figure of some units together.
 *
 * @param value in the unit of the aim; NaN when no unit sent what it needs
 * @param numerator added up over the units; NaN where the figure is no ratio
 * @param denominator likewise
 * @param units how many units it is of
 * @param left units that were to send a figure and are not in it
 */
public record Figure(double value, double numerator, double denominator, int units, int left) {

    /** Of no unit. */
    public static final Figure NONE = new Figure(Double.NaN, Double.NaN, Double.NaN, 0, 0);

    /** Share of the units asked that are in it, 0–1; 1 where none was asked. */
    public double coverage() {
        return units + left == 0 ? 1 : (double) units / (units + left);
    }

    public boolean isThere() {
        return !Double.isNaN(value);
    }
}
