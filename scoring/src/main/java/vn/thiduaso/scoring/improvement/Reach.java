package vn.thiduaso.scoring.improvement;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.rounding.Rounding;

/**
 * Where one figure of a unit may stand: its own place, and places on its step above and below, as far as is realistic.
 *
 * <p>Place 0 is the figure as sent; places 1…{@link #up} lie above it, −1…−{@link #down} below, each the next figure on the step.
 *
 * @param lever the input it belongs to
 * @param slot slot of the figure that moves: of a ratio the numerator, its denominator standing still, or the ratio itself when sent as one value
 * @param part the part that moves
 * @param own the figure as sent
 * @param grid the figures it may take
 * @param inRange whether the input allows the figure as sent
 * @param up places above
 * @param down places below
 * @param effortUp figure units that are one unit of effort, upward
 * @param effortDown the same, downward
 */
record Reach(
        Lever lever,
        int slot,
        Part part,
        double own,
        Grid grid,
        boolean inRange,
        long up,
        long down,
        double effortUp,
        double effortDown) {

    /**
     * Figures anchor + i × step.
     *
     * @param step above 0
     */
    record Grid(double anchor, double step) {

        /** Relative slack for a figure that is a binary fraction. */
        private static final double SLACK = 1e-9;

        long atOrBelow(double figure) {
            return (long) Math.floor((figure - anchor) / step + SLACK);
        }

        long atOrAbove(double figure) {
            return (long) Math.ceil((figure - anchor) / step - SLACK);
        }

        double figure(long index) {
            return Rounding.withoutNoise(anchor + index * step);
        }
    }

    /**
     * @param low figure not to be undercut
     * @param high figure not to be exceeded
     */
    static Reach of(Lever lever, int slot, Part part, double own, Grid grid, double low, double high) {
        long up = Math.max(0, grid.atOrBelow(high) - grid.atOrBelow(own));
        long down = Math.max(0, grid.atOrAbove(own) - grid.atOrAbove(low));
        return new Reach(lever, slot, part, own, grid, true, up, down, high - own, own - low);
    }

    /** A figure its input does not allow: it is to be corrected, not improved, and does not move. */
    static Reach outOfRange(Lever lever, int slot, Part part, double own, Grid grid) {
        return new Reach(lever, slot, part, own, grid, false, 0, 0, 0, 0);
    }

    /** The same with one unit of effort for both ways; nothing moves when there is none. */
    Reach measuredBy(double unit) {
        return unit > 0
                ? new Reach(lever, slot, part, own, grid, inRange, up, down, unit, unit)
                : new Reach(lever, slot, part, own, grid, inRange, 0, 0, 0, 0);
    }

    boolean moves() {
        return up > 0 || down > 0;
    }

    /** How many places there are one way: upward for 1, downward for −1. */
    long places(int way) {
        return way > 0 ? up : down;
    }

    double figure(long place) {
        if (place == 0) {
            return own;
        }
        return grid.figure(place > 0 ? grid.atOrBelow(own) + place : grid.atOrAbove(own) + place);
    }

    double effort(long place) {
        if (place == 0) {
            return 0;
        }
        return Math.abs(figure(place) - own) / (place > 0 ? effortUp : effortDown);
    }
}
