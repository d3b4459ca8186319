package vn.thiduaso.scoring.aim;

/** Where the figure of an aim comes from. */
public sealed interface Measure permits ByHand, UnitMeasure {}
