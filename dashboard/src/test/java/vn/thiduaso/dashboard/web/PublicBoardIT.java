package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;

/** UC-043: what the world sees without logging in, while an administrator has it open. */
class PublicBoardIT {

    private static final String BOARD = "/public?set=SERVICE-766&period=2026-10&group=*";
    private static final String ENTERPRISES = "a91f3c070009";

    private static Database database;
    private static Server server;
    private static Visit administrator;
    private static Browser world;

    @BeforeAll
    static void start() {
        database = Databases.H2.open();
        ExampleHome.fill(database);
        new PublishDesk(
                        ExampleRuns.source(
                                ExampleRuns.maturity(ENTERPRISES, Period.parse("2026"), 8),
                                ExampleRuns.together("a91f3c07000a", Period.parse("2026"), 9)),
                        database,
                        Clock.systemUTC())
                .publishAllNew("Lê Thị Duyệt");
        ExampleAccounts.put(database, "quantri", Set.of(Role.ADMINISTRATOR), Optional.empty());
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT.withPublicReading(false)),
                () -> database,
                NoLake::open,
                Clock.systemUTC());
        administrator = Visit.of(server, database, "quantri");
    }

    @AfterAll
    static void stop() {
        if (world != null) {
            world.close();
        }
        server.close();
    }

    /** A browser in which nobody is logged in. */
    private static Browser world() {
        Browser.assumeInstalled();
        if (world == null) {
            world = Browser.at(server.address());
        }
        return world;
    }

    @BeforeEach
    void close() throws IOException, InterruptedException {
        turn(false);
    }

    private static void turn(boolean open) throws IOException, InterruptedException {
        administrator.get("/public-board");
        assertThat(administrator
                        .post("/public-board", Map.of("open", Boolean.toString(open)))
                        .statusCode())
                .isEqualTo(302);
    }

    private static HttpResponse<String> visit(String path) throws IOException, InterruptedException {
        return Visit.ofVisitor(server).get(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {BOARD, "/public", "/public/" + ExampleHome.RUN + ".csv"})
    void shouldBeThereOnlyWhileAnAdministratorHasItOpen(String path) throws IOException, InterruptedException {
        assertThat(visit(path).statusCode()).isEqualTo(404);
        turn(true);
        assertThat(visit(path).statusCode()).isEqualTo(200);
        turn(false);
        assertThat(visit(path).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldOpenNothingElse() throws IOException, InterruptedException {
        turn(true);

        for (String path : List.of("/scores", "/units/H21.100", "/runs", "/index-sets", "/public-board")) {
            HttpResponse<String> answer = visit(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/login");
        }
    }

    @Test
    void shouldNamePlacesAndNoPeople() throws IOException, InterruptedException {
        turn(true);
        String page = visit(BOARD).body();
        String file = visit("/public/" + ExampleHome.RUN + ".csv").body();

        assertThat(page).contains("xã Vân Canh", ExampleHome.RUN, "766");
        assertThat(file).contains("xã Vân Canh", "H21.100");
        for (String person : List.of("Trần Văn Chốt", "Lê Thị Duyệt", "Nguyễn Thị Ánh", "quantri")) {
            assertThat(page).doesNotContain(person);
            assertThat(file).doesNotContain(person);
        }
        // a name is text, whatever stands in it
        assertThat(page).contains("&lt;b&gt;").doesNotContain("<b>Thử</b>");
    }

    @Test
    void shouldShowNoEnterpriseAndNoRunThatIsNotPublished() throws IOException, InterruptedException {
        turn(true);

        assertThat(visit("/public?set=MATURITY").statusCode()).isEqualTo(404);
        assertThat(visit("/public").body()).doesNotContain("MATURITY");
        assertThat(visit("/public/" + ENTERPRISES + ".csv").statusCode()).isEqualTo(404);
        assertThat(visit("/public/khong-co.csv").statusCode()).isEqualTo(404);
        assertThat(visit("/public/" + ExampleHome.RUN + ".exe").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldSayAmongWhomItRanks() throws IOException, InterruptedException {
        turn(true);
        String together = visit("/public?set=VI-PHAM&lang=vi").body();
        String grouped = visit(BOARD + "&lang=vi").body();

        assertThat(together)
                .contains("Hạng tính chung cho mọi đơn vị")
                .doesNotContain("hạng trong nhóm", "<small>–</small>");
        assertThat(grouped).contains("hạng trong nhóm").doesNotContain("Hạng tính chung");
    }

    @Test
    void shouldAnswerWithStrictHeaders() throws IOException, InterruptedException {
        turn(true);
        HttpResponse<String> answer = visit(BOARD);

        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(SecurityHeadersFilter.POLICY);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        HttpResponse<String> file = visit("/public/" + ExampleHome.RUN + ".csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    }

    @Test
    void shouldShowTheFiguresOfTheRanking() throws IOException, InterruptedException {
        turn(true);
        String file = visit("/public/" + ExampleHome.RUN + ".csv").body();
        byte[] api = administrator.bytes("/api/v1/runs/" + ExampleHome.RUN + "/scores.csv");

        assertThat(file).isEqualTo(new String(api, StandardCharsets.UTF_8));
        assertThat(file.lines().count()).isEqualTo(10);
    }

    @Test
    void shouldWriteDownWhoOpenedAndClosedIt() throws IOException, InterruptedException {
        int before = acts().size();
        turn(true);
        turn(true);
        turn(false);

        assertThat(acts().subList(before, acts().size())).containsExactly("open-public-board", "close-public-board");
    }

    private static List<String> acts() {
        return database.sql()
                .select(AUDIT.ACT)
                .from(AUDIT)
                .where(AUDIT.ACT.like("%-public-board"))
                .orderBy(AUDIT.SEQ)
                .fetch(AUDIT.ACT);
    }

    static Stream<Arguments> dresses() {
        return Dress.all()
                .flatMap(dress ->
                        Stream.of(1440, 1024, 360).map(width -> Arguments.of(dress.language(), dress.theme(), width)));
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void shouldBeQuietWholeAndOpenToAll(String language, String theme, int width)
            throws IOException, InterruptedException {
        Browser browser = world();
        turn(true);
        Response response = browser.open(BOARD + "&lang=" + language + "&theme=" + theme, width, 740);
        browser.picture("public-" + language + "-" + theme + "-" + width);

        assertSoftly(softly -> {
            softly.assertThat(response.status()).isEqualTo(200);
            softly.assertThat(browser.overflow()).isZero();
            softly.assertThat(browser.troubles(200)).isEmpty();
            softly.assertThat(browser.barriers()).isEmpty();
            softly.assertThat(browser.page().content()).doesNotContain("??");
        });
    }

    @Test
    void shouldBeSwitchedByAnAdministratorByKeyboard() {
        Browser.assumeInstalled();
        try (Browser browser = Browser.at(server.address())) {
            administrator.giveTo(browser);
            browser.open("/public-board?lang=vi", 1440, 900);
            browser.picture("public-board");
            assertThat(browser.barriers()).isEmpty();
            browser.press("main button.primary", "Enter");
            browser.page().waitForURL("**?done");
            browser.press("main a[href='/public']", "Enter");
            browser.page().waitForURL("**/public");
            browser.choose("select[name=period]", "2026-09");
            browser.page().waitForURL("**period=2026-09**");

            assertThat(browser.page().locator("select[name=period]").inputValue())
                    .isEqualTo("2026-09");
            assertThat(browser.page().locator("main table").first().textContent())
                    .contains("xã Vân Canh");
            assertThat(browser.troubles(200)).isEmpty();
        }
    }
}
