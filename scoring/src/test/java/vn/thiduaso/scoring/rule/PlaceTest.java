package vn.thiduaso.scoring.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceTest {

    /** The last rows: a difference greater than any double. */
    @ParameterizedTest
    @CsvSource({
        "3,2,6,0.25",
        "7,2,6,1.25",
        "3,6,2,0.75",
        "0,-1.5e308,1.5e308,0.5",
        "0.75e308,-1.5e308,1.5e308,0.75",
        "-1.5e308,1.5e308,0.5e308,3"
    })
    void shouldPlaceAMeasureBetweenTwoPosts(double measure, double from, double to, double share) {
        assertThat(Place.between(measure, from, to)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"7,3,2,2", "1,3,2,-1", "1.5e308,-1.5e308,1.5e308,2", "-1.5e308,1.5e308,0.75e308,-4"})
    void shouldMeasureADistanceInLengths(double measure, double from, double length, double distance) {
        assertThat(Place.from(measure, from, length)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"-0.5,0", "0,0", "0.25,0.25", "1,1", "1.5,1", "NaN,NaN"})
    void shouldCutAShare(double share, double kept) {
        assertThat(Place.capped(share)).isEqualTo(Double.valueOf(kept));
    }
}
