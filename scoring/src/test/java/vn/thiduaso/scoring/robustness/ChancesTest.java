package vn.thiduaso.scoring.robustness;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChancesTest {

    private static double[] fill(Chances chances, int draw, int variation, int count) {
        double[] drawn = new double[count];
        chances.fill(draw, variation, drawn);
        return drawn;
    }

    @Test
    void shouldSpreadEvenlyAndDependOnEveryNumber() {
        int[] tenths = new int[10];
        double sum = 0;
        double products = 0;
        Set<Double> different = new HashSet<>();
        int draws = 20_000;
        for (int draw = 0; draw < draws; draw++) {
            double[] pair = fill(new SeededChances(7), draw, 1, 2);
            tenths[(int) (pair[0] * 10)]++;
            sum += pair[0];
            products += (pair[0] - 0.5) * (pair[1] - 0.5);
            different.add(pair[0]);
            different.add(pair[1]);
        }
        assertThat(sum / draws).isCloseTo(0.5, within(0.01));
        // 12 × the covariance is the correlation; its deviation is 1 / √20,000
        assertThat(12 * products / draws).isCloseTo(0, within(0.03));
        assertThat(tenths).satisfies(counts -> {
            for (int count : counts) {
                assertThat(count).isBetween(1_800, 2_200);
            }
        });
        assertThat(different).hasSize(2 * draws);
        assertThat(fill(new SeededChances(8), 0, 1, 1)).isNotEqualTo(fill(new SeededChances(7), 0, 1, 1));
        assertThat(fill(new SeededChances(7), 0, 2, 1)).isNotEqualTo(fill(new SeededChances(7), 0, 1, 1));
    }

    /**
     * An analysis made again must draw the same for ever. Computed apart from this code by the formula of the class; the finaliser makes of the first
     * number of SplitMix64 with seed 0, 0x9E3779B97F4A7C15, the published 0xE220A8397B1DCDAF there.
     */
    @Test
    void shouldDrawTheSameChancesForEver() {
        assertThat(fill(new SeededChances(0), 0, 0, 2)).containsExactly(0.1296456182997474, 0.049920065672091285);
        assertThat(fill(new SeededChances(7), 3, 1, 2)).containsExactly(0.22201835748845, 0.6124807962901435);
        assertThat(fill(new SeededChances(-5), 999, 4, 1)).containsExactly(0.8514642018564267);
    }

    @Test
    void shouldTakeOneVariationFromTheOtherMatrix() {
        SobolChances chances = new SobolChances(7, 4);
        double[] a = fill(chances, 1, 0, 2);
        double[] b = fill(chances, 5, 0, 2);

        assertThat(chances.draws(2)).isEqualTo(16);
        assertThat(a).isNotEqualTo(b);
        assertThat(fill(chances, 9, 0, 2)).isEqualTo(b);
        assertThat(fill(chances, 9, 1, 2)).isEqualTo(fill(chances, 1, 1, 2));
        assertThat(fill(chances, 13, 0, 2)).isEqualTo(a);
        assertThat(fill(chances, 13, 1, 2)).isEqualTo(fill(chances, 5, 1, 2));
    }

    @Test
    void shouldLeaveTheOtherVariationsAlone() {
        Chances chances = new SeededChances(7).only(1);

        assertThat(fill(chances, 3, 0, 2)).containsOnly(Double.NaN);
        assertThat(fill(chances, 3, 1, 2)).isEqualTo(fill(new SeededChances(7), 3, 1, 2));
        assertThat(fill(Chances.nominal(), 3, 1, 2)).containsOnly(Double.NaN);
    }

    @Test
    void shouldReplayListedChoices() {
        Chances listed = Chances.listed(new int[][] {{0, 2}, {4, 1}}, new int[] {5, 3});

        assertThat(Variation.choice(fill(listed, 0, 0, 1)[0], 5)).isZero();
        assertThat(Variation.choice(fill(listed, 0, 1, 1)[0], 3)).isEqualTo(2);
        assertThat(Variation.choice(fill(listed, 1, 0, 1)[0], 5)).isEqualTo(4);
        assertThat(Variation.choice(fill(listed, 1, 1, 1)[0], 3)).isEqualTo(1);
        assertThat(Variation.choice(1, 3)).isEqualTo(2);
    }
}
