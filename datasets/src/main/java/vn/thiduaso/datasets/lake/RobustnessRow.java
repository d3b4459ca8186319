package vn.thiduaso.datasets.lake;

import vn.thiduaso.scoring.robustness.UnitRobustness;

/**
 * How sure the rank of one unit is.
 *
 * @param result what the draws say of the unit
 * @param ranksWithout rank without each node left out, in the order of the analysis; 0 where it has none
 */
public record RobustnessRow(UnitRobustness result, int[] ranksWithout) {

    public RobustnessRow {
        ranksWithout = ranksWithout.clone();
    }
}
