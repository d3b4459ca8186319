package vn.thiduaso.scoring.preparation;

/**
 * How many figures a unit has in one period, and what screening made of it.
 *
 * @param applicable indicators that apply to the unit, missing or not
 * @param missing of these, without a figure
 * @param zeros of these, with the figure 0
 * @param share figures / applicable, 0–1; without the zeros where the screening counts them as missing
 * @param nonZero figures other than 0 / figures, 0–1
 * @param lowFigures whether share is below its threshold
 * @param lowNonZero whether nonZero is below its threshold
 */
public record Availability(
        String unit,
        double time,
        int applicable,
        int missing,
        int zeros,
        double share,
        double nonZero,
        boolean lowFigures,
        boolean lowNonZero,
        Decision decision) {

    /** What became of the unit. */
    public enum Decision {
        KEPT,
        SCREENED_OUT,
        FORCED_IN,
        FORCED_OUT
    }

    public boolean included() {
        return decision == Decision.KEPT || decision == Decision.FORCED_IN;
    }
}
