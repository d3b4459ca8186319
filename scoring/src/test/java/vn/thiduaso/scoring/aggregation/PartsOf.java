package vn.thiduaso.scoring.aggregation;

import java.util.Arrays;
import java.util.Collections;

/** Parts made of shares (maxima of 1) and weights; NaN is a child without points. */
final class PartsOf {

    private PartsOf() {}

    static Parts shares(double[] shares, double[] weights) {
        Parts parts = new Parts(shares.length);
        for (int child = 0; child < shares.length; child++) {
            if (!Double.isNaN(shares[child])) {
                parts.add(child, shares[child], 1, weights[child]);
            }
        }
        return parts;
    }

    static Parts shares(double... shares) {
        return shares(shares, ones(shares.length));
    }

    /** Bound to rows of units whose codes are not known. */
    static Aggregation bound(Aggregation aggregation, double[][] rows) {
        return aggregation.bind(Collections.nCopies(rows.length, ""), rows);
    }

    static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
