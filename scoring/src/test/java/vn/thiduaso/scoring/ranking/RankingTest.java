package vn.thiduaso.scoring.ranking;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTest {

    private static final double NONE = Double.NaN;

    @Test
    void shouldRankCompetitionAndDense() {
        double[] keys = {70.5, 80, 70.5, NONE, 60};

        assertThat(rank(RankingRule.Ties.COMPETITION, keys)).containsExactly(2, 1, 2, 0, 4);
        assertThat(rank(RankingRule.Ties.DENSE, keys)).containsExactly(2, 1, 2, 0, 3);
    }

    @Test
    void shouldRankEachPeerGroupFromOne() {
        int[] ranks = Ranking.rank(
                RankingRule.Ties.COMPETITION, new double[] {9, 8, 7, 6}, new int[] {1, 2, 1, 2}, new double[0][]);

        assertThat(ranks).containsExactly(1, 1, 2, 2);
    }

    @Test
    void shouldBreakTiesInOrder() {
        double[] keys = {5, 5, 5, 5};
        double[][] breakers = {{1, 2, 2, NONE}, {0, 3, 4, 9}};

        assertThat(Ranking.rank(RankingRule.Ties.COMPETITION, keys, new int[4], breakers))
                .containsExactly(3, 2, 1, 4);
    }

    @Test
    void shouldTreatNegativeZeroAsZero() {
        assertThat(rank(RankingRule.Ties.COMPETITION, new double[] {0.0, -0.0})).containsExactly(1, 1);
    }

    @Test
    void shouldRankNobody() {
        assertThat(rank(RankingRule.Ties.COMPETITION, new double[0])).isEmpty();
    }

    @Property
    void shouldRankTheSameWhenATieBreakerBreaksNothing(
            @ForAll @Size(max = 30) List<@IntRange(min = -3, max = 6) Integer> scores,
            @ForAll @IntRange(min = 1, max = 4) int groups,
            @ForAll RankingRule.Ties ties) {
        double[] keys =
                scores.stream().mapToDouble(score -> score == 6 ? NONE : score).toArray();
        int[] group = IntStream.range(0, keys.length).map(i -> i % groups - 1).toArray();

        int[] alone = Ranking.rank(ties, keys, group, new double[0][]);

        assertThat(alone).isEqualTo(Ranking.rank(ties, keys, group, new double[][] {new double[keys.length]}));
    }

    @Property
    void shouldNotDependOnTheOrderOfUnits(@ForAll @Size(max = 30) List<@IntRange(max = 6) Integer> scores) {
        double[] keys = scores.stream().mapToDouble(Integer::doubleValue).toArray();
        List<Integer> order = IntStream.range(0, keys.length).boxed().collect(java.util.stream.Collectors.toList());
        Collections.reverse(order);

        int[] straight = rank(RankingRule.Ties.COMPETITION, keys);
        int[] turned = rank(
                RankingRule.Ties.COMPETITION,
                order.stream().mapToDouble(i -> keys[i]).toArray());

        assertThat(turned)
                .containsExactly(order.stream().mapToInt(i -> straight[i]).toArray());
    }

    @Property
    void shouldGiveOneMoreThanTheNumberOfBetterUnits(@ForAll @Size(max = 30) List<@IntRange(max = 6) Integer> scores) {
        double[] keys = scores.stream().mapToDouble(Integer::doubleValue).toArray();

        int[] ranks = rank(RankingRule.Ties.COMPETITION, keys);

        for (int i = 0; i < keys.length; i++) {
            double own = keys[i];
            assertThat(ranks[i])
                    .isEqualTo(
                            1 + (int) Arrays.stream(keys).filter(k -> k > own).count());
        }
    }

    private static int[] rank(RankingRule.Ties ties, double[] keys) {
        return Ranking.rank(ties, keys, new int[keys.length], new double[0][]);
    }
}
