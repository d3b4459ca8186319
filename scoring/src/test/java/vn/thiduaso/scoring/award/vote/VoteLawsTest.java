package vn.thiduaso.scoring.award.vote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.thiduaso.scoring.award.VoteRule;
import vn.thiduaso.scoring.award.VoteRule.Denominator;
import vn.thiduaso.scoring.award.VoteRule.Recused;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for any council, rule and ballots. */
class VoteLawsTest {

    private static final List<String> THRESHOLDS = List.of("90%", "80%", "2/3", ">1/2", ">2/3", "100%", "0%");

    @Provide
    Arbitrary<Attendance> attendances() {
        return Arbitraries.integers()
                .between(1, 25)
                .flatMap(members -> Arbitraries.integers()
                        .between(0, members)
                        .flatMap(present -> Combinators.combine(
                                        Arbitraries.integers().between(0, members - present),
                                        Arbitraries.integers().between(0, present),
                                        Arbitraries.integers().between(0, members - present))
                                .as((written, recused, absent) -> new Attendance(
                                        members,
                                        present,
                                        written,
                                        recused,
                                        Math.min(absent, members - present - written)))));
    }

    @Provide
    Arbitrary<VoteRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(Denominator.class),
                        Arbitraries.of(THRESHOLDS),
                        Arbitraries.of("", "1/2", "2/3"),
                        Arbitraries.of(Recused.class))
                .as(ExampleVotes::rule);
    }

    @Property
    void moreVotesForNeverTurnPassedIntoFailed(
            @ForAll("rules") VoteRule rule, @ForAll("attendances") Attendance attendance) {
        RoundCount count = new RoundCount(rule, attendance);
        boolean passed = false;
        for (int votesFor = 0; votesFor <= attendance.voters(); votesFor++) {
            boolean now = count.count(new Tally(votesFor, attendance.voters() - votesFor, 0, 0))
                    .passed();
            assertThat(now || !passed).isTrue();
            assertThat(now).isEqualTo(count.obstacle().isEmpty() && votesFor >= count.needed());
            passed = now;
        }
    }

    @Property
    void theOrderOfBallotsChangesNothing(
            @ForAll("rules") VoteRule rule, @ForAll("attendances") Attendance attendance, @ForAll long seed) {
        Random chance = new Random(seed);
        List<Vote> ballots = new ArrayList<>();
        for (int i = 0; i < attendance.voters(); i++) {
            ballots.add(Vote.values()[chance.nextInt(Vote.values().length)]);
        }
        List<Vote> shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, chance);
        int half = ballots.size() / 2;
        Tally inTwo = Tally.of(shuffled.subList(0, half)).and(Tally.of(shuffled.subList(half, shuffled.size())));

        RoundCount count = new RoundCount(rule, attendance);
        assertThat(count.count(Tally.of(shuffled))).isEqualTo(count.count(Tally.of(ballots)));
        assertThat(count.count(inTwo)).isEqualTo(count.count(Tally.of(ballots)));
        assertThat(inTwo.given()).isEqualTo(attendance.voters());
    }

    @Property
    void countingWhoIsRecusedNeverNeedsFewerVotes(
            @ForAll Denominator of,
            @ForAll("thresholds") String threshold,
            @ForAll("attendances") Attendance attendance) {
        int counted = new RoundCount(ExampleVotes.rule(of, threshold, "", Recused.COUNTED), attendance).needed();
        int notCounted = new RoundCount(ExampleVotes.rule(of, threshold, "", Recused.NOT_COUNTED), attendance).needed();

        assertThat(counted).isGreaterThanOrEqualTo(notCounted);
        assertThat(attendance.recused() > 0 || counted == notCounted).isTrue();
    }

    @Provide
    Arbitrary<String> thresholds() {
        return Arbitraries.of(THRESHOLDS);
    }
}
