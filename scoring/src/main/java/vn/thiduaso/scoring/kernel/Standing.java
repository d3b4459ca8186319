package vn.thiduaso.scoring.kernel;

import java.util.List;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.ranking.Ranking;
import vn.thiduaso.scoring.ranking.RankingRule;

/**
 * All of a scored unit that decides its rank. Ordered best first; equal standings are equal ranks.
 *
 * @param key what ranks, higher first; NaN when the unit is not ranked
 * @param tieBreakers points that decide between equal keys, in order, higher first; NaN last
 */
public record Standing(double key, double[] tieBreakers) implements Comparable<Standing> {

    /** By the ranking rule of the set: the published score or the unrounded points, and the points of the tie-breaking nodes. */
    public static Standing of(IndexSet indexSet, ScoreSheet sheet) {
        RankingRule rule = indexSet.definition().ranking();
        List<String> codes = rule.tieBreakers();
        double[] ties = new double[codes.size()];
        for (int i = 0; i < ties.length; i++) {
            ties[i] = sheet.points()[indexSet.node(codes.get(i))];
        }
        double score = rule.byRounded() ? sheet.score() : sheet.points()[0];
        return new Standing(sheet.ranked() ? score : Double.NaN, ties);
    }

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
        return "Standing[%s, %s]".formatted(key, java.util.Arrays.toString(tieBreakers));
    }
}
