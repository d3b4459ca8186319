package vn.thiduaso.scoring.award.eligibility;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thiduaso.scoring.award.AwardKind;
import vn.thiduaso.scoring.award.DossierItem.Dossier;
import vn.thiduaso.scoring.award.EligibilityName;
import vn.thiduaso.scoring.award.Recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.MERIT_RULES;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.PASSING;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.RULES;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.YEAR_2026;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.award;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.history;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.nomination;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.opinions;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.setting;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.submitted;
import static vn.thiduaso.scoring.award.eligibility.ExampleNominations.verdict;

class ChecksTest {

    @ParameterizedTest
    @EnumSource
    void shouldPassAndTellFactsWhereAllIsWell(EligibilityName name) {
        Look look = Check.of(setting(name, true)).look(PASSING, RULES);

        assertThat(look.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(look.facts()).isNotEmpty().allMatch(Fact::isKnown);
    }

    /** Who is nominated for what, and the rules, are always known: four checks ask for nothing else here. */
    @ParameterizedTest
    @EnumSource
    void shouldPassNothingThatRestsOnWhatNobodyTold(EligibilityName name) {
        Set<EligibilityName> certain = Set.of(
                EligibilityName.FORM_IN_FORCE,
                EligibilityName.RECIPIENT_ALLOWED,
                EligibilityName.NOT_THEMATIC_BASIS,
                EligibilityName.SIMPLIFIED_ONLY_FOR);

        Look look = Check.of(setting(name, true)).look(NominationFacts.unknown(PASSING.nomination()), RULES);

        assertThat(look.verdict()).isEqualTo(certain.contains(name) ? Verdict.PASSED : Verdict.NEEDS_PERSON);
        assertThat(look.facts()).anyMatch(fact -> certain.contains(name) || !fact.isKnown());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, FAILED, NEEDS_PERSON",
        "2025-07-01, PASSED, PASSED",
        "2027-02-28, PASSED, PASSED",
        "2027-03-01, FAILED, NEEDS_PERSON" // of a form that is no more nobody says who gets it
    })
    void shouldAskWhetherTheFormExists(LocalDate day, Verdict form, Verdict recipient) {
        NominationFacts facts = submitted(PASSING, day);

        assertThat(verdict(EligibilityName.FORM_IN_FORCE, facts)).isEqualTo(form);
        assertThat(verdict(EligibilityName.RECIPIENT_ALLOWED, facts)).isEqualTo(recipient);
    }

