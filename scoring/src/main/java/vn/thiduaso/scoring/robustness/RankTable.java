package vn.thiduaso.scoring.robustness;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Ranks and scores of all units in some draws. Arrays are owned by the table; callers do not change them.
 *
 * @param ranks by draw and unit, from 1 inside the peer group; 0 where a unit has none
 * @param scores by draw and unit, in units of the published score, not rounded; NaN where a unit has none
 */
public record RankTable(int[][] ranks, double[][] scores) implements Serializable {

    public int draws() {
        return ranks.length;
    }

    /** Several tables of the same units, one behind the other. */
    public static RankTable joined(List<RankTable> tables) {
        return new RankTable(
                tables.stream().flatMap(table -> List.of(table.ranks).stream()).toArray(int[][]::new),
                tables.stream().flatMap(table -> List.of(table.scores).stream()).toArray(double[][]::new));
    }

    /** Some of the draws: from one up to, not with, another. */
    public RankTable part(int from, int to) {
        return new RankTable(Arrays.copyOfRange(ranks, from, to), Arrays.copyOfRange(scores, from, to));
    }

    /** Ranks of one unit over the draws in which it has one. */
    double[] ranksOf(int unit) {
        return List.of(ranks).stream()
                .mapToDouble(draw -> draw[unit])
                .filter(rank -> rank > 0)
                .toArray();
    }

    /** Scores of one unit over the draws in which it has one. */
    double[] scoresOf(int unit) {
        return List.of(scores).stream()
                .mapToDouble(draw -> draw[unit])
                .filter(score -> !Double.isNaN(score))
                .toArray();
    }

    /** How far ranks of a draw lie from others on average: mean |rank − other| over the units that have both; 0 without any. */
    public static double meanChange(int[] ranks, int[] others) {
        long sum = 0;
        int counted = 0;
        for (int unit = 0; unit < ranks.length; unit++) {
            if (ranks[unit] > 0 && others[unit] > 0) {
                sum += Math.abs(ranks[unit] - others[unit]);
                counted++;
            }
        }
        return counted == 0 ? 0 : (double) sum / counted;
    }

    /** {@link #meanChange} of each draw against the same ranks. */
    public double[] changes(int[] nominal) {
        return List.of(ranks).stream()
                .mapToDouble(draw -> meanChange(draw, nominal))
                .toArray();
    }
}
