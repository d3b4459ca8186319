package vn.thiduaso.datasets.award;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Quota;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.Reward;
import vn.thiduaso.scoring.award.TimeLimit;
import vn.thiduaso.scoring.award.VoteRule;
import vn.thiduaso.scoring.award.timeline.Timeline;
import vn.thiduaso.scoring.award.timeline.TimelineStep;
import vn.thiduaso.scoring.award.vote.Attendance;
import vn.thiduaso.scoring.award.vote.RoundCount;
import vn.thiduaso.scoring.award.vote.RoundCount.Obstacle;
import vn.thiduaso.scoring.award.vote.RoundResult;
import vn.thiduaso.scoring.award.vote.Tally;

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
        RoundCount count =
                new RoundCount(RULES.vote(form, DAY).orElseThrow().rule(), new Attendance(members, members, 0, 0, 0));

        assertThat(count.needed()).isEqualTo(votes);
        assertThat(count.count(new Tally(votes, members - votes, 0, 0)).passed())
                .isTrue();
        assertThat(count.count(new Tally(votes - 1, members - votes + 1, 0, 0)).passed())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // form, members, present, recused of them, votes for, passed, obstacle
        "CO-CP,    9, 9, 0, 8, true,  ",
        "CO-CP,    9, 9, 0, 7, false, ",
        "CO-CP,    9, 9, 1, 8, true,  ", // 80% of nine, whoever steps back
        "CO-CP,    9, 9, 1, 7, false, ", // 7 of 8 would be enough if the recused one did not count
        "CO-CP,   10, 8, 0, 8, true,  ", // exactly 80% of all members, two of them absent
        "ANH-HUNG, 11, 11, 1, 10, true, ",
        "ANH-HUNG, 11, 11, 2, 9, false, ", // all who may vote are for it: 9 of 11 are not 90%
        "GK-XA,    9, 6, 0, 5, true,  ",
        "GK-XA,    9, 6, 0, 4, false, ",
        "GK-XA,    9, 5, 0, 5, false, NO_QUORUM",
        "GK-XA,   10, 7, 0, 5, false, ", // half of ten is not more than half
        "GK-XA,   10, 7, 1, 6, true,  "
    })
    void shouldCountRoundsByTheBundledRules(
            String form, int members, int present, int recused, int votesFor, boolean passed, Obstacle obstacle) {
        VoteRule rule = RULES.vote(form, DAY).orElseThrow().rule();

        RoundResult result = new RoundCount(rule, new Attendance(members, present, 0, recused, 0))
                .count(new Tally(votesFor, 0, present - recused - votesFor, 0));

        assertThat(result.passed()).isEqualTo(passed);
        assertThat(result.obstacle().orElse(null)).isEqualTo(obstacle);
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
        "2026-12-31,  1, 2027-01-04",
        "2026-01-28, 15, 2026-02-25", // recovery over Tết 2026
        "2027-02-12, 10, 2027-02-26" // the week after Tết 2027
    })
    void shouldCountWorkingDaysOverHolidays(LocalDate begin, int days, LocalDate last) {
        assertThat(RULES.calendar().after(begin, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        // first day, last days of opinion, appraisal by the province, objects
        "2026-02-02, 2026-02-23, 2026-04-06, 2026-04-20", // Tết from 14 to 22 February 2026
        "2027-01-25, 2027-02-15, 2027-03-29, 2027-04-12" // Tết from 5 to 11 February 2027
    })
    void shouldLayStepsOverTet(LocalDate first, LocalDate opinion, LocalDate appraisal, LocalDate objects) {
        List<Dated<TimeLimit>> limits = Stream.of("opinion", "province-appraisal", "objects")
                .map(step -> RULES.limit(step, first).orElseThrow())
                .toList();

        Timeline there = Timeline.from(first, limits, RULES.calendar());
        Timeline back = Timeline.until(objects, limits, RULES.calendar());

        assertThat(there.steps()).extracting(TimelineStep::last).containsExactly(opinion, appraisal, objects);
        assertThat(there.steps()).as("days off were not read in a document").allMatch(TimelineStep::unconfirmed);
        assertThat(back.steps()).extracting(TimelineStep::begin).containsExactly(first, opinion, appraisal);
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
        assertThat(RULES.reward("GK-XA", Recipient.INDIVIDUAL, day).isPresent()).isEqualTo(decree);
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
