package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** UC-016 to UC-018 in a real browser, over a commune in the middle of its work. Pictures are kept in {@code target/screenshots}. */
class FiguresPagesIT {

    private static final String Q1 = "set=PHUTAN-MINH-HOA&period=2026-Q1";
    private static final String Q2 = "set=PHUTAN-MINH-HOA&period=2026-Q2";
    private static final String Q3 = "set=PHUTAN-MINH-HOA&period=2026-Q3";

    @TempDir
    static Path folder;

    private static OfficeVisits visits;

    /** A page as somebody sees it. */
    record Sight(String name, String as, String path, int status) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Sight> SIGHTS = List.of(
            new Sight("completeness", "duyet", "/completeness?" + Q3, 200),
            new Sight("completeness-unit", "duyet", "/completeness?" + Q3 + "&unit=PT.DT01", 200),
            new Sight("completeness-own-unit", "ap01", "/completeness?" + Q3 + "&unit=PT.AP01", 200),
            new Sight("completeness-none-found", "kiemtra", "/completeness?" + Q3 + "&q=kh%C3%B4ng-c%C3%B3", 200),
            new Sight("quality", "duyet", "/quality?" + Q3, 200),
            new Sight("quality-none-found", "kiemtra", "/quality?" + Q3 + "&state=CONFIRMED", 200),
            new Sight("approval-waiting", "duyet", "/approval?" + Q3, 200),
            new Sight("approval-own", "gui", "/approval?" + Q3, 200),
            new Sight("approval-same-person", "duyet", "/approval?" + Q2, 200),
            new Sight("approval-to-close", "chot", "/approval?" + Q2, 200),
            new Sight("approval-closed", "chot", "/approval?" + Q1, 200),
            new Sight("approval-auditor", "kiemtra", "/approval?" + Q3, 200));

    @BeforeAll
    static void start() {
        visits = OfficeVisits.open(folder);
    }

    @AfterAll
    static void stop() {
        visits.close();
    }

    private static Browser as(String account) {
        return visits.as(account);
    }

    private static String dressed(Sight sight, String language, String theme) {
        return sight.path + "&lang=" + language + "&theme=" + theme;
    }

