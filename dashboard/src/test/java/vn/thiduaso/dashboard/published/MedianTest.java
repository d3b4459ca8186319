package vn.thiduaso.dashboard.published;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MedianTest {

    @Test
    void shouldTakeTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(Median.of(new double[] {3, 1, 2})).isEqualTo(2);
        assertThat(Median.of(new double[] {4, 1, 2, 3})).isEqualTo(2.5);
        assertThat(Median.of(new double[] {7})).isEqualTo(7);
        assertThat(Median.of(new double[0])).isNull();
    }
}
