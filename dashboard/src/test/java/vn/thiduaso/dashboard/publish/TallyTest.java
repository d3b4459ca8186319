package vn.thiduaso.dashboard.publish;

import java.util.Random;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.published.Median;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTest {

    @Test
    void shouldHaveTheMedianOfAllItsFigures() {
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 2, 3, 16, 17, 40, 5_001, 20_000}) {
            for (int digits : new int[] {0, 2, 12}) {
                double scale = Math.pow(10, digits);
                double[] figures = DoubleStream.generate(() -> Math.rint(random.nextGaussian() * scale) / scale + 0.0)
                        .limit(size)
                        .toArray();
                Tally tally = new Tally();
                for (double figure : figures) {
                    tally.add(figure);
                }

                assertThat(tally.median()).as(size + " figures").isEqualTo(Median.of(figures));
                assertThat(tally.size()).isEqualTo(size);
            }
        }
    }

    @Test
    void shouldGoOnAfterItWasAsked() {
        Tally tally = new Tally();
        tally.add(1);
        tally.add(5);
        assertThat(tally.median()).isEqualTo(3);
        tally.add(5);
        assertThat(tally.median()).isEqualTo(5);
    }
}