    static Stream<Arguments> everyPageInEveryDress() {
        return SIGHTS.stream()
                .flatMap(sight -> Dress.all().map(dress -> Arguments.of(sight, dress.language(), dress.theme())));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyPageInEveryDress")
    void shouldBeQuietWholeAndOpenToAll(Sight sight, String language, String theme) {
        Browser browser = as(sight.as);
        Response response = browser.open(dressed(sight, language, theme), 1440, 900);
        browser.picture(sight.name + "-" + language + "-" + theme);

        assertSoftly(softly -> {
            softly.assertThat(response.status()).isEqualTo(sight.status);
            softly.assertThat(browser.page().locator("h1").count()).isEqualTo(1);
            softly.assertThat(browser.troubles(sight.status)).isEmpty();
            softly.assertThat(browser.emptyCharts()).isEqualTo(List.of());
            softly.assertThat(browser.barriers()).isEmpty();
            softly.assertThat(browser.page().content()).doesNotContain("??");
            softly.assertThat(browser.page().locator(".context .marks").textContent())
                    .contains("vi".equals(language) ? "số liệu minh họa" : "illustrative figures");
        });
    }

    @Test
    void shouldNotCallFiguresMadeUpThatNobodySaidWereMadeUp() {
        Browser browser = as("duyet");
        browser.open("/submissions?set=SERVICE-766&period=2026-10&lang=vi&theme=light", 1440, 900);

        assertThat(browser.page().locator(".context .marks").textContent())
                .contains("đang mở")
                .doesNotContain("minh họa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"completeness", "quality", "approval", "submissions"})
    void shouldShowAPeriodNobodyHasReportedForYet(String page) {
        Browser browser = as("duyet");
        Response response =
                browser.open("/" + page + "?set=PHUTAN-MINH-HOA&period=2027-Q1&lang=vi&theme=light", 1440, 900);

        assertThat(response.status()).isEqualTo(200);
        assertThat(browser.page().locator(".context").first().textContent()).contains("quý 1/2027");
    }

    @Test
    void shouldNotCloseAPeriodNobodyHasReportedFor() {
        Browser browser = as("chot");
        browser.open("/approval?set=PHUTAN-MINH-HOA&period=2027-Q1&lang=vi&theme=light", 1440, 900);

        assertThat(browser.page().locator("main").textContent()).contains("chưa có tệp nào được duyệt");
        assertThat(browser.page().locator("form[action$='/close']").count()).isZero();
    }

    @Test
    void shouldOfferThePeriodOfTodayBeforeAnybodyReported() {
        Browser browser = as("duyet");
        browser.open("/completeness?" + Q3 + "&lang=vi&theme=light", 1440, 900);

        assertThat(browser.page().locator("select[name=period] option").allTextContents())
                .contains("quý 4/2026");
    }

    static Stream<Arguments> everyPageInEveryWidth() {
        return SIGHTS.stream().flatMap(sight -> Dress.widths().map(width -> Arguments.of(sight, width)));
    }

    @ParameterizedTest(name = "{0} {1} px")
    @MethodSource("everyPageInEveryWidth")
    void shouldFitTheWindow(Sight sight, int width) {
        Browser browser = as(sight.as);
        browser.open(dressed(sight, "vi", "light"), width, width == 360 ? 760 : 768);
        browser.picture(sight.name + "-" + width);

        assertThat(browser.overflow()).isZero();
        assertThat(browser.troubles(sight.status)).isEmpty();
    }

    /** A mark of the list must not be a piece of another page by its name. */
    @Test
    void shouldSpreadTheChecklistOverItsCard() {
        Browser browser = as("duyet");
        browser.open("/approval?" + Q3 + "&lang=vi&theme=light", 1440, 900);
        Locator rows = browser.page().locator(".checks > li");

        assertThat(rows.count()).isPositive();
        double card = browser.page().locator(".checks").boundingBox().width;
        assertThat(rows.all())
                .allSatisfy(row -> assertThat(row.boundingBox().width).isEqualTo(card));
    }

    @Test
    void shouldAskBackAndConfirmByKeyboard() {
        Browser browser = as("duyet");
        Page page = browser.page();
        browser.open("/quality?" + Q3 + "&lang=vi&theme=light", 1440, 900);
        assertThat(page.locator("table[data-rows] tbody td[data-label='Ảnh hưởng']")
                        .first()
                        .textContent())
                .as("what moves a unit farthest comes first")
                .contains("bậc");
        browser.press("table[data-rows] tbody a", "Enter");
        page.waitForURL("**#finding");
        browser.open(page.url().substring(visits.address().length() - 1), 1440, 900);
        browser.picture("quality-finding");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.emptyCharts()).isEqualTo(List.of());

        browser.write("#question", "Số này gấp nhiều lần quý trước, đề nghị kiểm tra");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**done=ask-back**");
        assertThat(page.locator("#finding").textContent()).contains("đã hỏi lại", "gấp nhiều lần quý trước");

        browser.write("#confirm-reason", "Đợt cao điểm cấp tài khoản");
        browser.write("#evidence", "Báo cáo 12/BC-UBND");
        page.keyboard().press("Enter");
        page.waitForURL("**done=confirm**");
        browser.picture("quality-confirmed");
        assertThat(page.locator("#finding").textContent())
                .contains("đã xác nhận đúng", "minh chứng: Báo cáo 12/BC-UBND");

        browser.press("form[action='/quality/reopen'] button", "Enter");
        page.waitForURL("**done=reopen**");
        assertThat(page.locator("#finding .chip").last().textContent()).isEqualTo("chưa trả lời");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldPrintThePeriodOnEveryPage() {
        Browser browser = as("kiemtra");
        browser.open("/approval?" + Q3 + "&lang=vi&theme=light", 1440, 900);
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(browser.page().locator(".print-foot").isVisible()).isTrue();
        assertThat(browser.page().locator(".print-foot").textContent()).contains("quý 3/2026");

        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
