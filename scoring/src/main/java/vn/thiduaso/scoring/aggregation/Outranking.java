package vn.thiduaso.scoring.aggregation;

import java.util.Arrays;

/**
 * Pairwise comparison of units on weighted children: a beats b when the weight of the children where a has more exceeds the weight of those
 * where b has more. Arrays in, arrays out; rows are units, columns children, NaN where a unit has no points.
 *
 * <p>Only children that both have count; a pair that shares none is a tie. Weights of each side are added in the order of the children, and a
 * difference within 10⁻¹² of the weights compared is a tie: 0.1 + 0.2 against 0.3 differ by binary noise only. Comparing b with a gives the
 * exact opposite, and every pair is looked at alone, so the order of rows changes nothing (the order of rows does change COINr 1.1.14's
 * scores where points are missing). Costs n² × m steps; {@value #MOST_UNITS} units of 10 children take some seconds.
 */
public final class Outranking {

    /** Most units a comparison takes: beyond, n² pairs are not a matter of seconds. */
    public static final int MOST_UNITS = 20_000;

    private static final double NOISE = 1e-12;

    private Outranking() {}

    /** Wins minus losses of each unit against all others, −(n − 1) to n − 1. */
    public static int[] scores(double[][] points, double[] weights) {
        checkSize(points.length);
        int[] scores = new int[points.length];
        for (int a = 0; a < points.length; a++) {
            for (int b = a + 1; b < points.length; b++) {
                int outcome = compare(points[a], points[b], weights);
                scores[a] += outcome;
                scores[b] -= outcome;
            }
        }
        return scores;
    }

    /** 1 when a beats b, −1 when b beats a, 0 when neither does. */
    public static int compare(double[] a, double[] b, double[] weights) {
        double forA = 0;
        double forB = 0;
        double shared = 0;
        for (int child = 0; child < weights.length; child++) {
            if (a[child] > b[child]) {
                forA += weights[child];
                shared += weights[child];
            } else if (a[child] < b[child]) {
                forB += weights[child];
                shared += weights[child];
            } else if (a[child] == b[child]) {
                shared += weights[child];
            }
        }
        double lead = forA - forB;
        return Math.abs(lead) <= NOISE * shared ? 0 : (lead > 0 ? 1 : -1);
    }

    /**
     * Share of the weight, of the children both have, where the unit of the row has more; half of the weight where they are equal. 0 on the
     * diagonal; ½ for a pair that shares no child.
     */
    public static double[][] matrix(double[][] points, double[] weights) {
        checkSize(points.length);
        double[][] matrix = new double[points.length][points.length];
        for (int a = 0; a < points.length; a++) {
            for (int b = 0; b < points.length; b++) {
                matrix[a][b] = a == b ? 0 : support(points[a], points[b], weights);
            }
        }
        return matrix;
    }

    /** How many pairs have a unit that is better in every child that both have: entries of 1 in the matrix. */
    public static long dominantPairs(double[][] matrix) {
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

    /** @throws IllegalArgumentException when there are more than {@link #MOST_UNITS} */
    static void checkSize(int units) {
        if (units > MOST_UNITS) {
            throw new IllegalArgumentException("So từng cặp (copeland) nhận nhiều nhất " + MOST_UNITS
                    + " đơn vị, nhận được " + units + "; hãy chọn cách gộp khác hoặc chấm theo từng nhóm");
        }
    }
}
