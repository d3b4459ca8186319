package vn.thiduaso.dashboard.people;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LoginDelayTest {

    private static final Instant LAST = Instant.parse("2026-10-12T01:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2", "7, 4", "8, 8", "9, 15", "10, 15", "1000, 15"})
    void shouldWaitLongerAfterEachFailureButNeverForLong(int failures, long minutes) {
        assertThat(LoginDelay.wait(failures, LAST, LAST)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void shouldCountTheWaitFromTheLastFailure() {
        assertThat(LoginDelay.wait(6, LAST, LAST.plusSeconds(90))).isEqualTo(Duration.ofSeconds(30));
        assertThat(LoginDelay.wait(6, LAST, LAST.plusSeconds(120))).isZero();
        assertThat(LoginDelay.wait(6, LAST, LAST.plusSeconds(999))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"4, PT14M59S, false", "4, PT15M, true", "5, PT23H59M, false", "5, PT24H, true"})
    void shouldForgetFewFailuresSoonAndManyLater(int failures, Duration later, boolean forgotten) {
        assertThat(LoginDelay.isForgotten(failures, LAST, LAST.plus(later))).isEqualTo(forgotten);
    }
}
