package vn.thiduaso.scoring.statistics;

import java.math.BigInteger;

/** Doubles nearest to quotients of whole numbers, so that a statistic depends on nothing but its exact sums. */
final class ExactQuotient {

    /** Bits of a quotient before it is rounded: twice what a double holds, and some. */
    private static final int BITS = 140;

    private ExactQuotient() {}

    /** dividend / divisor × 2^power; the divisor above 0. */
    static double of(BigInteger dividend, BigInteger divisor, int power) {
        int shift = BITS - dividend.bitLength() + divisor.bitLength();
        return Math.scalb(quotient(dividend, divisor, shift).doubleValue(), power - shift);
    }

    /** √(dividend / divisor × 2^power); the dividend 0 or above, the divisor above 0. */
    static double root(BigInteger dividend, BigInteger divisor, int power) {
        int shift = BITS - dividend.bitLength() + divisor.bitLength();
        int even = shift + ((power - shift) & 1);
        BigInteger[] root = quotient(dividend, divisor, even).sqrtAndRemainder();
        return Math.scalb(sticky(root[0], root[1]).doubleValue(), (power - even) / 2);
    }

    private static BigInteger quotient(BigInteger dividend, BigInteger divisor, int shift) {
        BigInteger[] parts = shift >= 0
                ? dividend.shiftLeft(shift).divideAndRemainder(divisor)
                : dividend.divideAndRemainder(divisor.shiftLeft(-shift));
        return sticky(parts[0], parts[1]);
    }

    /** What was cut off must still decide a tie: it becomes a last bit. */
    private static BigInteger sticky(BigInteger whole, BigInteger rest) {
        return rest.signum() == 0
                ? whole
                : (whole.signum() < 0 || rest.signum() < 0 ? odd(whole.abs()).negate() : odd(whole));
    }

    private static BigInteger odd(BigInteger whole) {
        return whole.setBit(0);
    }
}
