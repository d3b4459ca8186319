package vn.thiduaso.scoring.aggregation;

/**
 * Pairwise comparison of units on weighted children: a beats b when the weight of the children where a has more exceeds the weight of those
 * where b has more. Columns are children, NaN where a unit has no points.
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

    /** @throws IllegalArgumentException when there are more than {@link #MOST_UNITS} */
    static void checkSize(int units) {
        if (units > MOST_UNITS) {
            throw new IllegalArgumentException("So từng cặp (copeland) nhận nhiều nhất " + MOST_UNITS
                    + " đơn vị, nhận được " + units + "; hãy chọn cách gộp khác hoặc chấm theo từng nhóm");
        }
    }
}
