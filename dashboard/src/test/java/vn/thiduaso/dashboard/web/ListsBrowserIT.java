package vn.thiduaso.dashboard.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;
import vn.thiduaso.scoring.Period;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** UC-048 for lists, in a real browser: they are ordered, filtered, given other columns, kept as views and downloaded, by mouse and by keyboard. */
class ListsBrowserIT {

    private static final String NEWER = "a91f3c07000a";

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        ExampleHome.fill(database);
        new PublishDesk(
                        ExampleRuns.source(ExampleRuns.service766(NEWER, Period.parse("2026-10"), 9)),
                        database,
                        Clock.fixed(Instant.parse("2026-10-13T01:00:00Z"), ZoneOffset.UTC))
                .publish(NEWER, "Lê Thị Duyệt");
        ExampleAccounts.put(database, "quantri", Set.of(Role.ADMINISTRATOR, Role.COUNCIL_MEMBER), Optional.empty());
        ExampleAccounts.putNamed(database, "tvbinh", "Trần Văn Bình", Role.UNIT_REPORTER, "35.10001");
        ExampleAccounts.putNamed(database, "ltan", "Lê Thị An, chuyên viên", Role.EMULATION_OFFICER, "H21.100");
        ExampleAccounts.putNamed(database, "nvan", "Nguyễn Văn Ân", Role.COUNCIL_MEMBER, "H21.100");
        ExampleJobs.put(database, "quantri", 3);
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        browser = Browser.at(server.address());
        Visit.of(server, database, "quantri").giveTo(browser);
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server).filter(Objects::nonNull).forEach(ListsBrowserIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Page page() {
        return browser.page();
    }

    private static Locator rows() {
        return page().locator("section[aria-labelledby='list-head'] tbody tr");
    }

    private static List<String> column(int place) {
        return page()
                .locator("section[aria-labelledby='list-head'] tbody tr > :nth-child(" + place + ")")
                .allInnerTexts()
                .stream()
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static byte[] downloaded(String ending) throws IOException {
        Download file = page().waitForDownload(() ->
                page().locator(".files a[href*='." + ending + "']").click());
        return Files.readAllBytes(file.path());
    }

    @Test
    void shouldOrderFilterAndKeepPeopleByMouse() throws IOException {
        browser.open("/people?lang=vi&theme=light", 1440, 900);
        assertThat(column(1))
                .containsExactly("Lê Thị An, chuyên viên", "Nguyễn Văn Ân", "Trần Văn Bình", "Người quantri");
        assertThat(page().locator("th[aria-sort]")).hasText("Họ và tên");
        page().locator("th[aria-sort] a").click();
        page().waitForURL("**sort=-name**");
        assertThat(page().locator("th[aria-sort]")).hasAttribute("aria-sort", "descending");
        assertThat(column(1)).startsWith("Người quantri", "Trần Văn Bình");

        page().locator("select[name=role]").selectOption("council-member");
        page().waitForURL("**role=council-member**");
        assertThat(column(2)).containsExactly("quantri", "nvan");
        page().locator("#columns > summary").click();
        page().locator("#columns input[value=made-by]").check();
        page().locator("#columns input[value=state]").uncheck();
        page().locator("#columns button").click();
        page().waitForURL("**cols=**");
        assertThat(page().locator("section[aria-labelledby='list-head'] thead")).containsText("Người tạo");
        assertThat(page().locator("section[aria-labelledby='list-head'] thead"))
                .not()
                .containsText("Trạng thái");

        page().locator("#views > summary").click();
        page().locator("#views input[name=name]").fill("Hội đồng");
        page().locator("#views button.primary").click();
        page().waitForURL("**done**");
        assertThat(page().url()).contains("/people?role=council-member&sort=-name&cols=name,");
        assertThat(page().locator(".done")).containsText("Đã lưu cách xem “Hội đồng”");
        assertThat(column(2)).containsExactly("quantri", "nvan");

        List<String> csv =
                new String(downloaded("csv"), StandardCharsets.UTF_8).lines().toList();
        assertThat(csv).hasSize(3);
        assertThat(csv.get(0)).startsWith("\uFEFFHọ và tên;Tài khoản;Vai trò;Mã đơn vị;");
        assertThat(csv.get(2)).startsWith("Nguyễn Văn Ân;nvan;");
        browser.open("/views?lang=vi", 1440, 900);
        assertThat(page().locator("tbody tr").first()).containsText("Người và vai trò");
        assertThat(page().locator("tbody tr").first()).containsText("xếp theo Họ và tên, giảm dần");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldOrderAndChooseRunsByKeyboardAndGiveTheSameDigitsInFiles() throws IOException {
        browser.open("/runs?lang=vi&theme=light", 1440, 900);
        assertThat(rows()).hasCount(5);
        browser.tabTo("section[aria-labelledby='list-head'] thead a[href*='sort=-period']");
        page().keyboard().press("Enter");
        page().waitForURL("**sort=-period**");
        assertThat(column(3)).startsWith("tháng 10/2026", "tháng 10/2026", "tháng 09/2026");
        browser.tabTo("#columns > summary");
        page().keyboard().press("Enter");
        browser.tabTo("#columns input[value=published-by]");
        page().keyboard().press("Space");
        page().keyboard().press("Enter");
        page().waitForURL("**cols=**");
        assertThat(page().locator("section[aria-labelledby='list-head'] thead").last())
                .containsText("Người công bố");
        page().locator("select[name=state]").selectOption("published");
        page().waitForURL("**state=published**");
        assertThat(rows()).hasCount(4);
        page().goBack();
        assertThat(rows()).hasCount(5);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(downloaded("xlsx")))) {
            List<String> shown = new ArrayList<>();
            List<String> filed = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                XSSFRow row = book.getSheetAt(0).getRow(i + 1);
                assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
                filed.add(row.getCell(0).getStringCellValue() + " "
                        + (long) row.getCell(5).getNumericCellValue() + " "
                        + (long) row.getCell(6).getNumericCellValue());
                shown.add(column(1).get(i) + " " + column(4).get(i).replace(".", "") + " "
                        + column(5).get(i).replace(".", ""));
            }
            assertThat(filed).isEqualTo(shown);
        }
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldSayWhatIsNotInTheList() {
        browser.open("/runs?set=GONE&sort=nothing&lang=vi", 1440, 900);
        assertThat(page().locator(".notes")).containsText("nothing, GONE");
        assertThat(rows()).hasCount(5);
        browser.open("/runs?set=PHUTAN-MINH-HOA&state=superseded&lang=vi", 1440, 900);
        assertThat(page().locator(".none")).containsText("Không có dòng nào khớp");
        browser.open("/jobs?state=done&sort=-took&lang=vi", 1440, 900);
        assertThat(page().locator("tbody tr")).hasCount(3);
        assertThat(page().locator("tbody tr").first()).containsText("2 phút");
    }

    @Test
    void shouldBeWholeInEveryDressAndWidth() {
        dressed("people", "/people?sort=-last-login");
        dressed("people-columns", "/people?role=council-member&cols=name,account,unit,made,made-by");
        dressed("runs", "/runs?sort=-closed");
        dressed(
                "runs-columns",
                "/runs?state=published&cols=name,set,period,closed,closed-by,engine,published-at,published-by");
        dressed("jobs", "/jobs?sort=took");
        dressed("audit", "/audit?act=publish&sort=number");
    }

    private static void dressed(String sight, String path) {
        for (Dress dress : Dress.ALL) {
            browser.open(path + "&lang=" + dress.language() + "&theme=" + dress.theme(), 1440, 900);
            browser.picture("lists-" + sight + "-" + dress.language() + "-" + dress.theme());
            assertThat(browser.barriers()).as(sight + dress).isEmpty();
            assertThat(browser.troubles(200)).isEmpty();
            assertThat(page().content()).doesNotContain("??");
        }
        Dress.widths().forEach(width -> {
            browser.open(path + "&lang=vi&theme=light", width, 900);
            browser.picture("lists-" + sight + "-" + width);
            assertThat(browser.overflow()).as(sight + width).isZero();
            page().locator("#columns > summary").click();
            browser.picture("lists-" + sight + "-open-" + width);
            assertThat(browser.overflow()).as(sight + width).isZero();
        });
    }
}
