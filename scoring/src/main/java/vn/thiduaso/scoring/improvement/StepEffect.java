package vn.thiduaso.scoring.improvement;

import java.util.Optional;

import vn.thiduaso.scoring.indexset.Part;

/**
 * What a step of one figure does to the score of a unit, all others standing as sent.
 *
 * @param part which figure of the input: the numerator of a ratio, its denominator standing still, or the value
 * @param from the figure as sent
 * @param score published score as sent
 * @param down a step below; empty where the figure cannot go lower
 * @param up a step above; empty where it cannot go higher
 */
public record StepEffect(Lever lever, Part part, double from, double score, Optional<Stand> down, Optional<Stand> up) {

    /**
     * Where the unit would stand.
     *
     * @param figure the figure after the step
     * @param score published score; NaN when it would have none
     * @param rank 0 when it would have none
     */
    public record Stand(double figure, double score, int rank) {}

    /** Greatest way between two of the scores below, as sent and above; 0 where none moves, infinite where a step loses the score. */
    public double swing() {
        double below = down.map(Stand::score).orElse(score);
        double above = up.map(Stand::score).orElse(score);
        if (Double.isNaN(below) || Double.isNaN(above)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(score, Math.max(below, above)) - Math.min(score, Math.min(below, above));
    }
}
