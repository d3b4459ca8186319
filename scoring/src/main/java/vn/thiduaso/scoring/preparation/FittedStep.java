package vn.thiduaso.scoring.preparation;

import java.io.Serializable;

/**
 * A preparation step fitted to a sample: small parameters, applied to one unit at a time, of the sample or not.
 *
 * <p>Columns are known by their place, so a unit must have the sample's columns in the same order; {@link FittedPreparation} checks this.
 */
public sealed interface FittedStep extends Serializable
        permits FittedScreening,
                FittedAverages,
                FittedSiblings,
                FittedEarlier,
                FittedOverTime,
                FittedDenomination,
                FittedTreatment,
                FittedTransformation {

    /**
     * Changes the unit's figures in place and marks what it changed; periods that were screened out stay as they are.
     *
     * @throws InvalidPreparationException naming the cell, when a figure does not allow the step
     */
    void apply(UnitFigures unit);
}
