package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.data.ExampleOffice;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-015 in a real browser, with the keyboard alone: from a layout nobody knows to a submitted file. */
class UploadBrowserIT {

    private static final String ABOUT = "/upload?set=PHUTAN-MINH-HOA&period=2026-Q3&lang=vi&theme=light";
    private static final String TABLE = "ỦY BAN NHÂN DÂN XÃ PHÚ TÂN,,,\n"
            + "BIỂU SỐ LIỆU CHUYỂN ĐỔI SỐ QUÝ 3/2026,,,\n"
            + "STT,Tên đơn vị,Số sự cố an toàn thông tin mạng tại đơn vị,Ghi chú\n"
            + "1,Phòng Kinh tế (minh họa),0,\n"
            + "2,Phòng Văn hóa - Xã hội (minh họa),1,đã báo cáo\n"
            + "3,Ban Chỉ huy Quân sự xã (minh họa),0,\n"
            + ",Tổng cộng,1,\n";

    @TempDir
    static Path folder;

    private static HomeLake lake;
    private static Server server;
    private static Database database;
    private static Browser browser;
    private int clicks;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        lake = ExampleOffice.fill(folder.resolve("home"));
        database = Databases.H2.open();
        ExampleAccounts.put(database, "gui", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        server = Server.start(ServerSettings.of(0), () -> database, () -> lake, ExampleOffice.CLOCK);
        browser = Browser.at(server.address());
        Visit.of(server, database, "gui").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    private void press(String selector, String key) {
        browser.tabTo(selector);
        browser.page().keyboard().press(key);
        clicks++;
    }

    private static void settle() {
        browser.page()
                .waitForSelector("form.questions, form[action$='/mapping'], form[action$='/take'], "
                        + "main a[href^='/submissions/'], [role=alert]");
    }

    private static void look(String name) {
        browser.picture(name);
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.page().content()).doesNotContain("??");
    }

    @Test
    void shouldComeFromAnUnknownLayoutToASubmissionInTenClicksWithTheKeyboard() throws IOException {
        Path file = Files.writeString(folder.resolve("bieu-phong.csv"), TABLE);
        browser.open(ABOUT, 1440, 900);
        look("upload-choose");
        browser.page().locator("#files").setInputFiles(file);
        clicks++;
        press("form[data-upload] button", "Enter");
        settle();
        List<String> asked = new ArrayList<>();
        for (int round = 0; browser.page().locator("form.questions").count() > 0 && round < 5; round++) {
            look("upload-ask-" + round);
            int questions = browser.page().locator("form.questions fieldset").count();
            for (int at = 0; at < questions; at++) {
                asked.add(browser.page().locator("fieldset legend").nth(at).textContent());
                press("fieldset:nth-of-type(" + (at + 1) + ") input[type=radio]", "Space");
            }
            press("form.questions button.primary", "Enter");
            browser.page().waitForLoadState();
            settle();
        }
        look("upload-confirm");
        press("form[action$='/mapping'] button", "Enter");
        browser.page().waitForSelector("form[action$='/take']");
        look("upload-result");
        press("form[action$='/take'] button.primary", "Enter");
        browser.page().waitForSelector("main a[href^='/submissions/']");
        look("upload-done");

        assertThat(clicks).as(asked.toString()).isLessThanOrEqualTo(10);
        assertThat(lake.lake().standings("PHUTAN-MINH-HOA", Period.parse("2026-Q3")))
                .filteredOn(row -> row.submission().fileName().equals("bieu-phong.csv"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo(State.SUBMITTED);
                    assertThat(row.submission().accepted()).isEqualTo(3);
                });
    }

