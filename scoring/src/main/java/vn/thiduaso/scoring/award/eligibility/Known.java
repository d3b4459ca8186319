package vn.thiduaso.scoring.award.eligibility;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A fact as far as it is known. Not known is neither yes nor no, neither none nor zero.
 *
 * @param value empty: nobody told it
 */
public record Known<T>(Optional<T> value) {

    public static <T> Known<T> of(T value) {
        return new Known<>(Optional.of(value));
    }

    public static <T> Known<T> not() {
        return new Known<>(Optional.empty());
    }

    public boolean isKnown() {
        return value.isPresent();
    }

    public <R> Known<R> map(Function<T, R> of) {
        return new Known<>(value.map(of));
    }

    <R> Known<R> flatMap(Function<T, Known<R>> of) {
        return value.map(of).orElseGet(Known::not);
    }

    /** Needs a person where it is not known. */
    Verdict test(Predicate<T> passes) {
        return judge(known -> Verdict.of(passes.test(known)));
    }

    /** Needs a person where it is not known. */
    Verdict judge(Function<T, Verdict> of) {
        return value.map(of).orElse(Verdict.NEEDS_PERSON);
    }
}
