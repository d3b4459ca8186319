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

    /**
     * A figure as it would be had the units left sent the worst they could: for a goal, fewer reports are then never better. Where nothing bounds what they
     * could have sent, as in a ratio, the figure itself.
     *
     * @param figure one of this measure
     * @param lowerIsBetter whether the goal is an upper bound
     */
    double worst(Figure figure, boolean lowerIsBetter);

    /**
     * The figure a goal may be held against.
     *
     * @param least share of the units asked that must be in it, 0–1
     * @return NaN when fewer are, or there is no figure
     */
    default double sure(Figure figure, Goal goal, double least) {
        return figure.isThere() && figure.coverage() >= least
                ? worst(figure, goal.relation().lowerIsBetter())
                : Double.NaN;
    }
}
