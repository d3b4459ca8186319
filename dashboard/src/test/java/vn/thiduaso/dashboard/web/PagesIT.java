package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.LookingRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** Every page in a real browser: UC-001 to UC-005 in docs/use-cases. Pictures are kept in {@code target/screenshots}. */
class PagesIT {

    private static final String PHU_TAN = "?set=PHUTAN-MINH-HOA&period=2026";
    private static final String FIVE = "&unit=H21.100&unit=H21.101&unit=H21.102&unit=H21.104&unit=H21.108";

    private static Server server;
    private static Server empty;
    private static Browser browser;

    /** A page: name of its picture, address, status. */
    record Sight(String name, String path, int status) {

        /** Whether the line under its head is about figures that are made up; pages of index sets have none. */
        private boolean isMadeUp() {
            return name.endsWith("-illustrative") && !name.startsWith("index-set");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Sight> SIGHTS = List.of(
            new Sight("ranking", "/scores?set=SERVICE-766&period=2026-10", 200),
            new Sight("ranking-all-groups", "/scores?set=SERVICE-766&period=2026-10&group=*", 200),
            new Sight("ranking-illustrative", "/scores" + PHU_TAN, 200),
            new Sight("ranking-nothing-found", "/scores?set=SERVICE-766&period=2026-10&q=kh%C3%B4ng-c%C3%B3", 200),
            new Sight("robustness", "/robustness?set=SERVICE-766&period=2026-10&group=*", 200),
            new Sight("ranks", "/ranks?set=SERVICE-766&period=2026-10", 200),
            new Sight("ranks-all-groups", "/ranks?set=SERVICE-766&period=2026-10&group=*", 200),
            new Sight("ranks-illustrative", "/ranks" + PHU_TAN, 200),
            new Sight("compare", "/compare?set=SERVICE-766&period=2026-10&unit=H21.100&unit=H21.102", 200),
            new Sight("compare-five", "/compare?set=SERVICE-766&period=2026-10" + FIVE, 200),
            new Sight("compare-six", "/compare?set=SERVICE-766&period=2026-10&unit=H21.106" + FIVE, 422),
            new Sight("compare-none", "/compare?set=SERVICE-766&period=2026-10", 200),
            new Sight("compare-illustrative", "/compare" + PHU_TAN + "&unit=H21.100&unit=H21.105&unit=KHONG.CO", 200),
            new Sight("maturity", "/maturity", 200),
            new Sight("maturity-no-level", "/maturity?level=none&group=An+Giang", 200),
            new Sight("maturity-unit", "/maturity/H21.100", 200),
            new Sight("maturity-unit-unranked", "/maturity/H21.105", 200),
            new Sight("not-found-maturity", "/maturity/KHONG.CO", 404),
            new Sight("robustness-none-illustrative", "/robustness" + PHU_TAN, 200),
            new Sight("unit", "/units/H21.100?set=SERVICE-766&period=2026-10", 200),
            new Sight("unit-unranked", "/units/H21.105?set=SERVICE-766&period=2026-10", 200),
            new Sight("unit-illustrative", "/units/H21.100" + PHU_TAN, 200),
            new Sight("explain-illustrative", "/explain/H21.100/PT" + PHU_TAN, 200),
            new Sight("explain-total", "/explain/H21.100/766?set=SERVICE-766&period=2026-10", 200),
            new Sight("explain-indicator", "/explain/H21.101/ON_TIME?set=SERVICE-766&period=2026-10", 200),
            new Sight("index-sets", "/index-sets", 200),
            new Sight("index-set", "/index-sets/SERVICE-766/1", 200),
            new Sight("index-set-illustrative", "/index-sets/PHUTAN-MINH-HOA/2", 200),
            new Sight("runs", "/runs", 200),
            new Sight("run", "/runs/" + ExampleHome.RUN, 200),
            new Sight("not-found", "/units/KHONG.CO", 404),
            new Sight("not-found-period", "/units/H21.100?set=SERVICE-766&period=2020", 404),
            new Sight("bad-request", "/scores?page=x", 400));

    @TempDir
    static Path folder;

    private static LookingRuns.Ids looking;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        ExampleHome.fill(database);
        var enterprises = ExampleRuns.maturity("a91f3c070009", Period.parse("2026"), 8);
        new PublishDesk(ExampleRuns.source(enterprises), database, Clock.systemUTC()).publishAllNew("Lê Thị Duyệt");
        looking = LookingRuns.publish(List.of(database), folder);
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        empty = Server.start(ServerSettings.of(0), Databases.H2::open, NoLake::open, Clock.systemUTC());
        browser = Browser.at(server.address());
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server, empty).filter(Objects::nonNull).forEach(PagesIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Pages of runs that figures of other periods went into. */
    private static List<Sight> otherPeriods() {
        return List.of(
                new Sight("explain-bound-illustrative", "/explain/U01/A?run=" + looking.bound(), 200),
                new Sight("explain-filled-illustrative", "/explain/U03/A?run=" + looking.looking(), 200),
                new Sight("unit-looking-illustrative", "/units/U03?run=" + looking.both(), 200),
                new Sight("index-set-looking", "/index-sets/NHIN-LAI/1", 200),
                new Sight("run-looking-illustrative", "/runs/" + looking.both(), 200));
    }

    private static Stream<Sight> sights() {
        return Stream.concat(SIGHTS.stream(), otherPeriods().stream());
    }

    static Stream<Arguments> everyPageInEveryDress() {
        return sights().flatMap(
                        sight -> Dress.all().map(dress -> Arguments.of(sight, dress.language(), dress.theme())));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyPageInEveryDress")
    void shouldBeQuietWholeAndOpenToAll(Sight sight, String language, String theme) {
        String dressed = sight.path + (sight.path.contains("?") ? "&" : "?") + "lang=" + language + "&theme=" + theme;

        Response response = browser.open(dressed, 1440, 900);
        browser.picture(sight.name + "-" + language + "-" + theme);

        assertSoftly(softly -> {
            softly.assertThat(response.status()).isEqualTo(sight.status);
            softly.assertThat(browser.page().locator("html").getAttribute("lang"))
                    .isEqualTo(language);
            softly.assertThat(browser.page().locator("h1").count()).isEqualTo(1);
            softly.assertThat(browser.troubles(sight.status)).isEmpty();
            softly.assertThat(browser.emptyCharts()).isEqualTo(List.of());
            softly.assertThat(browser.barriers()).isEmpty();
            softly.assertThat(browser.page().content()).doesNotContain("??");
            softly.assertThat(browser.page().locator(".context .chip.gold").count() > 0)
                    .as("marked as made up")
                    .isEqualTo(sight.isMadeUp());
        });
    }

    static Stream<Arguments> everyPageInEveryWidth() {
        return sights().flatMap(sight -> Dress.widths().map(width -> Arguments.of(sight, width)));
    }

    @ParameterizedTest(name = "{0} {1} px")
    @MethodSource("everyPageInEveryWidth")
    void shouldFitTheWindow(Sight sight, int width) {
        browser.open(sight.path, width, width == 360 ? 740 : 768);
        browser.picture(sight.name + "-" + width);

        assertThat(browser.overflow()).isZero();
        assertThat(browser.troubles(sight.status)).isEmpty();
    }

    @Test
    void shouldTellAnEmptyHomeWhatToDo() {
        try (Browser other = Browser.at(empty.address())) {
            Response response = other.open("/", 1440, 900);
            other.picture("empty");

            assertThat(response.status()).isEqualTo(200);
            assertThat(other.page().locator("main").textContent()).contains("thiduaso");
            assertThat(other.troubles(200)).isEmpty();
            assertThat(other.barriers()).isEmpty();

            assertThat(other.open("/maturity", 1440, 900).status()).isEqualTo(200);
            assertThat(other.page().locator("main").textContent()).contains("công bố");
            assertThat(other.barriers()).isEmpty();
        }
    }

    @Test
    void shouldShowTheSameFiguresInChartAndTable() {
        browser.open("/units/H21.100?set=SERVICE-766&period=2026-10&lang=vi", 1440, 900);

        List<String> boxes = browser.page().locator(".chart-box").all().stream()
                .filter(box -> box.locator(".twin tbody tr").count() == 0)
                .map(Locator::textContent)
                .toList();
        assertThat(browser.page().locator(".chart-box").count()).isPositive();
        assertThat(boxes).as("charts without a table of their figures").isEmpty();
    }

    @Test
    void shouldLeadFromABoundRunToTheRunItsStatisticsAreOf() {
        browser.open("/explain/U01/A?lang=vi&run=" + looking.both(), 1440, 900);

        browser.page().locator(".bases a").first().click();
        browser.page().waitForURL("**/runs/**");

        assertThat(browser.page().locator("h1").textContent()).doesNotContain(looking.both());
        assertThat(browser.page().locator("main").textContent()).contains("năm 2024");
    }

    @Test
    void shouldPrintTheRunOnEveryPage() {
        browser.open("/scores?set=SERVICE-766&period=2026-10", 1440, 900);
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(browser.page().locator(".print-foot").isVisible()).isTrue();
        assertThat(browser.page().locator(".print-foot").textContent()).contains(ExampleHome.RUN);

        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(browser.page().locator(".print-foot").isVisible()).isFalse();
    }

    @Test
    void shouldKeepPageAndChoicesWhenTheLanguageChanges() {
        browser.open("/scores?set=SERVICE-766&period=2026-10&group=*&lang=vi", 1440, 900);

        browser.page().locator(".switches a[hreflang=en]").click();

        assertThat(browser.page().url()).contains("period=2026-10").contains("group=*");
        assertThat(browser.page().locator("html").getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void shouldCompareUnitsTickedInTheRankingAndReachASourceByKeyboard() {
        browser.open("/scores?set=SERVICE-766&period=2026-10&group=*&lang=vi", 1440, 900);
        browser.press(".pick input[value='H21.100']", "Space");
        browser.press(".pick input[value='H21.102']", "Space");
        browser.press("#picked button", "Enter");
        browser.page().waitForURL("**/compare?**");
        assertThat(browser.page().url()).contains("unit=H21.100").contains("unit=H21.102");
        browser.press("tr[id='line-ON_TIME'] td a", "Enter");
        browser.page().waitForURL("**/explain/**");

        assertThat(browser.troubles(200)).isEmpty();
        assertThat(browser.page().locator("main").textContent()).contains("gia-lai-2026-10-10.xlsx");
    }

    @Test
    void shouldLeadFromALevelToTheWeakestIndicatorByKeyboard() {
        browser.open("/maturity?level=1&lang=vi", 1440, 900);
        browser.press("table[data-rows] tbody th a", "Enter");
        browser.page().waitForURL("**/maturity/H21.**");
        String weakest = browser.page().locator(".losses a").first().textContent();
        browser.press(".losses a", "Enter");
        browser.page().waitForURL("**/explain/**");

        assertThat(browser.page().locator("h1").textContent()).contains(weakest);
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldFindAThirdUnitAndPutItInAnotherPeriodByMouse() {
        browser.open("/compare?set=SERVICE-766&period=2026-10&unit=H21.100&unit=H21.102&lang=vi", 1440, 900);
        browser.page().locator(".adding input[type=search]").fill("an tuong");
        browser.page().locator(".adding .filters button").click();
        browser.page().locator(".offers a").click();
        browser.page().locator("select[name=unit]").nth(2).selectOption("H21.104@2026-09");
        browser.page().waitForURL("**unit=H21.104%402026-09**");

        assertThat(browser.page().locator("table.compared").first().textContent())
                .contains("xã Ân Tường, tháng 09/2026");
        browser.page().locator("a.remove").nth(1).click();
        browser.page().waitForURL(address -> !address.contains("H21.102"));
        assertThat(browser.page().url()).contains("H21.100");
    }

    @Test
    void shouldLeadFromARankToTheSourceCellByKeyboard() {
        browser.open("/scores?set=SERVICE-766&period=2026-10&group=*&lang=vi", 1440, 900);
        String second = browser.page().locator("table.rows tbody th a").nth(1).textContent();
        browser.press("table.rows tbody th a", "ArrowDown", "Enter");
        browser.page().waitForURL("**/units/**");
        assertThat(browser.page().locator("h1").textContent()).contains(second);
        browser.press("main a[href*='/ON_TIME']", "Enter");
        browser.page().waitForURL("**/explain/**");

        assertThat(browser.troubles(200)).isEmpty();
        assertThat(browser.page().locator("main").textContent()).contains("gia-lai-2026-10-10.xlsx");
    }
}
