package vn.thiduaso.dashboard.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.scoring.ranking.RankingRule;
import vn.thiduaso.scoring.ranking.RankingRule.Order;

import static org.assertj.core.api.Assertions.assertThat;

class UnitListsTest {

    @Test
    void shouldStartWithTheMostPointsUnlessTheSetRanksTheFewestFirst() {
        assertThat(byRank(Order.HIGHEST_FIRST, 1, 2, 3)).containsExactly("MUCH", "SOME", "LITTLE", "NONE");
        assertThat(byRank(Order.LOWEST_FIRST, 3, 2, 1)).containsExactly("LITTLE", "SOME", "MUCH", "NONE");
    }

    private static List<String> byRank(Order order, int ofMuch, int ofSome, int ofLittle) {
        UnitOrder byRank = UnitOrder.byRank(new RankingRule(true, RankingRule.Ties.COMPETITION, order, List.of()));
        UnitLists lists = new UnitLists("r", byRank, List.of());
        lists.add(unit("SOME", OptionalDouble.of(5), OptionalInt.of(ofSome)), new RunRows.Keys("b", "b"));
        lists.add(unit("MUCH", OptionalDouble.of(9), OptionalInt.of(ofMuch)), new RunRows.Keys("c", "c"));
        lists.add(unit("NONE", OptionalDouble.empty(), OptionalInt.empty()), new RunRows.Keys("a", "a"));
        lists.add(unit("LITTLE", OptionalDouble.of(1), OptionalInt.of(ofLittle)), new RunRows.Keys("d", "d"));
        return lists.rows("", Map.of())
                .filter(row -> "rank".equals(row[1]))
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
                List.of(),
                List.of(),
                List.of());
    }
}
