package vn.thiduaso.analytics.run;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ranking.RankingRule;

import static org.assertj.core.api.Assertions.assertThat;

class RanksTest {

    private static final RankingRule BY_SCORE = new RankingRule(true, RankingRule.Ties.COMPETITION, List.of());

    @Test
    void shouldRankInsideEachGroupAndLeaveOutWhatHasNoKey() {
        Ranks ranks = Ranks.of(
                BY_SCORE,
                List.of(
                        key("a", "G1", 5),
                        key("b", "G1", 7),
                        key("c", "G2", 1),
                        key("d", "G2", Double.NaN),
                        key("e", "G1", 5)));

        assertThat(ranks.byUnit()).isEqualTo(Map.of("b", 1, "a", 2, "e", 2, "c", 1));
        assertThat(ranks.rank("d")).isZero();
    }

    @Test
    void shouldLetTieBreakersDecideInOrder() {
        RankingRule rule = new RankingRule(true, RankingRule.Ties.COMPETITION, List.of("A", "B"));

        Ranks ranks = Ranks.of(
                rule,
                List.of(
                        new RankKey("a", "", 5, new double[] {1, 2}),
                        new RankKey("b", "", 5, new double[] {1, 3}),
                        new RankKey("c", "", 5, new double[] {0, 9})));

        assertThat(ranks.byUnit()).isEqualTo(Map.of("b", 1, "a", 2, "c", 3));
    }

    private static RankKey key(String unit, String group, double score) {
        return new RankKey(unit, group, score, new double[0]);
    }
}
