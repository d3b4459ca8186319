package vn.thiduaso.scoring.award.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.thiduaso.scoring.award.AwardKind;

/** What several checks ask of the awards a candidate has or had. */
final class EarlierAwards {

    private EarlierAwards() {}

    /** Every award has to pass; where the awards are not known, a person is needed. */
    static Verdict all(Known<List<EarlierAward>> awards, Function<EarlierAward, Verdict> passes) {
        return awards.judge(list -> list.stream().map(passes).reduce(Verdict.PASSED, Verdict::and));
    }

    /** How many there are, and then what is told of each. */
    static Stream<Fact> facts(Known<List<EarlierAward>> awards, Function<EarlierAward, Stream<Fact>> told) {
        Fact number = Fact.of(FactName.EARLIER_AWARDS, FactValue.of(awards.map(List::size), FactValue.Count::new));
        return Stream.concat(
                Stream.of(number), awards.value().stream().flatMap(List::stream).flatMap(told));
    }

    /** An award that ended stands against nothing. */
    static Verdict ended(EarlierAward award) {
        return award.ended().test(ended -> ended);
    }

    static Fact until(EarlierAward award) {
        return new Fact(FactName.AWARD_UNTIL, award.award(), FactValue.of(award.until(), FactValue.Day::new));
    }

    static Fact endedFact(EarlierAward award) {
        return new Fact(FactName.AWARD_ENDED, award.award(), FactValue.of(award.ended()));
    }

    static Fact kind(EarlierAward award) {
        return new Fact(
                FactName.AWARD_KIND,
                award.award(),
                FactValue.of(award.kind().map(AwardKind::code), FactValue.Code::new));
    }

    /** The year in which what was rewarded ended. */
    static Known<Integer> year(EarlierAward award) {
        return award.until().map(LocalDate::getYear);
    }
}
