package vn.thiduaso.dashboard.simulator;

import vn.thiduaso.scoring.improvement.Lever;
import vn.thiduaso.scoring.indexset.Slot;

/**
 * One figure of the unit and what stands in its box.
 *
 * @param sent the figure as published; NaN when it is missing
 * @param text as it stands in the box
 * @param tried the figure to try; NaN when it is as sent, or the text is none
 * @param fault why the text cannot be tried; empty when it can
 */
record FigureBox(Lever lever, Slot slot, double sent, String text, double tried, String fault) {

    /** What the address calls it: {@code A.numerator}. */
    String name() {
        return slot.code() + "." + slot.part().word();
    }

    boolean changed() {
        return !Double.isNaN(tried);
    }

    FigureBox with(String otherFault) {
        return new FigureBox(lever, slot, sent, text, tried, otherFault);
    }
}
