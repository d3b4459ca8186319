package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.datasets.act.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-048 for lists of figures and of results, over HTTP: their orders, and files that say what the page says. */
class ListFilesIT {

    private static final String ABOUT = "set=SERVICE-766&period=2026-10&lang=vi";
    private static final Actor SENDER = Actor.ofAccount("Người gui", "gui");

    @TempDir
    static Path folder;

    private static Database database;
    private static Server server;

    @BeforeAll
    static void start() {
        ExampleFigures figures = new ExampleFigures(folder);
        database = Databases.H2.open();
        ExampleHome.fill(database);
        ExampleAccounts.put(database, "gui", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        ExampleAccounts.put(database, "xahai", Set.of(Role.UNIT_REPORTER), Optional.of("U2"));
        figures.send(ExampleFigures.PERIOD, 2541, SENDER);
        figures.sendNothing(ExampleFigures.PERIOD, SENDER);
        server = Server.start(ServerSettings.of(0), () -> database, figures::home, ExampleFigures.CLOCK);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return Visit.of(server, database, "gui").get(path);
    }

    private static List<String> csv(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        return answer.body().lines().toList();
    }

    private static String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void shouldOrderAndGiveFindings() throws IOException, InterruptedException {
        assertThat(page("/quality?" + ABOUT + "&sort=-unit&cols=input,state"))
                .contains("aria-sort=\"descending\"", "/quality.csv?set=SERVICE-766&amp;period=2026-10&amp;sort=-unit")
                .doesNotContain("class=\"trend\"");
        assertThat(page("/quality?" + ABOUT)).contains("class=\"trend\"");
        List<String> csv = csv("/quality.csv?" + ABOUT + "&rule=figure-gone&sort=check");
        assertThat(csv.get(0))
                .startsWith("\uFEFFĐơn vị;Mã đơn vị;Số liệu;Mã chỉ số;")
                .doesNotContain("Các kỳ gần đây");
        assertThat(csv.get(1)).contains("Số đã nộp sẽ mất", "chưa trả lời");
        assertThat(csv("/quality.csv?" + ABOUT + "&q=khong-co")).hasSize(1);
        String own =
                Visit.of(server, database, "xahai").get("/quality.csv?" + ABOUT).body();
        assertThat(own.lines().skip(1)).noneMatch(line -> line.contains(";U1;"));
    }

    @Test
    void shouldOrderAndGiveSubmissions() throws IOException, InterruptedException {
        String usual = page("/submissions?" + ABOUT);
        assertThat(usual).contains("aria-sort=\"descending\"", "/submissions.xlsx?set=SERVICE-766");
        for (String sort : List.of("file", "-state", "sender", "sent-at", "-rows-read", "kept-out", "bytes")) {
            assertThat(page("/submissions?" + ABOUT + "&cols=bytes,state,sender,sent-at,rows-read,kept-out&sort="
                            + sort))
                    .as(sort)
                    .contains("aria-sort");
        }
        List<String> newest = csv("/submissions.csv?" + ABOUT);
        List<String> oldest = csv("/submissions.csv?" + ABOUT + "&sort=sent-at");
        assertThat(newest).hasSize(3);
        assertThat(oldest.get(1)).isEqualTo(newest.get(2));
        assertThat(newest.get(1)).contains("Người gui");
        assertThat(Visit.of(server, database, "xahai")
                        .get("/submissions.csv?" + ABOUT)
                        .body()
                        .lines())
                .hasSize(1);
    }

    @Test
    void shouldGiveWhatIsToBeDoneAndHowSureRanksAre() throws IOException, InterruptedException {
        List<String> todos = csv("/todo.csv?lang=vi");
        assertThat(todos.get(0)).isEqualTo("\uFEFFViệc cần làm;Loại việc;Về;Hạn;Còn;Trang làm việc");
        assertThat(todos).hasSizeGreaterThan(1);
        assertThat(csv("/todo.csv?kind=job&lang=vi")).hasSize(1);

        List<String> ranks = csv("/robustness.csv?" + ABOUT + "&group=*");
        assertThat(ranks.get(0)).startsWith("\uFEFFHạng;Mã;Đơn vị;Nhóm;Điểm;Hạng từ (90 % số lượt);");
        assertThat(ranks.size()).isGreaterThan(3);
        String page = page("/robustness?" + ABOUT + "&group=*");
        for (String line :
                ranks.stream().skip(1).filter(row -> !row.contains("\"")).toList()) {
            String[] cells = line.split(";");
            assertThat(page).contains(">" + cells[2] + "<");
            assertThat(Double.parseDouble(cells[7].replace(',', '.')))
                    .isEqualTo(Double.parseDouble(cells[6].replace(',', '.'))
                            - Double.parseDouble(cells[5].replace(',', '.')));
        }
        assertThat(get("/robustness.csv?set=SERVICE-766&period=2026-09&lang=vi").statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldRefuseFilesOfOtherKinds() throws IOException, InterruptedException {
        for (String path : List.of("/quality", "/submissions", "/todo", "/robustness", "/runs", "/jobs")) {
            assertThat(get(path + ".pdf?" + ABOUT).statusCode()).as(path).isEqualTo(404);
            assertThat(get(path + ".xlsx?" + ABOUT).statusCode()).as(path).isEqualTo(200);
        }
    }
}
