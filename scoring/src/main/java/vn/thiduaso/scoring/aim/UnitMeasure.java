package vn.thiduaso.scoring.aim;

import java.util.Collection;

import vn.thiduaso.scoring.indexset.Input;

/** Made of what units send for an input of an index set. */
public sealed interface UnitMeasure extends Measure permits RatioOfUnits, SumOfUnits, ShareOfUnits {

    /** Code of the input. */
    String input();

    /** The shape the input must have. */
    Input.Kind kind();

    /** The figure of some units together, in any order; of one unit alone, its own. */
    Figure of(Collection<Reading> units);
}