    @Test
    void shouldRefuseARecipientTheFormIsNotFor() {
        NominationFacts facts = NominationFacts.unknown(nomination("F", Recipient.HOUSEHOLD, Dossier.FULL));

        Look look = new RecipientAllowed().look(facts, RULES);

        assertThat(look.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(look.facts())
                .containsExactly(
                        new Fact(FactName.FORM, "", new FactValue.Code("F")),
                        new Fact(FactName.RECIPIENT, "", new FactValue.Code("household")),
                        new Fact(FactName.RECIPIENT_OF_FORM, "", new FactValue.Code("collective")));
    }

    @ParameterizedTest
    @CsvSource({
        // discipline, inspection, complaint, discipline ended (none), verdict
        "false, false, false, none,       PASSED",
        "true,  false, false, none,       FAILED",
        "false, true,  false, none,       FAILED",
        "false, false, true,  none,       FAILED",
        ",      false, false, none,       NEEDS_PERSON",
        "false, ,      false, none,       NEEDS_PERSON",
        "false, false, ,      none,       NEEDS_PERSON",
        ",      ,      true,  none,       FAILED",
        "false, false, false, ,           NEEDS_PERSON",
        "false, false, false, 2025-12-31, PASSED", // over before the achievement began
        "false, false, false, 2026-01-01, NEEDS_PERSON" // what is left of it, a person says
    })
    void shouldAskWhatIsPending(
            Boolean discipline, Boolean inspection, Boolean complaint, String ended, Verdict verdict) {
        Known<List<LocalDate>> ends = ended == null
                ? Known.not()
                : Known.of(ended.equals("none") ? List.of() : List.of(LocalDate.parse(ended)));
        PendingReviews reviews = new PendingReviews(known(discipline), known(inspection), known(complaint), ends);

        assertThat(verdict(
                        EligibilityName.NO_PENDING_REVIEW,
                        PASSING.with(new HistoryFacts(Known.of(YEAR_2026), Known.of(List.of()), reviews, Map.of()))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // kind of the earlier award, given as a reason, verdict for a merit award; a thematic one always passes
        "MERIT,    true,  PASSED",
        "THEMATIC, true,  FAILED",
        "AD_HOC,   true,  FAILED",
        "THEMATIC, false, PASSED",
        "THEMATIC, ,      NEEDS_PERSON",
        ",         true,  NEEDS_PERSON",
        ",         false, PASSED"
    })
    void shouldRestNoMeritAwardOnThematicOnes(AwardKind kind, Boolean basis, Verdict verdict) {
        EarlierAward old = award("1", AwardKind.MERIT, "2025-06-01");
        EarlierAward award = new EarlierAward(
                "1",
                "G",
                new Known<>(Optional.ofNullable(kind)),
                old.period(),
                old.decided(),
                old.ended(),
                known(basis));
        NominationFacts facts = PASSING.with(history(Known.of(YEAR_2026), Known.of(List.of(award))));

        assertThat(verdict(EligibilityName.NOT_THEMATIC_BASIS, facts, MERIT_RULES))
                .isEqualTo(verdict);
        assertThat(verdict(EligibilityName.NOT_THEMATIC_BASIS, facts, RULES)).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        // a, b: required; c is not
        "true,  true,  PASSED",
        "true,  false, FAILED",
        "true,  ,      NEEDS_PERSON",
        "false, ,      FAILED"
    })
    void shouldAskForEveryRequiredPart(Boolean first, Boolean second, Verdict verdict) {
        DossierFacts old = PASSING.dossier();
        Map<String, Known<Boolean>> items = Map.of("a", known(first), "b", known(second), "c", Known.of(false));

        assertThat(verdict(
                        EligibilityName.ITEMS_COMPLETE,
                        PASSING.with(new DossierFacts(items, old.confirmed(), old.identityCards(), old.others()))))
                .isEqualTo(verdict);
    }

    @Test
    void shouldNeedAPersonWhereTheRulesNameNoPart() {
        NominationFacts simplified = NominationFacts.unknown(nomination("F", Recipient.COLLECTIVE, Dossier.SIMPLIFIED))
                .with(PASSING.dossier());

        assertThat(verdict(EligibilityName.ITEMS_COMPLETE, simplified)).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        // enterprise, opinion of all, of one other, verdict
        "true,  NO_OBJECTION,  NOT_CONCERNED, PASSED",
        "true,  NO_OBJECTION,  OBJECTION,     FAILED",
        "true,  NO_OBJECTION,  NO_ANSWER,     NEEDS_PERSON",
        "true,  NO_OBJECTION,  ,              NEEDS_PERSON", // not asked
        "false, NO_ANSWER,     ,              PASSED",
        ",      NO_OBJECTION,  NO_OBJECTION,  PASSED", // whatever it is
        ",      NO_OBJECTION,  OBJECTION,     NEEDS_PERSON"
    })
    void shouldAskBodiesAboutEnterprises(Boolean enterprise, Opinion all, Opinion one, Verdict verdict) {
        Map<WatchingBody, Opinion> opinions = new EnumMap<>(opinions(all));
        if (one == null) {
            opinions.remove(WatchingBody.TAX);
        } else {
            opinions.put(WatchingBody.TAX, one);
        }

        assertThat(verdict(
                        EligibilityName.ENTERPRISE_OPINIONS,
                        PASSING.with(new CandidateFacts(
                                Known.not(), Known.not(), Known.not(), Known.not(), known(enterprise), opinions))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // group (none), years of the model, farmer's model of two years, simplified dossier
        "none,     0, PASSED,       FAILED",
        "FARMER,   2, PASSED,       PASSED",
        "FARMER,   1, FAILED,       PASSED",
        "FARMER,   ,  NEEDS_PERSON, PASSED",
        "WORKER,   0, PASSED,       PASSED",
        "DISABLED, 0, PASSED,       PASSED",
        "OTHER,    0, PASSED,       NEEDS_PERSON",
        ",         1, NEEDS_PERSON, NEEDS_PERSON",
        ",         2, PASSED,       NEEDS_PERSON"
    })
    void shouldAskWhichGroupACandidateIsOf(String group, Integer years, Verdict model, Verdict simplified) {
        Known<Set<SpecialGroup>> groups = group == null
                ? Known.not()
                : Known.of(group.equals("none") ? Set.of() : Set.of(SpecialGroup.valueOf(group)));
        CandidateFacts candidate = new CandidateFacts(
                Known.not(), Known.not(), groups, new Known<>(Optional.ofNullable(years)), Known.not(), Map.of());
        Nomination nomination = nomination("F", Recipient.COLLECTIVE, Dossier.SIMPLIFIED);

        assertThat(verdict(EligibilityName.FARMER_MODEL_YEARS, PASSING.with(candidate)))
                .isEqualTo(model);
        assertThat(verdict(
                        EligibilityName.SIMPLIFIED_ONLY_FOR,
                        NominationFacts.unknown(nomination).with(candidate)))
                .isEqualTo(simplified);
        assertThat(verdict(EligibilityName.SIMPLIFIED_ONLY_FOR, PASSING.with(candidate)))
                .as("a full dossier")
                .isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        // part, all, at most 20%, at least one
        "1, 5,  PASSED, PASSED",
        "2, 9,  FAILED, PASSED",
        "2, 10, PASSED, PASSED",
        "0, 5,  PASSED, FAILED"
    })
    void shouldCountShares(int part, int all, Verdict leading, Verdict workers) {
        Known<Share> share = Known.of(new Share(part, all));

        assertThat(verdict(EligibilityName.LEADING_SHARE, PASSING.with(new ListFacts(share, Known.not()))))
                .isEqualTo(leading);
        assertThat(verdict(EligibilityName.WORKERS_SHARE, PASSING.with(new ListFacts(Known.not(), share))))
                .isEqualTo(workers);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 2", "3, 2"})
    void shouldRefuseSharesThatCannotBe(int part, int all) {
        assertThatThrownBy(() -> new Share(part, all)).hasMessageContaining("Phần phải từ 0");
    }

    @ParameterizedTest
    @CsvSource({"true, PASSED", "false, FAILED", ", NEEDS_PERSON"})
    void shouldSayAsItWasTold(Boolean told, Verdict verdict) {
        NominationFacts facts = PASSING.with(
                        new CandidateFacts(known(told), Known.of(0.4), Known.not(), Known.not(), Known.not(), Map.of()))
                .with(new DossierFacts(Map.of(), known(told), Known.not(), Known.not()));

        assertThat(verdict(EligibilityName.RANKED_WITH_COVERAGE, facts)).isEqualTo(verdict);
        assertThat(verdict(EligibilityName.CONFIRMED_BY_UNIT, facts)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // the one dossier, the other (none: there is none), verdict
        "none,  none,  PASSED",
        "false, none,  PASSED",
        "false, true,  FAILED",
        "false, ,      NEEDS_PERSON", // like it, and nobody compared them
        ",      true,  FAILED"
    })
    void shouldFindDossiersOfTheSameAchievement(String first, String second, Verdict verdict) {
        List<OtherDossier> others =
                List.of(new OtherDossier("1", same(first)), new OtherDossier("2", same(second))).stream()
                        .filter(other -> !"none".equals("1".equals(other.dossier()) ? first : second))
                        .toList();
        DossierFacts old = PASSING.dossier();

        assertThat(verdict(
                        EligibilityName.SAME_ACHIEVEMENT,
                        PASSING.with(
                                new DossierFacts(old.items(), old.confirmed(), old.identityCards(), Known.of(others)))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"NONE, PASSED", "SUSPECTED, NEEDS_PERSON", "FOUND, FAILED"})
    void shouldAcceptNoIdentityCards(IdentityCards found, Verdict verdict) {
        DossierFacts old = PASSING.dossier();

        assertThat(verdict(
                        EligibilityName.NO_IDENTITY_CARDS,
                        PASSING.with(new DossierFacts(old.items(), old.confirmed(), Known.of(found), old.others()))))
                .isEqualTo(verdict);
    }

    @Test
    void shouldRefuseALookWithoutFacts() {
        assertThatThrownBy(() -> new Look(Verdict.PASSED, List.of())).hasMessageContaining("dữ kiện");
        assertThatThrownBy(() -> setting(EligibilityName.ITEMS_COMPLETE, true).number("months"))
                .hasMessageContaining("months");
    }

    private static Known<Boolean> same(String told) {
        return told == null || told.equals("none") ? Known.not() : Known.of(Boolean.valueOf(told));
    }

    private static Known<Boolean> known(Boolean told) {
        return new Known<>(Optional.ofNullable(told));
    }
}
