package vn.thiduaso.dashboard.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;
import vn.thiduaso.scoring.Period;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** UC-049 in a real browser: heads of tables stay in sight, a page on its way says so, and a page of an earlier run leads to the newer one. */
class FrameBrowserIT {

    private static final String SCORES = "/scores?set=SERVICE-766&period=2026-10&group=*&lang=vi&theme=light";
    private static final String NEWER = "a91f3c070077";
    /** Of the first table of the page: where its head stands, and what is seen in the middle of it. */
    private static final String HEAD =
            "() => { const head = document.querySelector('main .scroll > table > thead').getBoundingClientRect();"
                    + " const seen = document.elementFromPoint(Math.max(60, head.left + 60), head.top + head.height / 2);"
                    + " return [head.top, seen !== null && seen.closest('thead') !== null]; }";

    private static Database database;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        database = Databases.H2.open();
        ExampleHome.fill(database);
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        browser = Browser.at(server.address());
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server).filter(Objects::nonNull).forEach(FrameBrowserIT::close);
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

    /** Few units are no long table: more rows of the same kind make it one. */
    private static void lengthen() {
        page().evaluate(
                        "() => { const body = document.querySelector('main .scroll > table > tbody');"
                                + " const rows = [...body.rows]; for (let at = 0; at < 20; at++) rows.forEach(row => body.append(row.cloneNode(true))); }");
        page().waitForTimeout(150);
    }

    @ParameterizedTest
    @CsvSource({"1440, 55", "1280, 0"})
    void shouldKeepTheHeadOfATableThatFitsUnderTheHeadOfThePage(int width, int under) {
        browser.open("/runs?lang=vi&theme=light", width, 700);
        lengthen();
        page().evaluate(
                        "() => window.scrollTo(0, document.querySelector('main table').getBoundingClientRect().bottom - 500)");
        page().waitForTimeout(100);
        browser.picture("head-in-sight-" + width);

        assertThat(page().evaluate(HEAD)).isEqualTo(List.of(under, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 1024, 780})
    void shouldKeepTheHeadOfAWideTableAndLetItBeMovedSideways(int width) {
        browser.open(SCORES, width, 700);
        lengthen();
        Locator box = page().locator(".ranking .scroll");
        box.scrollIntoViewIfNeeded();
        box.evaluate("box => { box.scrollIntoView(); box.scrollTop = 600; box.scrollLeft = 120;"
                + " if (box.classList.contains('fits')) window.scrollBy(0, 600); }");
        page().waitForTimeout(100);
        browser.picture("head-of-wide-" + width);

        assertThat(((List<?>) page().evaluate(HEAD)).get(1)).isEqualTo(true);
        boolean wide = (Boolean) box.evaluate("box => box.scrollWidth > box.clientWidth");
        assertThat((Boolean) box.evaluate("box => box.scrollLeft > 0")).isEqualTo(wide);
        assertThat(wide).isEqualTo(width == 780);
        assertThat(browser.overflow()).isZero();
    }

    /** WCAG 2.4.11. */
    @ParameterizedTest
    @CsvSource({"/runs?lang=vi, 1440", "/runs?lang=vi, 1280", SCORES + ", 1024", SCORES + ", 390"})
    void shouldNeverHideWhatHasTheFocusUnderAHead(String path, int width) {
        browser.open(path, width, 700);
        lengthen();
        Locator links = page().locator("main .scroll > table > tbody th a");
        int last = (int) page().evaluate("() => document.querySelectorAll('main .scroll > table > tbody th a').length")
                - 1;
        List<String> hidden = new ArrayList<>();
        for (int at = last; at > last - 60; at -= 1) {
            links.nth(at).evaluate("link => link.focus()");
            boolean seen = (Boolean)
                    links.nth(at)
                            .evaluate(
                                    "link => { const at = link.getBoundingClientRect();"
                                            + " return link.contains(document.elementFromPoint(at.left + 4, at.top + at.height / 2)); }");
            if (!seen) {
                hidden.add(String.valueOf(at));
            }
        }
        assertThat(hidden).isEmpty();
    }

    /** While a page is on its way no tool of the browser answers: the page that is left writes down what it showed, and when. */
    @Test
    void shouldSayThatAPageIsOnItsWay() {
        browser.open(SCORES, 1440, 900);
        List<Route> held = new ArrayList<>();
        page().route("**/robustness**", held::add);
        page().evaluate(
                        "() => { const from = performance.now(); const bar = document.querySelector('.going'); const told = document.querySelector('.going-told');"
                                + " const note = (what, when) => { if (when && !sessionStorage[what]) sessionStorage[what] = performance.now() - from; };"
                                + " new MutationObserver(() => { note('bar', bar.checkVisibility()); note('busy', document.querySelector('main').ariaBusy === 'true'); note('text', told.textContent === 'Đang tải…'); })"
                                + ".observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden', 'aria-busy'] });"
                                + " setTimeout(() => document.querySelector(\"main a[href^='/robustness']\").click()); }");
        page().waitForTimeout(3500);
        held.forEach(Route::resume);
        page().waitForURL("**/robustness**");
        page().unroute("**/robustness**");

        assertThat(noted("bar")).isBetween(300.0, 2000.0);
        assertThat(noted("busy")).isBetween(300.0, 2000.0);
        assertThat(noted("text")).isGreaterThanOrEqualTo(2000.0);
        assertThat(page().locator(".going")).isHidden();
        assertThat(browser.troubles(200)).isEmpty();
    }

    private static double noted(String what) {
        return ((Number) page().evaluate("what => Number(sessionStorage[what] || -1)", what)).doubleValue();
    }

    @Test
    void shouldShowTheBarAndTheText() {
        browser.open(SCORES, 1440, 900);
        page().evaluate("() => window.dispatchEvent(new Event('beforeunload'))");

        assertThat(page().locator(".going")).isVisible();
        assertThat(page().locator(".going-told")).hasText("Đang tải…");
        browser.picture("on-its-way");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void shouldNotWaitForAFile() {
        browser.open(SCORES, 1440, 900);
        page().waitForDownload(() -> page().locator("main a[href$='.csv'][download], main a[href*='csv'][download]")
                .first()
                .click());
        page().waitForTimeout(500);

        assertThat(page().locator(".going")).isHidden();
        assertThat(page().locator("main").getAttribute("aria-busy")).isNull();
    }

    @Test
    void shouldLeadFromAnEarlierRunToTheNewerOneAlsoWhileThePageIsOpen() {
        String unit = "/units/H21.100?set=SERVICE-766&period=2026-09&lang=vi&theme=light";
        browser.open(unit, 1440, 900);
        Locator banner = page().locator(".newer p");
        assertThat(banner).isHidden();
        page().evaluate("() => { document.querySelector('.newer').dataset.after = 0; window.stayed = true; }");

        new PublishDesk(
                        ExampleRuns.source(ExampleRuns.service766(NEWER, Period.parse("2026-09"), 9)),
                        database,
                        Clock.systemUTC())
                .publishAllNew("Lê Thị Duyệt");
        page().evaluate("() => window.dispatchEvent(new Event('focus'))");

        assertThat(banner).isVisible();
        assertThat((Boolean) page().evaluate("() => window.stayed === true")).isTrue();
        assertThat(browser.barriers()).isEmpty();
        banner.locator("a").click();
        page().waitForFunction("() => !window.stayed");
        assertThat(page().locator(".context")).containsText(NEWER);
        assertThat(page().locator(".newer p")).isHidden();

        browser.open("/explain/H21.100/ON_TIME?run=a91f3c070000&lang=vi&theme=light", 1440, 900);
        browser.picture("newer-run");
        assertThat(banner).isVisible();
        assertThat(browser.barriers()).isEmpty();
        banner.locator("a").click();
        page().waitForURL("**/explain/H21.100/ON_TIME?**");
        assertThat(page().locator(".context")).containsText(NEWER);

        browser.open("/runs/a91f3c070000?lang=vi", 1440, 900);
        banner.locator("a").click();
        page().waitForURL("**/runs/" + NEWER + "**");
        assertThat(browser.troubles(200)).isEmpty();
    }
}
