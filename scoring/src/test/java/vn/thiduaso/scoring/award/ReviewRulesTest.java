package vn.thiduaso.scoring.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.award.Candidates.Criterion;
import vn.thiduaso.scoring.award.CouncilRule.Role;
import vn.thiduaso.scoring.award.DossierItem.Dossier;
import vn.thiduaso.scoring.award.DossierItem.FileType;
import vn.thiduaso.scoring.award.Movement.Given;
import vn.thiduaso.scoring.award.Movement.Phase;
import vn.thiduaso.scoring.indexset.Validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReviewRulesTest {

    private static final Labels NAME = new Labels("Tên", "Name");
    private static final Criterion ONE = new Criterion("a", NAME, "", 1);

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 'a old, b only'",
        "2026-01-01, 'a new, b only'", // the one that came into force last, in the place of the first
        "2026-12-31, 'a new, b only'",
        "2027-01-01, 'a old'" // the new one and the other ended
    })
    void shouldTakeTheNewestOfEachThing(LocalDate day, String found) {
        ReviewRules rules = items(List.of(
                item("a", "old", "2025-01-01", ""),
                item("a", "new", "2026-01-01", "2026-12-31"),
                item("b", "only", "2025-01-01", "2026-12-31")));

        assertThat(told(rules, day)).isEqualTo(found);
    }

    @Test
    void shouldLetTheOtherCountOfTwoOfOneDay() {
        ReviewRules ones = items(List.of(item("a", "bundled", "2025-01-01", "")));
        ReviewRules others = items(List.of(item("a", "home", "2025-01-01", ""), item("c", "home", "2025-01-01", "")));

        assertThat(told(ones.and(others), LocalDate.of(2026, 1, 1))).isEqualTo("a home, c home");
        assertThat(told(others.and(ones), LocalDate.of(2026, 1, 1))).isEqualTo("a bundled, c home");
    }

    @Test
    void shouldAskOnlyForPartsOfTheFormAndTheDossier() {
        ReviewRules rules = items(List.of(item("a", "old", "2025-01-01", "")));
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(rules.items("F", Dossier.FULL, day)).hasSize(1);
        assertThat(rules.items("F", Dossier.SIMPLIFIED, day)).isEmpty();
        assertThat(rules.items("G", Dossier.FULL, day)).isEmpty();
    }

    @Test
    void shouldSayWhichYearsAPhaseCovers() {
        Movement movement = movement(
                List.of(new Phase("P1", 2025, 2027, Occasion.MIDTERM), new Phase("P2", 2027, 2030, Occasion.FINAL)));

        assertThat(movement.phases(2024)).isEmpty();
        assertThat(movement.phases(2027)).extracting(Phase::code).containsExactly("P1", "P2");
        assertThat(movement.phases(2030)).extracting(Phase::code).containsExactly("P2");
        assertThat(movement.occasions(2026)).containsExactly(Occasion.YEARLY);
        assertThat(movement.occasions(2027)).containsExactlyInAnyOrder(Occasion.YEARLY, Occasion.MIDTERM);
        assertThat(movement.occasions(2031)).isEmpty();
        assertThat(movement.forms(Occasion.FINAL)).containsExactly("F");
        assertThat(movement.forms(Occasion.YEARLY)).isEmpty();
    }

    @Test
    void shouldRefuseMovementsThatCannotBe() {
        Phase phase = new Phase("P1", 2025, 2025, Occasion.FINAL);

        assertThatThrownBy(() -> new Phase("P1", 2026, 2025, Occasion.FINAL)).hasMessageContaining("trước khi bắt đầu");
        assertThatThrownBy(() -> movement(List.of(phase, phase))).hasMessageContaining("hai giai đoạn P1");
        assertThatThrownBy(() -> movement(List.of())).hasMessageContaining("phải có giai đoạn");
        assertThatThrownBy(() -> new Given(Set.of(), Set.of("F"))).hasMessageContaining("dịp nào");
        assertThatThrownBy(() -> new Given(Set.of(Occasion.FINAL), Set.of())).hasMessageContaining("dịp nào");
    }

    @Test
    void shouldRefuseCandidatesWithoutSoundCriteria() {
        assertThatThrownBy(() -> candidates(List.of())).hasMessageContaining("phải có tiêu chí");
        assertThatThrownBy(() -> candidates(List.of(ONE, ONE))).hasMessageContaining("hai tiêu chí a");
        assertThatThrownBy(() -> new Criterion("a", NAME, "", 0)).hasMessageContaining("phải từ 1");
        assertThat(candidates(List.of(ONE)).unitKinds()).containsExactly(UnitKind.FRONT);
    }

    @ParameterizedTest
    @CsvSource({"'', FULL, PDF", "F, , PDF", "F, FULL, "})
    void shouldRefuseAPartOfNoDossier(String form, Dossier dossier, FileType file) {
        assertThatThrownBy(() -> new DossierItem(
                        "a",
                        NAME,
                        form.isEmpty() ? Set.of() : Set.of(form),
                        dossier == null ? Set.of() : Set.of(dossier),
                        Set.of(),
                        true,
                        file == null ? Set.of() : Set.of(file),
                        Optional.empty()))
                .hasMessageContaining("Thành phần hồ sơ a");
    }

    @Test
    void shouldTakeExactlyTheNumbersOfACheck() {
        assertThat(check(EligibilityName.WITHIN_PERIOD, Map.of("months", 6)).numbers())
                .containsEntry("months", 6);
        assertThatThrownBy(() -> check(EligibilityName.WITHIN_PERIOD, Map.of())).hasMessageContaining("[months]");
        assertThatThrownBy(() -> check(EligibilityName.ITEMS_COMPLETE, Map.of("months", 6)))
                .hasMessageContaining("[]");
        assertThatThrownBy(() -> check(EligibilityName.WITHIN_PERIOD, Map.of("months", 0)))
                .hasMessageContaining("phải từ 1");
    }

    @Test
    void shouldRefuseACouncilWithoutAChairOrWithOtherVoters() {
        assertThat(council(Set.of(Role.CHAIR, Role.SECRETARY), Set.of(Role.CHAIR))
                        .voting())
                .containsExactly(Role.CHAIR);
        assertThatThrownBy(() -> council(Set.of(Role.MEMBER), Set.of(Role.MEMBER)))
                .hasMessageContaining("chair");
        assertThatThrownBy(() -> council(Set.of(Role.CHAIR), Set.of(Role.MEMBER)))
                .hasMessageContaining("phải là thành phần");
        assertThatThrownBy(() -> council(Set.of(Role.CHAIR), Set.of())).hasMessageContaining("phải là thành phần");
    }

    @Test
    void shouldRefuseRulesOfNoForm() {
        assertThatThrownBy(() -> new TieRule(Set.of(), List.of(TieStep.CHAIR))).hasMessageContaining("hình thức khen");
        assertThatThrownBy(() -> new RecoveryRule(Set.of(), false, false, false))
                .hasMessageContaining("hình thức khen");
    }

    private static CouncilRule council(Set<Role> roles, Set<Role> voting) {
        return new CouncilRule(AwardLevel.COMMUNE, roles, voting, false);
    }

    private static EligibilitySetting check(EligibilityName name, Map<String, Integer> numbers) {
        return new EligibilitySetting(name, NAME, Set.of(), Set.of(), true, numbers);
    }

    private static Movement movement(List<Phase> phases) {
        return new Movement(
                "M",
                NAME,
                AwardKind.THEMATIC,
                Optional.empty(),
                phases,
                List.of(new Given(Set.of(Occasion.FINAL), Set.of("F"))));
    }

    private static Candidates candidates(List<Criterion> criteria) {
        return new Candidates(
                "M", "front", NAME, Recipient.COLLECTIVE, Set.of(UnitKind.FRONT), Optional.empty(), criteria);
    }

    private static String told(ReviewRules rules, LocalDate day) {
        return String.join(
                ", ",
                rules.items("F", Dossier.FULL, day).stream()
                        .map(one -> one.rule().code() + " " + one.rule().label().vi())
                        .toList());
    }

    private static ReviewRules items(List<Dated<DossierItem>> items) {
        return new ReviewRules(List.of(), List.of(), items, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Dated<DossierItem> item(String code, String label, String from, String to) {
        return new Dated<>(
                new DossierItem(
                        code,
                        new Labels(label, ""),
                        Set.of("F"),
                        Set.of(Dossier.FULL),
                        Set.of(),
                        true,
                        Set.of(FileType.PDF),
                        Optional.empty()),
                new Validity(LocalDate.parse(from), to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to))),
                Optional.empty(),
                Optional.empty());
    }
}
