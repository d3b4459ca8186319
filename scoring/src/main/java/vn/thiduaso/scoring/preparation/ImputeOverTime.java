package vn.thiduaso.scoring.preparation;

/**
 * Fills the gaps of a unit's own series. Between two figures by {@link Course}; before the first and after the last with the nearest figure.
 *
 * <p>Linear: y₀ + (y₁ − y₀) × (t − t₀) / (t₁ − t₀). Only figures that were there before this step count. One figure fills the whole series;
 * a series without figures stays missing. Source: COINr 1.1.14, {@code impute_panel(imp_type = "linear" | "constant")}; R {@code approx(rule =
 * 2)}.
 */
public record ImputeOverTime(Columns columns, Course course) implements PreparationStep {

    /** How a series goes between two known figures. */
    public enum Course {
        /** In a straight line. */
        LINEAR,
        /** Stays at the earlier figure. */
        CONSTANT
    }

    @Override
    public boolean looksBack() {
        return true;
    }

    @Override
    public FittedStep fit(PreparedSample sample) {
        return new FittedOverTime(columns.in(sample.codes(), "impute-over-time"), course);
    }
}
