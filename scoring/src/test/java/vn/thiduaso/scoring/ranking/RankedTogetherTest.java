package vn.thiduaso.scoring.ranking;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.comparison.Comparison;
import vn.thiduaso.scoring.comparison.ImprovementRanks;
import vn.thiduaso.scoring.comparison.Side;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Improver;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.robustness.Design;
import vn.thiduaso.scoring.robustness.Field;
import vn.thiduaso.scoring.robustness.Replications;
import vn.thiduaso.scoring.rule.Goalposts;

import static org.assertj.core.api.Assertions.assertThat;

/** Units of two groups, ranked inside them or all together. */
class RankedTogetherTest {

    private static final IndexSet INSIDE = set(RankingRule.Groups.GROUP);
    private static final IndexSet TOGETHER = set(RankingRule.Groups.NONE);
    private static final List<UnitHistory> UNITS = units(2, 9, 1, 5);

    private static IndexSet set(RankingRule.Groups groups) {
        return IndexSet.of(ExampleIndexSets.definition(
                ExampleIndexSets.group(
                        "T",
                        10,
                        ExampleIndexSets.indicator(
                                "P",
                                10,
                                Input.Kind.VALUE,
                                new Goalposts(0, 10, true, false),
                                MissingPolicy.NOT_COMPUTABLE)),
                new RankingRule(
                        true, RankingRule.Ties.COMPETITION, RankingRule.Order.HIGHEST_FIRST, List.of(), groups)));
    }

    /** U0 and U1 in one group, U2 and U3 in another. */
    private static List<UnitHistory> units(double... figures) {
        return IntStream.range(0, figures.length)
                .mapToObj(unit -> {
                    var of = new ExampleIndexSets.Figures(INSIDE).set("P", Part.VALUE, figures[unit]);
                    return UnitHistory.of("U" + unit, unit < 2 ? "G" : "H", of.values, of.states);
                })
                .toList();
    }

    @Test
    void shouldRankRunDrawsAndImprovementsAmongTheSame() {
        assertThat(ranks(INSIDE)).containsExactly(2, 1, 2, 1);
        assertThat(ranks(TOGETHER)).containsExactly(3, 1, 4, 2);
        for (IndexSet set : List.of(INSIDE, TOGETHER)) {
            Field field = Field.ranked(set.definition().ranking(), UNITS);
            assertThat(Replications.of(set, Design.NONE, field).nominal().ranks()[0])
                    .containsExactly(ranks(set));
        }
        // changes of 4, 1, 2 and 3 points
        var changes = Comparison.of(Side.of(TOGETHER, units(1, 2, 3, 4)), Side.of(TOGETHER, units(5, 3, 5, 7)));
        assertThat(ImprovementRanks.of(changes, INSIDE.definition().ranking())).containsExactly(1, 2, 2, 1);
        assertThat(ImprovementRanks.of(changes, TOGETHER.definition().ranking()))
                .containsExactly(1, 4, 3, 2);
    }

    private static int[] ranks(IndexSet set) {
        Contest contest = Contest.of(set, UNITS);
        return IntStream.range(0, UNITS.size()).map(contest::rank).toArray();
    }

    @Test
    void shouldReachNoFurtherThanTheOwnGroupDidAllTheSame() {
        Contest contest = Contest.of(TOGETHER, UNITS);

        assertThat(contest.peers(0)).hasSize(4);
        // U3 is rank 2 of 4; its group reached 5 points at most, so it cannot pass the 9 of another group
        assertThat(Improver.of(contest).lift(3, 1, 1).plan().reached()).isFalse();
        assertThat(Improver.of(contest).lift(0, 1, 1).plan().reached()).isTrue();
    }
}
