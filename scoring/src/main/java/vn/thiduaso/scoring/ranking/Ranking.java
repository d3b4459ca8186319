package vn.thiduaso.scoring.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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
        int[] ranks = new int[keys.length];
        for (int[] members : byGroup(groups)) {
            if (tieBreakers.length == 0) {
                byKey(ties, keys, members, ranks);
            } else {
                byComparison(ties, better(keys, tieBreakers), keys, members, ranks);
            }
        }
        return ranks;
    }

    /** Units of each group. */
    private static List<int[]> byGroup(int[] groups) {
        long[] order = new long[groups.length];
        Arrays.setAll(order, unit -> (long) groups[unit] << Integer.SIZE | unit);
        Arrays.sort(order);
        List<int[]> members = new ArrayList<>();
        for (int from = 0, to = 0; from < order.length; from = to) {
            while (to < order.length && order[to] >> Integer.SIZE == order[from] >> Integer.SIZE) {
                to++;
            }
            members.add(
                    Arrays.stream(order, from, to).mapToInt(unit -> (int) unit).toArray());
        }
        return members;
    }

    /** Where nothing but the key decides, no unit is compared with another: its rank is how many keys, or different ones, are above its own. */
    private static void byKey(RankingRule.Ties ties, double[] keys, int[] members, int[] ranks) {
        double[] falling = new double[members.length];
        int ranked = 0;
        for (int unit : members) {
            if (!Double.isNaN(keys[unit])) {
                // rising order of the opposites; plus zero: −0 is 0
                falling[ranked++] = 0.0 - keys[unit];
            }
        }
        Arrays.sort(falling, 0, ranked);
        int different = 0;
        int[] places = new int[ranked];
        for (int place = 0; place < ranked; place++) {
            if (place == 0 || falling[place] != falling[different - 1]) {
                places[different] = place + 1;
                falling[different++] = falling[place];
            }
        }
        for (int unit : members) {
            if (!Double.isNaN(keys[unit])) {
                int at = Arrays.binarySearch(falling, 0, different, 0.0 - keys[unit]);
                ranks[unit] = ties == RankingRule.Ties.DENSE ? at + 1 : places[at];
            }
        }
    }

    private static void byComparison(
            RankingRule.Ties ties, Comparator<Integer> better, double[] keys, int[] members, int[] ranks) {
        Integer[] order = Arrays.stream(members).boxed().toArray(Integer[]::new);
        Arrays.sort(order, better);
        for (int place = 0; place < order.length; place++) {
            int unit = order[place];
            if (Double.isNaN(keys[unit])) {
                continue;
            }
            if (place == 0) {
                ranks[unit] = 1;
            } else if (better.compare(order[place - 1], unit) == 0) {
                ranks[unit] = ranks[order[place - 1]];
            } else {
                ranks[unit] = ties == RankingRule.Ties.DENSE ? ranks[order[place - 1]] + 1 : place + 1;
            }
        }
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
