package vn.thiduaso.dashboard.movement;

/**
 * Aims that the figures of one unit measure by themselves, in the period of a run.
 *
 * @param asked how many the unit has a figure for
 * @param reached of these, those whose goal its figure meets
 * @param exceeded of these, those whose goal it goes beyond
 * @param early of those reached, those that are due only after the period
 */
public record AimTally(int asked, int reached, int exceeded, int early) {}
