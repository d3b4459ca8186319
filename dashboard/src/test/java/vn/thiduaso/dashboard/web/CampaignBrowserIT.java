package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.award.campaign.CampaignRuns;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleAnalyses;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** UC-054 in a real browser: a campaign of one year by mouse, of another with keys alone, each from its draft to the list of nominations. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CampaignBrowserIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneOffset.UTC);
    private static final String OF_2026 = "/campaigns/PHU-TAN-2025-2030-2026-yearly";
    private static final String PLAIN = "?lang=vi&theme=light";

    @TempDir
    static Path folder;

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        PublishableRun run = CampaignRuns.run("a91f3c070005", "2026-Q3", 4);
        new PublishDesk(
                        ExampleRuns.source(
                                Map.of(),
                                List.of(ExampleAnalyses.of(run, "0123456789ab", 2)),
                                CampaignRuns.run("a91f3c070004", "2026-Q2", 3),
                                run,
                                ExampleRuns.maturity("a91f3c070009", Period.parse("2026"), 8)),
                        database,
                        Clock.systemUTC())
                .publishAllNew("A");
        ExampleAccounts.put(database, "thidua", Set.of(Role.EMULATION_OFFICER), Optional.empty());
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT),
                () -> database,
                () -> new HomeLake(LakeSettings.embedded(folder)),
                CLOCK);
        browser = Browser.at(server.address());
        Visit.of(server, database, "thidua").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    private static Page page() {
        return browser.page();
    }

    private static Locator found(String selector) {
        return page().locator(selector).first();
    }

    @Test
    @Order(1)
    void shouldSayWhatToDoWhenThereIsNone() {
        browser.open("/campaigns" + PLAIN, 1440, 900);
        browser.picture("campaigns-none");

        assertThat(found(".none").textContent()).contains("Chưa có đợt xét khen nào");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    @Order(2)
    void shouldGoFromDraftToNominationsByMouse() {
        browser.open("/campaigns" + PLAIN, 1440, 900);
        page().locator("#year").selectOption("2026");
        found(".campaign-form button[type=submit]").click();
        page().waitForURL("**done=created**");
        browser.waitUntilDrawn();
        browser.picture("campaign-draft-new");
        String[][] days = {
            {"opens", "2026-12-01"},
            {"nominations", "2026-12-11"},
            {"appraisal", "2026-12-18"},
            {"council", "2026-12-22"},
            {"decision", "2026-12-25"}
        };
        for (String[] day : days) {
            page().locator("#" + day[0]).fill(day[1]);
        }
        found("#draft button[type=submit]").click();
        page().waitForURL("**done=changed**");
        browser.waitUntilDrawn();
        assertThat(browser.emptyCharts()).isEmpty();
        browser.picture("campaign-draft");

        page().locator(".campaign-moves summary.primary").click();
        page().locator(".campaign-moves details[open] button").click();
        page().waitForURL("**done=opened**");
        browser.waitUntilDrawn();
        found(".candidates td form > button").click();
        page().waitForURL("**done=listed**");
        found(".candidates details summary").click();
        found(".candidates details[open] input[type=text]").fill("sáng kiến của năm");
        found(".candidates details[open] button").click();
        page().waitForURL("**done=listed**");

        assertThat(page().locator("section[aria-labelledby=listed-head]").textContent())
                .contains("sáng kiến của năm", "ngoài đề xuất", "được đề xuất");
        assertThat(browser.troubles(200)).isEmpty();
    }

    static Stream<Arguments> everyDress() {
        return Dress.all().map(dress -> Arguments.of(dress.language(), dress.theme()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyDress")
    @Order(3)
    void shouldBeQuietWholeAndOpenToAll(String language, String theme) {
        for (String path : List.of("/campaigns", OF_2026)) {
            Response response = browser.open(path + "?lang=" + language + "&theme=" + theme, 1440, 900);
            browser.picture((path.equals(OF_2026) ? "campaign-" : "campaigns-") + language + "-" + theme);

            assertSoftly(softly -> {
                softly.assertThat(response.status()).isEqualTo(200);
                softly.assertThat(page().locator("h1").count()).isEqualTo(1);
                softly.assertThat(browser.troubles(200)).isEmpty();
                softly.assertThat(browser.barriers()).isEmpty();
                softly.assertThat(browser.emptyCharts()).isEmpty();
                softly.assertThat(page().content()).doesNotContain("??");
            });
        }
    }

    static Stream<Integer> widths() {
        return Dress.widths();
    }

    @ParameterizedTest(name = "{0} px")
    @MethodSource("widths")
    @Order(4)
    void shouldFitTheWindow(int width) {
        for (String path : List.of("/campaigns", OF_2026)) {
            browser.open(path + PLAIN, width, width == 360 ? 740 : 768);
            browser.picture((path.equals(OF_2026) ? "campaign-" : "campaigns-") + width);

            assertThat(browser.overflow()).as(path).isZero();
        }
    }

    @Test
    @Order(5)
    void shouldVisitTheStepsOfTheTimelineWithTheArrows() {
        browser.open(OF_2026 + PLAIN, 1440, 900);
        browser.press("#timeline", "ArrowRight");

        assertThat(page().locator("#timeline-live").textContent()).isNotBlank();
    }

    /** The campaign of 2025 is made, written and opened without a mouse; a unit is put on its list, and nominations are closed. */
    @Test
    @Order(6)
    void shouldGoFromDraftToClosedNominationsWithKeysAlone() {
        browser.open("/campaigns" + PLAIN, 1440, 900);
        browser.choose("#year", "2025");
        browser.choose("#from", "");
        browser.press(".campaign-form button[type=submit]", "Enter");
        page().waitForURL("**2025-yearly?done=created**");
        browser.waitUntilDrawn();
        type("#opens", "12012025");
        type("#nominations", "12112025");
        type("#appraisal", "12182025");
        type("#council", "12222025");
        type("#decision", "12252025");
        browser.press("#draft button[type=submit]", "Enter");
        page().waitForURL("**done=changed**");
        browser.waitUntilDrawn();
        browser.press(".campaign-moves summary.primary", "Enter");
        browser.press(".campaign-moves details[open] button", "Enter");
        page().waitForURL("**done=opened**");
        browser.waitUntilDrawn();
        browser.press(".candidates td form > button", "Enter");
        page().waitForURL("**done=listed**");
        browser.waitUntilDrawn();
        browser.press(".campaign-moves summary.primary", "Enter");
        browser.press(".campaign-moves details[open] button", "Enter");
        page().waitForURL("**done=closed**");

        assertThat(found("h1 .chip").textContent()).isEqualTo("đã khóa nhận đề nghị");
        assertThat(browser.troubles(200)).isEmpty();
    }

    /** A field of a day is typed month, day, year, as Chromium of the tests writes days. */
    private static void type(String field, String digits) {
        browser.tabTo(field);
        page().keyboard().type(digits);
    }
}
