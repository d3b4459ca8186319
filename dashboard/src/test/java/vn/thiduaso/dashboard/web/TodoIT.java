package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Response;
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

/** UC-044 in a real browser: what a commune in the middle of its work has for each of its people. */
class TodoIT {

    @TempDir
    static Path folder;

    private static OfficeVisits visits;

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

    private static List<String> todos(String account, String query) {
        Browser browser = as(account);
        browser.open("/todo?lang=vi&theme=light" + query, 1440, 900);
        return browser.page().locator("tbody tr").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    static Stream<Arguments> everyPageInEveryDress() {
        return Stream.of("duyet", "chot", "phongkt", "kiemtra")
                .flatMap(account -> Dress.all().map(dress -> Arguments.of(account, dress.language(), dress.theme())));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyPageInEveryDress")
    void shouldBeQuietWholeAndOpenToAll(String account, String language, String theme) {
        Browser browser = as(account);
        Response response = browser.open("/todo?lang=" + language + "&theme=" + theme, 1440, 900);
        browser.picture("todo-" + account + "-" + language + "-" + theme);

        assertSoftly(softly -> {
            softly.assertThat(response.status()).isEqualTo(200);
            softly.assertThat(browser.page().locator("h1").count()).isEqualTo(1);
            softly.assertThat(browser.troubles(200)).isEmpty();
            softly.assertThat(browser.barriers()).isEmpty();
            softly.assertThat(browser.page().content()).doesNotContain("??");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1024})
    void shouldNotBeWiderThanTheScreen(int width) {
        Browser browser = as("duyet");
        browser.open("/todo?lang=vi&theme=light", width, 800);
        browser.picture("todo-" + width);

        assertThat((Integer) browser.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    @Test
    void shouldAskAnOfficerForWhatOthersSentAndNotForWhatHeDidHimself() {
        assertThat(todos("duyet", "&about=PHUTAN-MINH-HOA+2026-Q3"))
                .anyMatch(line -> line.startsWith("Duyệt số liệu: 2 tệp chờ duyệt Duyệt"))
                .anyMatch(line -> line.startsWith("Nhắc nộp số liệu:"));
        assertThat(todos("gui", "&about=PHUTAN-MINH-HOA+2026-Q3"))
                .as("who sent the files does not approve them")
                .noneMatch(line -> line.startsWith("Duyệt số liệu"));
    }

    @Test
    void shouldAskAReporterForTheFiguresOfHisUnitOnly() {
        assertThat(todos("phongkt", "&kind=report&about=PHUTAN-MINH-HOA+2026-Q3"))
                .singleElement()
                .asString()
                .contains("số liệu của 1 đơn vị");
        assertThat(as("phongkt").page().locator("main .head a.button").getAttribute("href"))
                .isEqualTo("/units/PT.CQ02");
        assertThat(todos("phongkt", "")).noneMatch(line -> line.startsWith("Nhắc nộp") || line.startsWith("Duyệt"));
    }

    @Test
    void shouldHaveNothingForAnAuditorAndSayWhatComesNext() {
        Browser browser = as("kiemtra");
        browser.open("/todo?lang=vi&theme=light", 1440, 900);

        assertThat(browser.page().locator("main").innerText())
                .contains("Không còn việc nào chờ bạn.")
                .contains("quý 1/2027 bắt đầu ngày 01/01/2027");
    }

    @Test
    void shouldCountWhatIsOverdueAndShowItAlone() {
        Browser browser = as("duyet");
        browser.open("/todo?lang=vi&theme=light", 1440, 900);
        String counted = browser.page().locator(".tiles dd b").nth(1).innerText();
        browser.page().locator(".tiles a").first().click();

        assertThat(browser.page().url()).contains("due=overdue");
        assertThat(String.valueOf(browser.page().locator("tbody tr").count())).isEqualTo(counted);
        assertThat(browser.page().locator("tbody .chip.clay").allInnerTexts())
                .hasSize(Integer.parseInt(counted))
                .allMatch(text -> text.startsWith("quá "));
    }

    @Test
    void shouldLeadToThePageWhereItIsDoneByMouse() {
        Browser browser = as("duyet");
        browser.open("/todo?lang=vi&theme=light", 1440, 900);
        browser.page().locator("tbody tr:has-text('tệp chờ duyệt') a").first().click();
        browser.page().waitForURL("**/approval?**");

        assertThat(browser.page().locator("h1").innerText()).isEqualTo("Duyệt và chốt");
    }

    @Test
    void shouldLeadToThePageWhereItIsDoneByTheKeyboardAlone() {
        Browser browser = as("duyet");
        browser.open("/todo?lang=vi&theme=light&kind=approve", 1440, 900);
        browser.tabTo("tbody a");
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL("**/approval?**");

        assertThat(browser.page().locator("h1").innerText()).isEqualTo("Duyệt và chốt");
    }
}
