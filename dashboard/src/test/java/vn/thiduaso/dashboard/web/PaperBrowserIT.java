package vn.thiduaso.dashboard.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** UC-049 on paper: A4, lying for wide tables; every sheet says which figures, from where, and which page of how many it is; heads of tables stand on every sheet. */
class PaperBrowserIT {

    private static final double SHORT = 595;
    private static final double LONG = 842;

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        Database database = Databases.H2.open();
        ExampleHome.fill(database);
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
        browser = Browser.at(server.address());
    }

    @AfterAll
    static void stop() {
        Stream.of(browser, server).filter(Objects::nonNull).forEach(PaperBrowserIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static List<PdfText.Sheet> printed() {
        return PdfText.sheets(browser.page()
                .pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)));
    }

    @ParameterizedTest
    @CsvSource({
        "/scores?set=SERVICE-766&period=2026-10&group=*&lang=vi&theme=light, true",
        "/ranks?set=SERVICE-766&period=2026-10&lang=vi&theme=dark, false",
        "/explain/H21.101/ON_TIME?set=SERVICE-766&period=2026-10&lang=vi&theme=light, false"
    })
    void shouldSayOnEverySheetWhatItIsOfAndWhichOfHowMany(String path, boolean lying) {
        browser.open(path, 1440, 900);
        List<PdfText.Sheet> sheets = printed();

        assertThat(sheets).isNotEmpty();
        assertSoftly(softly -> {
            for (int at = 0; at < sheets.size(); at++) {
                PdfText.Sheet sheet = sheets.get(at);
                softly.assertThat(Math.rint(sheet.width())).isEqualTo(lying ? LONG : SHORT);
                softly.assertThat(Math.rint(sheet.height())).isEqualTo(lying ? SHORT : LONG);
                softly.assertThat(sheet.text())
                        .as("sheet " + (at + 1))
                        .contains((at + 1) + "/" + sheets.size())
                        .contains("đợtchấm" + ExampleHome.RUN + "·chốt10/10/202607:00·Đãcôngbố")
                        .contains(server.address() + path.substring(1, 7));
            }
        });
        assertThat(browser.page().locator("html").getAttribute("data-theme"))
                .as("as it was before")
                .isEqualTo(path.contains("dark") ? "dark" : "light");
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldRepeatTheHeadOfALongTable() {
        browser.open("/runs?lang=vi&theme=light", 1440, 900);
        browser.page()
                .evaluate(
                        "() => { const body = document.querySelector('main table > tbody');"
                                + " const rows = [...body.rows]; for (let at = 0; at < 40; at++) rows.forEach(row => body.append(row.cloneNode(true))); }");
        String head = browser.page()
                .locator("main table > thead th")
                .first()
                .textContent()
                .replaceAll("\\s|\\?", "");
        List<PdfText.Sheet> sheets = printed();

        assertThat(sheets).hasSizeGreaterThan(2);
        assertThat(sheets.subList(0, sheets.size() - 1))
                .allSatisfy(sheet -> assertThat(sheet.text()).contains(head));
        assertThat(sheets.get(sheets.size() - 1).text()).contains(sheets.size() + "/" + sheets.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/scores?set=SERVICE-766&period=2026-10&group=*&lang=vi&theme=light",
                "/explain/H21.101/766?set=SERVICE-766&period=2026-10&lang=vi&theme=light",
                "/compare?set=SERVICE-766&period=2026-10&unit=H21.101&unit=H21.108&lang=vi&theme=light"
            })
    void shouldBeNoWiderThanItsSheetAndSayWhichPartOfAListItIs(String path) {
        browser.open(path, 1440, 900);
        Page page = browser.page();
        page.evaluate(
                "() => { document.querySelectorAll('h1 span, .sub a, .crumbs a, main th[scope=row] a').forEach(name => { name.textContent = 'W'.repeat(300); });"
                        + " document.querySelector('main').insertAdjacentHTML('beforeend', '<nav class=\"pages\"><span>Trang 1 / 20</span> <a href=\"#\">Trang sau</a></nav>'); }");
        String paper = PdfText.sheets(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true))).stream()
                .map(PdfText.Sheet::text)
                .collect(Collectors.joining());
        int wide;
        try {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(720, 900);
            wide = (int) page.evaluate("() => document.documentElement.scrollWidth");
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null)); // as the printer finds it
        }

        assertThat(wide).isLessThanOrEqualTo(720);
        assertThat(paper).contains("Trang1/20").doesNotContain("Trangsau");
    }
}
