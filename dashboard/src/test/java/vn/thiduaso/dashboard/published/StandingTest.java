package vn.thiduaso.dashboard.published;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTest {

    /** The last two: what binary numbers add is no rank more. */
    @ParameterizedTest
    @CsvSource({
        "2, 87.05, 2, 88, 86",
        "1.95, 2, 1, 2, 1",
        "5, 5, 5, 5, 0",
        "2.99999999999, 3.00000000001, 3, 3, 0",
        "3.00000000001, 4.99999999999, 3, 5, 2"
    })
    void shouldReachOutwardsToWholeRanks(double low, double high, double from, double to, double width) {
        Standing standing = new Standing("U", 1, 3.0, low, high, 0.5, 1, List.of());

        assertThat(standing.low()).isEqualTo(from);
        assertThat(standing.high()).isEqualTo(to);
        assertThat(standing.width()).isEqualTo(width);
    }
}
