package vn.thiduaso.scoring.preparation;

import java.util.List;

/**
 * One thing done to the figures of a sample before they are scored.
 *
 * <p>Two halves, so that a cluster can look at all units once and then work unit by unit: {@link #fit} looks at the sample and keeps small
 * parameters, {@link FittedStep#apply} needs nothing but these and the unit. A step's components are its settings; equal steps do the same.
 */
public sealed interface PreparationStep
        permits Screening,
                ImputeFromColumn,
                ImputeFromGroup,
                ImputeFromSiblings,
                ImputeFromEarlier,
                ImputeOverTime,
                Denomination,
                OutlierTreatment,
                Transformation {

    /** The columns the step works on. */
    Columns columns();

    /** Codes of all columns the step names, to work on them, to leave them out or to divide by them. */
    default List<String> named() {
        return columns().codes();
    }

    /** Whether the step fills gaps from other periods of the same unit. */
    default boolean looksBack() {
        return false;
    }

    /**
     * The step with what it needs to know of the sample. The order of rows changes no bit of the result. Rows that were screened out are not
     * looked at.
     *
     * @throws InvalidPreparationException when the sample has no such column, or its figures do not allow the step, listing all places
     */
    FittedStep fit(PreparedSample sample);
}
