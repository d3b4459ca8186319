package vn.thiduaso.dashboard.award.campaign;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-054: what the form of a draft may say. */
class CampaignFormTest {

    private static CampaignForm form(@Nullable String opens, String nominations, String council, List<String> places) {
        return new CampaignForm("0", opens, nominations, "", council, null, places, List.of("A:", "B:r1"));
    }

    @Test
    void shouldLeaveDaysOpen() {
        CampaignForm form = form(null, "2026-12-01", "", List.of("GK-XA:collective"));

        assertThat(form.faults()).isEmpty();
        assertThat(form.deadlines()).containsOnlyKeys(CampaignStep.NOMINATIONS);
        assertThat(form.chosenRuns()).containsOnlyKeys("B").containsEntry("B", "r1");
    }

    @Test
    void shouldTellAllThatIsWrong() {
        assertThat(form("30/11/2026", "2026-12-01", "2026-11-30", List.of()).faults())
                .containsExactly("days", "order", "places");
        assertThat(form("2026-12-02", "2026-12-01", "", List.of("x")).faults()).containsExactly("order");
        assertThat(form("2026-12-01", "2026-12-01", "2026-12-01", List.of("x")).faults())
                .isEmpty();
    }
}
