package vn.thiduaso.dashboard.award.campaign;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-054: what may be done in which state, written once more by hand. */
class CampaignMoveTest {

    private static Set<CampaignMove> expected(CampaignState state) {
        return switch (state) {
            case DRAFT -> EnumSet.of(CampaignMove.CHANGE, CampaignMove.OPEN_NOMINATIONS, CampaignMove.CALL_OFF);
            case OPEN ->
                EnumSet.of(
                        CampaignMove.PUT_ON_LIST,
                        CampaignMove.TAKE_OFF_LIST,
                        CampaignMove.CLOSE_NOMINATIONS,
                        CampaignMove.CALL_OFF);
            case CLOSED -> EnumSet.of(CampaignMove.CALL_OFF);
            case CALLED_OFF -> EnumSet.noneOf(CampaignMove.class);
        };
    }

    @ParameterizedTest
    @EnumSource(CampaignState.class)
    void shouldAllowInAStateWhatTheTableSaysAndNothingElse(CampaignState state) {
        assertThat(Arrays.stream(CampaignMove.values())
                        .filter(move -> move.mayIn(state))
                        .collect(Collectors.toSet()))
                .isEqualTo(expected(state));
    }

    @Test
    void shouldEndInTheStateOfTheMove() {
        assertThat(CampaignMove.CHANGE.after(CampaignState.DRAFT)).isEqualTo(CampaignState.DRAFT);
        assertThat(CampaignMove.OPEN_NOMINATIONS.after(CampaignState.DRAFT)).isEqualTo(CampaignState.OPEN);
        assertThat(CampaignMove.PUT_ON_LIST.after(CampaignState.OPEN)).isEqualTo(CampaignState.OPEN);
        assertThat(CampaignMove.CLOSE_NOMINATIONS.after(CampaignState.OPEN)).isEqualTo(CampaignState.CLOSED);
        assertThat(CampaignMove.CALL_OFF.after(CampaignState.CLOSED)).isEqualTo(CampaignState.CALLED_OFF);
    }

    @Test
    void shouldFindEveryStateByItsWord() {
        assertThat(CampaignState.values())
                .allSatisfy(state -> assertThat(CampaignState.of(state.code())).isEqualTo(state));
        assertThat(CampaignStep.values())
                .allSatisfy(step -> assertThat(CampaignStep.of(step.code())).isEqualTo(step));
    }
}
