/**
 * How sure a ranking is: what becomes of scores and ranks when weights, scaling, aggregation, preparation, indicators and doubtful figures are
 * varied.
 *
 * <p>Start with {@link vn.thiduaso.scoring.robustness.Design} (what is varied) and {@link vn.thiduaso.scoring.robustness.Replications} (draws it
 * and ranks). A draw is a row in an array, not a run; its chances come from its number and a seed, so that no partition changes a digit.
 */
@NullMarked
package vn.thiduaso.scoring.robustness;

import org.jspecify.annotations.NullMarked;
