package vn.thiduaso.scoring.kernel;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScoreWordsTest {

    /** Codes and words stand in stored runs and exports: neither may change. */
    @Test
    void shouldKeepCodesAndWordsOfNodeStates() {
        assertThat(Arrays.stream(NodeState.values()).map(NodeState::word))
                .containsExactly("value", "missing", "not-applicable", "given", "information", "refused", "estimated");
        for (NodeState state : NodeState.values()) {
            assertThat(NodeState.of(state.code())).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @EnumSource(UnrankedReason.class)
    void shouldFindAReasonByItsWord(UnrankedReason reason) {
        assertThat(reason.code()).isEqualTo(reason.name().toLowerCase().replace('_', '-'));
        assertThat(UnrankedReason.find(reason.code())).contains(reason);
        assertThat(reason.vi()).isNotBlank();
        assertThat(UnrankedReason.find("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026,2026,0",
        "2025,2026,-1",
        "2026-Q1,2026-Q3,-0.5",
        "2026-H2,2026,0.5",
        "2025-12,2026-01,-0.083333333333",
        "2024-H2,2026-H1,-1.5"
    })
    void shouldMeasureTimeInYears(String period, String scored, double years) {
        assertThat(UnitHistory.time(Period.parse(period), Period.parse(scored))).isCloseTo(years, within(1e-12));
    }

    @Test
    void shouldHoldEqualStandingsForOne() {
        Standing standing = new Standing(0.0, new double[] {1, 2});

        assertThat(standing)
                .isEqualTo(new Standing(-0.0, new double[] {1, 2}))
                .hasSameHashCodeAs(new Standing(-0.0, new double[] {1, 2}))
                .isNotEqualTo(new Standing(0, new double[] {1, 3}))
                .isNotEqualTo(new Standing(1, new double[] {1, 2}))
                .isNotEqualTo("0")
                .hasToString("Standing[0.0, [1.0, 2.0]]");
        assertThat(new Standing(1, new double[0]).hashCode()).isNotEqualTo(standing.hashCode());
        assertThat(new Standing(Double.NaN, new double[0]).ranked()).isFalse();
    }
}
