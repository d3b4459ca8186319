package vn.thiduaso.scoring.ranking;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.comparison.Change;
import vn.thiduaso.scoring.comparison.ImprovementRanks;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Improvement;
import vn.thiduaso.scoring.improvement.Improver;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.robustness.Design;
import vn.thiduaso.scoring.robustness.Field;
import vn.thiduaso.scoring.robustness.Replications;
import vn.thiduaso.scoring.rule.Goalposts;

import static org.assertj.core.api.Assertions.assertThat;

class LowestFirstTest {

    /** What is wrong at two places, the fewest points first; equal totals go by fewer points at P. */
    private static final IndexSet SET = IndexSet.of(ExampleIndexSets.definition(
            ExampleIndexSets.group("T", 20, value("P"), value("Q")),
            new RankingRule(true, RankingRule.Ties.COMPETITION, RankingRule.Order.LOWEST_FIRST, List.of("P"))));

    private static final List<UnitHistory> UNITS =
            List.of(unit("U0", 3, 3), unit("U1", 9, 8), unit("U2", 1, 5), unit("U3", 2, 0));

    private static Indicator value(String code) {
        return ExampleIndexSets.indicator(
                code, 10, Input.Kind.VALUE, new Goalposts(0, 10, true, false), MissingPolicy.NOT_COMPUTABLE);
    }

    private static UnitHistory unit(String code, double p, double q) {
        var figures = new ExampleIndexSets.Figures(SET).set("P", Part.VALUE, p).set("Q", Part.VALUE, q);
        return UnitHistory.of(code, "", figures.values, figures.states);
    }

    @Test
    void shouldRankTheFewestPointsFirstAlsoAmongTieBreakers() {
        Contest contest = Contest.of(SET, UNITS);

        assertThat(SET.definition().ranking().lowestFirst()).isTrue();
        assertThat(new RankingRule(true, RankingRule.Ties.DENSE, List.of()).lowestFirst())
                .isFalse();
        assertThat(IntStream.range(0, 4).map(contest::rank)).containsExactly(3, 4, 2, 1);
    }

    @Test
    void shouldRankDrawsInTheSameOrder() {
        Replications replications = Replications.of(SET, Design.NONE, Field.together(UNITS));

        assertThat(replications.nominal().ranks()[0]).containsExactly(3, 4, 2, 1);
    }

    @Test
    void shouldImproveByLessOfIt() {
        Contest contest = Contest.of(SET, UNITS);

        Improvement lift = Improver.of(contest).lift(0, 1, 1);

        assertThat(lift.plan().reached()).isTrue();
        assertThat(lift.plan().changes())
                .allSatisfy(change ->
                        assertThat(change.move().to()).isLessThan(change.move().from()));
    }

    /** Rank 1 is out of reach with P alone; from 5 down to 1 it gets nearer, from 5 up to 9 farther off. */
    @Test
    void shouldPreferTheBetterEndOfWhatDoesNotSuffice() {
        Contest contest = Contest.of(SET, List.of(unit("X", 5, 5), unit("Y", 9, 9), unit("Z", 1, 1)));

        Improvement lift = Improver.of(contest).lift(0, 1, 1);

        assertThat(lift.singles()).hasSize(2).allSatisfy(one -> {
            assertThat(one.suffices()).isFalse();
            assertThat(one.move().to()).isEqualTo(1);
            assertThat(one.score()).isEqualTo(6);
            assertThat(one.rank()).isEqualTo(2);
        });
    }

    @Test
    void shouldRankTheGreatestFallAsTheGreatestImprovement() {
        List<Change> changes = Stream.of(2.0, -3.0, 0.0)
                .map(change -> new Change("U" + change, "", 5, 5 + change, change, 0, 0, 0, change))
                .toList();

        assertThat(ImprovementRanks.of(changes, SET.definition().ranking())).containsExactly(3, 1, 2);
    }
}
