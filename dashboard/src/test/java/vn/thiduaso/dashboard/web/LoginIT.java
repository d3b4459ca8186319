package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;

/** UC-030 as browsers speak it: cookies, redirects, headers. */
class LoginIT {

    private static final String GOOD = "giếng nước sân đình xưa";
    private static final Map<String, String> RIGHT = Map.of("account", "kiemtra", "password", GOOD);

    private Database database;
    private Server server;

    @BeforeEach
    void start() {
        database = Databases.H2.open();
        ExampleHome.fill(database);
        ExampleAccounts.putWithPassword(database, "kiemtra", Role.AUDITOR, GOOD);
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT.withPublicReading(false)),
                () -> database,
                NoLake::open,
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String setCookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("");
    }

    @Test
    void shouldComeBackToThePageThatWasAskedFor() throws IOException, InterruptedException {
        Visit visit = Visit.ofVisitor(server);
        String login = location(visit.get("/scores?set=SERVICE-766&q=%C4%90%E1%BB%81"));
        assertThat(login).isEqualTo("/login?to=%2Fscores%3Fset%3DSERVICE-766%26q%3D%25C4%2590%25E1%25BB%2581");

        HttpResponse<String> in = visit.post(
                "/login",
                Map.of("account", "kiemtra", "password", GOOD, "to", "/scores?set=SERVICE-766&q=%C4%90%E1%BB%81"));

        assertThat(location(in)).isEqualTo("/scores?set=SERVICE-766&q=%C4%90%E1%BB%81");
        assertThat(visit.get("/scores").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example/",
                "https://elsewhere.example/",
                "/\\elsewhere.example",
                "scores",
                "/a\r\nX: y"
            })
    void shouldNotLeadToAnotherHost(String to) throws IOException, InterruptedException {
        HttpResponse<String> in =
                Visit.ofVisitor(server).post("/login", Map.of("account", "kiemtra", "password", GOOD, "to", to));

        assertThat(location(in)).isEqualTo("/todo");
    }

    @Test
    void shouldGiveAnotherCookieAtLoginThatScriptsAndOtherSitesDoNotGet() throws IOException, InterruptedException {
        Visit visit = Visit.ofVisitor(server);
        String before = setCookie(visit.get("/login"));
        String after = setCookie(visit.post("/login", RIGHT));

        assertThat(before).startsWith("thiduaso-" + server.port() + "=");
        assertThat(after.split(";")[0]).isNotEqualTo(before.split(";")[0]);
        for (String cookie : new String[] {before, after}) {
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Domain", "Max-Age");
        }
        String stored = database.sql()
                .fetchSingle("select token_hash from dashboard.account_session")
                .get(0, String.class);
        assertThat(after).doesNotContain(stored);
    }

    @Test
    void shouldGiveReadersOfPublishedPagesNoCookie() throws IOException, InterruptedException {
        try (Server open = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC())) {
            assertThat(Visit.ofVisitor(open).get("/scores").headers().allValues("Set-Cookie"))
                    .isEmpty();
        }
    }

    @Test
    void shouldSayTheSameOfAWrongNameAndAWrongPassword() throws IOException, InterruptedException {
        HttpResponse<String> password =
                Visit.ofVisitor(server).post("/login", Map.of("account", "kiemtra", "password", "sai mật khẩu"));
        HttpResponse<String> name =
                Visit.ofVisitor(server).post("/login", Map.of("account", "kiemtrb", "password", "sai mật khẩu"));

        assertThat(password.statusCode()).isEqualTo(403).isEqualTo(name.statusCode());
        assertThat(password.body()).doesNotContain("sai mật khẩu").doesNotContain("sai%20m");
        assertThat(withoutTokens(password.body()).replace("kiemtra", "kiemtrb")).isEqualTo(withoutTokens(name.body()));
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void shouldSayHowLongToWait() throws IOException, InterruptedException {
        Visit visit = Visit.ofVisitor(server);
        for (int i = 0; i < 5; i++) {
            visit.post("/login", Map.of("account", "kiemtra", "password", "sai"));
        }
        HttpResponse<String> answer = visit.post("/login", RIGHT);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 61L);
    }

    @Test
    void shouldDoNothingElseBeforeAPasswordOfOnesOwn() throws IOException, InterruptedException {
        database.sql().update(ACCOUNT).set(ACCOUNT.PASSWORD_DUE, true).execute();
        database.sql()
                .update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_AT, java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC))
                .execute();
        Visit visit = Visit.ofVisitor(server);
        visit.post("/login", RIGHT);

        assertThat(location(visit.get("/scores"))).isEqualTo("/account/password");
        HttpResponse<String> changed = visit.post(
                "/account/password",
                Map.of("present", GOOD, "fresh", "trâu đen gặm cỏ ven đê", "again", "trâu đen gặm cỏ ven đê"));
        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(visit.get("/scores").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldLeaveNothingOpenAfterLoggingOut() throws IOException, InterruptedException {
        Visit visit = Visit.of(server, database, "kiemtra");
        Optional<String> cookie = visit.cookie();
        assertThat(visit.get("/scores").statusCode()).isEqualTo(200);

        assertThat(location(visit.post("/logout", Map.of()))).isEqualTo("/login");

        assertThat(visit.cookie()).isEmpty();
        assertThat(cookie).isPresent();
        assertThat(database.sql()
                        .fetchSingle("select count(*) from dashboard.account_session")
                        .get(0, Integer.class))
                .isZero();
    }

    @Test
    void shouldShowAnEnterpriseItsOwnUnitAndNoRanking() throws IOException, InterruptedException {
        ExampleAccounts.put(database, "doanhnghiep", Set.of(Role.ENTERPRISE), Optional.of("H21.100"));
        Visit visit = Visit.of(server, database, "doanhnghiep");

        assertThat(location(visit.get("/login"))).isEqualTo("/todo");
        String own = visit.get("/units/H21.100").body();
        assertThat(own).doesNotContain("href=\"/scores\"").doesNotContain("href=\"/runs\"");
    }
}
