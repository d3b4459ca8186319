package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-031 over HTTP: the list, its files, and that officers read their own entries and no others. */
class AuditListIT {

    private static final OffsetDateTime THEN = OffsetDateTime.of(2026, 10, 12, 1, 0, 0, 0, ZoneOffset.UTC);

    private static Database database;
    private static Server server;

    @BeforeAll
    static void start() {
        database = Databases.H2.open();
        ExampleAccounts.put(database, "kiemtra", Set.of(Role.AUDITOR), Optional.empty());
        ExampleAccounts.put(database, "canbo", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        ExampleAccounts.put(database, "thidua", Set.of(Role.EMULATION_OFFICER), Optional.empty());
        ExampleAccounts.put(database, "thuky", Set.of(Role.SECRETARY), Optional.empty());
        append("canbo", Act.Kind.APPROVE, "=1+1 SERVICE-766");
        append("thidua", Act.Kind.CLOSE, "SERVICE-766 2026-10");
        append("canbo", Act.Kind.LOG_IN, "account canbo");
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT), () -> database, NoLake::open, Clock.systemUTC());
    }

    private static void append(String actor, Act.Kind kind, String object) {
        database.sql()
                .transaction(transaction -> AuditRepository.append(
                        transaction, Act.of(actor, kind, object).because(Optional.of("vì sao")), THEN));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String account, String path) throws IOException, InterruptedException {
        return Visit.of(server, database, account).get(path);
    }

    @Test
    void shouldShowOfficersTheirOwnEntriesWhateverTheAddressSays() throws IOException, InterruptedException {
        for (String path :
                List.of("/audit/own?lang=vi", "/audit/own?actor=thidua&lang=vi", "/audit/own?act=&q=service&lang=vi")) {
            HttpResponse<String> page = get("canbo", path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .as(path)
                    .contains("Nhật ký của tôi", "=1+1 SERVICE-766")
                    .doesNotContain("2026-10</span>");
        }
        assertThat(get("canbo", "/audit/own.csv?actor=thidua&lang=vi").body().lines())
                .hasSize(3)
                .noneMatch(line -> line.contains("thidua"));
        assertThat(get("thidua", "/audit/own?q=account&lang=vi").body()).contains("Không có mục nào khớp");
    }

    @Test
    void shouldFindEntriesByTheWordsOfThePage() throws IOException, InterruptedException {
        for (String query :
                List.of("q=duy%E1%BB%87t+s%E1%BB%91+li%E1%BB%87u&lang=vi", "q=duyet&lang=vi", "q=approve&lang=en")) {
            assertThat(get("kiemtra", "/audit?" + query).body())
                    .as(query)
                    .contains("=1+1 SERVICE-766")
                    .doesNotContain("SERVICE-766 2026-10");
            assertThat(get("kiemtra", "/audit.csv?" + query).body().lines())
                    .as(query)
                    .hasSize(2);
        }
        assertThat(get("kiemtra", "/audit?q=tai+khoan+canbo&lang=vi").body()).contains(">tài khoản canbo<");
        assertThat(get("canbo", "/audit/own?q=dang+nhap&lang=vi").body())
                .contains("tài khoản canbo")
                .doesNotContain("=1+1 SERVICE-766");
        assertThat(get("kiemtra", "/audit?q=duyet&lang=en").body()).contains("No entry matches");
    }

    @Test
    void shouldKeepTheWholeAuditAndItsFilesFromEverybodyElse() throws IOException, InterruptedException {
        for (String path : List.of("/audit", "/audit.csv", "/audit.xlsx", "/audit?actor=canbo")) {
            for (String account : List.of("canbo", "thidua", "thuky")) {
                assertThat(get(account, path).statusCode()).as(account + path).isEqualTo(403);
            }
            assertThat(get("kiemtra", path).statusCode()).as(path).isEqualTo(200);
        }
        for (String path : List.of("/audit/own", "/audit/own.csv")) {
            assertThat(get("thuky", path).statusCode()).as(path).isEqualTo(403);
            assertThat(get("kiemtra", path).statusCode()).as(path).isEqualTo(403);
            assertThat(Visit.ofVisitor(server).get(path).statusCode()).as(path).isEqualTo(302);
        }
    }

    @Test
    void shouldGiveWhatIsChosenAsAFileEitherWayRound() throws IOException, InterruptedException {
        List<String> csv =
                get("kiemtra", "/audit.csv?act=approve&lang=vi").body().lines().toList();
        assertThat(csv).hasSize(2);
        assertThat(csv.get(0)).startsWith("\uFEFFSố;Lúc;Lúc (UTC);Người thực hiện;Việc đã làm;Đối tượng;");
        assertThat(csv.get(1)).contains(";12/10/2026 08:00;2026-10-12T01:00:00Z;canbo;Duyệt", ";'=1+1 SERVICE-766;");
        String rising = get("kiemtra", "/audit.csv?sort=number&lang=vi")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElse("");
        assertThat(rising).startsWith("1;");
        assertThat(get("kiemtra", "/audit?from=nonsense&act=nothing&sort=x&lang=vi")
                        .body())
                .contains("nonsense", "Không có ở danh sách này");
        assertThat(get("kiemtra", "/audit?sort=number&page=99&cols=act&lang=vi").statusCode())
                .isEqualTo(200);
    }

    @Test
    void shouldRefuseAFileThatIsTooLong() throws IOException, InterruptedException {
        try (Database many = Databases.H2.open()) {
            ExampleAccounts.put(many, "kiemtra", Set.of(Role.AUDITOR), Optional.empty());
            many.sql().execute("""
                insert into dashboard.audit (seq, utc, actor, act, object, app_version, prev_hash, hash)
                select x, current_timestamp, 'ai', 'approve', 'o', '1', '', '' from system_range(2, 10002)
                """);
            many.sql().execute("update dashboard.audit_head set seq = 10002");
            Server other = Server.start(
                    new ServerSettings(0, AccessSettings.DEFAULT), () -> many, NoLake::open, Clock.systemUTC());
            Visit visit = Visit.of(other, many, "kiemtra");

            HttpResponse<String> refused = visit.get("/audit.csv?act=approve&lang=vi");
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body()).contains("10001 dòng, nhiều hơn 10000 dòng", "lọc hẹp lại");
            assertThat(visit.get("/audit.xlsx").statusCode()).isEqualTo(413);
            assertThat(visit.get("/audit.csv?q=khong-co").statusCode()).isEqualTo(200);
            other.close();
        }
    }
}
