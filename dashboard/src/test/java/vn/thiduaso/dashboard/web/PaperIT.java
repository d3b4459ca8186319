package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.paper.ChartPress;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages give for paper. */
class PaperIT {

    private static final Pattern OPTION =
            Pattern.compile("type=\"application/json\" id=\"([^\"]+)-option\">(.*?)</script>");
    private static final Pattern PDF = Pattern.compile("href=\"([^\"]+/explanation\\.pdf[^\"]*)\"");
    private static final ChartPress PRESS = new ChartPress();

    private static Server server;

    @BeforeAll
    static void start() {
        Database database = Databases.H2.open();
        ExampleHome.fill(database);
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"vi, PHIẾU GIẢI TRÌNH ĐIỂM, Trang 1/", "en, STATEMENT OF A SCORE, Page 1/"})
    void shouldGiveAnExplanationAsADocument(String language, String title, String page)
            throws IOException, InterruptedException {
        Visit visit = Visit.ofVisitor(server);
        String html = visit.get("/explain/H21.101/ON_TIME?set=SERVICE-766&period=2026-10")
                .body();
        MatchResult link = PDF.matcher(html).results().findFirst().orElseThrow();
        String address = link.group(1).replace("&amp;", "&");

        byte[] file = visit.bytes(address + (address.contains("?") ? "&" : "?") + "lang=" + language);

        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            assertThat(reader.getText(document)).contains(title, page, ExampleHome.RUN, "314 / 562");
        }
    }

    @Test
    void shouldSayThatThereIsNoSuchExplanation() throws IOException, InterruptedException {
        assertThat(Visit.ofVisitor(server)
                        .get("/explain/H21.101/khong-co/explanation.pdf?set=SERVICE-766&period=2026-10")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/scores?set=SERVICE-766&period=2026-10",
                "/units/H21.100?set=SERVICE-766&period=2026-10",
                "/explain/H21.100/766?set=SERVICE-766&period=2026-10",
                "/compare?set=SERVICE-766&period=2026-10&unit=H21.100&unit=H21.101",
                "/robustness?set=SERVICE-766&period=2026-10",
                "/ranks?set=SERVICE-766&period=2026-10",
                "/runs/" + ExampleHome.RUN,
                "/index-sets/SERVICE-766/1"
            })
    void shouldDrawEveryChartOfAPageForPaper(String path) throws IOException, InterruptedException {
        String html = Visit.ofVisitor(server).get(path).body();
        List<MatchResult> options = OPTION.matcher(html).results().toList();

        assertThat(options).as(path).isNotEmpty();
        for (MatchResult option : options) {
            Chart chart = new Chart(option.group(1), "m", "", option.group(2), new Chart.Twin(List.of(), List.of()));
            assertThat(PRESS.svg(chart, 640, 320))
                    .as(chart.id())
                    .startsWith("<svg")
                    .contains("<path", "<text")
                    .doesNotContain("token:", "fn:", "NaN");
        }
    }
}
