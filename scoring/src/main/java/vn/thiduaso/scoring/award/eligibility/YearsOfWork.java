package vn.thiduaso.scoring.award.eligibility;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Consecutive years of work with one of some results: the years of the achievement, and as many before its last as the form asks for. While no source says how
 * many that are, nobody passes without a person.
 *
 * @param asked at least 1; empty when not known
 * @param enough results that are enough
 */
record YearsOfWork(OptionalInt asked, Set<YearResult> enough) {

    Look look(HistoryFacts history) {
        Known<AchievementPeriod> achievement = history.achievement();
        List<Integer> years = achievement.map(this::years).value().orElse(List.of());
        Verdict results = years.stream()
                .map(year -> history.year(year).test(enough::contains))
                .reduce(Verdict.PASSED, Verdict::and);
        boolean open = asked.isEmpty() || !achievement.isKnown();
        Known<Integer> number = asked.isPresent() ? Known.of(asked.getAsInt()) : Known.not();
        Stream<Fact> head = Stream.of(
                Fact.of(FactName.ACHIEVEMENT, FactValue.of(achievement, FactValue::of)),
                Fact.of(FactName.YEARS_ASKED, FactValue.of(number, FactValue.Count::new)));
        Stream<Fact> told = years.stream()
                .map(year -> new Fact(
                        FactName.YEAR_RESULT,
                        String.valueOf(year),
                        FactValue.of(history.year(year).map(YearResult::code), FactValue.Code::new)));
        return new Look(
                results.and(open ? Verdict.NEEDS_PERSON : Verdict.PASSED),
                Stream.concat(head, told).toList());
    }

    private List<Integer> years(AchievementPeriod period) {
        int last = period.to().getYear();
        int first = Math.min(period.from().getYear(), last - asked.orElse(1) + 1);
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
