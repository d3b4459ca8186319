package vn.thiduaso.datasets.award;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Quota;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.Reward;
import vn.thiduaso.scoring.award.VoteRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The bundled rules are law: what they give is compared with the numbers of the documents. */
class AwardRuleFilesTest {

    private static final AwardRules RULES = AwardRuleFiles.bundled();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String MOVEMENT = "PHU-TAN-2025-2030";

    @ParameterizedTest
    @CsvSource({
        "CO-CP,    9,  8",
        "CO-CP,   10,  8",
        "ANH-HUNG, 11, 10",
        "CSTD-TQ,  10,  9",
        "GK-XA,    9,  5",
        "GK-XA,   10,  6"
    })
    void shouldAskForTheVotesOfTheDecree(String form, int members, int votes) {
        VoteRule rule = RULES.vote(form, DAY).orElseThrow().rule();

        assertThat(rule.needed(members, members)).isEqualTo(votes);
        assertThat(rule.isPassed(votes, members, members)).isTrue();
        assertThat(rule.isPassed(votes - 1, members, members)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GK-XA,   INDIVIDUAL,    702000,   710000",
        "GK-XA,   COLLECTIVE,   1404000,  1410000",
        "GK-XA,   HOUSEHOLD,    1053000,  1060000",
        "BK-TINH, INDIVIDUAL,   3510000,  3510000",
        "BK-TINH, COLLECTIVE,   7020000,  7020000",
        "BK-TTG,  INDIVIDUAL,   8190000,  8190000",
        "CO-TINH, COLLECTIVE,  18720000, 18720000",
        "CO-CP,   COLLECTIVE,  28080000, 28080000",
        "HCLD-1,  INDIVIDUAL,  21060000, 21060000",
        "HCLD-2,  COLLECTIVE,  35100000, 35100000",
        "HCLD-3,  INDIVIDUAL,  10530000, 10530000"
    })
    void shouldRoundRewardsUpToTenThousand(String form, Recipient recipient, long exact, long amount) {
        Reward reward = RULES.reward(form, recipient, DAY).orElseThrow();

        assertThat(reward.exact()).isEqualByComparingTo(String.valueOf(exact));
        assertThat(reward.amount()).isEqualTo(amount);
        assertThat(reward.isUnconfirmed())
                .as("the base salary was read nowhere")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"BK-TINH, COLLECTIVE, 2", "BK-TINH, INDIVIDUAL, 2", "GK-XA,   COLLECTIVE, 2", "GK-XA,   INDIVIDUAL, 4"})
    void shouldHaveTheQuotasOfThePlan(String form, Recipient recipient, int most) {
        assertThat(RULES.quota(MOVEMENT, Occasion.YEARLY, form, recipient, DAY)).hasValueSatisfying(quota -> {
            assertThat(quota.rule().most()).isEqualTo(most);
            assertThat(quota.rule().with(Occasion.YEARLY)).containsExactlyInAnyOrder(Occasion.YEARLY, Occasion.MIDTERM);
            assertThat(quota.isUnconfirmed()).as("whether they share it").isTrue();
        });
        assertThat(RULES.quota(MOVEMENT, Occasion.FINAL, form, recipient, DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // begin, working days, last day
        "2026-02-13, 10, 2026-03-06", // ten days over Tết 2026
        "2026-02-13,  1, 2026-02-23",
        "2026-02-16,  1, 2026-02-23",
        "2027-02-04,  1, 2027-02-12",
        "2027-02-04, 10, 2027-02-25", // ten days over Tết 2027
        "2026-08-21,  1, 2026-08-22", // a Saturday that is worked
        "2026-08-28,  1, 2026-09-03", // 2 September
        "2026-12-31,  1, 2027-01-04"
    })
    void shouldCountWorkingDaysOverHolidays(LocalDate begin, int days, LocalDate last) {
        assertThat(RULES.calendar().after(begin, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, false, false",
        "2025-07-01, true,  false",
        "2026-09-30, true,  false",
        "2026-10-01, true,  true",
        "2027-02-28, true,  true",
        "2027-03-01, false, true"
    })
    void shouldSwitchRulesOnTheirDays(LocalDate day, boolean decree, boolean amended) {
        assertThat(RULES.basis(day)).extracting(one -> one.rule().document()).satisfies(names -> {
            assertThat(names.contains("Nghị định 152/2025/NĐ-CP")).isEqualTo(decree);
            assertThat(names.stream().anyMatch(name -> name.startsWith("Luật 06/2026/QH16")))
                    .isEqualTo(amended);
        });
        assertThat(RULES.vote("CO-CP", day).isPresent()).isEqualTo(decree);
        assertThat(RULES.form("GK-XA", day).isPresent()).isEqualTo(decree);
        assertThat(RULES.limit("return", day).isPresent()).isEqualTo(decree);
    }

    @Test
    void shouldLetTheHomeSayWhatItsProvinceRules(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve(AwardRuleFiles.FILE), """
                documents:
                  - {id: QC, document: Quy chế của hội đồng, certainty: verbatim}
                votes:
                  - {forms: [GK-XA], of: present, at-least: 2/3, quorum: 2/3, ballot: open, source: {document: QC}, valid: {from: 2025-07-01, to: null}}
                quotas:
                  - {movement: PHU-TAN-2025-2030, form: GK-XA, recipient: individual, occasions: [yearly], most: 3, source: {document: QC}, valid: {from: 2026-01-01, to: null}}
                calendar:
                  - {year: 2028, off: [2028-01-03], on: []}
                """);

        AwardRules rules = AwardRuleFiles.of(home);

        assertThat(rules.vote("GK-XA", DAY).orElseThrow().rule().needed(9, 6)).isEqualTo(4);
        assertThat(rules.vote("GK-XA", DAY).orElseThrow().isUnconfirmed()).isFalse();
        assertThat(rules.vote("BK-TINH", DAY)).isEqualTo(RULES.vote("BK-TINH", DAY));
        assertThat(rules.quota(MOVEMENT, Occasion.YEARLY, "GK-XA", Recipient.INDIVIDUAL, DAY))
                .map(quota -> quota.rule().most())
                .contains(3);
        assertThat(rules.quota(MOVEMENT, Occasion.MIDTERM, "GK-XA", Recipient.INDIVIDUAL, DAY))
                .map(quota -> quota.rule().most())
                .contains(4);
        assertThat(rules.calendar().after(LocalDate.of(2028, 1, 1), 1)).isEqualTo(LocalDate.of(2028, 1, 4));
    }

    @Test
    void shouldTellAllFaultsAtOnce(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve(AwardRuleFiles.FILE), """
                forms:
                  - {code: A, label: A, level: comune, recipients: [], valid: {from: 2026-01-01}}
                quotas:
                  - {movement: M, form: A, recipient: individual, occasions: [yearli], most: -1, valid: {from: 2026-01-01}}
                votes:
                  - {forms: [A], of: members, at-least: 120%, valid: {from: 2026-13-01}}
                limits:
                  - {step: a, label: A, working-days: 0, valid: {from: 2026-01-01, to: 2025-01-01}}
                rewards:
                  - {form: A, recipient: individual, coefficient: "1,5", source: {document: X}, valid: {from: 2026-01-01}}
                calendar:
                  - {year: 2026, off: [2026-01-03], on: [2026-01-05, tết]}
                """);

        assertThatThrownBy(() -> AwardRuleFiles.of(home))
                .isInstanceOf(InvalidAwardRulesException.class)
                .satisfies(thrown -> assertThat(((InvalidAwardRulesException) thrown).faults())
                        .extracting(fault -> fault.place() + ": " + fault.message())
                        .containsExactly(
                                "award-rules.yaml:2: \"comune\" không dùng được ở đây",
                                "award-rules.yaml:2: Hình thức A phải nói trao cho ai",
                                "award-rules.yaml:4: \"yearli\" không dùng được ở đây",
                                "award-rules.yaml:4: Số lượng khen không được âm: M, A",
                                "award-rules.yaml:6: \"120%\" không phải một tỷ lệ từ 0 đến 1",
                                "award-rules.yaml:6: \"2026-13-01\" không phải là ngày",
                                "award-rules.yaml:8: Ngày hết hiệu lực đứng trước ngày có hiệu lực",
                                "award-rules.yaml:8: Thời hạn phải từ 1 ngày làm việc: a",
                                "award-rules.yaml:10: \"1,5\" không phải là số",
                                "award-rules.yaml:10: không có văn bản \"X\"",
                                "award-rules.yaml:12: 2026-01-03 là thứ Bảy, Chủ nhật",
                                "award-rules.yaml:12: 2026-01-05 không phải thứ Bảy, Chủ nhật",
                                "award-rules.yaml:12: \"tết\" không phải là ngày"));
    }

    @Test
    void shouldRefuseAQuotaWithoutAnOccasion() {
        assertThatThrownBy(() -> new Quota("M", "F", Recipient.INDIVIDUAL, Set.of(), false, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dịp khen");
    }
}
