package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole tasks with Tab, arrows, letters and Enter, from the top of the page; nothing is put into focus by the test. */
class KeyboardBrowserIT {

    private static final String OF_OCTOBER = "?set=SERVICE-766&period=2026-10&lang=vi&theme=light";

    @TempDir
    static Path folder;

    private static Database database;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        database = Databases.H2.open();
        ExampleHome.fill(database);
        new PublishDesk(
                        ExampleRuns.source(ExampleRuns.maturity("a91f3c070009", Period.parse("2026"), 8)),
                        database,
                        Clock.systemUTC())
                .publishAllNew("Lê Thị Duyệt");
        ExampleAccounts.put(
                database,
                "canbo",
                Set.of(Role.TRANSFORMATION_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR),
                Optional.empty());
        server = Server.start(
                ServerSettings.of(0),
                () -> database,
                () -> new HomeLake(LakeSettings.embedded(folder)),
                Clock.systemUTC());
        browser = Browser.at(server.address());
        Visit.of(server, database, "canbo").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @AfterEach
    void nothingIsWrong() {
        assertThat(browser.troubles(200)).isEmpty();
    }

    private static Page open(String path) {
        browser.open(path, 1440, 900);
        return browser.page();
    }

    private static void press(String selector, String... keys) {
        browser.tabTo(selector);
        for (String key : keys) {
            browser.page().keyboard().press(key);
        }
    }

    private static void write(String selector, String text) {
        browser.tabTo(selector);
        browser.page().keyboard().type(text);
    }

    private static String said() {
        return browser.page().locator(".chart-box:has(:focus) [aria-live]").textContent();
    }

    @Test
    void shouldChooseAUnitAmongRanksOverTimeAndReadItsRank() {
        Page page = open("/ranks" + OF_OCTOBER);
        String before = page.locator("select[name=unit]").inputValue();

        press("select[name=unit]", "ArrowDown");
        page.waitForURL("**unit=**");
        browser.open(page.url().substring(server.address().length() - 1), 1440, 900);

        assertThat(page.locator("select[name=unit]").inputValue()).isNotEqualTo(before);
        press("[data-chart]", "ArrowRight");
        assertThat(said()).isNotBlank();
        press("tbody th a", "ArrowDown", "Enter");
        page.waitForURL("**/units/**");
    }

    @Test
    void shouldReadHowSureARankIsAndOpenAUnitNearTheLine() {
        Page page = open("/robustness" + OF_OCTOBER);

        press("[data-chart]", "ArrowRight");
        String first = said();
        page.keyboard().press("ArrowRight");

        assertThat(said()).isNotBlank().isNotEqualTo(first);
        press("table[data-rows] tbody a", "ArrowDown", "Enter");
        page.waitForURL("**/units/**");
    }

    @Test
    void shouldFindAUnitAndCompareItWithAnother() {
        Page page = open("/compare" + OF_OCTOBER);

        press(".offers a", "Enter");
        page.waitForURL("**unit=**");
        press(".offers a", "Enter");
        page.waitForURL("**unit=**&unit=**");

        press("section:has(#rows-head) tbody a", "Enter");
        page.waitForURL("**/explain/**");
    }

    @Test
    void shouldComeToWhatAnEnterpriseNeedsForItsNextLevel() {
        Page page = open("/maturity?lang=vi&theme=light");

        press("table[data-rows] tbody a", "ArrowDown", "Enter");

        page.waitForURL("**/maturity/**");
        press("[aria-labelledby='next-head'].scroll");
        assertThat(page.locator("[aria-labelledby='next-head'] tbody tr").count())
                .isPositive();
    }

    @Test
    void shouldAddAPersonWithARole() {
        Page page = open("/people?lang=vi&theme=light");

        write("#account", "nguoi.moi");
        write("#name", "Người Mới");
        press("input[value='auditor']", "Space");
        page.keyboard().press("Enter");

        page.waitForSelector(".secret output");
        assertThat(page.locator("table[data-rows]").first().textContent()).contains("nguoi.moi");
    }

    @Test
    void shouldFindAnEntryOfTheAuditAndReadItsHashes() {
        Page page = open("/audit?lang=vi&theme=light");

        String actor = page.locator("tbody tr th").first().textContent().strip();

        write("input[name=actor]", actor);
        page.keyboard().press("Enter");
        page.waitForURL("**actor=**");
        press("tbody details summary", "Enter");

        assertThat(page.locator("tbody details[open] dd").allTextContents()).isNotEmpty();
        assertThat(page.locator("tbody tr th").allTextContents()).isNotEmpty().allMatch(actor::equals);
    }

    @Test
    void shouldOpenARunAndComeBackToTheListOfRuns() {
        Page page = open("/runs?lang=vi&theme=light");

        press("tbody a[href^='/runs/']", "Enter");
        page.waitForURL("**/runs/**");
        assertThat(page.locator(".hash").first().textContent()).hasSize(64);
        page.keyboard().press("Escape");

        page.waitForURL("**/runs");
    }

    @Test
    void shouldReadTheRuleOfAnIndicatorInASet() {
        Page page = open("/index-sets?lang=vi&theme=light");

        press("main a[href^='/index-sets/']", "Enter");

        page.waitForURL("**/index-sets/**");
        press("[data-chart]", "ArrowRight");
        assertThat(said()).isNotBlank();
        press("[aria-labelledby='tree-head'].scroll", "End");
        page.waitForFunction("() => [...document.querySelectorAll('table.tree td.text')].some(rule => {"
                + " const box = rule.getBoundingClientRect();"
                + " return rule.textContent.includes('điểm') && box.top >= 0 && box.bottom <= innerHeight; })");
    }
}
