package vn.thiduaso.dashboard.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From any page with ranks to the reason of one in at most three clicks. Nobody tells the browser the way: every link of the page's own content is tried, breadth
 * first, so a way counts only where a reader sees it. The reason of a rank is an explanation with the cell of the file.
 */
class ReasonClicksIT {

    private static final int MOST = 3;
    /** Pages looked into on one level before the search is given up as lost. */
    private static final int PAGES = 60;

    private static final String SOURCE = "td.source";
    /** Links of the content, those to units and explanations; a page does not lead to itself. */
    private static final String LINKS = "() => [...new Set([...document.querySelectorAll('main a[href]')]"
            + ".filter(link => link.offsetParent && !link.hasAttribute('download'))"
            + ".map(link => link.getAttribute('href').split('#')[0]).filter(href => /^\\/(units|explain|maturity)\\//.test(href)))]";

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        ExampleHome.fill(database);
        var enterprises = ExampleRuns.maturity("a91f3c070009", Period.parse("2026"), 8);
        new PublishDesk(ExampleRuns.source(enterprises), database, Clock.systemUTC()).publishAllNew("Lê Thị Duyệt");
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        browser = Browser.at(server.address());
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server).filter(Objects::nonNull).forEach(ReasonClicksIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    static Stream<String> pagesWithRanks() {
        String of = "?set=SERVICE-766&period=2026-10&group=*";
        return Stream.of(
                "/scores" + of,
                "/scores" + of + "&view=table",
                "/ranks" + of,
                "/robustness" + of,
                "/maturity",
                "/compare?set=SERVICE-766&period=2026-10&unit=H21.100&unit=H21.102",
                "/units/H21.100?set=SERVICE-766&period=2026-10");
    }

    @ParameterizedTest
    @MethodSource("pagesWithRanks")
    void shouldLeadToTheReasonInThreeClicks(String page) {
        int clicks = clicks(page);
        System.out.printf("%s: %d clicks to the source cell%n", page, clicks);

        assertThat(clicks).isBetween(1, MOST);
    }

    /** How many clicks a reader needs at least; one more than allowed when there is no way. */
    private static int clicks(String start) {
        List<String> level = List.of(start);
        for (int clicks = 0; clicks <= MOST; clicks++) {
            List<String> next = new ArrayList<>();
            for (String page : level.subList(0, Math.min(PAGES, level.size()))) {
                browser.open(page, 1440, 900);
                if (browser.page().locator(SOURCE).count() > 0) {
                    return clicks;
                }
                ((List<?>) browser.page().evaluate(LINKS)).forEach(link -> next.add((String) link));
            }
            level = next.stream().distinct().toList();
        }
        return MOST + 1;
    }

    /** How long it takes is told, and asserted nowhere: the machine that runs tests is no reader's. */
    @Test
    void shouldTellHowLongItIsFromAScoreToItsCell() {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            browser.open("/units/H21.100?set=SERVICE-766&period=2026-10&lang=vi", 1440, 900);
            long from = System.nanoTime();
            browser.page().locator("main a[href*='/ON_TIME']").first().click();
            browser.page().locator(SOURCE).first().waitFor();
            times.add((System.nanoTime() - from) / 1_000_000);
        }
        System.out.println("from a score to its source cell, ms: " + times);

        assertThat(browser.page().locator(SOURCE).first().isVisible()).isTrue();
    }
}
