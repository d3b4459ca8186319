package vn.thiduaso.scoring.award.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.award.BaseSalary;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.Reward;
import vn.thiduaso.scoring.award.RewardRate;
import vn.thiduaso.scoring.award.reward.RewardLine.Outcome;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RewardListTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final Validity ALWAYS = new Validity(LocalDate.of(2024, 7, 1), Optional.empty());
    private static final Citation READ =
            new Citation("Nghị định", Optional.empty(), "", "", "", Citation.Certainty.VERBATIM, "");

    @Test
    void shouldAddUpAllAwardsOfDifferentRecipients() {
        RewardList list = RewardList.of(List.of(
                award("1", "A", FROM, TO, "0.3"), award("2", "B", FROM, TO, "0.6"), award("3", "C", FROM, TO, "1.5")));

        assertThat(list.lines()).extracting(RewardLine::amount).containsExactly(710_000L, 1_410_000L, 3_510_000L);
        assertThat(list.total()).isEqualTo(5_630_000L);
        assertThat(list.isUnconfirmed()).isFalse();
    }

    @Test
    void shouldPayOnlyTheHighestOfOnePeriod() {
        RewardList list = RewardList.of(List.of(
                award("1", "A", FROM, TO, "0.3"), award("2", "A", FROM, TO, "1.5"), award("3", "A", FROM, TO, "1.0")));

        assertThat(list.lines())
                .extracting(RewardLine::outcome)
                .containsExactly(Outcome.HIGHER_PAID, Outcome.PAID, Outcome.HIGHER_PAID);
        assertThat(list.total()).isEqualTo(3_510_000L);
    }

    @Test
    void shouldPayOneOfSeveralThatAreEquallyHigh() {
        RewardList list = RewardList.of(List.of(award("2", "A", FROM, TO, "1.5"), award("1", "A", FROM, TO, "1.5")));

        assertThat(list.lines()).extracting(RewardLine::outcome).containsExactly(Outcome.HIGHER_PAID, Outcome.PAID);
    }

    @ParameterizedTest
    @CsvSource({
        // of the other award: recipient, from, to, paid both, overlapping
        "A, 2026-01-01, 2026-12-31, false, false",
        "A, 2025-01-01, 2025-12-31, true,  false",
        "A, 2025-01-01, 2026-12-31, true,  true", // partly the same: a person looks
        "A, 2026-12-31, 2027-12-31, true,  true",
        "A, 2027-01-01, 2027-12-31, true,  false",
        "B, 2026-01-01, 2026-12-31, true,  false"
    })
    void shouldPayAwardsOfDifferentPeriods(
            String recipient, LocalDate from, LocalDate to, boolean both, boolean overlapping) {
        RewardList list =
                RewardList.of(List.of(award("1", "A", FROM, TO, "1.5"), award("2", recipient, from, to, "0.3")));

        assertThat(list.total()).isEqualTo(both ? 4_220_000L : 3_510_000L);
        assertThat(list.lines()).extracting(RewardLine::overlapping).containsOnly(overlapping);
    }

    @Test
    void shouldAssumeNothingWhereNoRuleHeld() {
        RewardedAward without = new RewardedAward("1", "A", FROM, TO, Optional.empty());

        RewardList list = RewardList.of(List.of(without, award("2", "A", FROM, TO, "0.3")));

        assertThat(list.lines()).extracting(RewardLine::outcome).containsExactly(Outcome.NO_RULE, Outcome.PAID);
        assertThat(list.total()).isEqualTo(710_000L);
        assertThat(list.isUnconfirmed()).isTrue();
    }

    @Test
    void shouldRefuseAnAwardThatIsThereTwice() {
        RewardedAward award = award("1", "A", FROM, TO, "0.3");

        assertThatThrownBy(() -> RewardList.of(List.of(award, award))).hasMessageContaining("hai lần");
        assertThatThrownBy(() -> award("1", "A", TO, FROM, "0.3")).hasMessageContaining("trước khi bắt đầu");
    }

    private static RewardedAward award(
            String code, String recipient, LocalDate from, LocalDate to, String coefficient) {
        RewardRate rate = new RewardRate("F", Recipient.INDIVIDUAL, new BigDecimal(coefficient));
        return new RewardedAward(
                code,
                recipient,
                from,
                to,
                Optional.of(new Reward(read(rate), read(new BaseSalary(2_340_000, 10_000)))));
    }

    private static <T> Dated<T> read(T rule) {
        return new Dated<>(rule, ALWAYS, Optional.of(READ), Optional.empty());
    }
}
