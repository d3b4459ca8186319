package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-041 in a real browser: an officer writes a new version by keyboard alone, one sends it and another publishes it. */
class SetEditorBrowserIT {

    @TempDir
    static Path folder;

    private static Database database;
    private static Server server;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        ExampleFigures figures = new ExampleFigures(folder);
        database = Databases.H2.open();
        ExampleHome.fill(database);
        ExampleAccounts.put(database, "soan", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        ExampleAccounts.put(database, "duyet", Set.of(Role.CHAIRMAN), Optional.empty());
        server = Server.start(ServerSettings.of(0), () -> database, figures::home, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static Browser as(String account) {
        Browser browser = Browser.at(server.address());
        Visit.of(server, database, account).giveTo(browser);
        return browser;
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    @Test
    void shouldWriteSendAndPublishByTwoPersonsWithTheKeyboard() {
        String draft;
        try (Browser browser = as("soan")) {
            Page page = browser.page();
            browser.open("/index-sets/PHUTAN-MINH-HOA/2?lang=vi&theme=light", 1440, 900);
            browser.press("main .head form button", "Enter");
            page.waitForURL("**/set-drafts/*");
            draft = page.url().substring(page.url().indexOf("/set-drafts"));

            int all = page.locator("[role=treeitem]:visible").count();
            browser.press("[role=treeitem][aria-selected=true]", "ArrowDown", "ArrowLeft");
            assertThat(focused(page)).contains("CQS");
            assertThat(page.locator("[role=treeitem]:visible").count())
                    .as("nine indicators are folded in")
                    .isEqualTo(all - 9);
            press(page, "ArrowRight", "ArrowRight");
            assertThat(focused(page)).contains("CQS.1");
            press(page, "Enter");
            page.waitForURL("**node=0.0");
            browser.write("[name='text.citation.document']", "QĐ 12");
            browser.write("[name='text.citation.quote']", "Tối đa 5 điểm.");
            browser.choose("[name='text.citation.certainty']", "excerpt");
            browser.press(".saving button", "Enter");
            page.waitForURL("**done=saved");
            assertThat(page.locator("[name='text.citation.quote']").inputValue())
                    .isEqualTo("Tối đa 5 điểm.");
            assertThat(page.locator("[name='text.citation.certainty']").inputValue())
                    .isEqualTo("excerpt");
            browser.press(".moves button[value=DOWN]", "Enter");
            page.waitForURL("**node=0.1&**");
            everyDress(browser, "set-draft-node");
            browser.press("form[action$='/send'] button", "Enter");
            page.waitForURL("**done=sent");
            everyDress(browser, "set-draft-sent");
            browser.open(draft + "/difference", 1440, 900);
            everyDress(browser, "set-difference");
            browser.open("/set-drafts", 1440, 900);
            everyDress(browser, "set-drafts");
            assertThat(browser.troubles(200)).isEmpty();
        }
        try (Browser browser = as("duyet")) {
            Page page = browser.page();
            browser.open(draft + "?lang=vi&theme=light", 1440, 900);
            browser.write("#typed", "PHUTAN-MINH-HOA@3");
            press(page, "Enter");
            page.waitForURL("**done=published");
            everyDress(browser, "set-draft-published");
            assertThat(page.locator(".saving").count()).isZero();
            assertThat(browser.troubles(200)).isEmpty();
        }
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.textContent"));
    }

    /** In both themes and languages nothing serious for axe, and nothing cut; pictures to be looked at. */
    private static void everyDress(Browser browser, String name) {
        Page page = browser.page();
        String here = page.url();
        for (int width : List.of(360, 1024, 1440)) {
            page.setViewportSize(width, 900);
            browser.picture(name + "-" + width);
            assertThat(browser.overflow()).as(name + " " + width).isZero();
        }
        for (String dress : List.of("theme=dark&lang=en", "theme=light&lang=vi")) {
            page.navigate(here + (here.contains("?") ? "&" : "?") + dress);
            assertThat(browser.barriers()).as(name + " " + dress).isEmpty();
        }
        page.navigate(here);
    }
}
