package vn.thiduaso.dashboard.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.people.MovableClock;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** UC-047 in a real browser, whose provider is another site to it. Pictures are kept in {@code target/screenshots}. */
class SignInBrowserIT {

    private static final MovableClock CLOCK = new MovableClock("2026-10-12T01:00:00Z");

    private static ExampleProvider provider;
    private static Database database;
    private static Server server;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        provider = ExampleProvider.start();
        database = Databases.H2.open();
        ExampleAccounts.put(database, "quantri", Set.of(Role.ADMINISTRATOR), Optional.empty());
        ExampleAccounts.put(database, "lan", Set.of(Role.SECRETARY), Optional.empty());
        ProviderSettings settings = new ProviderSettings(
                URI.create(provider.issuer()),
                ExampleProvider.CLIENT,
                ExampleProvider.SECRET,
                ProviderSettings.SUBJECT,
                "tài khoản tỉnh Phú Tân",
                "the account of Phú Tân province");
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT.withProvider(Optional.of(settings))),
                () -> database,
                NoLake::open,
                CLOCK);
        provider.register(server);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            provider.close();
        }
    }

    /** Looked at in both themes and languages, in the widths of a telephone and of two screens. */
    private static void look(Browser browser, String path, String name, int status) {
        for (String language : new String[] {"en", "vi"}) {
            for (String theme : new String[] {"dark", "light"}) {
                for (int width : new int[] {360, 1024, 1440}) {
                    String address = path + (path.contains("?") ? "&" : "?") + "theme=" + theme + "&lang=" + language;
                    // ten tries a minute are looked at
                    CLOCK.move(Duration.ofSeconds(10));
                    browser.open(address, width, 768);
                    check(browser, name + "-" + language + "-" + theme + "-" + width, status);
                }
            }
        }
    }

    private static void check(Browser browser, String name, int status) {
        browser.picture(name);
        assertSoftly(softly -> {
            softly.assertThat(browser.overflow()).as(name).isZero();
            softly.assertThat(browser.barriers()).as(name).isEmpty();
            softly.assertThat(browser.troubles(status)).as(name).isEmpty();
            softly.assertThat(browser.page().content()).doesNotContain("??");
        });
    }

    /** From the login page to the provider and, once its form is filled in, back; with the keyboard alone. */
    private static void signIn(Browser browser, String to) {
        Page page = browser.page();
        browser.open("/login?to=" + to + "&lang=vi", 1024, 768);
        browser.press("a[href^='/login/provider']", "Enter");
        page.waitForURL(url -> url.startsWith(provider.issuer()));
        browser.write("[name=username]", ExampleProvider.PERSON);
        browser.write("[name=password]", ExampleProvider.PASSWORD);
        page.keyboard().press("Enter");
    }

    /** One after the other: each is what the next begins with. */
    @Test
    void shouldTellAStrangerHisNameLetAnAdministratorLinkHimAndLetHimIn() {
        String name;
        try (Browser browser = Browser.at(server.address())) {
            look(browser, "/login", "login-provider", 200);
            signIn(browser, "/account");
            Page page = browser.page();
            page.locator(".message h1").waitFor();
            assertThat(page.locator("b.code").textContent()).isEqualTo("TDS-SSO-UNKNOWN");
            name = page.locator("p.code").textContent();
            browser.picture("sign-in-unknown");
            assertThat(browser.barriers()).isEmpty();
            browser.press("main a.button", "Enter");
            page.waitForURL("**/login?to=/account");
            look(browser, "/login/provider/back", "sign-in-refused", 403);
        }
        try (Browser browser = Browser.at(server.address())) {
            Visit.of(server, database, "quantri").giveTo(browser);
            Page page = browser.page();
            browser.open("/people/lan?lang=vi", 1024, 768);
            browser.press("a[href='/people/lan/link']", "Enter");
            page.waitForURL("**/people/lan/link");
            look(browser, "/people/lan/link", "person-link-none", 200);
            browser.write("#name", name);
            browser.write("#reason", "Giấy đề nghị của cán bộ");
            page.keyboard().press("Enter");
            page.waitForURL("**/link?done");
            look(browser, "/people/lan/link", "person-link", 200);
        }
        try (Browser browser = Browser.at(server.address())) {
            signIn(browser, "/account");
            Page page = browser.page();
            page.waitForURL(server.address() + "account");
            assertThat(page.locator(".menu summary").textContent()).contains("lan");
            assertThat(page.locator("main").textContent()).contains("qua hệ thống đăng nhập một lần");
            assertThat(page.context().cookies().stream().map(cookie -> cookie.name))
                    .noneMatch(cookie -> cookie.contains("sign-in"));
            look(browser, "/account", "account-provider", 200);
            browser.press(".menu summary", "Enter");
            browser.press(".menu form button", "Enter");
            page.waitForURL("**/login");
        }
    }
}
