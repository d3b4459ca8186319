package vn.thiduaso.dashboard.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** UC-030 in a real browser. Pictures are kept in {@code target/screenshots}. */
class AccountPagesIT {

    private static final String GOOD = "giếng nước sân đình xưa";
    private static final String OTHER = "trâu đen gặm cỏ ven đê";

    private static Server server;
    private static Map<String, Browser> browsers;

    /** A page as somebody sees it. */
    record Sight(String name, String as, String path, int status) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Sight> SIGHTS = List.of(
            new Sight("login", "", "/login", 200),
            new Sight("password", "kiemtra", "/account/password", 200),
            new Sight("ranking-as-auditor", "kiemtra", "/scores?set=SERVICE-766&period=2026-10", 200),
            new Sight("refused", "doanhnghiep", "/runs", 403),
            new Sight("account", "kiemtra", "/account", 200),
            new Sight("tokens", "kiemtra", "/account/tokens", 200),
            new Sight("people", "quantri", "/people", 200),
            new Sight("person", "quantri", "/people/thuky", 200),
            new Sight("audit", "quantri", "/audit", 200),
            new Sight("audit-nothing-found", "quantri", "/audit?q=kh%C3%B4ng-c%C3%B3", 200));

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        ExampleHome.fill(database);
        ExampleAccounts.putWithPassword(database, "kiemtra", Role.AUDITOR, GOOD);
        ExampleAccounts.putWithPassword(database, "bikhoa", Role.SECRETARY, GOOD);
        ExampleAccounts.putWithPassword(database, "thuky", Role.SECRETARY, GOOD);
        ExampleAccounts.putWithPassword(database, "quantri", Role.ADMINISTRATOR, GOOD);
        ExampleAccounts.putWithPassword(database, "doanhnghiep", Role.ENTERPRISE, GOOD);
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT.withPublicReading(false)),
                () -> database,
                NoLake::open,
                Clock.systemUTC());
        browsers = Map.of(
                "",
                Browser.at(server.address()),
                "kiemtra",
                in("kiemtra"),
                "quantri",
                in("quantri"),
                "doanhnghiep",
                in("doanhnghiep"));
    }

    private static Browser in(String account) {
        Browser browser = Browser.at(server.address());
        login(browser, account, GOOD);
        return browser;
    }

    private static void login(Browser browser, String account, String password) {
        browser.open("/login?lang=vi", 1440, 900);
        browser.page().locator("#account").fill(account);
        browser.page().locator("#password").fill(password);
        browser.page().locator("main form button").click();
        browser.page().waitForURL(url -> !url.contains("/login"));
    }

    @AfterAll
    static void stop() {
        browsers.values().forEach(Browser::close);
        server.close();
    }

    static Stream<Arguments> everyPageInEveryDress() {
        return SIGHTS.stream()
                .flatMap(sight -> Dress.all().map(dress -> Arguments.of(sight, dress.language(), dress.theme())));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyPageInEveryDress")
    void shouldBeQuietWholeAndOpenToAll(Sight sight, String language, String theme) {
        Browser browser = browsers.get(sight.as);
        String dressed = sight.path + (sight.path.contains("?") ? "&" : "?") + "lang=" + language + "&theme=" + theme;

        Response response = browser.open(dressed, 1440, 900);
        if (!sight.as.isEmpty()) {
            browser.page().locator(".menu summary").click();
        }
        browser.picture(sight.name + "-" + language + "-" + theme);

        assertSoftly(softly -> {
            softly.assertThat(response.status()).isEqualTo(sight.status);
            softly.assertThat(browser.page().locator("h1").count()).isEqualTo(1);
            softly.assertThat(browser.troubles(sight.status)).isEmpty();
            softly.assertThat(browser.barriers()).isEmpty();
            softly.assertThat(browser.page().content()).doesNotContain("??");
        });
    }

    static Stream<Arguments> everyPageInEveryWidth() {
        return SIGHTS.stream().flatMap(sight -> Dress.widths().map(width -> Arguments.of(sight, width)));
    }

    @ParameterizedTest(name = "{0} {1} px")
    @MethodSource("everyPageInEveryWidth")
    void shouldFitTheWindow(Sight sight, int width) {
        Browser browser = browsers.get(sight.as);
        browser.open(
                sight.path + (sight.path.contains("?") ? "&" : "?") + "lang=vi&theme=light",
                width,
                width == 360 ? 760 : 768);
        if (!sight.as.isEmpty()) {
            browser.page().locator(".menu summary").click();
        }
        browser.picture(sight.name + "-" + width);

        assertThat(browser.overflow()).isZero();
        assertThat(browser.troubles(sight.status)).isEmpty();
    }

    @Test
    void shouldLogInChangeThePasswordAndLogOutByKeyboard() {
        try (Browser browser = Browser.at(server.address())) {
            Page page = browser.page();
            browser.open("/runs?lang=vi", 1440, 900);
            assertThat(page.url()).contains("/login?to=%2Fruns");
            type(page, "thuky", "Tab", GOOD, "Enter");
            page.waitForURL("**/runs?lang=vi");

            browser.press(".menu summary", "Enter", "Tab", "Enter");
            page.waitForURL("**/account");
            browser.press("main a[href='/account/password']", "Enter");
            page.waitForURL("**/account/password");
            browser.tabTo("#present");
            type(page, GOOD, "Tab", OTHER, "Tab", OTHER, "Enter");
            page.waitForURL("**/account/password?changed");
            assertThat(page.locator("main [role=status]").isVisible()).isTrue();

            browser.press(".menu summary", "Enter", "Tab", "Tab", "Enter");
            page.waitForURL("**/login");
            assertThat(browser.troubles(200)).isEmpty();
            login(browser, "thuky", OTHER);
        }
    }

    /** Keys by their names, everything else as text. */
    private static void type(Page page, String... parts) {
        for (String part : parts) {
            if (List.of("Tab", "Enter").contains(part)) {
                page.keyboard().press(part);
            } else {
                page.keyboard().insertText(part);
            }
        }
    }

    @Test
    void shouldMakeAnAccountThatThenLogsIn() {
        Browser browser = browsers.get("quantri");
        Page page = browser.page();
        browser.open("/people?lang=vi&theme=light", 1024, 768);
        page.locator("#account").fill("moi.den");
        page.locator("#name").fill("Người mới đến");
        page.locator("#add button").click();
        page.locator(".faults").waitFor();
        assertThat(page.locator("#name").inputValue()).isEqualTo("Người mới đến");
        browser.picture("people-fault");
        page.locator("input[name=roles][value=secretary]").check();
        page.locator("#add button").click();
        page.locator(".secret output").waitFor();
        browser.picture("people-added");
        String password = page.locator(".secret output").textContent();
        assertThat(page.locator("table[data-rows] tbody").first().textContent()).contains("moi.den", "Người mới đến");
        assertThat(browser.barriers()).isEmpty();

        try (Browser other = Browser.at(server.address())) {
            login(other, "moi.den", password);
            assertThat(other.page().url()).endsWith("/account/password");
        }
        browser.open("/audit?q=moi.den&lang=vi", 1024, 768);
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        assertThat(page.locator("tbody").textContent()).contains("Tạo tài khoản", "Đăng nhập");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldEndSomebodysSessionAndLockHim() {
        Browser browser = browsers.get("quantri");
        Page page = browser.page();
        try (Browser other = in("bikhoa")) {
            browser.open("/people/bikhoa?lang=vi", 1024, 768);
            page.locator("td form button").first().click();
            page.locator("main [role=status]").waitFor();
            assertThat(other.open("/runs", 1024, 768).url()).contains("/login");

            page.locator("#lock-reason").fill("Nghỉ việc");
            page.locator("#lock-reason ~ .actions button").click();
            page.locator(".head .chip.clay").waitFor();
            other.open("/login?lang=vi", 1024, 768);
            other.page().locator("#account").fill("bikhoa");
            other.page().locator("#password").fill(GOOD);
            other.page().locator("main form button").click();
            other.page().locator("[role=alert]").waitFor();
        }
        browser.open("/audit?act=lock-account&lang=vi", 1024, 768);
        assertThat(page.locator("tbody").textContent()).contains("tài khoản bikhoa", "Nghỉ việc");
    }

    @Test
    void shouldSayWhatIsWrongWhereThePersonLooks() {
        try (Browser browser = Browser.at(server.address())) {
            browser.open("/login?lang=vi", 1024, 768);
            browser.page().locator("#account").fill("kiemtra");
            browser.page().locator("#password").fill("sai mật khẩu");
            browser.page().locator("main form button").click();
            browser.page().locator("[role=alert]").waitFor();
            browser.picture("login-refused");

            assertThat(browser.page().locator("#account").inputValue()).isEqualTo("kiemtra");
            assertThat(browser.page().locator("#password").inputValue()).isEmpty();
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.troubles(403)).isEmpty();
        }
    }
}
