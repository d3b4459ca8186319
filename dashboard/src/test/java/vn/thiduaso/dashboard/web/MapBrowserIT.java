package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.map.UnitMaps;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** UC-050 in a real browser: scores on a map, where the home has outlines; without them there is none. */
class MapBrowserIT {

    private static final String OF_OCTOBER = "?set=SERVICE-766&period=2026-10&group=*";
    private static final int MAPPED = 6;

    @TempDir
    static Path folder;

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        ExampleHome.fill(database);
        server = Server.start(
                ServerSettings.of(0),
                () -> database,
                () -> new HomeLake(LakeSettings.embedded(folder)),
                Clock.systemUTC());
        browser = Browser.at(server.address());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @BeforeEach
    void draw() throws IOException {
        Files.writeString(
                folder.resolve(UnitMaps.FILE),
                IntStream.range(0, MAPPED)
                        .mapToObj(MapBrowserIT::area)
                        .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}")));
    }

    /** Six made-up areas that touch each other. */
    private static String area(int number) {
        double west = 105.3 + number % 3 * 0.1;
        double south = 10.5 + number / 3 * 0.1;
        double east = west + 0.1;
        double north = south + 0.1;
        return "{\"type\":\"Feature\",\"properties\":{\"unit\":\"H21.%d\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]}}"
                .formatted(100 + number, west, south, east, south, east, north, west, north, west, south);
    }

    static Stream<Arguments> dressesAndWidths() {
        return Dress.all()
                .flatMap(dress ->
                        Stream.of(1440, 1024, 360).map(width -> Arguments.of(dress.language(), dress.theme(), width)));
    }

    @ParameterizedTest
    @MethodSource("dressesAndWidths")
    void shouldShowScoresOfTheUnitsThatHaveAnOutline(String language, String theme, int width) {
        Response answer = browser.open("/map" + OF_OCTOBER + "&lang=" + language + "&theme=" + theme, width, 800);
        browser.picture("map-%s-%s-%d".formatted(language, theme, width));

        assertSoftly(softly -> {
            softly.assertThat(answer.status()).isEqualTo(200);
            softly.assertThat(browser.page().locator(".twin tbody tr").count()).isEqualTo(MAPPED);
            softly.assertThat(browser.emptyCharts()).isEmpty();
            softly.assertThat(browser.overflow()).isZero();
            softly.assertThat(browser.barriers()).isEmpty();
            softly.assertThat(browser.troubles(200)).isEmpty();
        });
    }

    @Test
    void shouldOpenTheTableWhereTheOutlinesCannotBeFetched() {
        Page page = browser.page();
        page.route("**/map/units.geojson", com.microsoft.playwright.Route::abort);
        try {
            browser.open("/map" + OF_OCTOBER + "&lang=vi&theme=light", 1440, 900);
            browser.picture("map-without-outlines");

            assertThat(page.locator("[data-chart]").textContent()).contains("Chưa vẽ được hình này");
            assertThat(page.locator(".twin[open] tbody tr").count()).isEqualTo(MAPPED);
            assertThat(page.locator(".twin tbody tr").first().isVisible()).isTrue();
            assertThat(browser.barriers()).isEmpty();
        } finally {
            page.unroute("**/map/units.geojson");
        }
    }

    @Test
    void shouldBeReachedFromTheRankingAndLeadToAUnitByTheKeyboardAlone() {
        browser.open("/scores" + OF_OCTOBER + "&lang=vi&theme=light", 1440, 900);
        Page page = browser.page();
        browser.tabTo("a[href^='/map']");
        page.keyboard().press("Enter");
        page.waitForURL("**/map?**");
        page.waitForFunction("() => document.documentElement.dataset.drawn");

        browser.tabTo("[data-chart]");
        page.keyboard().press("ArrowRight");
        String first = page.locator(".twin tbody tr th").first().textContent();
        assertThat(page.locator(".chart-box [aria-live]").textContent()).contains(first.strip());
        page.keyboard().press("Enter");

        page.waitForURL("**/units/H21.**");
        assertThat(page.locator("h1").textContent()).contains(first.strip());
    }

    @Test
    void shouldSayWhatIsWrongWithTheFile() throws IOException, InterruptedException {
        Files.writeString(folder.resolve(UnitMaps.FILE), "{\"type\":\"Feature\"}");

        Response answer = browser.open("/map" + OF_OCTOBER + "&lang=vi&theme=light", 1024, 768);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(browser.page().locator(".faults").textContent()).contains("FeatureCollection");
        assertThat(Visit.ofVisitor(server).get("/map/units.geojson").statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldSayWhatIsMissingWithoutAFile() throws IOException, InterruptedException {
        Files.delete(folder.resolve(UnitMaps.FILE));
        Visit visitor = Visit.ofVisitor(server);

        assertThat(visitor.get("/map" + OF_OCTOBER + "&lang=vi").body())
                .contains("Chưa có bản đồ", "map.geojson")
                .doesNotContain("data-chart=");
        assertThat(visitor.get("/map/units.geojson").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/scores" + OF_OCTOBER).body()).doesNotContain("href=\"/map");
    }
}
