package vn.thiduaso.scoring.ranking;

import java.util.Arrays;
import java.util.Comparator;

/** Ranks units inside their peer groups. Order of the input changes nothing. */
public final class Ranking {

    private Ranking() {}

    /**
     * Ranks from 1 inside each group, higher key first.
     *
     * @param keys one key per unit; NaN is not ranked
     * @param groups peer group of each unit, any numbers
     * @param tieBreakers for each tie-breaker the figures by unit, more is better, NaN last; may be empty
     * @return rank by unit; 0 where not ranked
     */
    public static int[] rank(RankingRule.Ties ties, double[] keys, int[] groups, double[][] tieBreakers) {
        Comparator<Integer> better = better(keys, tieBreakers);
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.<Integer>comparingInt(i -> groups[i]).thenComparing(better));
        int[] ranks = new int[keys.length];
        int first = 0;
        for (int place = 0; place < order.length; place++) {
            int unit = order[place];
            if (place == 0 || groups[order[place - 1]] != groups[unit]) {
                first = place;
            }
            if (Double.isNaN(keys[unit])) {
                continue;
            }
            if (place == first) {
                ranks[unit] = 1;
            } else if (better.compare(order[place - 1], unit) == 0) {
                ranks[unit] = ranks[order[place - 1]];
            } else {
                ranks[unit] = ties == RankingRule.Ties.DENSE ? ranks[order[place - 1]] + 1 : place - first + 1;
            }
        }
        return ranks;
    }

    /**
     * Which of two units is ranked before the other: by key, then by tie-breakers; negative when the first is.
     *
     * @param ties figures of the tie-breakers in order, as many on both sides
     */
    public static int compare(double key, double[] ties, double otherKey, double[] otherTies) {
        int better = descending(key, otherKey);
        for (int i = 0; better == 0 && i < ties.length; i++) {
            better = descending(ties[i], otherTies[i]);
        }
        return better;
    }

    private static Comparator<Integer> better(double[] keys, double[][] tieBreakers) {
        Comparator<Integer> better = (a, b) -> descending(keys[a], keys[b]);
        for (double[] figures : tieBreakers) {
            better = better.thenComparing((a, b) -> descending(figures[a], figures[b]));
        }
        return better;
    }

    /** Greater first, NaN last; −0 equals 0. */
    private static int descending(double a, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Boolean.compare(Double.isNaN(a), Double.isNaN(b));
        }
        return a == b ? 0 : (a > b ? -1 : 1);
    }
}
