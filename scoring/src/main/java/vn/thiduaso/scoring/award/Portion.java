package vn.thiduaso.scoring.award;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a number of people, exactly: 80% of nine is 7,2, and two thirds of nine are six.
 *
 * @param numerator at least 0, at most the denominator
 * @param denominator at least 1
 */
public record Portion(int numerator, int denominator) {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,4})");
    private static final int HUNDRED = 100;

    public Portion {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("Tỷ lệ phải từ 0 đến 1: " + numerator + "/" + denominator);
        }
    }

    /** Reads {@code 80%} or {@code 2/3}; empty when it is neither, or not from 0 to 1. */
    public static Optional<Portion> find(String text) {
        Matcher percent = PERCENT.matcher(text.strip());
        if (percent.matches()) {
            return of(Integer.parseInt(percent.group(1)), HUNDRED);
        }
        Matcher fraction = FRACTION.matcher(text.strip());
        return fraction.matches()
                ? of(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)))
                : Optional.empty();
    }

    private static Optional<Portion> of(int numerator, int denominator) {
        return denominator < 1 || numerator > denominator
                ? Optional.empty()
                : Optional.of(new Portion(numerator, denominator));
    }

    /** Fewest of so many people that are this part of them or more. */
    public int atLeast(int people) {
        long scaled = (long) numerator * people;
        return Math.toIntExact((scaled + denominator - 1) / denominator);
    }

    /** Fewest of so many people that are more than this part of them. */
    public int moreThan(int people) {
        return Math.toIntExact((long) numerator * people / denominator) + 1;
    }

    /** As texts write it: {@code 80%} or {@code 2/3}. */
    @Override
    public String toString() {
        return denominator == HUNDRED ? numerator + "%" : numerator + "/" + denominator;
    }
}
