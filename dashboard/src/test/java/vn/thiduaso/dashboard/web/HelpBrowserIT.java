package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

/** UC-046 in a real browser: words explained where they stand, the first steps, search, the guide on paper; by mouse, and by keyboard alone. */
class HelpBrowserIT {

    private static final List<String> SIGHTS = List.of(
            "/help",
            "/help?q=thanh+toan+truc+tuyen",
            "/help?q=khongcotunay",
            "/help/topic/score",
            "/help/topic/page-scores",
            "/help/topic/layout",
            "/help/start",
            "/help/guide");

    private static final String SCORES = "/scores?set=PHUTAN-MINH-HOA&period=2026-Q3";

    @TempDir
    static Path folder;

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        MovementRuns.publish(database);
        ExampleAccounts.put(database, "thuky", Set.of(Role.SECRETARY), Optional.empty());
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT),
                () -> database,
                () -> new HomeLake(LakeSettings.embedded(folder)),
                Clock.systemUTC());
        browser = Browser.at(server.address());
        Visit.of(server, database, "thuky").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @BeforeEach
    void forget() {
        browser.page()
                .context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("start"));
    }

    private static Page page() {
        return browser.page();
    }

    private static String name(String path) {
        return "help" + path.replaceAll("[^a-zA-Z0-9]+", "-");
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
            softly.assertThat(page().locator("h1").count()).isEqualTo(1);
            softly.assertThat(browser.troubles(200)).isEmpty();
            softly.assertThat(browser.barriers()).isEmpty();
            softly.assertThat(page().content()).doesNotContain("??");
        });
    }

    static Stream<Arguments> everyPageInEveryWidth() {
        return SIGHTS.stream().flatMap(path -> Dress.widths().map(width -> Arguments.of(path, width)));
    }

    @ParameterizedTest(name = "{0} {1} px")
    @MethodSource("everyPageInEveryWidth")
    void shouldFitTheWindow(String path, int width) {
        browser.open(path, width, 800);
        browser.picture(name(path) + "-" + width);

        assertThat(browser.overflow()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void shouldExplainAWordByTheMouse(String theme) {
        browser.open(SCORES + "&lang=vi&theme=" + theme, 1440, 900);
        page().locator("thead .ask[popovertarget='help-score']").first().click();
        Locator answer = page().locator("#help-score");

        assertThat(answer.isVisible()).isTrue();
        assertThat(answer.innerText())
                .contains("Điểm công bố", "làm căn cứ, bình xét khen thưởng", "Mục VI.2.6", "theo trích dẫn");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("help-answer-" + theme);

        page().mouse().click(5, 600);
        assertThat(answer.isVisible()).isFalse();
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldExplainAWordByTheKeyboardAlone() {
        browser.open("/units/" + MovementRuns.SMALL + "?set=PHUTAN-MINH-HOA&period=2026-Q3&lang=vi", 1440, 900);
        String address = page().url();
        browser.tabTo("main .ask[popovertarget='help-coverage']");
        page().keyboard().press("Enter");
        assertThat(page().locator("#help-coverage").isVisible()).isTrue();
        assertThat(page().locator("#help-coverage").innerText()).contains("chưa xác nhận");

        // closes the answer, and does not go up to the page above
        page().keyboard().press("Escape");
        assertThat(page().locator("#help-coverage").isVisible()).isFalse();
        assertThat(page().url()).isEqualTo(address);
        assertThat(page().locator("main .ask[popovertarget='help-coverage']:focus")
                        .count())
                .isEqualTo(1);

        page().keyboard().press("Enter");
        page().keyboard().press("Tab");
        page().keyboard().press("Enter");
        page().waitForURL("**/help/topic/coverage");
        assertThat(page().locator("h1").innerText()).isEqualTo("Độ đầy đủ");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1024, 1440})
    void shouldHaveButtonsLargeEnoughAndAnswersInsideTheWindow(int width) {
        browser.open("/units/" + MovementRuns.SMALL + "?set=PHUTAN-MINH-HOA&period=2026-Q3&lang=vi", width, 800);
        List<Locator> buttons = page().locator("main .ask").all().stream()
                .filter(Locator::isVisible)
                .toList();
        assertThat(buttons).hasSizeGreaterThan(5);
        for (Locator button : buttons) {
            var box = button.boundingBox();
            assertThat(box.width).isGreaterThanOrEqualTo(24);
            assertThat(box.height).isGreaterThanOrEqualTo(24);
            button.click();
            Locator answer = page().locator("#" + button.getAttribute("popovertarget"));
            var at = answer.boundingBox();
            assertThat(at.x).isGreaterThanOrEqualTo(0);
            assertThat(at.y).isGreaterThanOrEqualTo(0);
            assertThat(at.x + at.width).isLessThanOrEqualTo(width);
            assertThat(at.y + at.height).isLessThanOrEqualTo(800);
            page().keyboard().press("Escape");
        }
        browser.picture("help-unit-" + width);
        assertThat(browser.overflow()).isZero();
    }

    @Test
    void shouldGoToTheHelpOfThePageByKeys() {
        browser.open("/movement?lang=vi", 1440, 900);
        page().keyboard().press("?");
        page().locator("#keys-list a").first().focus();
        page().keyboard().press("Enter");
        page().waitForURL("**/help/topic/page-movement");
        page().keyboard().press("Escape");
        page().waitForURL("**/help");
        browser.open(SCORES, 1440, 900);
        page().keyboard().press("g");
        page().keyboard().press("h");
        page().waitForURL("**/help/topic/page-scores");

        assertThat(page().locator("main").innerText()).contains("Chọn bộ chỉ số và kỳ ở trên cùng");
    }

    @Test
    void shouldFindByTheKeyboardAlone() {
        browser.open("/help?lang=vi", 1440, 900);
        browser.tabTo("main input[name=q]");
        page().keyboard().type("khoang hang");
        page().keyboard().press("Enter");
        page().waitForURL("**/help?q=khoang+hang");

        assertThat(page().locator("main dt a").allInnerTexts()).contains("Khoảng hạng");
        assertThat(page().locator("main [role=status]").innerText()).contains("mục trợ giúp");
    }

    @Test
    void shouldWalkTheFirstStepsPutThemAwayAndTakeThemOut() {
        browser.open("/todo?lang=vi&theme=light", 1440, 900);
        assertThat(page().locator(".strip").innerText()).contains("Lần đầu dùng?");
        page().locator(".strip a.primary").click();
        page().waitForURL("**/help/start");
        page().locator(".head button.primary").click();
        page().waitForURL("**/todo");
        assertThat(page().locator(".strip").innerText()).contains("bước 1 trong 9", "Xem việc đang chờ bạn");
        browser.picture("help-strip-1440");

        page().locator(".strip button").first().click();
        page().waitForURL("**/scores?set=PHUTAN-MINH-HOA**");
        assertThat(page().locator(".strip").innerText()).contains("bước 2 trong 9");
        page().locator(".strip button").first().click();
        page().waitForURL("**/explain/PT.CQ02/**");
        assertThat(browser.barriers()).isEmpty();

        page().locator(".strip button").last().click();
        page().waitForURL("**/explain/PT.CQ02/**");
        assertThat(page().locator(".strip").count()).isZero();
        browser.open("/help/start?lang=vi", 1440, 900);
        assertThat(page().locator(".first-steps li.done").count()).isEqualTo(2);
        browser.picture("help-start-done");
        page().locator(".head button.primary").click();
        page().waitForURL("**/explain/PT.CQ02/**");
        assertThat(page().locator(".strip").innerText()).contains("bước 3 trong 9");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldTakeAStepByTheKeyboardAlone() {
        browser.open("/help/start?lang=vi", 1440, 900);
        browser.tabTo(".first-steps li:nth-child(2) button");
        page().keyboard().press("Enter");
        page().locator(".first-steps li.done").first().waitFor();

        assertThat(page().locator(".first-steps li.done").innerText()).contains("Xem bảng điểm");
        browser.tabTo(".head button[value=again]");
        page().keyboard().press("Enter");
        page().waitForURL("**/todo");
        assertThat(page().locator(".strip").innerText()).contains("bước 1 trong 9");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1024})
    void shouldFitTheWindowWithTheStepsOnThePage(int width) {
        browser.open("/help/start?lang=vi", width, 800);
        page().locator(".head button.primary").click();
        page().waitForURL("**/todo");
        browser.picture("help-strip-" + width);

        assertThat(browser.overflow()).isZero();
    }

    @Test
    void shouldPrintTheGuideAsABook() {
        browser.open("/help/guide?lang=vi&theme=light", 1024, 800);
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page().locator("header.top").isVisible()).isFalse();
        assertThat(page().locator(".contents").isVisible()).isTrue();
        assertThat(page().locator("footer").isVisible()).isFalse();
        byte[] pdf = page().pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target", "screenshots", "help-guide.pdf")));
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF");
        // A4 in points, and a page for each chapter at least
        assertThat(text).containsPattern("/MediaBox \\[0 0 59[45][.\\d]* 84[12][.\\d]*]");
        assertThat(text.split("/Type /Page\\b", -1).length).isGreaterThan(8);
    }
}
