package vn.thiduaso.scoring.improvement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.indexset.Group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WeighingLawsTest {

    @Provide
    Arbitrary<Contest> any() {
        return Contests.any();
    }

    private static Map<String, Double> shares(double a, double b, double c) {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("A", a);
        shares.put("B", b);
        shares.put("C", c);
        return shares;
    }

    @Property
    void shouldGiveThePublishedDigitsForItsOwnWeights(@ForAll("any") Contest contest) {
        Weighing.Outcome outcome = Weighing.of(contest).weighed(0, Weighing.shares(contest.indexSet(), 0));

        for (int unit = 0; unit < contest.units().size(); unit++) {
            assertThat(Double.valueOf(outcome.scores()[unit]))
                    .isEqualTo(Double.valueOf(contest.asSent(unit).score()));
            assertThat(outcome.ranks()[unit]).isEqualTo(contest.rank(unit));
        }
    }

    /** Under a mean of parts, a unit that is nowhere behind another stays before it, whatever the weights. */
    @Property
    void shouldNeverPutAUnitBehindOneItIsNowhereBehind(
            @ForAll("any") Contest contest,
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second) {
        Aggregation aggregation = ((Group) contest.indexSet().nodes().get(0)).aggregation();
        if (!"SumOfPoints WeightedMean".contains(aggregation.getClass().getSimpleName()) || first + second > 100) {
            return;
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("R", (double) first);
        shares.put("V", (double) second);
        shares.put("W", 100.0 - first - second);
        boolean lowest = contest.indexSet().definition().ranking().lowestFirst();
        Weighing.Outcome outcome = Weighing.of(contest).weighed(0, shares);
        int count = contest.units().size();
        for (int one = 0; one < count; one++) {
            for (int other = 0; other < count; other++) {
                double[] own = contest.asSent(one).sheet().points();
                double[] theirs = contest.asSent(other).sheet().points();
                boolean nowhereBehind = IntStream.of(1, 2, 3)
                        .allMatch(node -> lowest ? own[node] <= theirs[node] : own[node] >= theirs[node]);
                if (nowhereBehind && outcome.ranks()[one] > 0 && outcome.ranks()[other] > 0) {
                    assertThat(outcome.ranks()[one]).isLessThanOrEqualTo(outcome.ranks()[other]);
                }
            }
        }
    }

    /** A, B, C have 6, 4 and 10 of 20 points. */
    @Test
    void shouldSayTheSharesOfTheHamlets() {
        assertThat(Weighing.shares(Villages.SET, 0))
                .containsExactly(Map.entry("A", 30.0), Map.entry("B", 20.0), Map.entry("C", 50.0));
    }

    /** All weight on C: 20 points times its share, so H4 with 80 of 100 has 16; A is left out, so H6, which lacks it, has 10. */
    @Test
    void shouldWeighTheHamletsByHand() {
        Weighing weighing = Weighing.of(Contest.of(Villages.SET, Villages.now()));

        Weighing.Outcome onlyC = weighing.weighed(0, shares(0, 0, 100));
        assertThat(onlyC.scores()).containsExactly(14, 12, 13, 16, 8, 10);
        assertThat(onlyC.ranks()).containsExactly(2, 4, 3, 1, 6, 5);

        Weighing.Outcome halves = weighing.weighed(0, shares(50, 0, 50));
        assertThat(Arrays.copyOf(halves.scores(), 5))
                .containsExactly(new double[] {16, 13.9, 13.5, 14, 7}, Offset.offset(1e-9));
    }

    @Test
    void shouldRefuseWhatIsNoPercentage() {
        Weighing weighing = Weighing.of(Contest.of(Villages.SET, Villages.now()));

        for (Map<String, Double> wrong :
                List.of(shares(30, 20, 48), shares(-10, 60, 50), Map.of("A", 100.0), shares(Double.NaN, 50, 50))) {
            assertThatIllegalArgumentException().isThrownBy(() -> weighing.weighed(0, wrong));
        }
    }

    @Property
    void shouldWeighNothingWhereWeightsSayNothing(@ForAll("any") Contest contest) {
        Aggregation aggregation = ((Group) contest.indexSet().nodes().get(0)).aggregation();

        assertThat(Weighing.weighs(contest.indexSet(), 0))
                .isEqualTo(!(aggregation instanceof Minimum || aggregation instanceof CalculatedPoints));
        assertThat(Weighing.weighs(contest.indexSet(), 1)).isFalse();
    }
}
