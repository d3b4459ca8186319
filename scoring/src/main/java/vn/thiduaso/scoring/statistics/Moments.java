package vn.thiduaso.scoring.statistics;

import java.math.BigInteger;

/**
 * Mean and standard deviation of one indicator over the units of a run, both in the unit of the measure.
 *
 * @param mean Σx / n, the double nearest to it
 * @param deviation √(Σ(x − mean)² / (n − 1)), sample standard deviation; exactly 0 when all measures are equal, and for one measure
 */
public record Moments(double mean, double deviation) {

    /** From the exact sums: (n Σx² − (Σx)²) / (n (n − 1)) has no rounding and so no cancellation. */
    static Moments of(long count, ExactSum sum, ExactSum squares) {
        BigInteger n = BigInteger.valueOf(count);
        // the sum in its own unit of 2^-1074, so that its square has the unit of the squares
        BigInteger total = sum.toBigInteger().shiftRight(-ExactSum.UNIT / 2);
        double mean = ExactQuotient.of(total, n, ExactSum.UNIT / 2);
        if (count < 2) {
            return new Moments(mean, 0);
        }
        BigInteger spread = n.multiply(squares.toBigInteger()).subtract(total.multiply(total));
        double deviation = ExactQuotient.root(spread, n.multiply(n.subtract(BigInteger.ONE)), ExactSum.UNIT);
        // only measures near the greatest double can deviate by more than it
        return new Moments(mean, Math.min(deviation, Double.MAX_VALUE));
    }
}
