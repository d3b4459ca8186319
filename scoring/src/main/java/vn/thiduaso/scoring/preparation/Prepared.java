package vn.thiduaso.scoring.preparation;

/**
 * What a preparation came to.
 *
 * @param fitted the parameters, to be kept with the run and applied to any unit
 * @param sample the figures after all steps, with marks, imputations and availabilities
 */
public record Prepared(FittedPreparation fitted, PreparedSample sample) {}
