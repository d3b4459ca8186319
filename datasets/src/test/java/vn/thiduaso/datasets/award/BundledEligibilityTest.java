package vn.thiduaso.datasets.award;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.DossierItem.Dossier;
import vn.thiduaso.scoring.award.EligibilityName;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.eligibility.AchievementPeriod;
import vn.thiduaso.scoring.award.eligibility.CandidateFacts;
import vn.thiduaso.scoring.award.eligibility.DossierFacts;
import vn.thiduaso.scoring.award.eligibility.Eligibility;
import vn.thiduaso.scoring.award.eligibility.Eligibility.State;
import vn.thiduaso.scoring.award.eligibility.Finding;
import vn.thiduaso.scoring.award.eligibility.HistoryFacts;
import vn.thiduaso.scoring.award.eligibility.IdentityCards;
import vn.thiduaso.scoring.award.eligibility.Known;
import vn.thiduaso.scoring.award.eligibility.ListFacts;
import vn.thiduaso.scoring.award.eligibility.Nomination;
import vn.thiduaso.scoring.award.eligibility.NominationFacts;
import vn.thiduaso.scoring.award.eligibility.PendingReviews;
import vn.thiduaso.scoring.award.eligibility.Ruling;
import vn.thiduaso.scoring.award.eligibility.Share;
import vn.thiduaso.scoring.award.eligibility.Verdict;
import vn.thiduaso.scoring.award.eligibility.YearResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which of the bundled rules a nomination meets, by the day on which it was submitted. */
class BundledEligibilityTest {

    private static final AwardRules RULES = AwardRuleFiles.bundled();

    @ParameterizedTest
    @CsvSource({
        // submitted, rules asked, state, rules that are not passed
        "2026-09-30, 16, OPEN,          collective-excellent", // how many years is asked for was not read
        "2026-10-01, 16, OPEN,          collective-excellent", // Luật 06/2026/QH16: no rule of it was read
        "2027-02-28, 16, OPEN,          collective-excellent",
        "2027-03-01, 9,  NOT_QUALIFIED, form-in-force recipient-allowed" // Nghị định 152/2025/NĐ-CP has ended
    })
    void shouldGoByTheRulesOfTheDayOfSubmission(LocalDate submitted, int rules, State state, String others) {
        Eligibility eligibility = Eligibility.of(RULES, facts("GK-XA", Recipient.COLLECTIVE, submitted));

        assertThat(eligibility.findings()).hasSize(rules);
        assertThat(eligibility.state()).isEqualTo(state);
        assertThat(eligibility.reasons().stream()
                        .map(reason -> reason.finding().name().code())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(others);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, false", "2026-10-01, true", "2027-02-28, true"})
    void shouldChangeTheBasisAndNoFindingWithTheLawOfOctober(LocalDate submitted, boolean amended) {
        assertThat(RULES.basis(submitted).stream()
                        .anyMatch(one -> one.rule().document().startsWith("Luật 06/2026/QH16")))
                .isEqualTo(amended);
        assertThat(names(RULES, submitted)).isEqualTo(names(RULES, LocalDate.of(2026, 9, 30)));
    }

    @Test
    void shouldQualifyOnceAPersonSaidWhatNoTextSays() {
        Eligibility eligibility =
                Eligibility.of(RULES, facts("GK-XA", Recipient.COLLECTIVE, LocalDate.of(2027, 2, 28)));
        Finding open = eligibility.reasons().get(0).finding();

        Eligibility ruled = eligibility.with(
                List.of(new Ruling(open, Verdict.PASSED, "thidua", "Hai năm liền xuất sắc, quyết định kèm hồ sơ")));

        assertThat(ruled.state()).isEqualTo(State.QUALIFIED);
        assertThat(open.setting().isUnconfirmed()).isTrue();
        assertThat(open.setting().citation())
                .hasValueSatisfying(source -> assertThat(source.article()).isEqualTo("Điều 33 khoản 7"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, OPEN", // the bundled line: how many years is not known
        "2026-10-01, QUALIFIED" // the home's
    })
    void shouldSwitchToALineOfTheHomeOnItsDay(LocalDate submitted, State state, @TempDir Path home) throws IOException {
        Files.writeString(home.resolve(AwardRuleFiles.FILE), """
                documents:
                  - {id: QC, document: Quy chế thi đua của tỉnh, certainty: verbatim}
                eligibility:
                  - {rule: years-done-well, label: {vi: Hai năm, en: Two years}, recipients: [individual], hard: true, with: {years: 2}, source: {document: QC}, valid: {from: 2026-10-01, to: null}}
                """);

        Eligibility eligibility =
                Eligibility.of(AwardRuleFiles.of(home), facts("GK-XA", Recipient.INDIVIDUAL, submitted));

        assertThat(eligibility.state()).isEqualTo(state);
    }

    @Test
    void shouldRefuseANumberTheCheckDoesNotTake(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve(AwardRuleFiles.FILE), """
                eligibility:
                  - {rule: years-done-well, label: {vi: Hai năm, en: Two years}, hard: true, with: {months: 2}, valid: {from: 2026-10-01, to: null}}
                """);

        assertThatThrownBy(() -> AwardRuleFiles.of(home))
                .isInstanceOfSatisfying(
                        InvalidAwardRulesException.class,
                        thrown -> assertThat(thrown.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.message()).contains("months")));
    }

    private static Set<EligibilityName> names(AwardRules rules, LocalDate day) {
        return Eligibility.of(rules, facts("GK-XA", Recipient.COLLECTIVE, day)).findings().stream()
                .map(Finding::name)
                .collect(Collectors.toSet());
    }

    /** An office whose achievement ended a month before it submitted its dossier, and of which all is known and well. */
    private static NominationFacts facts(String form, Recipient recipient, LocalDate submitted) {
        Known<Boolean> yes = Known.of(true);
        Known<Boolean> no = Known.of(false);
        AchievementPeriod achievement = new AchievementPeriod(LocalDate.of(2026, 1, 1), submitted.minusMonths(1));
        return NominationFacts.unknown(
                        new Nomination("PHU-TAN-2025-2030", form, recipient, "office", Dossier.FULL, 2026, submitted))
                .with(new HistoryFacts(
                        Known.of(achievement),
                        Known.of(List.of()),
                        new PendingReviews(no, no, no, Known.of(List.of())),
                        Map.of(
                                2025, YearResult.EXCELLENT,
                                2026, YearResult.EXCELLENT,
                                2027, YearResult.EXCELLENT)))
                .with(new DossierFacts(
                        Map.of("petition", yes, "minutes", yes, "report", yes),
                        yes,
                        Known.of(IdentityCards.NONE),
                        Known.of(List.of())))
                .with(new CandidateFacts(yes, Known.of(1.0), Known.of(Set.of()), Known.of(0), no, Map.of()))
                .with(new ListFacts(Known.not(), Known.of(new Share(1, 2))));
    }
}
