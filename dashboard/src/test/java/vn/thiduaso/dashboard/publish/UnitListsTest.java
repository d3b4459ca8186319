package vn.thiduaso.dashboard.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ranking.RankingRule;
import vn.thiduaso.scoring.ranking.RankingRule.Order;

import static org.assertj.core.api.Assertions.assertThat;

class UnitListsTest {

    @Test
    void shouldStartWithTheMostPointsUnlessTheSetRanksTheFewestFirst() {
        assertThat(byRank(Order.HIGHEST_FIRST, 1, 2, 3)).containsExactly("MUCH", "SOME", "LITTLE", "NONE");
        assertThat(byRank(Order.LOWEST_FIRST, 3, 2, 1)).containsExactly("LITTLE", "SOME", "MUCH", "NONE");
    }

    @Test
    void shouldStartWithTheGreatestFallOfTheScoreWhereTheSetRanksTheFewestFirst() {
        assertThat(list("change before", Order.HIGHEST_FIRST, 1, 2, 3))
                .containsExactly("MUCH", "LITTLE", "SOME", "NONE");
        assertThat(list("change before", Order.LOWEST_FIRST, 3, 2, 1))
                .containsExactly("SOME", "LITTLE", "MUCH", "NONE");
    }

    @Test
    void shouldStartWithTheFewestPointsOfANodeWhereTheSetRanksTheFewestFirst() {
        assertThat(list("node 0", Order.HIGHEST_FIRST, 1, 2, 3)).containsExactly("MUCH", "SOME", "LITTLE", "NONE");
        assertThat(list("node 0", Order.LOWEST_FIRST, 3, 2, 1)).containsExactly("LITTLE", "SOME", "MUCH", "NONE");
    }

    private static List<String> byRank(Order order, int ofMuch, int ofSome, int ofLittle) {
        return list("rank", order, ofMuch, ofSome, ofLittle);
    }

    /** Points 9, 5, 1 and none; before 4, 8, 1. */
    private static List<String> list(String list, Order order, int ofMuch, int ofSome, int ofLittle) {
        RankingRule rule = new RankingRule(true, RankingRule.Ties.COMPETITION, order, List.of());
        UnitLists lists = new UnitLists("r", rule, List.of(0), Directory.NONE);
        lists.add(unit("SOME", OptionalDouble.of(5), OptionalInt.of(ofSome)), new RunRows.Keys("b", "b"));
        lists.add(unit("MUCH", OptionalDouble.of(9), OptionalInt.of(ofMuch)), new RunRows.Keys("c", "c"));
        lists.add(unit("NONE", OptionalDouble.empty(), OptionalInt.empty()), new RunRows.Keys("a", "a"));
        lists.add(unit("LITTLE", OptionalDouble.of(1), OptionalInt.of(ofLittle)), new RunRows.Keys("d", "d"));
        return lists.rows("before", Map.of("MUCH", 4.0, "SOME", 8.0, "LITTLE", 1.0))
                .filter(row -> list.equals(row[1]))
                .flatMap(row -> Arrays.stream((String[]) row[4]))
                .toList();
    }

    private static PublishableRun.Unit unit(String code, OptionalDouble score, OptionalInt rank) {
        return new PublishableRun.Unit(
                code,
                code,
                "commune",
                Optional.empty(),
                score,
                rank,
                Optional.empty(),
                OptionalInt.empty(),
                1,
                OptionalDouble.empty(),
                OptionalInt.empty(),
                List.of(new PublishableRun.NodeScore(
                        score,
                        OptionalDouble.empty(),
                        10,
                        OptionalDouble.of(1),
                        "value",
                        OptionalInt.empty(),
                        OptionalDouble.empty())),
                List.of(),
                List.of());
    }
}
