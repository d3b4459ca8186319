package vn.thiduaso.scoring.improvement;

import vn.thiduaso.scoring.indexset.Part;

/**
 * One figure that would stand elsewhere.
 *
 * @param part which figure of the input: the numerator of a ratio, its denominator standing still, or the value
 * @param from the figure as sent
 * @param to the figure to reach
 * @param effort above 0, in units of the {@link Realism}
 */
public record Move(Lever lever, Part part, double from, double to, double effort) {

    static Move of(Reach reach, long place) {
        return new Move(reach.lever(), reach.part(), reach.own(), reach.figure(place), reach.effort(place));
    }
}
