package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-048: the same happens to the views of every list, whichever it is. */
class ListViewsIT {

    private static final Actor SENDER = Actor.ofAccount("Người canbo", "canbo");
    private static final Pattern SAVED = Pattern.compile("saved=([0-9a-f]{32})");

    @TempDir
    static Path folder;

    private static Database database;
    private static Server server;

    @BeforeAll
    static void start() {
        ExampleFigures figures = new ExampleFigures(folder);
        database = Databases.H2.open();
        ExampleHome.fill(database);
        new PublishDesk(
                        ExampleRuns.source(ExampleRuns.maturity("a00000000031", Period.parse("2026"), 8)),
                        database,
                        ExampleFigures.CLOCK)
                .publishAllNew("A");
        for (String account : new String[] {"canbo", "khac"}) {
            ExampleAccounts.put(
                    database,
                    account,
                    Set.of(Role.TRANSFORMATION_OFFICER, Role.EMULATION_OFFICER, Role.ADMINISTRATOR),
                    Optional.empty());
        }
        ExampleAccounts.put(database, "xahai", Set.of(Role.UNIT_REPORTER), Optional.of("U2"));
        figures.send(ExampleFigures.PERIOD, 2541, SENDER);
        figures.sendNothing(ExampleFigures.PERIOD, SENDER);
        server = Server.start(ServerSettings.of(0), () -> database, figures::home, ExampleFigures.CLOCK);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isBetween(302, 303);
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String kept(Visit visit, String table, String query, String name)
            throws IOException, InterruptedException {
        String to = location(visit.post("/views", Map.of("table", table, "query", query, "name", name)));
        Matcher id = SAVED.matcher(to);
        assertThat(id.find()).as(to).isTrue();
        return id.group(1);
    }

    private static String page(Visit visit, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = visit.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people      | /people      | q=can&sort=-name&cols=name,account                   | page=2
            runs        | /runs        | set=SERVICE-766&sort=-period&cols=name,period        | period=2026-10
            jobs        | /jobs        | kind=score&sort=took&cols=name,state                 | page=3
            audit       | /audit       | actor=A&act=publish&sort=number&cols=name,act,object | from=2026-01-01&to=2026-12-31
            own-entries | /audit/own   | act=save-view&q=view&sort=number&cols=name,act       | from=2026-01-01
            findings    | /quality     | set=SERVICE-766&state=UNANSWERED&rule=figure-gone&q=xa&sort=unit&cols=name,input | period=2026-10
            submissions | /submissions | set=SERVICE-766&sort=file&cols=name,sender,bytes     | period=2026-10
            enterprises | /maturity    | set=MATURITY&group=An+Giang&level=1&sort=score&cols=name,code,score | period=2026
            """)
    void shouldKeepOpenShareAndDeleteAView(String table, String path, String chosen, String never)
            throws IOException, InterruptedException {
        Visit owner = Visit.of(server, database, "canbo");
        Visit other = Visit.of(server, database, "khac");
        String query = chosen.replace("+", "%20");
        assertThat(page(owner, path + "?" + query + "&" + never + "&lang=vi"))
                .contains("name=\"table\" value=\"" + table + "\"");

        String id = kept(owner, table, query + "&" + never, "Cách xem của " + table);
        String view = path + "?" + query + "&saved=" + id;
        assertThat(location(owner.get("/views/" + id))).isEqualTo(view);
        assertThat(page(owner, view + "&lang=vi"))
                .contains("Đang mở cách xem", "Cách xem của " + table)
                .contains("saved=" + id)
                .doesNotContain("/views/" + id + "/state");
        assertThat(page(owner, "/views?lang=vi"))
                .contains("Cách xem của " + table)
                .doesNotContain("??");
        assertThat(page(owner, "/views?lang=en")).doesNotContain("??");

        owner.post("/views/" + id + "/usual", Map.of("usual", "true"));
        assertThat(location(owner.get(path))).isEqualTo(view);
        assertThat(page(owner, path + "?saved=none")).doesNotContain("Đang mở cách xem");
        assertThat(page(owner, path + "?sort=nothing&lang=vi")).contains("Không có ở danh sách này");
        assertThat(page(other, path)).doesNotContain("saved=" + id);

        owner.post("/views/" + id + "/share", Map.of("shared", "true"));
        assertThat(page(other, path)).contains("Cách xem của " + table, "saved=" + id);
        assertThat(location(other.get("/views/" + id))).isEqualTo(view);
        owner.post("/views/" + id + "/delete", Map.of());
        assertThat(page(owner, path)).doesNotContain("saved=" + id);
        assertThat(other.get("/views/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldSayWhatIsGoneOfAViewAndAnswerOtherAddressesAsTheyStand() throws IOException, InterruptedException {
        Visit owner = Visit.of(server, database, "canbo");
        for (String path : new String[] {"/quality", "/submissions", "/maturity"}) {
            String id = kept(
                    owner,
                    path.equals("/quality") ? "findings" : path.equals("/maturity") ? "enterprises" : path.substring(1),
                    "set=GONE",
                    "Đã mất " + path);
            assertThat(page(owner, path + "?set=GONE&lang=vi&saved=" + id))
                    .as(path)
                    .contains("Không có ở danh sách này: GONE");
            assertThat(owner.get(path + "?set=GONE").statusCode()).as(path).isEqualTo(404);
        }
        assertThat(page(
                        owner,
                        "/maturity?group=GONE&lang=vi&saved=" + kept(owner, "enterprises", "group=GONE", "Nhóm")))
                .contains("Không có ở danh sách này: GONE");
    }

    @Test
    void shouldGiveNoViewsOfAListToWhoMayNotOpenIt() throws IOException, InterruptedException {
        Visit owner = Visit.of(server, database, "canbo");
        String audit = kept(owner, "audit", "act=publish", "Của nhật ký");
        String submissions = kept(owner, "submissions", "sort=file", "Của lần nạp");
        for (String id : new String[] {audit, submissions}) {
            owner.post("/views/" + id + "/share", Map.of("shared", "true"));
        }
        Visit reporter = Visit.of(server, database, "xahai");

        assertThat(reporter.get("/views/" + audit).statusCode()).isEqualTo(404);
        assertThat(reporter.get("/views/" + submissions).statusCode()).isEqualTo(302);
        assertThat(page(reporter, "/views?lang=vi")).contains("Của lần nạp").doesNotContain("Của nhật ký");
        owner.post("/views/" + audit + "/delete", Map.of());
        owner.post("/views/" + submissions + "/delete", Map.of());
    }
}