    /** Two rows of heads, a numerator beside a denominator, hamlets called by their offices, slips of the keyboard. */
    @Test
    void shouldReadNumeratorsAndDenominatorsOfAnUnknownTableInTenClicksWithTheKeyboard() throws IOException {
        Path file = folder.resolve("bieu-cac-ap.xlsx");
        try (InputStream in = UploadBrowserIT.class.getResourceAsStream("/upload/bieu-cac-ap.xlsx")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        browser.open(ABOUT, 1440, 900);
        browser.page().locator("#files").setInputFiles(file);
        clicks++;
        press("form[data-upload] button", "Enter");
        settle();
        look("upload-ratio-ask");
        assertThat(browser.overflow()).isZero();
        assertThat(browser.page().locator("main .card").first().textContent()).contains("Bảng trong tệp", "Hiểu là");
        List<String> asked = browser.page().locator(".questions legend").allTextContents();
        for (int at = 1; at <= asked.size(); at++) {
            String question = "fieldset:nth-of-type(" + at + ")";
            if (browser.page().locator(question + " .chip.green").count() == 0) {
                press(question + " input[type=radio]", asked.get(at - 1).contains("chưa rõ") ? "ArrowUp" : "Space");
            }
        }
        look("upload-ratio-answered");
        press("button[name=certain]", "Enter");
        browser.page().waitForSelector("form[action$='/mapping']");
        look("upload-ratio-confirm");
        assertThat(browser.page().locator("table.taken tr.is td").allTextContents())
                .anySatisfy(is -> assertThat(is).startsWith("tử số XHS.6"))
                .anySatisfy(is -> assertThat(is).startsWith("mẫu số XHS.6"));
        press("form[action$='/mapping'] button", "Enter");
        browser.page().waitForSelector("form[action$='/take']");
        look("upload-ratio-result");
        press("form[action$='/take'] button.primary", "Enter");
        browser.page().waitForSelector("main a[href^='/submissions/']");

        assertThat(clicks).as(asked.toString()).isLessThanOrEqualTo(10);
        assertThat(lake.lake().standings("PHUTAN-MINH-HOA", Period.parse("2026-Q3")))
                .filteredOn(row -> row.submission().fileName().equals("bieu-cac-ap.xlsx"))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(State.SUBMITTED))
                .satisfies(row -> assertThat(row.submission().accepted()).isEqualTo(9))
                .satisfies(row -> assertThat(row.submission().quarantined()).isEqualTo(3));
    }

