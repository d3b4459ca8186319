package vn.thiduaso.dashboard.web;

import java.time.Clock;
import java.util.Set;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** UC-033 in a real browser, with keys alone. Pictures are kept in {@code target/screenshots}. */
class CodePagesIT {

    private static final String GOOD = "giếng nước sân đình xưa";

    private static Server server;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        ExampleAccounts.putWithPassword(database, "thuky", Role.SECRETARY, GOOD);
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT.withCodeRoles(Set.of(Role.SECRETARY))),
                () -> database,
                NoLake::open,
                Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void password(Browser browser) {
        browser.open("/login?to=/runs&lang=vi", 1024, 768);
        browser.write("#account", "thuky");
        browser.write("#password", GOOD);
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL(url -> !url.contains("/login?"));
    }

    /** Looked at in both themes and in the widths of a telephone and an old screen. */
    private static void look(Browser browser, String path, String name) {
        for (String theme : new String[] {"dark", "light"}) {
            for (int width : new int[] {360, 1024}) {
                browser.open(path + (path.contains("?") ? "&" : "?") + "theme=" + theme, width, 768);
                browser.picture(name + "-" + theme + "-" + width);
                assertSoftly(softly -> {
                    softly.assertThat(browser.overflow()).as(name).isZero();
                    softly.assertThat(browser.barriers()).as(name).isEmpty();
                    softly.assertThat(browser.troubles(200)).as(name).isEmpty();
                    softly.assertThat(browser.page().content()).doesNotContain("??");
                });
            }
        }
    }

    @Test
    void shouldTurnCodesOnAndLogInWithOne() {
        String recovery;
        try (Browser browser = Browser.at(server.address())) {
            Page page = browser.page();
            password(browser);
            assertThat(page.url()).as("a role needs codes").endsWith("/account/code");
            look(browser, "/account/code", "code-begin");
            browser.press("main form button", "Enter");
            page.locator(".qr").waitFor();
            look(browser, "/account/code", "code-scan");
            browser.write("#code", ExampleAccounts.code(page.locator("output").textContent()));
            page.keyboard().press("Enter");
            page.locator(".recovery li").first().waitFor();
            browser.picture("code-recovery");
            assertThat(page.locator(".recovery li").count()).isEqualTo(8);
            recovery = page.locator(".recovery li").first().textContent();
            look(browser, "/account/code?lang=en", "code-on");
        }
        try (Browser browser = Browser.at(server.address())) {
            Page page = browser.page();
            password(browser);
            assertThat(page.url()).contains("/login/code");
            assertThat(page.locator(".menu").count()).as("half logged in").isZero();
            look(browser, "/login/code?to=/runs", "login-code");
            browser.write("#code", "000000");
            page.keyboard().press("Enter");
            page.locator("[role=alert]").waitFor();
            browser.open("/login/code?to=/runs&lang=vi", 1024, 768);
            browser.write("#code", recovery);
            page.keyboard().press("Enter");
            page.waitForURL("**/runs");
            assertThat(browser.troubles(200)).isEmpty();
        }
    }
}
