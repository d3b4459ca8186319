package vn.thiduaso.dashboard.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
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

import static org.assertj.core.api.Assertions.assertThat;

/** UC-003, UC-036, UC-037, UC-046: what room pages have is used, and what has none is left out, as Chromium draws them. */
class RoomBrowserIT {

    private static final String SET = "set=SERVICE-766&period=2026-10&lang=vi";

    /** How far apart the ends of the cards beside each other are, pixels; of all pairs of columns on the page the most. */
    private static final String UNEVEN = """
            () => Math.max(...[...document.querySelectorAll('main .columns')].map(columns => {
              const ends = [...columns.children].filter(part => part.offsetHeight).map(part => {
                const cards = part.matches('.card') ? [part] : [...part.querySelectorAll(':scope > .card')];
                return Math.max(...cards.map(card => card.getBoundingClientRect().bottom));
              });
              return ends.length < 2 ? 0 : Math.max(...ends) - Math.min(...ends);
            }))""";

    private static Database database;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        database = Databases.H2.open();
        ExampleHome.fill(database);
        new PublishDesk(
                        ExampleRuns.source(ExampleRuns.maturity("b19000000002", Period.parse("2026"), 8)),
                        database,
                        Clock.systemUTC())
                .publishAllNew("Lê Thị Duyệt");
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        browser = Browser.at(server.address());
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server).filter(Objects::nonNull).forEach(RoomBrowserIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?" + SET + "&unit=H21.100&unit=H21.101&unit=H21.102&unit=H21.103&unit=H21.104",
                "/maturity/H21.100?set=MATURITY&lang=vi"
            })
    void shouldEndCardsBesideEachOtherAlike(String path) {
        browser.open(path, 1440, 900);

        assertThat(browser.page().locator("main .columns > .stack").count()).isEqualTo(2);
        assertThat(((Number) browser.page().evaluate(UNEVEN)).doubleValue()).isLessThan(2);
        for (int width : List.of(1024, 360)) {
            browser.open(path, width, 900);
            assertThat(browser.overflow()).as("at " + width).isZero();
        }
    }

    /** Where cells and figures stand beside the steps, the parts have the width of the page; else they are what stands beside them. */
    @ParameterizedTest
    @CsvSource({"H21.104, true", "H21.100, false"})
    void shouldPutPartsWhereThereIsRoom(String unit, boolean figures) {
        browser.open("/explain/" + unit + "/766?" + SET, 1440, 900);
        Locator parts = browser.page().locator("section:has(> h2:text-is('Các phần'))");

        assertThat(parts.count()).isEqualTo(1);
        assertThat(parts.boundingBox().width > 1200).isEqualTo(figures);
        assertThat(browser.page()
                        .locator(".columns section:has(> h2:text-is('Các phần'))")
                        .count())
                .isEqualTo(figures ? 0 : 1);
        browser.open("/explain/" + unit + "/766?" + SET, 360, 900);
        assertThat(browser.overflow()).isZero();
    }

    /** Words without explanations are no column of their own beside shorter ones. */
    @Test
    void shouldUseTheWidthOfThePageForWordsOfHelp() {
        browser.open("/help?lang=vi", 1440, 900);
        Locator words = browser.page().locator(".topics section:has(.short)");
        List<Double> ends = browser.page().locator(".topics section:not(:has(.short))").all().stream()
                .map(topic -> topic.boundingBox().y + topic.boundingBox().height)
                .toList();

        assertThat(words.boundingBox().width).isGreaterThan(1200);
        assertThat(ends).allMatch(end -> end <= words.boundingBox().y);
        assertThat(browser.page().locator(".documents").boundingBox().height)
                .as("provisions stand in two columns")
                .isLessThan(browser.page().locator(".documents .written").all().stream()
                        .mapToDouble(one -> one.locator(".provisions").boundingBox().height)
                        .sum());
        for (int width : List.of(1024, 360)) {
            browser.open("/help?lang=vi", width, 900);
            assertThat(browser.overflow()).as("at " + width).isZero();
        }
    }
}
