package vn.thiduaso.scoring.robustness;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.rule.MinMax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class DrawPlanTest {

    private static final double[][] FIGURES = {{5, 2, 7}, {1, 4, 9}, {3, 3, 3}, {6, 1, 4}, {2, 7, 8}, {4, 4, 5}};

    private static double[] fill(Chances chances, int draw, int variation) {
        double[] drawn = new double[1];
        chances.fill(draw, variation, drawn);
        return drawn;
    }

    @Test
    void shouldNumberCountedDrawsThenMatricesThenEachVariationAlone() {
        DrawPlan plan = new DrawPlan(7, 10, 4, 2);

        assertThat(plan.total()).isEqualTo(10 + 4 * 4 + 2 * 4);
        assertThat(fill(plan, 9, 1)).isEqualTo(fill(new SeededChances(7), 9, 1));
        // matrix A, B, AB of the first, AB of the second
        assertThat(fill(plan, 18, 0)).isEqualTo(fill(plan, 14, 0));
        assertThat(fill(plan, 18, 1)).isEqualTo(fill(plan, 10, 1));
        assertThat(fill(plan, 22, 1)).isEqualTo(fill(plan, 14, 1));
        assertThat(fill(plan, 22, 0)).isEqualTo(fill(plan, 10, 0)).isNotEqualTo(fill(plan, 0, 0));
        // alone: matrix A for one, as it is for the other
        assertThat(fill(plan, 26 + 3, 0)).isEqualTo(fill(plan, 13, 0));
        assertThat(fill(plan, 26 + 3, 1)).containsOnly(Double.NaN);
        assertThat(fill(plan, 30, 0)).containsOnly(Double.NaN);
        assertThat(fill(plan, 30, 1)).isEqualTo(fill(plan, 10, 1));
    }

    @Test
    void shouldTellHowMuchEachVariationMovesRanks() {
        IndexSet set = ExampleFields.set(new WeightedMean(), new MinMax(false));
        Design design = Design.of(
                new WeightNoise("pillars", 0.9, List.of("A", "B")), new WeightNoise("nothing", 0.9, List.of("B1")));
        Field field = Field.together(ExampleFields.units(set, ExampleFields.CODES, FIGURES));
        Replications replications = Replications.of(set, design, field);
        DrawPlan plan = new DrawPlan(3, 20, 400, 2);
        RankTable all = replications.run(plan, 0, plan.total());
        RankTable nominal = replications.nominal();
        List<Movement> movements = plan.movements(design, nominal, all);

        assertThat(plan.counted(all).draws()).isEqualTo(20);
        assertThat(movements).extracting(Movement::variation).containsExactly("pillars", "nothing");
        Movement pillars = movements.get(0);
        double[] alone = all.part(plan.total() - 800, plan.total() - 400).changes(nominal.ranks()[0]);
        assertThat(pillars.alone())
                .isCloseTo(Arrays.stream(alone).average().orElseThrow(), within(1e-12))
                .isPositive();
        // everything goes back to it: centred, 400 rows come near 1
        assertThat(pillars.first()).isCloseTo(1, within(0.15));
        assertThat(pillars.total()).isCloseTo(1, within(0.15));
        assertThat(pillars.first())
                .isBetween(pillars.interval().firstLow(), pillars.interval().firstHigh());
        assertThat(movements.get(1)).isEqualTo(new Movement("nothing", 0, 0, 0, new SobolInterval(0, 0, 0, 0)));
    }

    @Test
    void shouldHaveNoMatricesWithoutVariationsOrRows() {
        assertThat(new DrawPlan(1, 5, 8, 0).total()).isEqualTo(5);
        assertThat(new DrawPlan(1, 5, 0, 3).total()).isEqualTo(5);
        RankTable none = new RankTable(new int[5][1], new double[5][1]);
        assertThat(new DrawPlan(1, 5, 0, 3).movements(Design.NONE, none, none)).isEmpty();
        assertThatThrownBy(() -> new DrawPlan(1, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DrawPlan(1, 5, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DrawPlan(1, 5, -1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