    /** A unit that is none is told where it is typed; what was said is shown before it is kept, and can be said otherwise afterwards. */
    @Test
    void shouldLetNobodyKeepAUnitThatIsNoneAndSayOtherwiseLater() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ten-la.csv"),
                "BIỂU SỐ LIỆU QUÝ 3/2026,,\nTT,Ấp,Tỷ lệ hộ gia đình có kết nối Internet băng rộng (%)\n"
                        + "1,Tổ tự quản Bờ Kênh,80\n2,PT.AP02,75\n");
        Page page = browser.page();
        browser.open(ABOUT, 1440, 900);
        page.locator("#files").setInputFiles(file);
        press("form[data-upload] button", "Enter");
        settle();
        answerUnit("Tổ tự quản Bờ Mương");
        page.waitForSelector("main .faults");
        assertThat(page.locator("main .faults").textContent()).contains("Tổ tự quản Bờ Kênh", "Tổ tự quản Bờ Mương");
        answerUnit("PT.AP01");
        page.waitForSelector("form[action$='/mapping']");
        look("upload-said");
        assertThat(page.locator("form[action$='/mapping'] tbody").textContent())
                .contains("Tổ tự quản Bờ Kênh", "ấp số 1", "PT.AP01");
        press("form[action$='/mapping'] button", "Enter");
        page.waitForSelector("form[action$='/take']");

        press("form[action$='/reread'] button", "Enter");
        settle();
        look("upload-again");
        assertThat(page.locator(".questions input[type=radio]:checked").evaluateAll("all => all.map(one => one.value)"))
                .isEqualTo(List.of("PT.AP01"));
        answerUnit("PT.AP03");
        page.waitForSelector("form[action$='/mapping']");
        press("form[action$='/mapping'] button", "Enter");
        page.waitForSelector("form[action$='/take']");

        assertThat(lake.lake().mappings().latest("PHUTAN-MINH-HOA"))
                .filteredOn(kept -> kept.yaml().contains("Bờ Kênh"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.version()).isEqualTo(2))
                .satisfies(kept -> assertThat(kept.yaml()).contains("PT.AP03").doesNotContain("PT.AP01"));
        page.locator("#note").fill("Số của ấp lấy theo sổ đăng ký.");
        press("form[action$='/take'] button.primary", "Enter");
        page.locator("main a[href^='/submissions/']").first().click();
        page.waitForSelector("#figures");
        look("submission-figures");
        assertThat(page.locator("main").textContent()).contains("Số của ấp lấy theo sổ đăng ký.");
        assertThat(page.locator("#figures tbody tr").allTextContents())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("PT.AP03", "XHS.6", "80", "C3"));
        browser.open(page.url().replace(server.address(), "/"), 360, 760);
        browser.picture("submission-figures-360");
        assertThat(browser.overflow()).isZero();
    }

    private void answerUnit(String said) {
        Page page = browser.page();
        String folded = ".questions details:not([open]) > summary";
        if (page.locator(folded).count() > 0) { // as good as certain: the rest of the list is folded away
            press(folded, "Enter");
        }
        page.locator(".questions input[type=text]").first().fill(said);
        press(".questions .actions button", "Enter");
        page.waitForLoadState();
        settle();
    }

    /** A column that is read as something else than its head says: chosen from a list, the same way for every column. */
    @Test
    void shouldTakeAnotherMeaningOfAColumnThatIsCertain() throws IOException {
        Path file = Files.writeString(
                folder.resolve("doi-cot.csv"),
                "BIỂU SỐ LIỆU QUÝ 3/2026,,,\nTT,Ấp,Tỷ lệ hộ gia đình có kết nối Internet băng rộng (%),Ghi chú\n"
                        + "1,PT.AP01,80,\n2,PT.AP02,75,\n");
        browser.open(ABOUT, 360, 760);
        browser.page().locator("#files").setInputFiles(file);
        press("form[data-upload] button", "Enter");
        settle();
        press("details.known-columns summary", "Enter");
        look("upload-columns-360");
        assertThat(browser.overflow()).isZero();
        browser.tabTo("details.known-columns tr:nth-child(3) select");
        browser.page().keyboard().type("XHS.6 · tử");
        press("details.known-columns button", "Enter");
        browser.page().waitForLoadState();
        settle();

        assertThat(browser.page().locator("table.taken tr.is td").nth(2).textContent())
                .startsWith("tử số XHS.6");
    }

    @ParameterizedTest
    @ValueSource(ints = {1920, 1440, 1024, 360})
    void shouldFitTheWindowWhateverTheNamesOfSets(int width) {
        for (String language : List.of("vi", "en")) {
            browser.open("/upload?lang=" + language + "&theme=light", width, 800);
            browser.picture("upload-choose-" + language + "-" + width);

            assertThat(browser.overflow()).as(language).isZero();
        }
    }

    @Test
    void shouldChooseTheUsualPeriodOfAnotherSetUntilSomebodyChoosesOne() {
        Page page = browser.page();
        browser.open("/upload?set=PHUTAN-MINH-HOA&period=2026-Q1&lang=vi&theme=light", 1440, 900);

        assertThat(page.inputValue("#period")).isEqualTo("2026-Q1");
        page.selectOption("#set", "SERVICE-766");
        assertThat(page.inputValue("#period")).isEqualTo("2026-Q3");
        page.selectOption("#period", "2025");
        page.selectOption("#set", "PHUTAN-MINH-HOA");
        assertThat(page.inputValue("#period")).isEqualTo("2025");
    }

    @Test
    void shouldGoFromFaultToFaultByKey() throws IOException {
        Path file = Files.writeString(
                folder.resolve("loi.csv"), "unit,CQS.9\nPT.CQ02,hai\nPT.CQ03,-4\nPT.KHONG,1\nPT.CQ04,0\n");
        browser.open(ABOUT, 1440, 900);
        browser.page().locator("#files").setInputFiles(file);
        press("form[data-upload] button", "Enter");
        browser.page().waitForSelector("tr.fault");
        look("upload-faults");
        assertThat(browser.page().locator("table.sheet td.clay").allTextContents())
                .hasSize(3)
                .allSatisfy(cell -> assertThat(cell).isNotBlank());

        browser.page().keyboard().press("F8");
        String first =
                browser.page().evaluate("document.activeElement.textContent").toString();
        browser.page().keyboard().press("F8");
        String second =
                browser.page().evaluate("document.activeElement.textContent").toString();
        browser.page().keyboard().press("Shift+F8");

        assertThat(first).isNotEqualTo(second);
        assertThat(browser.page().evaluate("document.activeElement.textContent"))
                .isEqualTo(first);
        browser.open(browser.page().url().replace(server.address(), "/"), 360, 760);
        browser.picture("upload-faults-360");
        assertThat(browser.overflow()).isZero();
    }

    /** A figure that counts would be another, one would be taken back. */
    @Test
    void shouldShowWhatWouldBeOtherwiseAndWhatADoubtfulFigureMayMove() throws IOException {
        Path file = Files.writeString(
                folder.resolve("doi.csv"), "unit,CQS.2\nPT.AP01,1\nPT.AP02,Chưa có số liệu\nPT.AP03,0\n");
        browser.open(ABOUT, 1440, 900);
        browser.page().locator("#files").setInputFiles(file);
        press("form[data-upload] button", "Enter");
        browser.page().waitForSelector("#outlook");
        look("upload-outlook");

        assertThat(browser.page().locator("#outlook").textContent())
                .contains("Nếu nhận lần nạp này", "đổi minh chứng", "PT.AP01", "Điểm dự kiến");
        assertThat(browser.page().locator("tr.fault small.swing").first().textContent())
                .startsWith("Ảnh hưởng: ");
        browser.open(browser.page().url().replace(server.address(), "/"), 360, 760);
        browser.picture("upload-outlook-360");
        assertThat(browser.overflow()).isZero();
    }
}
