package vn.thiduaso.scoring.award;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.award.VoteRule.Picks;

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
}
