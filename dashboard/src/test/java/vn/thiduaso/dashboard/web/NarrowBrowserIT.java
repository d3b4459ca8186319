package vn.thiduaso.dashboard.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.dashboard.publish.Directory;
import vn.thiduaso.dashboard.publish.ExampleAnalyses;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLIC_BOARD;

/** Rankings narrowed by area and state, marks of rank intervals, sectors and the chart of the public board, as Chromium draws them. */
class NarrowBrowserIT {

    private static final String RUN = "b19000000001";
    private static final String SCORES = "/scores?set=SERVICE-766&period=2026-11&group=*&lang=vi";

    private static Database database;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        database = Databases.H2.open();
        ExampleHome.fill(database);
        PublishableRun run = inProvinces(ExampleRuns.service766(RUN, Period.parse("2026-11"), 5));
        PublishableRun enterprises = inSectors(ExampleRuns.maturity("b19000000002", Period.parse("2026"), 8));
        new PublishDesk(
                        ExampleRuns.source(
                                Map.of(), List.of(ExampleAnalyses.of(run, "0123456789ac", 2)), run, enterprises),
                        database,
                        Clock.systemUTC())
                .publishAllNew("Lê Thị Duyệt");
        database.sql()
                .insertInto(PUBLIC_BOARD)
                .values(1, true, OffsetDateTime.of(2026, 10, 12, 1, 0, 0, 0, ZoneOffset.UTC), "quantri")
                .execute();
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        browser = Browser.at(server.address());
    }

    private static PublishableRun inProvinces(PublishableRun run) {
        Map<String, Directory.Entry> units = new HashMap<>();
        units.put("T1", new Directory.Entry("Tỉnh Gia Lai", "", ""));
        units.put("T2", new Directory.Entry("Tỉnh An Giang", "", ""));
        run.units()
                .forEach(unit -> units.put(
                        unit.unit(),
                        new Directory.Entry(unit.name(), unit.group().orElse("").equals("Gia Lai") ? "T1" : "T2", "")));
        return run.with(new Directory(units));
    }

    private static PublishableRun inSectors(PublishableRun run) {
        List<String> sectors = List.of("Thương mại", "Chế biến", "Dịch vụ", "");
        Map<String, Directory.Entry> units = new HashMap<>();
        run.units()
                .forEach(unit -> units.put(
                        unit.unit(), new Directory.Entry(unit.name(), "", sectors.get(units.size() % sectors.size()))));
        return run.with(new Directory(units));
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server).filter(Objects::nonNull).forEach(NarrowBrowserIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static List<String> names() {
        return browser.page().locator("table.rows tbody th[scope=row] a").allTextContents();
    }

    @ParameterizedTest
    @CsvSource({
        "narrow-ranking, /scores?set=SERVICE-766&period=2026-11&group=*",
        "narrow-area, /scores?set=SERVICE-766&period=2026-11&group=*&area=T1&state=ranked",
        "narrow-table, /scores?set=SERVICE-766&period=2026-11&group=*&area=T1&view=table",
        "narrow-public, /public?set=SERVICE-766&period=2026-11&group=*",
        "narrow-sectors, /maturity?set=MATURITY",
        "narrow-sector-of-one, /maturity/H21.100"
    })
    void shouldBeWholeAndOpenToAll(String name, String path) {
        for (String theme : List.of("light", "dark")) {
            String dressed = path + (path.contains("?") ? "&" : "?") + "lang=vi&theme=" + theme;
            for (int width : Dress.widths().toList()) {
                browser.open(dressed, width, 900);
                browser.picture(name + "-" + theme + "-" + width);
                assertSoftly(softly -> {
                    softly.assertThat(browser.overflow())
                            .as(dressed + " at " + width)
                            .isZero();
                    softly.assertThat(browser.troubles(200)).as(dressed).isEmpty();
                    softly.assertThat(browser.emptyCharts()).as(dressed).isEmpty();
                });
            }
            browser.open(dressed, 1440, 900);
            assertThat(browser.barriers()).as(dressed).isEmpty();
        }
    }

    @Test
    void shouldNarrowByAreaAndStateAndKeepBothInTheAddress() {
        browser.open(SCORES, 1440, 900);
        int all = names().size();

        browser.page().locator("select[name=area]").selectOption("T1");
        browser.page().waitForURL("**area=T1**");
        int inside = names().size();
        browser.page().locator("select[name=state]").selectOption("unranked");
        browser.page().waitForURL("**state=unranked**");

        assertThat(inside).isPositive().isLessThan(all);
        assertThat(browser.page().url()).contains("area=T1", "state=unranked");
        assertThat(browser.page().locator("tr.unranked").count()).isLessThanOrEqualTo(inside);
        assertThat(browser.page().locator("table.rows .rank:not(.none)").count())
                .isZero();
        browser.page().goBack();
        assertThat(names()).hasSize(inside);
    }

    /** Cards: the score of each is in sight, units are ticked, and the order is chosen above them. */
    @Test
    void shouldStandAsCardsThatAreOrderedAndTickedOnATelephone() {
        browser.open(SCORES, 360, 740);
        Locator card = browser.page().locator("table.ranked > tbody > tr").first();

        for (String part : List.of(".pick input", ".rank", "th a", ".score b")) {
            assertInSight(card.locator(part).first().boundingBox(), part);
        }
        browser.page().locator("table.ranked thead a[href*='sort=name']").click();
        browser.page().waitForURL("**sort=name**");
        assertThat(browser.page()
                        .locator("table.ranked > tbody > tr:not(.unranked) th[scope=row] a")
                        .allTextContents())
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo(Comparator.comparing(Vietnamese::sortKey));
        assertThat(browser.page()
                        .locator("table.ranked thead th[aria-sort=ascending] a")
                        .textContent())
                .isEqualTo("Đơn vị");
        assertThat(browser.page()
                        .locator(".ask[popovertarget=help-rank]")
                        .first()
                        .isVisible())
                .isTrue();
        browser.page().locator("table.ranked .pick input").first().click();
        browser.page().locator("table.ranked .pick input").nth(1).click();
        browser.page().locator("#picked button").click();
        browser.page().waitForURL("**/compare?**unit=**&unit=**");

        browser.open("/units/H21.100?set=SERVICE-766&period=2026-11&lang=vi", 360, 740);
        assertInSight(
                browser.page().locator("table.tree tbody tr.d1 td b").first().boundingBox(), "points of an indicator");
        assertThat(browser.overflow()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"/scores, false", "/index-sets, true"})
    void shouldBringThePageOneIsOnIntoTheMenuInSightAndShowThatThereIsMore(String path, boolean before) {
        browser.open(path + "?lang=vi", 360, 740);
        browser.page().waitForFunction("() => document.querySelector('.top nav').className.includes('more-')");

        assertInSight(browser.page().locator(".top nav .here").boundingBox(), path);
        assertThat(browser.page().locator(".top nav").getAttribute("class").contains("more-before"))
                .isEqualTo(before);
    }

    private static void assertInSight(BoundingBox box, String what) {
        assertThat(box.x).as(what).isNotNegative();
        assertThat(box.x + box.width).as(what).isLessThanOrEqualTo(360);
    }

    /** A name of a group or an indicator is read in a line or two, beside its points, however narrow the page. */
    @ParameterizedTest
    @CsvSource({"360", "1024"})
    void shouldGiveNamesOfPartsRoomInAnExplanation(int width) {
        browser.open("/explain/H21.100/766?set=SERVICE-766&period=2026-11&lang=vi", width, 740);
        // where a file is in the lake, its cells and what was read of them stand in cards of their own beside the parts
        browser.page()
                .locator(".columns > .side")
                .evaluate("side => side.append(...[1, 2].map(() => side.firstElementChild.cloneNode(true)))");
        Locator part =
                browser.page().locator(".side table.full tr:has(td.barcol)").first();
        BoundingBox name = part.locator("th[scope=row]").boundingBox();
        BoundingBox lost = part.locator(".loss").boundingBox();

        assertThat(name.width).isGreaterThan(width / 3.0);
        assertThat(lost.x + lost.width).isLessThanOrEqualTo(width);
    }

    /** What all units of the page have in common gives way to figures; a name stays beside them. */
    @Test
    void shouldKeepTheNameBesideTheFiguresOfTheTableOnATablet() {
        browser.open("/scores?set=SERVICE-766&period=2026-11&group=Gia+Lai&view=table&lang=vi", 1024, 740);
        Locator heads = browser.page().locator("table.board thead th");
        Locator name = browser.page().locator("table.board tbody th").first();

        assertThat(heads.allTextContents()).noneMatch(head -> head.matches("\\s*(Loại|Nhóm)\\s*"));
        assertThat(name.boundingBox().width).isGreaterThanOrEqualTo(220);
        Locator box = browser.page().locator(".scroll:has(> table.board)");
        box.evaluate("box => { box.style.width = '500px'; box.scrollLeft = 300; }");
        assertThat(name.boundingBox().x - box.boundingBox().x).isBetween(-1.0, 1.0);
    }

    @Test
    void shouldNarrowByKeysAlone() {
        browser.open(SCORES, 1440, 900);
        browser.press("select[name=area]", "ArrowDown", "Enter");
        browser.page().waitForURL("**area=T2**");

        assertThat(names()).isNotEmpty();
    }

    @Test
    void shouldDrawAMarkAndSayTheIntervalInFigures() {
        browser.open(SCORES, 1440, 900);

        int marks = browser.page().locator("table.rows svg.whisker").count();
        assertThat(marks).isPositive();
        assertThat(browser.page().locator("td.spancol:has(svg.whisker) small").allTextContents())
                .hasSize(marks)
                .allMatch(text -> text.matches("[\\d,]+( – [\\d,]+)?"));
    }

    @Test
    void shouldGiveThePublicAChartWithItsTable() {
        browser.open("/public?set=SERVICE-766&period=2026-11&group=*&lang=vi", 1440, 900);

        assertThat(browser.page().locator("[data-chart]").count()).isEqualTo(1);
        browser.page().locator("details.twin summary").click();
        assertThat(browser.page().locator("details.twin tbody tr").count()).isPositive();
        assertThat(browser.page().locator("svg.whisker").count()).isPositive();
    }
}
