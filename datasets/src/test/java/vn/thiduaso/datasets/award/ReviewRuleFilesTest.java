package vn.thiduaso.datasets.award;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thiduaso.datasets.aim.AimSets;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.aim.AimSet;
import vn.thiduaso.scoring.award.AwardKind;
import vn.thiduaso.scoring.award.AwardLevel;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Candidates;
import vn.thiduaso.scoring.award.ConflictRule;
import vn.thiduaso.scoring.award.CouncilRule;
import vn.thiduaso.scoring.award.CouncilRule.Role;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.DossierItem;
import vn.thiduaso.scoring.award.DossierItem.Dossier;
import vn.thiduaso.scoring.award.EligibilityName;
import vn.thiduaso.scoring.award.Movement;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.ReviewRules;
import vn.thiduaso.scoring.award.TieStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The bundled rules by which candidates are reviewed, compared with the plan and the decree. */
class ReviewRuleFilesTest {

    private static final AwardRules ALL = AwardRuleFiles.bundled();
    private static final ReviewRules RULES = ALL.review();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String MOVEMENT = "PHU-TAN-2025-2030";

    @ParameterizedTest
    @CsvSource({
        // year, phases, occasions
        "2024, '',      ''",
        "2025, 'P1',    'YEARLY'",
        "2026, 'P1',    'YEARLY'",
        "2027, 'P1 P2', 'MIDTERM YEARLY'",
        "2029, 'P2',    'YEARLY'",
        "2030, 'P2',    'FINAL YEARLY'",
        "2031, '',      ''"
    })
    void shouldHaveThePhasesOfThePlan(int year, String phases, String occasions) {
        Movement movement = movement();

        assertThat(movement.phases(year).stream().map(Movement.Phase::code).collect(Collectors.joining(" ")))
                .isEqualTo(phases);
        assertThat(movement.occasions(year).stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(occasions);
        assertThat(movement.kind()).isEqualTo(AwardKind.THEMATIC);
    }

    @ParameterizedTest
    @CsvSource({
        "YEARLY,  'BK-TINH GK-XA'",
        "MIDTERM, 'BK-TINH GK-XA'",
        "FINAL,   'BK-TINH BK-TTG CO-CP CO-TINH GK-XA HCLD-1 HCLD-2 HCLD-3'"
    })
    void shouldGiveTheFormsOfThePlan(Occasion occasion, String forms) {
        assertThat(movement().forms(occasion).stream().sorted().collect(Collectors.joining(" ")))
                .isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource({
        "office,     COLLECTIVE, 6, III.2.1-a",
        "front,      COLLECTIVE, 2, III.2.2-a",
        "enterprise, COLLECTIVE, 3, III.2.3-a",
        "individual, INDIVIDUAL, 2, III.2.4-a"
    })
    void shouldHaveTheCriteriaOfThePlan(String kind, Recipient recipient, int criteria, String first) {
        Dated<Candidates> candidates = candidates(kind);

        assertThat(candidates.rule().recipient()).isEqualTo(recipient);
        assertThat(candidates.rule().criteria()).hasSize(criteria).allSatisfy(one -> {
            assertThat(one.quote()).as("nobody copied the words").isEmpty();
            assertThat(one.most()).isEqualTo(10);
        });
        assertThat(candidates.rule().criteria().get(0).code()).isEqualTo(first);
        assertThat(candidates.isUnconfirmed())
                .as("points are the product's own")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void shouldSayAsWhatUnitsAreCandidates(UnitKind unit) {
        String kind = RULES.candidatesOf(MOVEMENT, unit, DAY)
                .map(one -> one.rule().kind())
                .orElse("none");

        assertThat(kind)
                .isEqualTo(
                        switch (unit) {
                            case FRONT -> "front";
                            case ENTERPRISE -> "enterprise";
                            case COMMUNE, PROVINCE, COOPERATIVE -> "none";
                            case AGENCY, SCHOOL, HEALTH_STATION, HAMLET, POLICE, SERVICE_CENTRE, UNION -> "office";
                        });
    }

    @ParameterizedTest
    @CsvSource({
        // form, dossier, required parts
        "GK-XA,    FULL,       'minutes petition report'",
        "GK-XA,    SIMPLIFIED, 'petition summary'",
        "BK-TINH,  FULL,       'minutes petition report'",
        "BK-TINH,  SIMPLIFIED, 'petition summary'",
        "CO-CP,    FULL,       'ballots minutes petition report'",
        "ANH-HUNG, FULL,       'ballots minutes petition report'"
    })
    void shouldAskForThePartsOfADossier(String form, Dossier dossier, String required) {
        assertThat(RULES.items(form, dossier, DAY).stream()
                        .map(Dated::rule)
                        .filter(DossierItem::required)
                        .map(DossierItem::code)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(required);
    }

    @Test
    void shouldAskForOpinionsOfEnterprisesOnly() {
        DossierItem opinion = RULES.items("GK-XA", Dossier.FULL, DAY).stream()
                .map(Dated::rule)
                .filter(item -> item.code().equals("opinion"))
                .findFirst()
                .orElseThrow();

        assertThat(opinion.isAskedOf("enterprise")).isTrue();
        assertThat(opinion.isAskedOf("office")).isFalse();
        assertThat(opinion.required()).isFalse();
    }

    @Test
    void shouldTakeThePetitionAsAWordFileToo() {
        assertThat(RULES.items("GK-XA", Dossier.FULL, DAY))
                .filteredOn(item -> item.rule().files().contains(DossierItem.FileType.DOCX))
                .extracting(item -> item.rule().code())
                .containsExactly("petition");
    }

    @Test
    void shouldHaveEveryCheckAndOverruleNoneOfTheLaw() {
        List<EligibilityName> hard = Stream.of(Recipient.values())
                .flatMap(recipient -> RULES.eligibility("BK-TINH", recipient, DAY).stream())
                .filter(one -> one.rule().hard())
                .map(one -> one.rule().name())
                .distinct()
                .toList();

        assertThat(RULES.eligibility())
                .extracting(one -> one.rule().name())
                .containsExactlyInAnyOrder(EligibilityName.values());
        assertThat(hard)
                .containsExactlyInAnyOrder(
                        EligibilityName.FORM_IN_FORCE,
                        EligibilityName.RECIPIENT_ALLOWED,
                        EligibilityName.WITHIN_PERIOD,
                        EligibilityName.AFTER_EARLIER_AWARD,
                        EligibilityName.NO_PENDING_REVIEW,
                        EligibilityName.NOT_THEMATIC_BASIS,
                        EligibilityName.ITEMS_COMPLETE,
                        EligibilityName.CONFIRMED_BY_UNIT,
                        EligibilityName.SIMPLIFIED_ONLY_FOR,
                        EligibilityName.NO_IDENTITY_CARDS);
    }

    @ParameterizedTest
    @CsvSource({
        "LEADING_SHARE,      CO-CP,   COLLECTIVE, true",
        "LEADING_SHARE,      BK-TINH, COLLECTIVE, false",
        "YEARS_DONE_WELL,    GK-XA,   INDIVIDUAL, true",
        "YEARS_DONE_WELL,    GK-XA,   COLLECTIVE, false",
        "FARMER_MODEL_YEARS, BK-TINH, HOUSEHOLD,  true",
        "FARMER_MODEL_YEARS, GK-XA,   INDIVIDUAL, false"
    })
    void shouldCheckWhomTheRuleIsAbout(EligibilityName name, String form, Recipient recipient, boolean checked) {
        assertThat(RULES.eligibility(form, recipient, DAY))
                .extracting(one -> one.rule().name())
                .satisfies(names -> assertThat(names.contains(name)).isEqualTo(checked));
    }

    @Test
    void shouldHaveTheRulesOfCouncilsMarkedAsRead() {
        assertThat(RULES.tie("GK-XA", DAY)).hasValueSatisfying(tie -> {
            assertThat(tie.rule().steps())
                    .containsExactly(TieStep.WOMEN, TieStep.COLLECTIVE_70_WOMEN, TieStep.CHAIR, TieStep.VOTE_AGAIN);
            assertThat(tie.isUnconfirmed()).as("beyond Điều 4").isTrue();
        });
        assertThat(RULES.conflicts(DAY))
                .extracting(one -> one.rule().kind())
                .containsExactly(ConflictRule.Kind.values());
        assertThat(RULES.council(AwardLevel.COMMUNE, DAY)).hasValueSatisfying(council -> {
            assertThat(council.rule())
                    .isEqualTo(new CouncilRule(
                            AwardLevel.COMMUNE,
                            Set.of(Role.values()),
                            Set.of(Role.CHAIR, Role.VICE, Role.STANDING, Role.MEMBER),
                            true));
            assertThat(council.isUnconfirmed()).isTrue();
        });
        assertThat(RULES.recovery("GK-XA", DAY)).hasValueSatisfying(recovery -> {
            assertThat(recovery.rule().cancelled()).isFalse();
            assertThat(recovery.rule().replaced()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, false", "2025-07-01, true", "2027-02-28, true", "2027-03-01, false"})
    void shouldEndWithTheDecree(LocalDate day, boolean holds) {
        assertThat(RULES.tie("GK-XA", day).isPresent()).isEqualTo(holds);
        assertThat(RULES.council(AwardLevel.COMMUNE, day).isPresent()).isEqualTo(holds);
        assertThat(RULES.items("BK-TINH", Dossier.FULL, day).isEmpty()).isEqualTo(!holds);
        assertThat(RULES.eligibility("GK-XA", Recipient.INDIVIDUAL, day))
                .extracting(one -> one.rule().name())
                .satisfies(names -> assertThat(names.contains(EligibilityName.NO_PENDING_REVIEW))
                        .isEqualTo(holds));
        assertThat(RULES.eligibility("GK-XA", Recipient.INDIVIDUAL, LocalDate.of(2027, 3, 1)))
                .as("a form that ended is found out after its end")
                .extracting(one -> one.rule().name())
                .contains(EligibilityName.FORM_IN_FORCE);
    }

    @Test
    void shouldNameOnlyFormsSetsAndAimsThatExist() {
        Set<String> forms = ALL.forms().stream().map(one -> one.rule().code()).collect(Collectors.toSet());

        assertThat(forms)
                .containsAll(movement().forms(Occasion.FINAL))
                .containsAll(RULES.items().stream()
                        .flatMap(one -> one.rule().forms().stream())
                        .toList())
                .containsAll(RULES.eligibility().stream()
                        .flatMap(one -> one.rule().forms().stream())
                        .toList());
        assertThat(AimSets.bundled())
                .extracting(AimSet::code)
                .contains(movement().aims().orElseThrow());
    }

    @Test
    void shouldRankEveryKindOfUnitByASetThatAppliesToIt() {
        assertThat(RULES.candidates(MOVEMENT, DAY))
                .filteredOn(one -> one.rule().recipient() == Recipient.COLLECTIVE)
                .hasSize(3)
                .allSatisfy(one -> assertThat(
                                BundledIndexSets.find(one.rule().indexSet().orElseThrow()))
                        .hasValueSatisfying(
                                source -> assertThat(source.set().definition().appliesTo())
                                        .containsAll(one.rule().unitKinds().stream()
                                                .map(UnitKind::code)
                                                .toList())));
    }

    @Test
    void shouldLetTheHomeSayWhatThePlanSays(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve(AwardRuleFiles.FILE), """
                documents:
                  - {id: KH, document: Kế hoạch, certainty: verbatim}
                candidates:
                  - movement: PHU-TAN-2025-2030
                    kind: front
                    label: Mặt trận
                    recipient: collective
                    unit-kinds: [front]
                    criteria:
                      - {code: III.2.2-a, label: Ý một, quote: "…", most: 5}
                    source: {document: KH, article: III.2.2}
                    valid: {from: 2025-08-14, to: null}
                items:
                  - {code: minutes, label: Biên bản, forms: [GK-XA], dossiers: [full], required: false, files: [pdf], source: {document: KH}, valid: {from: 2026-01-01, to: null}}
                """);

        ReviewRules rules = AwardRuleFiles.of(home).review();

        assertThat(rules.candidates(MOVEMENT, DAY))
                .extracting(
                        one -> one.rule().kind() + " " + one.rule().criteria().size())
                .containsExactly("office 6", "front 1", "enterprise 3", "individual 2");
        assertThat(rules.items("GK-XA", Dossier.FULL, DAY))
                .filteredOn(one -> one.rule().code().equals("minutes"))
                .extracting(one -> one.rule().required())
                .containsExactly(false);
        assertThat(rules.items("GK-XA", Dossier.FULL, LocalDate.of(2025, 12, 31)))
                .filteredOn(one -> one.rule().code().equals("minutes"))
                .extracting(one -> one.rule().required())
                .containsExactly(true);
    }

    @Test
    void shouldTellAllFaultsAtOnceWithWhatToDo(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve(AwardRuleFiles.FILE), """
                movements:
                  - {code: M, label: M, kind: thematik, phases: [{code: P, from: 2027, to: 2025, ends-with: final}, {code: Q, from: 2027, to: 2028, ends-with: end}], awards: [{occasions: [final], forms: []}], valid: {from: 2026-01-01}}
                candidates:
                  - {movement: M, kind: office, label: C, recipient: collective, unit-kinds: [agenci], criteria: [{code: a, label: A, most: 0}, {code: b, label: B, most: 1}, {code: b, label: B, most: 1}], valid: {from: 2026-01-01}}
                items:
                  - {code: x, label: X, forms: [F], dossiers: [full], files: [exe], valid: {from: 2026-01-01}}
                  - {code: y, label: Y, forms: [], dossiers: [full], files: [pdf], valid: {from: 2026-01-01}}
                eligibility:
                  - {rule: within-perjod, label: A, hard: true, valid: {from: 2026-01-01}}
                  - {rule: within-period, label: A, hard: true, valid: {from: 2026-01-01}}
                  - {rule: within-period, label: A, hard: true, with: {months: 0}, valid: {from: 2026-01-01}}
                  - {rule: same-achievement, label: A, with: {months: 6}, valid: {from: 2026-01-01}}
                ties:
                  - {forms: [F], steps: [women, men], valid: {from: 2026-01-01}}
                  - {forms: [], steps: [chair, chair], valid: {from: 2026-01-01}}
                conflicts:
                  - {kind: cousin, words: W, valid: {from: 2026-01-01}}
                councils:
                  - {level: commune, roles: [member], voting: [member], valid: {from: 2026-01-01}}
                  - {level: commune, roles: [vice], voting: [member], valid: {from: 2026-01-01}}
                recoveries:
                  - {forms: [F], cancelled: maybe, returned: true, valid: {from: 2026-01-01}}
                votes:
                  - {forms: [], of: members, at-least: 80%, recused: no, picks: all, minimum-members: 0, valid: {from: 2026-01-01}}
                """);

        assertThatThrownBy(() -> AwardRuleFiles.of(home))
                .isInstanceOf(InvalidAwardRulesException.class)
                .satisfies(thrown -> assertThat(((InvalidAwardRulesException) thrown).faults())
                        .allSatisfy(fault -> assertThat(fault.remedy()).isNotBlank())
                        .extracting(fault -> fault.place().replace("award-rules.yaml:", "") + ": " + fault.message())
                        .containsExactly(
                                "2: \"thematik\" không dùng được ở đây",
                                "2: Giai đoạn P kết thúc năm 2025 trước khi bắt đầu năm 2027",
                                "2: \"end\" không dùng được ở đây",
                                "2: Phong trào phải nói dịp nào khen hình thức nào",
                                "4: \"agenci\" không dùng được ở đây",
                                "4: Điểm cao nhất của tiêu chí a phải từ 1",
                                "4: Đối tượng office có hai tiêu chí b",
                                "6: \"exe\" không dùng được ở đây",
                                "7: Thành phần hồ sơ y phải nói hình thức khen, loại hồ sơ và loại tệp",
                                "9: \"within-perjod\" không dùng được ở đây",
                                "10: Điều kiện within-period cần các số [months]",
                                "11: Các số của điều kiện within-period phải từ 1",
                                "12: không có khóa \"months\" ở đây",
                                "12: thiếu khóa \"hard\"",
                                "14: \"men\" không dùng được ở đây",
                                "15: Quy tắc khi bằng phiếu phải nói hình thức khen",
                                "15: Mỗi bước xét khi bằng phiếu chỉ ghi một lần",
                                "17: \"cousin\" không dùng được ở đây",
                                "19: Hội đồng commune phải có chủ tịch (chair)",
                                "20: Hội đồng commune phải có chủ tịch (chair)",
                                "20: Người biểu quyết của hội đồng commune phải là thành phần của hội đồng",
                                "22: \"maybe\" không dùng được ở đây",
                                "22: không có khóa \"returned\" ở đây",
                                "24: \"no\" không dùng được ở đây",
                                "24: \"all\" không dùng được ở đây",
                                "24: Quy tắc biểu quyết phải nói hình thức khen",
                                "24: Số thành viên tối thiểu phải từ 1"));
    }

    private static Movement movement() {
        return RULES.movement(MOVEMENT, DAY).orElseThrow().rule();
    }

    private static Dated<Candidates> candidates(String kind) {
        return RULES.candidates(MOVEMENT, DAY).stream()
                .filter(one -> one.rule().kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
