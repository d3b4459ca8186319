package vn.thiduaso.scoring.improvement;

import java.util.List;
import java.util.Optional;

/**
 * What would lift one unit.
 *
 * @param unit its code
 * @param score published score as sent; NaN when it has none
 * @param rank rank as sent; 0 when it has none
 * @param scoreIfStill score when the others moved on and it did not; the score when they stand still too
 * @param rankIfStill rank then
 * @param target rank wanted, at least 1; 0 when it has no rank
 * @param singles what each figure can do alone: those that suffice, least effort first, then the others, best rank first
 * @param plan the cheapest changes found that reach the rank together
 * @param lacking what is missing to be ranked; empty when it is ranked
 */
public record Improvement(
        String unit,
        double score,
        int rank,
        double scoreIfStill,
        int rankIfStill,
        int target,
        List<SingleMove> singles,
        Plan plan,
        Optional<Lacking> lacking) {

    public Improvement {
        singles = List.copyOf(singles);
    }
}
