package vn.thiduaso.scoring.award.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The value of a fact, so that pages can write it in any language. No two kinds have components of one name: canonical texts tell them apart. */
public sealed interface FactValue {

    /** A code, or a name the office gave: {@code GK-XA}, {@code collective}. */
    record Code(String code) implements FactValue {}

    /** A day. */
    record Day(LocalDate day) implements FactValue {}

    /** Days from one to another, both included; empty: without end. */
    record Span(LocalDate from, Optional<LocalDate> to) implements FactValue {}

    /** A year, as the calendar has it. */
    record Year(int year) implements FactValue {}

    /** How many, at least 0. */
    record Count(int count) implements FactValue {}

    /** 0–1. */
    record Fraction(double fraction) implements FactValue {}

    /** So many of so many. */
    record Part(int part, int all) implements FactValue {}

    /** Yes or no. */
    record Answer(boolean yes) implements FactValue {}

    /** Nobody told it. */
    record NotKnown() implements FactValue {}

    static <T> FactValue of(Known<T> fact, Function<T, FactValue> value) {
        return fact.value().map(value).orElse(new NotKnown());
    }

    static FactValue of(Known<Boolean> fact) {
        return of(fact, Answer::new);
    }

    static FactValue of(AchievementPeriod period) {
        return new Span(period.from(), Optional.of(period.to()));
    }
}
