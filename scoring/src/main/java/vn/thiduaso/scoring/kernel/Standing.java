package vn.thiduaso.scoring.kernel;

import java.util.Arrays;

import vn.thiduaso.scoring.ranking.Ranking;

/**
 * All of a scored unit that decides its rank, by a {@link StandingRule}. Ordered best first; equal standings are equal ranks.
 *
 * @param key what ranks, higher first; NaN when the unit is not ranked
 * @param tieBreakers points that decide between equal keys, in order, higher first; NaN last
 */
public record Standing(double key, double[] tieBreakers) implements Comparable<Standing> {

    public boolean ranked() {
        return !Double.isNaN(key);
    }

    @Override
    public int compareTo(Standing other) {
        return Ranking.compare(key, tieBreakers, other.key, other.tieBreakers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Standing that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        // −0 equals 0
        return Double.hashCode(key + 0.0);
    }

    @Override
    public String toString() {
        return "Standing[%s, %s]".formatted(key, Arrays.toString(tieBreakers));
    }
}
