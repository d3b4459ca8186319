package vn.thiduaso.scoring.award;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Validity;

/**
 * A rule with the days on which it holds.
 *
 * @param citation where it is written; empty when no source says it
 * @param unconfirmed what of it no source says; empty when everything is stated
 */
public record Dated<T>(T rule, Validity valid, Optional<Citation> citation, Optional<Labels> unconfirmed) {

    public boolean holdsOn(LocalDate day) {
        return valid.covers(day);
    }

    /** Whether something of it was read in no source: shown as "chưa xác nhận", and somebody has to confirm it before it is used. */
    public boolean isUnconfirmed() {
        return unconfirmed.isPresent()
                || citation.map(source -> source.certainty() == Citation.Certainty.UNVERIFIED)
                        .orElse(true);
    }

    /** Of the rules that hold on a day and are wanted the one that came into force last; of two of one day the later in the list. */
    static <T> Optional<Dated<T>> newest(List<Dated<T>> rules, LocalDate day, Predicate<T> wanted) {
        return rules.stream()
                .filter(dated -> dated.holdsOn(day) && wanted.test(dated.rule()))
                .reduce(Dated::newer);
    }

    /** The same for each thing rules are about, in the order in which the things are first named. */
    static <T, K> List<Dated<T>> newestOfEach(
            List<Dated<T>> rules, LocalDate day, Predicate<T> wanted, Function<T, K> about) {
        Map<K, Dated<T>> newest = new LinkedHashMap<>();
        rules.stream()
                .filter(dated -> dated.holdsOn(day) && wanted.test(dated.rule()))
                .forEach(dated -> newest.merge(about.apply(dated.rule()), dated, Dated::newer));
        return List.copyOf(newest.values());
    }

    static <T> List<Dated<T>> both(List<Dated<T>> ones, List<Dated<T>> others) {
        return Stream.concat(ones.stream(), others.stream()).toList();
    }

    private static <T> Dated<T> newer(Dated<T> one, Dated<T> other) {
        return other.valid.from().isBefore(one.valid.from()) ? one : other;
    }
}
