package vn.thiduaso.dashboard.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-049 in a real browser: everything the keys do, and that they do nothing where there is nothing to do, or where they are off. */
class KeysBrowserIT {

    private static final String SCORES = "/scores?set=SERVICE-766&period=2026-10&group=*&lang=vi&theme=light&keys=on";

    private static Database database;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        database = Databases.H2.open();
        ExampleHome.fill(database);
        ExampleAccounts.put(database, "quantri", Set.of(Role.ADMINISTRATOR), Optional.empty());
        AccessSettings closed = AccessSettings.DEFAULT.withPublicReading(false);
        server = Server.start(new ServerSettings(0, closed), () -> database, NoLake::open, Clock.systemUTC());
        browser = Browser.at(server.address());
        Visit.of(server, database, "quantri").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server).filter(Objects::nonNull).forEach(KeysBrowserIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Page page() {
        return browser.page();
    }

    private static String focused(String what) {
        return String.valueOf(page().evaluate("() => document.activeElement." + what));
    }

    private static void press(String... keys) {
        for (String key : keys) {
            page().keyboard().press(key);
        }
    }

    @Test
    void shouldDoNothingAtASlashWhereNothingCanBeSearched() {
        try (Browser visitor = Browser.at(server.address())) {
            visitor.open("/login?lang=vi&keys=on", 1280, 800);
            visitor.page().evaluate("() => document.activeElement.blur()");
            visitor.page().keyboard().press("/");

            assertThat(visitor.troubles(200)).isEmpty();
            assertThat(visitor.page().url()).contains("/login");
        }
    }

    @Test
    void shouldGoToTheSearchOfTheHead() {
        browser.open(SCORES, 1440, 900);
        press("/");

        assertThat(focused("id")).isEqualTo("search");
        press("?");
        assertThat(page().locator("#search").inputValue()).as("typed, not done").isEqualTo("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi&theme=light", "en&theme=dark"})
    void shouldListTheKeysAndLeadToTheHelpOfThePage(String dress) {
        browser.open("/runs/" + ExampleHome.RUN + "?keys=on&lang=" + dress, 1440, 900);
        press("?");
        browser.picture("keys-" + dress.replaceAll("[^a-z]+", "-"));

        Locator list = page().locator("#keys-list");
        assertThat(list.isVisible()).isTrue();
        assertThat(list.locator("[data-places] div").count())
                .isEqualTo(page().locator("a[data-key]").count());
        assertThat(list.locator("a").first().getAttribute("href")).isEqualTo("/help/topic/page-runs");
        assertThat(browser.barriers()).isEmpty();
        press("Escape");
        assertThat(list.isVisible()).isFalse();
        assertThat(page().url()).as("closing is not going up").contains("/runs/" + ExampleHome.RUN);
        press("Escape");
        page().waitForURL("**/runs");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldCloseWhatItIsInBeforeItGoesUp() {
        browser.open(SCORES, 1440, 900);
        Locator columns = page().locator(".choosers details").first();
        columns.locator("summary").focus();
        press("Enter", "Tab");
        assertThat(columns.getAttribute("open")).isNotNull();
        press("Escape");
        assertThat(columns.getAttribute("open")).isNull();
        assertThat(focused("nodeName")).isEqualTo("SUMMARY");

        page().locator("table[data-rows] tbody td a[href*='/explain/']").first().click();
        String up = page().locator("nav.crumbs a").last().getAttribute("href");
        press("Escape");
        page().waitForURL("**" + up);
    }

    @Test
    void shouldOpenWhatCanBeDoneWithARow() {
        browser.open(SCORES, 1440, 900);
        Locator names = page().locator("table[data-rows] tbody th a");
        names.first().focus();
        press("ArrowDown", ".");

        Locator menu = page().locator("#row-menu");
        browser.picture("row-menu");
        assertThat(menu.isVisible()).isTrue();
        assertThat(menu.getAttribute("aria-label"))
                .contains(names.nth(1).textContent().strip());
        assertThat(menu.locator("button").count()).as("box, name, six groups").isEqualTo(8);
        assertThat(menu.locator("button").allTextContents())
                .allMatch(item -> item.matches(".*\\p{L}.*"), "says what it opens");
        assertThat(browser.barriers()).isEmpty();
        press("ArrowUp");
        assertThat(focused("textContent"))
                .isEqualTo(menu.locator("button").last().textContent());
        press("Escape");
        assertThat(menu.isVisible()).isFalse();
        assertThat(focused("textContent")).isEqualTo(names.nth(1).textContent());
        press(".", "ArrowDown", "Enter");
        page().waitForURL("**/units/**");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldTickARowBySpace() {
        browser.open(SCORES, 1440, 900);
        page().locator("table[data-rows] tbody th a").first().focus();
        press(" ", "ArrowDown", " ");

        assertThat(page().locator(".pick input:checked").count()).isEqualTo(2);
        assertThat(page().evaluate("() => window.scrollY")).as("not moved").isEqualTo(0);
    }

    /** From the last row that was ticked, without a way back over all the rows before it. */
    @Test
    void shouldCompareWhatIsTickedFromTheMenuOfARow() {
        browser.open(SCORES, 1440, 900);
        page().locator("table[data-rows] tbody th a").first().focus();
        press(" ", ".");
        assertThat(page().locator("#row-menu button").first().textContent())
                .as("one alone is not compared")
                .doesNotContain("So sánh");
        press("Escape", "ArrowDown", " ", "ArrowDown", ".");

        assertThat(focused("textContent")).isEqualTo("So sánh 2 đơn vị đã chọn");
        assertThat(browser.barriers()).isEmpty();
        press("Enter");
        page().waitForURL("**/compare?**unit=**unit=**");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldStepThroughAChoiceAndShowItByEnter() {
        browser.open(SCORES, 1440, 900);
        String before = page().url();
        browser.press("select[name=state]", "ArrowDown", "ArrowDown");
        assertThat(page().locator("select[name=state]").inputValue()).isNotEmpty();
        press("Escape");
        assertThat(page().locator("select[name=state]").inputValue())
                .as("taken back")
                .isEmpty();
        browser.open(SCORES, 1440, 900);
        browser.press("select[name=period]", "ArrowDown");
        String september = page().locator("select[name=period]").inputValue();

        assertThat(september).isEqualTo("2026-09");
        assertThat(page().url()).as("a step shows nothing yet").isEqualTo(before);
        press("Enter");
        page().waitForURL("**period=2026-09**");
        browser.waitUntilDrawn();
        assertThat(focused("name")).isEqualTo("period");

        press("ArrowUp", "Tab");
        page().waitForURL("**period=2026-10**");
        browser.waitUntilDrawn();
        assertThat(focused("name")).as("where Tab led to").isEqualTo("group");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldShowWhatIsTakenOutOfAnOpenListAtOnce() {
        browser.open(SCORES, 1440, 900);
        browser.choose("select[name=period]", "2026-09");

        page().waitForURL("**period=2026-09**");
        browser.waitUntilDrawn();
        assertThat(focused("name")).isEqualTo("period");
    }

    @Test
    void shouldComeBackToWhatLoadedThePageAnew() {
        browser.open("/compare?set=SERVICE-766&period=2026-10&lang=vi&keys=on", 1440, 900);
        browser.press(".offers a", "Enter");
        page().waitForURL("**unit=**");
        browser.waitUntilDrawn();
        assertThat(page().evaluate("() => document.activeElement.matches('.offers a')"))
                .isEqualTo(true);

        browser.open("/scores?set=SERVICE-766&period=2026-10&lang=vi", 1440, 900);
        assertThat(focused("nodeName")).as("led here by nothing").isEqualTo("BODY");
    }

    @Test
    void shouldGoToTheRowThatARingPointsAt() {
        browser.open("/index-sets/SERVICE-766/1?lang=vi&keys=on", 1440, 900);
        browser.press("[data-chart]", "ArrowDown", "ArrowDown", "Enter");

        page().waitForFunction("() => document.activeElement.matches('tr[id]')");
        assertThat("#" + focused("id")).isEqualTo(page().evaluate("() => location.hash"));
    }

    /** The steps of one line of the audit are no stops of their own: what stands in its rows is, or else the row. */
    @Test
    void shouldWalkOverRowsOfTheAudit() {
        browser.open("/audit?lang=vi&keys=on", 1440, 900);
        Locator rows = page().locator("table[data-rows] tbody tr");
        assertThat(rows.count()).isGreaterThan(2);
        rows.first().locator("summary").focus();
        press("ArrowDown", "ArrowDown");

        assertThat(page().evaluate("() => document.activeElement.closest('tr').rowIndex"))
                .isEqualTo(3);
        press(".");
        assertThat(page().locator("#row-menu button").count()).isPositive();
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldWalkOverRowsWithNothingInThem() {
        browser.open("/runs/" + ExampleHome.RUN + "?lang=vi&keys=on", 1440, 900);
        page().evaluate(
                        "() => { const box = document.createElement('div'); box.innerHTML = '<table data-rows><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>';"
                                + " document.querySelector('main').append(box); const row = box.querySelector('tr'); row.tabIndex = 0; row.focus(); }");
        press("ArrowDown", ".");

        assertThat(focused("textContent")).isEqualTo("b");
        assertThat(page().locator("#row-menu").isVisible())
                .as("nothing to do with it")
                .isFalse();
        press("ArrowUp");
        assertThat(focused("textContent")).isEqualTo("a");
    }

    @Test
    void shouldStopOnceAtATableWithNothingInItsRows() {
        browser.open("/people?lang=vi&keys=on", 1440, 900);

        assertThat(page().locator("table.rights tbody tr[tabindex='0']").count())
                .isEqualTo(1);
    }

    @Test
    void shouldWalkOverSessionsOfWhichOneHasNothingToDo() {
        Visit.of(server, database, "quantri");
        browser.open("/account?lang=vi&keys=on", 1440, 900);
        Locator rows = page().locator("table[data-rows] tbody tr");
        assertThat(rows.count()).isGreaterThan(1);
        rows.locator("button").first().focus();
        int from = (int) page().evaluate("() => document.activeElement.closest('tr').rowIndex");
        press(from == 1 ? "ArrowDown" : "ArrowUp");

        assertThat((int) page().evaluate("() => document.activeElement.closest('tr').rowIndex"))
                .isEqualTo(from == 1 ? 2 : from - 1);
    }

    @Test
    void shouldDoNothingWhileTheKeysAreOff() {
        browser.open(SCORES.replace("keys=on", "keys=off"), 1440, 900);
        page().locator("table[data-rows] tbody th a").first().focus();
        String first = focused("textContent");
        press("/", "?", ".", "ArrowDown", "g", "d");

        assertThat(focused("textContent")).isEqualTo(first);
        assertThat(page().locator("#keys-list").isVisible()).isFalse();
        assertThat(page().locator("#row-menu").isVisible()).isFalse();
        page().locator("[data-keys-list]").click();
        assertThat(page().locator("#keys-list").textContent()).contains("đang tắt");
        page().locator("#keys-list a[href*='keys=on']").click();
        page().waitForURL("**keys=on");
        assertThat(page().locator("html").getAttribute("data-keys")).isEqualTo("on");
    }

    @Test
    void shouldLetEveryTableBeWalked() {
        for (String path :
                List.of("/runs", "/index-sets", "/people", "/audit", "/account", "/runs/" + ExampleHome.RUN)) {
            browser.open(path + "?keys=on", 1440, 900);
            assertThat(page().locator("main table:not([data-rows], .sheet)").all().stream()
                            .filter(table -> table.locator("xpath=ancestor::details[@class='twin']")
                                            .count()
                                    == 0)
                            .count())
                    .as(path)
                    .isZero();
        }
    }
}
