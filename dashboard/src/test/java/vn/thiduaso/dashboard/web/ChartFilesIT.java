package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Every chart can be kept: as a picture, as lines, as figures. */
class ChartFilesIT {

    private static final String RANKING = "/scores?set=SERVICE-766&period=2026-10";

    /** Lines that are written under a picture. */
    private static final Pattern TEXT = Pattern.compile("<text x=\"10\"[^>]*>([^<]*)</text>");

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
        Stream.of(browser, server).filter(Objects::nonNull).forEach(ChartFilesIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Path file(Locator link) {
        Download download = browser.page().waitForDownload(link::click);
        return download.path();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RANKING,
                "/units/H21.100?set=SERVICE-766&period=2026-10",
                "/robustness?set=SERVICE-766&period=2026-10",
                "/ranks?set=SERVICE-766&period=2026-10",
                "/index-sets/SERVICE-766/1"
            })
    void shouldKeepEveryChartOfAPage(String path) throws IOException, InterruptedException {
        browser.open(path + (path.contains("?") ? "&" : "?") + "lang=vi&theme=light", 1440, 900);
        List<Locator> boxes = browser.page().locator(".chart-box").all();
        assertThat(boxes).isNotEmpty();
        Visit visit = Visit.ofVisitor(server);
        for (Locator box : boxes) {
            byte[] picture = Files.readAllBytes(file(box.locator("[data-picture=png]")));
            assertThat(new String(picture, 1, 3, UTF_8)).isEqualTo("PNG");
            assertThat(ByteBuffer.wrap(picture, 20, 4).getInt())
                    .as("higher than what is drawn, for what is said")
                    .isGreaterThan(2 * (int) box.locator(".chart").boundingBox().height);
            String lines = Files.readString(file(box.locator("[data-picture=svg]")));
            assertThat(lines).startsWith("<svg").contains("<path").contains("<text x=\"10\"");
            assertThat(lines).doesNotContain("token:").doesNotContain("fn:");

            String csv = box.locator("a[href*='as=csv']").getAttribute("href");
            assertThat(visit.get(csv).body().lines().count())
                    .isEqualTo(box.locator(".twin tr").count());
            String xlsx = box.locator("a[href*='as=xlsx']").getAttribute("href");
            assertThat(new String(visit.bytes(xlsx), 0, 2, UTF_8)).isEqualTo("PK");
        }
        assertThat(browser.troubles(200)).isEmpty();
    }

    @Test
    void shouldSayInEveryPictureAndRowWhichFiguresTheyAre() throws IOException, InterruptedException {
        browser.open(RANKING + "&lang=vi&theme=light", 1440, 900);
        Locator box = browser.page().locator(".chart-box").first();
        String lines = Files.readString(file(box.locator("[data-picture=svg]")));
        String said = String.join(
                " ", TEXT.matcher(lines).results().map(text -> text.group(1)).toList());

        assertThat(said)
                .contains("tháng 10/2026 · Quyết định 766/QĐ-TTg, phiên bản 1 · đợt chấm " + ExampleHome.RUN)
                .contains("chốt 10/10/2026 07:00 · Đã công bố · số liệu thật");
        String csv = Visit.ofVisitor(server)
                .get(box.locator("a[href*='as=csv']").getAttribute("href"))
                .body();
        assertThat(csv.lines().findFirst().orElseThrow())
                .endsWith(";Kỳ;Bộ chỉ số;Đợt chấm;Chốt số liệu lúc;Trạng thái;Loại số liệu");
        assertThat(csv.lines().skip(1))
                .allMatch(row -> row.endsWith(";tháng 10/2026;SERVICE-766 1;" + ExampleHome.RUN
                        + ";10/10/2026 07:00;Đã công bố;số liệu thật"));
    }

    @Test
    void shouldWriteTheFiguresThatTheTableOfTheChartShows() throws IOException {
        browser.open(RANKING + "&lang=vi", 1440, 900);
        Locator box = browser.page().locator(".chart-box").first();
        List<String> shown = box.locator(".twin tr").all().stream()
                .map(row -> String.join(
                        ";",
                        row.locator("th, td").all().stream()
                                .map(cell -> cell.textContent().strip())
                                .toList()))
                .toList();
        Path csv = file(box.locator("a[href*='as=csv']"));
        List<String> kept = Files.readAllLines(csv).stream()
                .map(row -> String.join(
                        ";", List.of(row.split(";")).subList(0, shown.get(0).split(";").length)))
                .toList();
        assertThat(kept.get(0)).isEqualTo("\uFEFF" + shown.get(0));
        assertThat(kept.subList(1, kept.size())).isEqualTo(shown.subList(1, shown.size()));
    }

    @Test
    void shouldSayInTheTableOfUnitsSideBySideWhenTheirFiguresWereClosed() throws IOException, InterruptedException {
        browser.open("/compare?set=SERVICE-766&period=2026-10&unit=H21.100&unit=H21.102&lang=vi", 1440, 900);
        String csv = Visit.ofVisitor(server)
                .get(browser.page().locator("main .actions a[download]").first().getAttribute("href"))
                .body();

        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("kỳ;chốt số liệu lúc;trạng thái;loại số liệu;đơn vị");
        assertThat(csv.lines().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.contains(";2026-10;10/10/2026 07:00;Đã công bố;số liệu thật;"));
    }

    @Test
    void shouldSayThatThereIsNoSuchChartOrFormat() throws IOException, InterruptedException {
        Visit visit = Visit.ofVisitor(server);
        assertThat(visit.get(RANKING + "&chart=khong-co&as=csv").statusCode()).isEqualTo(404);
        assertThat(visit.get(RANKING + "&chart=histogram&as=pdf").statusCode()).isEqualTo(404);
        assertThat(visit.get("/units/khong-co?chart=histogram&as=csv").statusCode())
                .isEqualTo(404);
    }
}
