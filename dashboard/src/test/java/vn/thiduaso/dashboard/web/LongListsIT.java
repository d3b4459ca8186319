package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists that are longer than a page, without a browser. */
class LongListsIT {

    private static Database database;
    private static Server server;

    @BeforeAll
    static void start() {
        database = Databases.H2.open();
        ExampleAccounts.put(database, "quantri", Set.of(Role.ADMINISTRATOR), Optional.empty());
        for (int i = 0; i < 120; i++) {
            ExampleAccounts.put(database, "xa%03d".formatted(i), Set.of(Role.OPERATOR), Optional.empty());
        }
        ExampleJobs.put(database, "quantri", 60);
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT), () -> database, NoLake::open, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = Visit.of(server, database, "quantri").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void shouldListAccountsInPagesAndFindThemAmongAll() throws IOException, InterruptedException {
        assertThat(page("/people?lang=vi"))
                .contains("/people/xa000", "/people/xa098", "Trang 1 / 2 · 121 tài khoản", "/people?page=2")
                .doesNotContain("/people/xa099");
        assertThat(page("/people?page=2&lang=en"))
                .contains("/people/xa099", "/people/xa119", "Page 2 / 2 · 121 accounts")
                .doesNotContain("/people/xa098");
        assertThat(page("/people?q=Ng%C6%B0%E1%BB%9Di+XA119&page=7&lang=vi"))
                .contains("/people/xa119", "value=\"Người XA119\"")
                .doesNotContain("/people/xa118", "rel=\"next\"");
        assertThat(page("/people?q=xa&lang=vi")).contains("Trang 1 / 2 · 120 tài khoản", "/people?q=xa&amp;page=2");
        assertThat(page("/people?q=kh%C3%B4ng-c%C3%B3&lang=vi")).contains("Không có tài khoản nào khớp");
    }

    @Test
    void shouldListJobsInPages() throws IOException, InterruptedException {
        assertThat(page("/jobs?lang=vi"))
                .contains("/jobs/" + "%032d".formatted(59), "Trang 1 / 2 · 60 việc", "/jobs?page=2")
                .doesNotContain("%032d".formatted(9));
        assertThat(page("/jobs?page=2&lang=en"))
                .contains("%032d".formatted(9), "%032d".formatted(0), "Page 2 / 2 · 60 pieces of work")
                .doesNotContain("%032d".formatted(10));
    }

    @Test
    void shouldGiveAListAsAFileWholeNotAPageOfIt() throws IOException, InterruptedException {
        assertThat(page("/people.csv?q=xa&sort=-account&lang=vi").lines())
                .hasSize(121)
                .startsWith(
                        page("/people.csv?q=khong-co&lang=vi").strip(),
                        "Người xa119;xa119;Người vận hành;;;Đang dùng;;01/10/2026 15:00;test");
        assertThat(page("/jobs.csv?sort=-took&lang=vi").lines().toList())
                .hasSize(61)
                .element(1)
                .asString()
                .contains("Kiểm chứng", "59 phút 0 giây;3540;1");
        Visit visit = Visit.of(server, database, "quantri");
        assertThat(visit.get("/jobs.pdf").statusCode()).isEqualTo(404);
        assertThat(visit.get("/people?sort=x&role=y&page=99&state=").statusCode())
                .isEqualTo(200);
    }
}
