package vn.thiduaso.dashboard.award.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.award.AwardRuleFiles;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Occasion;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-054 with the bundled rules and calendar. */
class CampaignTimelineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @TempDir
    static Path home;

    private static AwardRules rules() {
        return AwardRuleFiles.of(home);
    }

    private static Campaign campaign(String opens, Map<CampaignStep, String> days) {
        return new Campaign(
                "C",
                "PHU-TAN-2025-2030",
                2026,
                Occasion.YEARLY,
                CampaignState.DRAFT,
                Optional.of(opens).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                0,
                days.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, day -> LocalDate.parse(day.getValue()))),
                List.of(),
                Map.of(),
                Optional.empty(),
                OffsetDateTime.parse("2026-01-01T00:00:00Z"),
                "thidua");
    }

    @Test
    void shouldCountWorkingDaysOverTet() {
        CampaignTimeline timeline = CampaignTimeline.of(
                campaign(
                        "2026-02-09",
                        Map.of(CampaignStep.NOMINATIONS, "2026-02-24", CampaignStep.APPRAISAL, "2026-03-03")),
                rules(),
                DAY,
                false);

        // 10-13, 23, 24: Tết is from the 16th to the 20th
        assertThat(timeline.own().get(0).workingDays()).isEqualTo(6);
        assertThat(timeline.own().get(1).workingDays()).isEqualTo(5);
        assertThat(timeline.own().get(2).workingDays()).isNull();
        assertThat(timeline.own().get(0).unconfirmed()).isTrue();
        assertThat(timeline.end()).contains(LocalDate.of(2026, 3, 3));
        assertThat(timeline.unknownYears()).isEmpty();
    }

    @Test
    void shouldBeginWhatALawSetsWhenAStepOfTheOfficeIsOver() {
        Campaign campaign = campaign(
                "2026-03-02", Map.of(CampaignStep.NOMINATIONS, "2026-03-13", CampaignStep.DECISION, "2026-04-10"));
        CampaignTimeline here = CampaignTimeline.of(campaign, rules(), DAY, false);
        CampaignTimeline upward = CampaignTimeline.of(campaign, rules(), DAY, true);

        assertThat(here.legal()).singleElement().satisfies(step -> {
            assertThat(step.limit().rule().step()).isEqualTo("return");
            assertThat(step.begin()).isEqualTo("2026-03-13");
            assertThat(step.last()).isEqualTo("2026-03-27");
        });
        assertThat(upward.legal())
                .extracting(step -> step.limit().rule().step())
                .containsExactly("return", "province-appraisal");
    }

    @Test
    void shouldTellAYearWithoutACalendarInsteadOfGuessing() {
        CampaignTimeline timeline = CampaignTimeline.of(
                campaign(
                        "2027-12-20",
                        Map.of(CampaignStep.NOMINATIONS, "2027-12-31", CampaignStep.APPRAISAL, "2028-01-14")),
                rules(),
                DAY,
                false);

        assertThat(timeline.unknownYears()).containsExactly(2028);
        assertThat(timeline.own().get(0).workingDays()).isEqualTo(9);
        assertThat(timeline.own().get(1).workingDays()).isNull();
        assertThat(timeline.legal()).isEmpty();
    }

    @Test
    void shouldTellLastDaysOnWhichNobodyWorks() {
        CampaignTimeline timeline = CampaignTimeline.of(
                campaign(
                        "2026-08-24",
                        Map.of(
                                CampaignStep.NOMINATIONS, "2026-09-02",
                                CampaignStep.APPRAISAL, "2026-09-12",
                                CampaignStep.COUNCIL, "2026-09-15")),
                rules(),
                DAY,
                false);

        assertThat(timeline.holidays()).containsExactly(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 12));
    }

    @Test
    void shouldLeaveOpenWhatIsNotSet() {
        CampaignTimeline timeline = CampaignTimeline.of(campaign("", Map.of()), rules(), DAY, true);

        assertThat(timeline.own())
                .hasSize(4)
                .allSatisfy(step -> assertThat(step.last()).isNull());
        assertThat(timeline.legal()).isEmpty();
        assertThat(timeline.end()).isEmpty();
    }
}
