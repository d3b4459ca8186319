package vn.thiduaso.scoring.award;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.award.VoteRule.Ballot;
import vn.thiduaso.scoring.award.VoteRule.Denominator;
import vn.thiduaso.scoring.award.VoteRule.Picks;
import vn.thiduaso.scoring.award.VoteRule.Recused;

import static org.assertj.core.api.Assertions.assertThat;

class VoteRuleTest {

    @ParameterizedTest
    @CsvSource({
        // portion, people, at least, more than
        "90%, 11, 10, 10",
        "80%,  9,  8,  8",
        "80%, 10,  8,  9",
        "80%,  5,  4,  5",
        "2/3,  9,  6,  7",
        "2/3, 10,  7,  7",
        "1/2,  9,  5,  5",
        "1/2, 10,  5,  6",
        "100%, 7,  7,  8",
        "0%,   7,  0,  1",
        "33%, 2147483647, 708669604, 708669604"
    })
    void shouldCountPortionsOfPeopleExactly(String portion, int people, int atLeast, int moreThan) {
        assertThat(Portion.find(portion)).hasValueSatisfying(one -> {
            assertThat(one.atLeast(people)).isEqualTo(atLeast);
            assertThat(one.moreThan(people)).isEqualTo(moreThan);
        });
    }

    @ParameterizedTest
    @CsvSource({"101%", "3/2", "1/0", "-1/2", "0.8", "80", "tám mươi phần trăm", "''"})
    void shouldReadNoPortionOfWhatIsNone(String text) {
        assertThat(Portion.find(text)).isEmpty();
    }

    @Test
    void shouldWritePortionsAsTextsDo() {
        assertThat(Portion.find(" 80 % ")).map(Portion::toString).contains("80%");
        assertThat(Portion.find("2 / 3")).map(Portion::toString).contains("2/3");
    }

    @ParameterizedTest
    @CsvSource({
        // of all 9 members, 7 of them present: 8 votes are needed, whoever is present
        "MEMBERS, 8, true",
        "MEMBERS, 7, false",
        // of the 7 present: 5,6 is 6
        "PRESENT, 6, true",
        "PRESENT, 5, false"
    })
    void shouldTakeTheDenominatorOfTheRule(Denominator denominator, int votes, boolean passed) {
        VoteRule rule = rule(denominator, "80%", false, "");

        assertThat(rule.isPassed(votes, 9, denominator == Denominator.MEMBERS ? 8 : 7))
                .isEqualTo(passed);
    }

    @Test
    void shouldPassWithExactlyTheThresholdUnlessItHasToBeMore() {
        assertThat(rule(Denominator.MEMBERS, "80%", false, "").isPassed(8, 10, 10))
                .isTrue();
        assertThat(rule(Denominator.MEMBERS, "80%", true, "").isPassed(8, 10, 10))
                .isFalse();
    }

    @Test
    void shouldPassNothingWithoutAQuorum() {
        VoteRule rule = rule(Denominator.PRESENT, "1/2", true, "2/3");

        assertThat(rule.isPassed(5, 9, 5)).isFalse();
        assertThat(rule.isPassed(4, 9, 6)).isTrue();
        assertThat(rule.isQuorate(9, 6)).isTrue();
    }

    @Test
    void shouldNeverPassWithoutAVote() {
        assertThat(rule(Denominator.PRESENT, "80%", false, "").isPassed(0, 9, 0))
                .isFalse();
        assertThat(rule(Denominator.MEMBERS, "0%", false, "").isPassed(0, 9, 9)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // picks, candidates, places (none stated: empty), most marks
        "FREE,  7, 2, 7",
        "FREE,  7,  , 7",
        "QUOTA, 7, 2, 2",
        "QUOTA, 1, 2, 1",
        "QUOTA, 7, 0, 0",
        "QUOTA, 7,  , 7"
    })
    void shouldLimitHowManyABallotIsFor(Picks picks, int candidates, Integer places, int most) {
        assertThat(picks.most(candidates, places == null ? OptionalInt.empty() : OptionalInt.of(places)))
                .isEqualTo(most);
    }

    private static VoteRule rule(Denominator denominator, String threshold, boolean beyond, String quorum) {
        Optional<Portion> portion = Portion.find(threshold);
        return new VoteRule(
                Set.of("F"),
                denominator,
                portion.orElseThrow(),
                beyond,
                Portion.find(quorum),
                Ballot.SECRET,
                false,
                Recused.COUNTED,
                Picks.FREE,
                1);
    }
}
