package vn.thiduaso.dashboard.web;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComputingTurnTest {

    private final ComputingTurn turn = new ComputingTurn(2, Duration.ZERO);

    @Test
    void shouldRefuseWhoFindsAllTurnsTaken() {
        int second = turn.take(() -> turn.take(() -> {
            assertThatThrownBy(() -> turn.take(() -> 3)).isInstanceOf(BusyException.class);
            return 2;
        }));

        assertThat(second).isEqualTo(2);
        assertThat(turn.take(() -> turn.take(() -> 4)))
                .as("turns are given back")
                .isEqualTo(4);
    }

    @Test
    void shouldGiveTheTurnBackWhenAComputationFails() {
        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> turn.take(() -> {
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
