package vn.thiduaso.scoring.statistics;

import java.io.Serializable;
import java.math.BigInteger;

/**
 * The exact sum of doubles, or of their squares: a fixed-point number that spans every exponent, so that no bit is ever lost and the order of
 * the terms cannot matter. Sums of parts merge into the sum of the whole.
 *
 * <p>Unit: 2⁻²¹⁴⁸, the square of the least double. Only finite terms. Squares come from the product of two 53-bit whole numbers, not from
 * {@link Math#fma}: that is exact at every exponent, where a product of doubles overflows or loses its tail, and needs no hardware for it.
 *
 * <p>Cost: one kilobyte; a few additions for each term. Whole numbers of any size appear only in {@link #toBigInteger}, once per sum.
 */
public final class ExactSum implements Serializable {

    /** Power of two of the unit: {@code value = toBigInteger() × 2^UNIT}. */
    public static final int UNIT = -2148;

    private static final long serialVersionUID = 1L;
    private static final int LIMB_BITS = 32;
    private static final long LIMB = 0xFFFF_FFFFL;
    /** 2 × 2,148 bits and 64 more for the number of terms. */
    private static final int LIMBS = 137;
    /** A term adds less than 2³³ to a limb, which holds 2⁶³. */
    private static final int MOST_PENDING = 1 << 29;

    private final long[] limbs = new long[LIMBS];
    private int pending;

    /** @throws IllegalArgumentException when the term is not finite */
    public ExactSum add(double term) {
        long mantissa = mantissa(term);
        addBits(mantissa, exponent(term) - UNIT, term < 0 ? -1 : 1);
        settle();
        return this;
    }

    /** @throws IllegalArgumentException when the term is not finite */
    public ExactSum addSquare(double term) {
        long mantissa = mantissa(term);
        int place = 2 * exponent(term) - UNIT;
        addBits(mantissa * mantissa, place, 1);
        addBits(Math.multiplyHigh(mantissa, mantissa), place + Long.SIZE, 1);
        settle();
        return this;
    }

    public ExactSum add(ExactSum other) {
        other.carry();
        for (int i = 0; i < LIMBS; i++) {
            limbs[i] += other.limbs[i];
        }
        settle();
        return this;
    }

    /** The sum in units of 2^{@link #UNIT}. */
    public BigInteger toBigInteger() {
        carry();
        BigInteger sum = BigInteger.valueOf(limbs[LIMBS - 1]);
        for (int i = LIMBS - 2; i >= 0; i--) {
            sum = sum.shiftLeft(LIMB_BITS).or(BigInteger.valueOf(limbs[i]));
        }
        return sum;
    }

    /** The double nearest to the sum. */
    public double value() {
        return ExactQuotient.of(toBigInteger(), BigInteger.ONE, UNIT);
    }

    private static long mantissa(double term) {
        if (!Double.isFinite(term)) {
            throw new IllegalArgumentException("only finite terms have an exact sum, got " + term);
        }
        long bits = Double.doubleToRawLongBits(term) & 0x000F_FFFF_FFFF_FFFFL;
        return Math.getExponent(term) < Double.MIN_EXPONENT ? bits : bits | 0x0010_0000_0000_0000L;
    }

    /** Power of two of the mantissa's last bit. */
    private static int exponent(double term) {
        return Math.max(Math.getExponent(term), Double.MIN_EXPONENT) - 52;
    }

    /** Adds 64 unsigned bits at a place; a limb takes what falls into it, its carry waits. */
    private void addBits(long bits, int place, int sign) {
        int limb = place >> 5;
        int shift = place & 31;
        limbs[limb] += sign * ((bits << shift) & LIMB);
        limbs[limb + 1] += sign * ((bits >>> (LIMB_BITS - shift)) & LIMB);
        limbs[limb + 2] += sign * (shift == 0 ? 0 : bits >>> (Long.SIZE - shift));
    }

    private void settle() {
        if (++pending == MOST_PENDING) {
            carry();
        }
    }

    /** Makes every limb but the last a digit of 32 bits; the last keeps the sign. */
    private void carry() {
        for (int i = 0; i < LIMBS - 1; i++) {
            limbs[i + 1] += limbs[i] >> LIMB_BITS;
            limbs[i] &= LIMB;
        }
        pending = 0;
    }
}
