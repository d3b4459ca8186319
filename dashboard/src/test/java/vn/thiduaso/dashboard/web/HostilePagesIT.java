package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleAnalyses;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.HostileSet;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.lake.TextLimits;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/**
 * Names that are markup, formulas, three hundred letters long or written with marks apart, a unit without a score, a set of three hundred indicators: every page
 * holds. Nothing of a name is run, none makes a page wider than its window, none is told as an address of ours.
 */
class HostilePagesIT {

    private static final String RUN = "a91f3c07000b";
    private static final String EARLIER = "a91f3c07000a";
    private static final String ACCOUNT = "canbo";

    @TempDir
    static java.nio.file.Path folder;

    private static Server server;
    private static Browser browser;
    private static Visit visit;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        PublishableRun late = ExampleRuns.hostile(RUN, Period.parse("2026"), 4);
        new PublishDesk(
                        ExampleRuns.source(
                                Map.of(),
                                List.of(ExampleAnalyses.of(late, "0123456789ab", 2)),
                                ExampleRuns.hostile(EARLIER, Period.parse("2025"), 3),
                                late),
                        database,
                        Clock.systemUTC())
                .publishAllNew(HostileSet.MARKUP);
        ExampleAccounts.put(
                database,
                ACCOUNT,
                Set.of(Role.TRANSFORMATION_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR),
                Optional.empty());
        ExampleAccounts.putNamed(database, "gui", HostileSet.MARKUP, Role.UNIT_REPORTER, unit(0));
        ExampleAccounts.putNamed(
                database, "dai", HostileSet.UNBROKEN.substring(0, TextLimits.ACTOR), Role.ENTERPRISE, unit(2));
        ExampleFigures figures =
                ExampleFigures.ofNames(folder, HostileSet.NAMES, Actor.ofAccount(HostileSet.MARKUP, "gui"));
        server = Server.start(ServerSettings.of(0), () -> database, figures::home, Clock.systemUTC());
        visit = Visit.of(server, database, ACCOUNT);
        browser = Browser.at(server.address());
        visit.giveTo(browser);
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server).filter(Objects::nonNull).forEach(HostilePagesIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String unit(int number) {
        return "H21." + (100 + number);
    }

    static Stream<String> pages() {
        String in = "?run=" + RUN;
        String named = "?set=" + HostileSet.CODE + "&period=2026";
        String sent = "?set=%s&period=%s".formatted(ExampleFigures.SET.set().code(), ExampleFigures.PERIOD);
        Stream<String> ofUnits = IntStream.range(0, HostileSet.NAMES.size())
                .mapToObj(HostilePagesIT::unit)
                .flatMap(unit -> Stream.of("/units/" + unit + in, "/explain/" + unit + "/M" + in, "/maturity/" + unit));
        return Stream.concat(
                ofUnits,
                Stream.of(
                        "/scores" + named,
                        "/scores" + named + "&sort=name",
                        "/scores" + named + "&q=%3Cimg",
                        "/explain/" + unit(0) + "/G0" + in,
                        "/explain/" + unit(2) + "/G5_49" + in,
                        "/compare" + named + "&unit=H21.100&unit=H21.101&unit=H21.102&unit=H21.103&unit=H21.105",
                        // all of these have figures, so there is a chart of what they share
                        "/compare" + named + "&unit=H21.100&unit=H21.101&unit=H21.102",
                        "/ranks" + named,
                        "/robustness" + named,
                        "/maturity",
                        "/simulator" + named,
                        "/simulator/" + unit(1) + in,
                        "/simulator/" + unit(2) + in + "&tab=weights",
                        "/simulator/" + unit(0) + in + "&tab=way",
                        "/index-sets",
                        "/index-sets/" + HostileSet.CODE + "/1",
                        "/runs",
                        "/runs/" + RUN,
                        "/runs/compare?left=" + EARLIER + "&right=" + RUN,
                        "/runs/compare?left=" + EARLIER + "&right=" + RUN + "&unit=" + unit(0),
                        "/completeness" + sent,
                        "/completeness" + sent + "&unit=" + unit(2),
                        "/quality" + sent,
                        "/approval" + sent,
                        "/submissions" + sent,
                        "/upload",
                        "/todo",
                        "/movement",
                        "/movement-assignments",
                        "/people",
                        "/people/gui",
                        "/people/dai",
                        "/set-drafts",
                        "/audit"));
    }

    static Stream<Arguments> pagesInWidths() {
        // columns stand in a wide window, and lie in a narrow one
        Stream<Arguments> wide =
                pages().filter(page -> page.startsWith("/explain")).map(page -> Arguments.of(page, 1440));
        return Stream.concat(pages().flatMap(page -> Dress.widths().map(width -> Arguments.of(page, width))), wide);
    }

    @ParameterizedTest(name = "{0} {1} px")
    @MethodSource("pagesInWidths")
    void shouldHold(String page, int width) {
        Response response = browser.open(page, width, 768);
        browser.picture("hostile" + page.replaceAll("[^0-9A-Za-z]+", "-") + "-" + width);

        assertSoftly(softly -> {
            softly.assertThat(response.status()).isEqualTo(200);
            softly.assertThat(browser.troubles(200)).isEmpty();
            softly.assertThat(browser.page().title()).isNotEqualTo("hỏng");
            softly.assertThat(browser.page()
                            .locator("main img, main script:not([src]):not([type='application/json'])")
                            .count())
                    .isZero();
            softly.assertThat(browser.emptyCharts()).isEmpty();
            softly.assertThat(browser.overflow()).isZero();
            softly.assertThat(browser.page().locator("main").textContent())
                    .doesNotContain("&lt;", "&amp;", "&quot;", "🙂 49", "__49__");
        });
    }

    /** Where a name would push the figures of its row out of the window of the table, it breaks. */
    @ParameterizedTest
    @MethodSource("namedTables")
    void shouldShowAllColumnsBesideALongName(String page) {
        browser.open(page, 1024, 768);

        assertThat(browser.page().locator("main table.full").count()).isPositive();
        assertThat((List<?>) browser.page()
                        .evaluate("() => [...document.querySelectorAll('main .scroll > table.full')].filter(table => {"
                                + " const end = table.parentElement.getBoundingClientRect().right;"
                                + " return [...table.querySelectorAll('tbody tr > :last-child')].some(cell =>"
                                + " cell.getBoundingClientRect().left + 20 > end);"
                                + " }).map(table => table.textContent.trim().slice(0, 80))"))
                .isEmpty();
    }

    static Stream<String> namedTables() {
        return pages().filter(page -> page.matches("/(people|completeness.*|compare.*=H21.102)"));
    }

    @Test
    void shouldFindANameWithMarksApartByPlainLetters() throws IOException, InterruptedException {
        assertThat(visit.get("/scores?set=" + HostileSet.CODE + "&period=2026&q=phu+tan+thuong")
                        .body())
                .contains("/units/" + unit(3))
                .doesNotContain("/units/" + unit(1));
    }

    @Test
    void shouldGiveNamesAsTheyAreInFiles() throws IOException, InterruptedException {
        String csv = visit.get("/api/v1/runs/" + RUN + "/scores.csv").body();

        assertThat(csv).contains(HostileSet.UNBROKEN, HostileSet.LONG, HostileSet.MARKUP.replace("\"", "\"\""));
        assertThat(csv.lines()).noneMatch(line -> line.matches("(.*;)?\"?=HYPERLINK.*"));
    }
}
