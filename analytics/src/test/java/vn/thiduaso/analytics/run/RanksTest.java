package vn.thiduaso.analytics.run;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.scoring.ranking.RankingRule;

import static org.assertj.core.api.Assertions.assertThat;

class RanksTest {

    private static final RankingRule BY_SCORE = new RankingRule(true, RankingRule.Ties.COMPETITION, List.of());

    @Test
    void shouldRankInsideEachGroupOverAllPartsAndLeaveOutWhatHasNoKey() {
        RankKeys first = new RankKeys(0).add("a", "G1", 5).add("b", "G1", 7).add("c", "G2", 1);
        RankKeys second = new RankKeys(0).add("d", "G2", Double.NaN).add("e", "G1", 5);

        List<int[]> ranks = Ranks.of(BY_SCORE, List.of(first, new RankKeys(0), second));

        assertThat(ranks).containsExactly(new int[] {2, 1, 1}, new int[] {}, new int[] {0, 2});
    }

    @Test
    void shouldRankTheUnitsOfAllGroupsTogetherWhereTheSetSaysSo() {
        IndexSetSource source = ExampleClosings.compared();
        List<UnitFigures> units =
                ExampleClosings.rows(source, 30).stream().map(UnitFigures::of).toList();

        List<ScoreRow> rows = RunKernel.of(source.set(), units).rows("run", units);

        assertThat(rows).extracting(ScoreRow::group).contains("G0", "G1", "G2");
        assertThat(rows).filteredOn(ScoreRow::ranked).hasSizeGreaterThan(10).allSatisfy(row -> {
            long better = rows.stream()
                    .filter(other -> other.ranked() && other.score() > row.score())
                    .count();
            assertThat((long) row.rank()).isEqualTo(1 + better);
        });
    }

    @Test
    void shouldLetTieBreakersDecideInOrder() {
        RankingRule rule = new RankingRule(true, RankingRule.Ties.COMPETITION, List.of("A", "B"));
        RankKeys keys =
                new RankKeys(2).add("a", "", 5, 1, 2).add("b", "", 5, 1, 3).add("c", "", 5, 0, 9);

        assertThat(Ranks.of(rule, List.of(keys))).containsExactly(new int[] {2, 1, 3});
    }

    @Test
    void shouldTellTheSameUnitsInAnotherOrderFromThese() {
        RankKeys keys = new RankKeys(0).add("a", "", 1).add("b", "", 2);

        assertThat(keys.order())
                .isEqualTo(new RankKeys(0).add("a", "G", 3).add("b", "", 4).order())
                .isNotEqualTo(new RankKeys(0).add("b", "", 2).add("a", "", 1).order())
                .isNotEqualTo(new RankKeys(0).add("a", "", 1).order());
    }

    @Test
    void shouldHoldMoreUnitsThanItStartedWith() {
        RankKeys keys = new RankKeys(1);
        for (int i = 0; i < 1_000; i++) {
            keys.add("U" + i, "G" + i % 2, i / 2, i);
        }

        assertThat(Ranks.of(BY_SCORE, List.of(keys)).get(0))
                .startsWith(500, 500, 499)
                .endsWith(1, 1);
        assertThat(RunAudit.findTwice(List.of(keys))).isEmpty();
    }
}
