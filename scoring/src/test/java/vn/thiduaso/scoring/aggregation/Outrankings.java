package vn.thiduaso.scoring.aggregation;

import java.util.Arrays;

/** All pairs at once, as other tools print them: made of the one comparison that the product makes. Rows are units. */
public final class Outrankings {

    private Outrankings() {}

    /** Wins minus losses of each unit against all others, −(n − 1) to n − 1. */
    public static int[] scores(double[][] points, double[] weights) {
        Outranking.checkSize(points.length);
        int[] scores = new int[points.length];
        for (int a = 0; a < points.length; a++) {
            for (int b = a + 1; b < points.length; b++) {
                int outcome = Outranking.compare(points[a], points[b], weights);
                scores[a] += outcome;
                scores[b] -= outcome;
            }
        }
        return scores;
    }

    /**
     * Share of the weight, of the children both have, where the unit of the row has more; half of the weight where they are equal. 0 on the
     * diagonal; ½ for a pair that shares no child.
     */
    static double[][] matrix(double[][] points, double[] weights) {
        Outranking.checkSize(points.length);
        double[][] matrix = new double[points.length][points.length];
        for (int a = 0; a < points.length; a++) {
            for (int b = 0; b < points.length; b++) {
                matrix[a][b] = a == b ? 0 : support(points[a], points[b], weights);
            }
        }
        return matrix;
    }

    /** How many pairs have a unit that is better in every child that both have: entries of 1 in the matrix. */
    static long dominantPairs(double[][] matrix) {
        return Arrays.stream(matrix)
                .mapToLong(row -> Arrays.stream(row).filter(share -> share == 1).count())
                .sum();
    }

    private static double support(double[] a, double[] b, double[] weights) {
        double support = 0;
        double shared = 0;
        for (int child = 0; child < weights.length; child++) {
            if (!Double.isNaN(a[child]) && !Double.isNaN(b[child])) {
                shared += weights[child];
                support += a[child] > b[child] ? weights[child] : (a[child] == b[child] ? weights[child] / 2 : 0);
            }
        }
        return shared == 0 ? 0.5 : support / shared;
    }
}
