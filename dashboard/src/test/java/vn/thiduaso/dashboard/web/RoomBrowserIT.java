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

/** UC-001, UC-003, UC-004, UC-036, UC-037, UC-046: what room pages have is used, and what has none is left out, as Chromium draws them. */
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

    /** Of what is written on slices: the texts, and which of them reach over an edge of their slice. */
    private static final String SLICES = """
            () => {
              const chart = window.echarts.getInstanceByDom(document.getElementById('weights'));
              const data = chart.getModel().getSeriesByIndex(0).getData();
              const written = [], outside = [];
              for (let at = 0; at < data.count(); at++) {
                const slice = data.getItemGraphicEl(at), label = slice && slice.getTextContent();
                if (!label || label.ignore || !label.style.text) continue;
                const box = label.getBoundingRect(), by = label.getComputedTransform() || [1, 0, 0, 1, 0, 0], s = slice.shape;
                const inside = [[0, 0], [1, 0], [0, 1], [1, 1]].every(([right, down]) => {
                  const x = box.x + right * box.width, y = box.y + down * box.height;
                  const dx = by[0] * x + by[2] * y + by[4] - s.cx, dy = by[1] * x + by[3] * y + by[5] - s.cy;
                  const far = Math.hypot(dx, dy), turned = Math.atan2(dy, dx) - (s.startAngle + s.endAngle) / 2;
                  const aside = Math.abs(Math.atan2(Math.sin(turned), Math.cos(turned)));
                  return far >= s.r0 && far <= s.r && aside <= Math.abs(s.endAngle - s.startAngle) / 2;
                });
                written.push(label.style.text);
                if (!inside) outside.push(label.style.text);
              }
              return [written, outside];
            }""";

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

    @ParameterizedTest
    @ValueSource(ints = {360, 1024, 1440})
    void shouldWriteOnSlicesOnlyWhatFits(int width) {
        browser.open("/index-sets/SERVICE-766/1?lang=vi", width, 900);
        List<?> found = (List<?>) browser.page().evaluate(SLICES);

        assertThat((List<?>) found.get(0)).hasSizeGreaterThan(6);
        assertThat((List<?>) found.get(1)).isEmpty();
        assertThat(browser.page()
                        .locator(".chart-box:has(#weights) .twin tbody tr")
                        .count())
                .as("all of them are in the table")
                .isGreaterThan(((List<?>) found.get(0)).size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&view=table"})
    void shouldHaveLowRowsWithNamesThatAreHitAllTheSame(String view) {
        browser.open("/scores?" + SET + "&group=*" + view, 1440, 900);
        Locator rows = browser.page().locator("table.ranked tbody tr:not(.unranked, .unranked-head)");

        assertThat(rows.count()).isGreaterThan(5);
        for (Locator row : rows.all()) {
            assertThat(row.boundingBox().height).isBetween(33.0, 36.0);
            assertThat(row.locator("th[scope=row] a").boundingBox().height).isGreaterThanOrEqualTo(24);
        }
    }
}
