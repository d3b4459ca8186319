package vn.thiduaso.scoring.robustness;

/**
 * How much one variation moves ranks.
 *
 * @param variation its name
 * @param alone mean |rank − rank of the run| over draws and units when nothing else varies, in places
 * @param first Sobol' index of first order of the mean rank change
 * @param total Sobol' total index of it
 * @param interval how sure both are
 */
public record Movement(String variation, double alone, double first, double total, SobolInterval interval) {}
