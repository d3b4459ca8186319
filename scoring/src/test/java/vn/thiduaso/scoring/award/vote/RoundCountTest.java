package vn.thiduaso.scoring.award.vote;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.award.VoteRule;
import vn.thiduaso.scoring.award.VoteRule.Denominator;
import vn.thiduaso.scoring.award.VoteRule.Recused;
import vn.thiduaso.scoring.award.vote.RoundCount.Obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RoundCountTest {

    @ParameterizedTest
    @CsvSource({
        // threshold, members, needed: all are present
        "90%,  11, 10", // 9,9
        "90%,  10,  9", // exactly 90%
        "90%,   9,  9", // 8,1
        "80%,   9,  8", // 7,2
        "80%,  10,  8", // exactly 80%
        "80%,  11,  9", // 8,8
        ">80%, 10,  9", // exactly 80% is not enough
        ">1/2,  9,  5",
        ">1/2, 10,  6" // half is not enough
    })
    void shouldPassWithTheVotesNeededAndNotWithOneFewer(String threshold, int members, int needed) {
        RoundCount count = new RoundCount(
                ExampleVotes.rule(Denominator.MEMBERS, threshold, "", Recused.COUNTED),
                new Attendance(members, members, 0, 0, 0));

        assertThat(count.needed()).isEqualTo(needed);
        assertThat(count.count(ExampleVotes.votesFor(needed)).passed()).isTrue();
        assertThat(count.count(ExampleVotes.votesFor(needed - 1)).passed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // of, present of 9 members, votes for, passed
        "MEMBERS, 8, 8, true", // of 9: 7,2
        "MEMBERS, 8, 7, false", // whoever is present
        "PRESENT, 7, 6, true", // of 7: 5,6
        "PRESENT, 7, 5, false"
    })
    void shouldTakeTheDenominatorOfTheRule(Denominator of, int present, int votes, boolean passed) {
        RoundCount count =
                new RoundCount(ExampleVotes.rule(of, "80%", "", Recused.COUNTED), new Attendance(9, present, 0, 0, 0));

        assertThat(count.count(ExampleVotes.votesFor(votes)).passed()).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({
        // of, threshold, present of 9 members
        "PRESENT, 80%, 0",
        "PRESENT, 0%,  9",
        "MEMBERS, 0%,  9"
    })
    void shouldPassNobodyWithoutAVote(Denominator of, String threshold, int present) {
        RoundCount count = new RoundCount(
                ExampleVotes.rule(of, threshold, "", Recused.COUNTED), new Attendance(9, present, 0, 0, 0));

        assertThat(count.needed()).isEqualTo(1);
        assertThat(count.count(ExampleVotes.votesFor(0)).passed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // of, threshold, members, present, recused present, recused absent, needed if counted, if not
        "MEMBERS, 80%,   9, 9, 1, 0, 8, 7", // of 9: 7,2; of 8: 6,4
        "MEMBERS, 80%,  10, 9, 1, 0, 8, 8", // of 10: 8; of 9: 7,2
        "MEMBERS, 90%,  11, 9, 1, 0, 10, 9", // of 11: 9,9; of 10: 9
        "MEMBERS, 80%,   9, 8, 0, 1, 8, 7", // who is recused need not be there
        "MEMBERS, >1/2,  9, 8, 1, 0, 5, 5", // of 9: 4,5; of 8: 4
        "MEMBERS, >1/2, 10, 9, 1, 0, 6, 5",
        "PRESENT, 80%,   9, 6, 1, 0, 5, 4", // of 6: 4,8; of 5: 4
        "PRESENT, 80%,   9, 6, 0, 1, 5, 5" // an absent one is none of those present
    })
    void shouldCountWhoIsRecusedAsTheRuleSays(
            Denominator of,
            String threshold,
            int members,
            int present,
            int recusedPresent,
            int recusedAbsent,
            int counted,
            int notCounted) {
        Attendance attendance = new Attendance(members, present, 0, recusedPresent, recusedAbsent);

        assertThat(new RoundCount(ExampleVotes.rule(of, threshold, "", Recused.COUNTED), attendance).needed())
                .isEqualTo(counted);
        assertThat(new RoundCount(ExampleVotes.rule(of, threshold, "", Recused.NOT_COUNTED), attendance).needed())
                .isEqualTo(notCounted);
    }

    @Test
    void shouldLeaveAThresholdOutOfReachWhereTooManyAreRecused() {
        Attendance attendance = new Attendance(9, 9, 0, 2, 0);
        RoundCount count =
                new RoundCount(ExampleVotes.rule(Denominator.MEMBERS, "80%", "", Recused.COUNTED), attendance);

        assertThat(count.count(ExampleVotes.votesFor(attendance.voters())).passed())
                .as("7 of 9 may vote, 8 votes are needed")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // members, present, written, recused present, recused, obstacle
        " 9, 6, 0, 0, COUNTED, ",
        " 9, 5, 0, 0, COUNTED, NO_QUORUM",
        "10, 7, 0, 0, COUNTED, ",
        "10, 6, 0, 0, COUNTED, NO_QUORUM", // 6,7 is 7
        // two thirds have to be in the room: votes in writing bring nobody there
        " 9, 5, 4, 0, COUNTED, NO_QUORUM",
        " 9, 6, 3, 0, COUNTED, ",
        // the recused one is in the room, or is none of the council for this candidate
        " 9, 6, 0, 1, COUNTED, ",
        " 9, 6, 0, 1, NOT_COUNTED, NO_QUORUM", // 5 of 8
        " 9, 7, 0, 1, NOT_COUNTED, ", // 6 of 8
        " 9, 6, 0, 6, COUNTED, NO_VOTER"
    })
    void shouldAskForTheQuorum(
            int members, int present, int written, int recusedPresent, Recused recused, Obstacle obstacle) {
        RoundCount count = new RoundCount(
                ExampleVotes.rule(Denominator.MEMBERS, ">1/2", "2/3", recused),
                new Attendance(members, present, written, recusedPresent, 0));

        assertThat(count.obstacle().orElse(null)).isEqualTo(obstacle);
    }

    @Test
    void shouldPassNobodyWhereAnObstacleStands() {
        VoteRule rule = ExampleVotes.rule(Denominator.PRESENT, ">1/2", "2/3", Recused.COUNTED);

        RoundResult result = new RoundCount(rule, new Attendance(9, 5, 0, 0, 0)).count(ExampleVotes.votesFor(5));

        assertThat(result.obstacle()).contains(Obstacle.NO_QUORUM);
        assertThat(result.passed()).isFalse();
        assertThat(result.needed()).isEqualTo(3);
        assertThat(new RoundCount(rule, new Attendance(9, 6, 0, 0, 0))
                        .count(ExampleVotes.votesFor(4))
                        .passed())
                .as("one more is present")
                .isTrue();
    }

    @Test
    void shouldCountVotesInWritingOnlyWhereTheRuleAllowsThem() {
        VoteRule allowed = ExampleVotes.rule(Denominator.PRESENT, "80%", "2/3", Recused.COUNTED, true, 1);
        VoteRule not = ExampleVotes.rule(Denominator.PRESENT, "80%", "2/3", Recused.COUNTED, false, 1);
        Attendance attendance = new Attendance(9, 6, 2, 0, 0);

        assertThat(new RoundCount(allowed, attendance).needed()).as("of 8: 6,4").isEqualTo(7);
        assertThat(new RoundCount(not, attendance).obstacle()).contains(Obstacle.WRITTEN_VOTES);
    }

    @Test
    void shouldAskForTheFewestMembersACouncilMustHave() {
        VoteRule rule = ExampleVotes.rule(Denominator.MEMBERS, ">1/2", "", Recused.NOT_COUNTED, false, 9);

        assertThat(new RoundCount(rule, new Attendance(8, 8, 0, 0, 0)).obstacle())
                .contains(Obstacle.TOO_FEW_MEMBERS);
        assertThat(new RoundCount(rule, new Attendance(9, 8, 0, 1, 0)).obstacle())
                .as("who is recused is a member of the council all the same")
                .isEmpty();
    }

    @Test
    void shouldRefuseMoreBallotsThanPeopleWhoMayVote() {
        RoundCount count = new RoundCount(
                ExampleVotes.rule(Denominator.MEMBERS, ">1/2", "", Recused.COUNTED), new Attendance(9, 8, 0, 1, 0));

        assertThat(count.count(new Tally(4, 1, 1, 1)).passed()).isFalse();
        assertThatThrownBy(() -> count.count(new Tally(4, 2, 1, 1)))
                .hasMessage("Có 8 phiếu nhưng chỉ 7 người được biểu quyết");
    }

    @Test
    void shouldAddUpWhatWasGivenOnTheScreenAndOnPaper() {
        Tally tally = new Tally(4, 1, 0, 1).and(new Tally(2, 0, 3, 0));

        assertThat(tally).isEqualTo(new Tally(6, 1, 3, 1));
        assertThat(tally.given()).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0, 0", "0, -1, 0, 0", "0, 0, -1, 0", "0, 0, 0, -1"})
    void shouldRefuseFewerVotesThanNone(int votesFor, int against, int other, int spoilt) {
        assertThatThrownBy(() -> new Tally(votesFor, against, other, spoilt)).hasMessageContaining("không được âm");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0, 0", "9, 10, 0, 0, 0", "9, 6, 4, 0, 0", "9, 6, 3, 0, 1", "9, 6, 0, 7, 0", "9, -1, 0, 0, 0"})
    void shouldRefuseNumbersOfPeopleThatCannotBe(
            int members, int present, int written, int recusedPresent, int recusedAbsent) {
        assertThatThrownBy(() -> new Attendance(members, present, written, recusedPresent, recusedAbsent))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
