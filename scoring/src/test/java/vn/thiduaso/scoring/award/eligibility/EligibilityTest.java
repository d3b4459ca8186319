package vn.thiduaso.scoring.award.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.award.AwardKind;
import vn.thiduaso.scoring.award.EligibilityName;
import vn.thiduaso.scoring.award.eligibility.Eligibility.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.PASSING;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.RULES;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.YEAR_2026;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.award;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.history;

class EligibilityTest {

    /** Soft rule {@code already-rewarded} fails, nothing else. */
    private static final NominationFacts REWARDED = PASSING.with(history(
            Known.of(YEAR_2026),
            Known.of(List.of(new EarlierAward(
                    "1",
                    "G",
                    Known.of(AwardKind.THEMATIC),
                    Known.of(Optional.empty()),
                    award("1", AwardKind.THEMATIC, "2026-03-01").decided(),
                    Known.of(false),
                    Known.of(false))))));
    /** Hard rule {@code confirmed-by-unit} needs a person, nothing else. */
    private static final NominationFacts UNSEEN = confirmed(Known.not());
    /** It fails. */
    private static final NominationFacts DENIED = confirmed(Known.of(false));

    @Test
    void shouldQualifyWhereEveryRuleIsPassed() {
        Eligibility eligibility = Eligibility.of(RULES, PASSING);

        assertThat(eligibility.state()).isEqualTo(State.QUALIFIED);
        assertThat(eligibility.reasons()).isEmpty();
        assertThat(eligibility.findings())
                .extracting(Finding::name)
                .as("every rule in its order")
                .containsExactly(EligibilityName.values());
        assertThat(eligibility.unconfirmed())
                .as("no source is given in the example")
                .hasSize(EligibilityName.values().length);
    }

    @Test
    void shouldStandOpenWhereNoRuleHolds() {
        Eligibility eligibility = new Eligibility(List.of(), List.of());

        assertThat(eligibility.state()).isEqualTo(State.OPEN);
    }

    @Test
    void shouldFailByAHardRuleWhateverPersonsSay() {
        Eligibility eligibility = Eligibility.of(RULES, DENIED);
        Ruling ruling = passed(finding(eligibility));

        assertThat(eligibility.state()).isEqualTo(State.NOT_QUALIFIED);
        assertThat(eligibility.refusals(ruling)).containsExactly(Ruling.Refusal.HARD);
        assertThat(eligibility.with(List.of(ruling)).state()).isEqualTo(State.NOT_QUALIFIED);
        assertThat(eligibility.reasons())
                .containsExactly(new Eligibility.Reason(finding(eligibility), Optional.empty(), Verdict.FAILED));
    }

    @Test
    void shouldLetAPersonAnswerAHardRuleOfWhichAFactIsNotKnown() {
        Eligibility open = Eligibility.of(RULES, UNSEEN);
        Ruling yes = passed(finding(open));
        Ruling no = new Ruling(finding(open), Verdict.FAILED, "thidua", "Đơn vị chưa ký");

        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(open.with(List.of(yes)).state()).isEqualTo(State.QUALIFIED);
        assertThat(open.with(List.of(no)).state()).isEqualTo(State.NOT_QUALIFIED);
        assertThat(open.with(List.of(no)).with(List.of(yes)).state())
                .as("the later counts")
                .isEqualTo(State.QUALIFIED);
        assertThat(open.with(List.of(yes)).reasons())
                .containsExactly(new Eligibility.Reason(finding(open), Optional.of(yes), Verdict.PASSED));
    }

    @Test
    void shouldOnlyWarnByASoftRuleUntilAPersonOverrulesOrUpholdsIt() {
        Eligibility warned = Eligibility.of(RULES, REWARDED);
        Finding finding = finding(warned);

        assertThat(finding.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(warned.state()).isEqualTo(State.OPEN);
        assertThat(warned.with(List.of(passed(finding))).state()).isEqualTo(State.QUALIFIED);
        assertThat(warned.with(List.of(new Ruling(finding, Verdict.FAILED, "thidua", "Đã khen cùng việc")))
                        .state())
                .isEqualTo(State.NOT_QUALIFIED);
    }

    @Test
    void shouldForgetARulingOnceItsFactsChanged() {
        Ruling early = passed(finding(Eligibility.of(RULES, UNSEEN)));
        Eligibility later = Eligibility.of(RULES, DENIED).with(List.of(early));
        Eligibility well = Eligibility.of(RULES, PASSING).with(List.of(early));

        assertThat(later.state()).isEqualTo(State.NOT_QUALIFIED);
        assertThat(later.refusals(early)).containsExactly(Ruling.Refusal.CHANGED);
        assertThat(well.state()).isEqualTo(State.QUALIFIED);
        assertThat(well.rulings()).as("kept").containsExactly(early);
    }

    @Test
    void shouldTellAllThatIsWrongWithARuling() {
        Eligibility eligibility = Eligibility.of(RULES, PASSING);
        Finding passed = eligibility.findings().get(0);
        Finding foreign = finding(Eligibility.of(RULES, DENIED));

        assertThat(eligibility.refusals(new Ruling(passed, Verdict.FAILED, "", " ")))
                .containsExactly(Ruling.Refusal.PASSED, Ruling.Refusal.NO_REASON, Ruling.Refusal.NOBODY);
        assertThat(eligibility.refusals(passed(foreign))).containsExactly(Ruling.Refusal.CHANGED, Ruling.Refusal.HARD);
        assertThatThrownBy(() -> new Ruling(passed, Verdict.NEEDS_PERSON, "a", "b"))
                .hasMessageContaining("đạt hoặc không đạt");
    }

    private static Ruling passed(Finding finding) {
        return new Ruling(finding, Verdict.PASSED, "thidua", "Đã xem bản gốc");
    }

    /** The one that is not passed. */
    private static Finding finding(Eligibility eligibility) {
        List<Finding> others = eligibility.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .toList();
        assertThat(others).hasSize(1);
        return others.get(0);
    }

    private static NominationFacts confirmed(Known<Boolean> confirmed) {
        DossierFacts old = PASSING.dossier();
        return PASSING.with(new DossierFacts(Map.copyOf(old.items()), confirmed, old.identityCards(), old.others()));
    }
}
