package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.movement.MovementRuns;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** UC-042 in a real browser: the secretary assigns, reports and follows a figure to its cell by keyboard. */
class MovementBrowserIT {

    private static final List<String> SIGHTS = List.of(
            "/movement",
            "/movement?state=MISSED",
            "/movement?unit=" + MovementRuns.SMALL,
            "/movement/II.3-a",
            "/movement/II.2-a",
            "/movement-assignments");

    @TempDir
    static Path folder;

    private static Database database;
    private static Database nothing;
    private static Server server;
    private static Server empty;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        database = Databases.H2.open();
        MovementRuns.publish(database);
        server = server(database);
        nothing = Databases.H2.open();
        empty = server(nothing);
        browser = Browser.at(server.address());
        Visit.of(server, database, "thuky").giveTo(browser);
    }

    private static Server server(Database of) {
        ExampleAccounts.put(of, "thuky", Set.of(Role.SECRETARY), Optional.empty());
        return Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT),
                () -> of,
                () -> new HomeLake(LakeSettings.embedded(folder)),
                Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
            empty.close();
        }
    }

    private static String name(String path) {
        return "movement" + path.replaceAll("[^a-zA-Z0-9]+", "-");
    }

    static Stream<Arguments> everyPageInEveryDress() {
        return SIGHTS.stream()
                .flatMap(path -> Dress.all().map(dress -> Arguments.of(path, dress.language(), dress.theme())));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyPageInEveryDress")
    void shouldBeQuietWholeAndOpenToAll(String path, String language, String theme) {
        Response response = browser.open(
                path + (path.contains("?") ? "&" : "?") + "lang=" + language + "&theme=" + theme, 1440, 900);
        browser.picture(name(path) + "-" + language + "-" + theme);

        assertSoftly(softly -> {
            softly.assertThat(response.status()).isEqualTo(200);
            softly.assertThat(browser.page().locator("h1").count()).isEqualTo(1);
            softly.assertThat(browser.troubles(200)).isEmpty();
            softly.assertThat(browser.emptyCharts()).isEqualTo(List.of());
            softly.assertThat(browser.barriers()).isEmpty();
            softly.assertThat(browser.page().content()).doesNotContain("??");
        });
    }

    static Stream<Arguments> everyPageInEveryWidth() {
        return SIGHTS.stream().flatMap(path -> Dress.widths().map(width -> Arguments.of(path, width)));
    }

    @ParameterizedTest(name = "{0} {1} px")
    @MethodSource("everyPageInEveryWidth")
    void shouldFitTheWindow(String path, int width) {
        browser.open(path, width, width == 360 ? 740 : 768);
        browser.picture(name(path) + "-" + width);

        assertThat(browser.overflow()).isZero();
    }

    @Test
    void shouldLeadFromAFigureToItsCellByKeyboard() {
        browser.open("/movement?period=2026-Q3&lang=vi", 1440, 900);
        browser.press("table.aims th a[href*='II.3-a']", "Enter");
        browser.page().waitForURL("**/movement/II.3-a**");
        browser.press("a[href*='/explain/" + MovementRuns.SMALL + "/CQS.5']", "Enter");
        browser.page().waitForURL("**/explain/**");

        assertThat(browser.page().locator("main").textContent())
                .contains(MovementRuns.SMALL + " 70", "gia-lai-2026-10-10.xlsx");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldAssignReportAndFindWhatOneFollowsByKeyboard() {
        browser.open("/movement-assignments?lang=vi", 1440, 900);
        browser.write("#position", "Ủy viên phụ trách hạ tầng số");
        browser.write("#account", "thuky");
        browser.press("input[name=kind]", "ArrowDown");
        browser.choose("#content", "II.2");
        browser.press("#reason", "Enter");
        browser.page().waitForURL("**?done");
        assertThat(browser.page().locator("table tbody").textContent()).contains("II.2", "hạ tầng số");

        browser.open("/movement/II.2-a?period=2026-Q3&lang=vi", 1440, 900);
        browser.write("#figure", "1.234");
        browser.write("#source", "BC 01/BC-UBND");
        browser.page().keyboard().press("Enter");
        assertThat(browser.page().locator(".faults").textContent()).contains("1234");
        browser.write("#figure", "99,1");
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL("**done=reported**");
        assertThat(browser.page().locator("main").textContent()).contains("99,1%", "Vượt", "BC 01/BC-UBND");

        browser.open("/movement?period=2026-Q3&lang=vi", 1440, 900);
        browser.press(".head .actions a[href*='member=']", "Enter");
        browser.page().waitForURL("**member=**");
        assertThat(browser.page().locator("main h2 .code").allTextContents()).containsExactly("II.2");
        browser.picture("movement-member");
    }

    @Test
    void shouldAssignAndEndAnAssignmentByMouse() {
        browser.open("/movement-assignments?lang=vi", 1440, 900);
        browser.page().locator("#position").click();
        browser.page().keyboard().type("Ủy viên theo dõi kinh tế số");
        browser.page().locator("input[name=kind]").nth(1).click();
        browser.page().locator("#content").selectOption("II.4");
        browser.page().locator("form:has(#position) button[type=submit]").click();
        browser.page().waitForURL("**?done");
        Locator line = browser.page().locator("tbody tr:has-text('kinh tế số')");
        assertThat(line.textContent()).contains("II.4");

        line.locator("form[action$='/end'] button").click();
        PlaywrightAssertions.assertThat(line.locator("form")).hasCount(0);
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldOfferTheUnitsThatWhatIsTypedFinds() {
        browser.open("/movement-assignments?lang=vi", 1440, 900);
        assertThat(browser.page().locator("#units option").count()).isGreaterThan(1);
        browser.page().locator("#unit").fill(MovementRuns.SMALL.toLowerCase(Locale.ROOT));
        browser.page().waitForFunction("() => document.querySelectorAll('#units option').length === 1");

        assertThat(browser.page().locator("#units option").getAttribute("value"))
                .isEqualTo(MovementRuns.SMALL);
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldTellAnEmptyHomeWhatToDo() {
        try (Browser other = Browser.at(empty.address())) {
            Visit.of(empty, nothing, "thuky").giveTo(other);
            Response response = other.open("/movement?lang=vi", 1440, 900);
            other.picture("movement-none");

            assertThat(response.status()).isEqualTo(200);
            assertThat(other.page().locator("main").textContent()).contains("chưa có đợt nào", "công bố");
            assertThat(other.troubles(200)).isEmpty();
            assertThat(other.barriers()).isEmpty();
        }
    }
}
