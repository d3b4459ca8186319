package vn.thiduaso.scoring.award.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Quota;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.RecoveryRule;
import vn.thiduaso.scoring.award.quota.PlaceTaken.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuotaUseTest {

    private static final Quota TOGETHER = quota(true);
    private static final Quota APART = quota(false);

    @ParameterizedTest
    @CsvSource({
        // movement, form, recipient, occasion, year, taken of a quota the occasions of a year share, taken of one they
        // do not
        "M, F, INDIVIDUAL, YEARLY,  2027, 1, 1",
        "M, F, INDIVIDUAL, MIDTERM, 2027, 1, 0",
        "M, F, INDIVIDUAL, FINAL,   2027, 0, 0",
        "M, F, INDIVIDUAL, YEARLY,  2026, 0, 0",
        "M, F, COLLECTIVE, YEARLY,  2027, 0, 0",
        "M, G, INDIVIDUAL, YEARLY,  2027, 0, 0",
        "N, F, INDIVIDUAL, YEARLY,  2027, 0, 0"
    })
    void shouldCountWhatTakesAPlaceOfTheLine(
            String movement, String form, Recipient recipient, Occasion occasion, int year, int shared, int alone) {
        List<PlaceTaken> awards = List.of(new PlaceTaken("A", movement, form, recipient, occasion, year, State.GIVEN));

        assertThat(QuotaUse.of(TOGETHER, Occasion.YEARLY, 2027, awards, Optional.empty())
                        .taken())
                .isEqualTo(shared);
        assertThat(QuotaUse.of(APART, Occasion.YEARLY, 2027, awards, Optional.empty())
                        .taken())
                .isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({
        // state, taken without a rule, where cancelled ones give back, where replaced ones do
        "GIVEN,       1, 1, 1",
        "PROPOSED_UP, 1, 1, 1",
        "REFUSED_UP,  0, 0, 0",
        "CANCELLED,   1, 0, 1",
        "REPLACED,    1, 1, 0"
    })
    void shouldGiveBackThePlacesTheRuleSays(State state, int without, int cancelled, int replaced) {
        List<PlaceTaken> awards = List.of(award("A", state));

        assertThat(use(awards, Optional.empty()).taken()).isEqualTo(without);
        assertThat(use(awards, Optional.of(new RecoveryRule(Set.of("F"), true, false, false)))
                        .taken())
                .isEqualTo(cancelled);
        assertThat(use(awards, Optional.of(new RecoveryRule(Set.of("F"), false, true, false)))
                        .taken())
                .isEqualTo(replaced);
    }

    @Test
    void shouldHaveNoThirdPlaceOfTwo() {
        List<PlaceTaken> awards = new ArrayList<>();
        for (int taken = 0; taken <= 3; taken++) {
            QuotaUse use = use(awards, Optional.empty());
            assertThat(use.free()).isEqualTo(Math.max(0, 2 - taken));
            assertThat(use.over()).isEqualTo(Math.max(0, taken - 2));
            assertThat(use.hasRoomFor(1)).isEqualTo(taken < 2);
            assertThat(use.hasRoomFor(2)).isEqualTo(taken == 0);
            awards.add(award("A" + taken, taken == 0 ? State.PROPOSED_UP : State.GIVEN));
        }
    }

    @Test
    void shouldRefuseFewerThanNone() {
        assertThatThrownBy(() -> new QuotaUse(TOGETHER, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static QuotaUse use(List<PlaceTaken> awards, Optional<RecoveryRule> recovery) {
        return QuotaUse.of(TOGETHER, Occasion.YEARLY, 2027, awards, recovery);
    }

    private static PlaceTaken award(String code, State state) {
        return new PlaceTaken(code, "M", "F", Recipient.INDIVIDUAL, Occasion.YEARLY, 2027, state);
    }

    private static Quota quota(boolean together) {
        return new Quota("M", "F", Recipient.INDIVIDUAL, Set.of(Occasion.YEARLY, Occasion.MIDTERM), together, 2);
    }
}
