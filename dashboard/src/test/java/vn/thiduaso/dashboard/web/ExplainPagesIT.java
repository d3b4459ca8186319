package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.ANSWER_FILE;
import static vn.thiduaso.dashboard.store.jooq.Tables.ANSWER_SENDING;
import static vn.thiduaso.dashboard.store.jooq.Tables.DRAFT;
import static vn.thiduaso.dashboard.store.jooq.Tables.UPLOAD;

/** UC-003 without a browser: who stands behind a figure, what it weighs, and the steps as a file. */
class ExplainPagesIT {

    private static final String FILE = "5f1c2b3a4d5e6f70";
    private static final String DRAFT_ID = "d".repeat(32);
    private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-10-10T06:00:00Z");
    private static final String PAGE = "/explain/H21.101/ON_TIME?lang=vi&run=" + ExampleHome.RUN;

    private Database database;
    private Server server;

    @BeforeEach
    void start() {
        database = Databases.H2.open();
        ExampleHome.fill(database);
        ExampleAccounts.put(database, "canbo", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String page(Visit visit) throws IOException, InterruptedException {
        return visit.get(PAGE).body();
    }

    /** The file of the run was made of answers, with one proof before they were sent and one after. */
    private void declare() {
        database.sql()
                .insertInto(DRAFT)
                .set(DRAFT.ID, DRAFT_ID)
                .set(DRAFT.ACCOUNT, "canbo")
                .set(DRAFT.INDEX_SET, "SERVICE-766")
                .set(DRAFT.PERIOD, "2026-10")
                .set(DRAFT.STAGE, "done")
                .set(DRAFT.ANSWERS, "")
                .set(DRAFT.CREATED, SENT)
                .execute();
        database.sql()
                .insertInto(UPLOAD)
                .set(UPLOAD.SUBMISSION, FILE)
                .set(UPLOAD.DRAFT, DRAFT_ID)
                .execute();
        database.sql()
                .insertInto(ANSWER_SENDING)
                .set(ANSWER_SENDING.DRAFT, DRAFT_ID)
                .set(ANSWER_SENDING.INDEX_SET, "SERVICE-766")
                .set(ANSWER_SENDING.PERIOD, "2026-10")
                .set(ANSWER_SENDING.UNIT, "H21.101")
                .set(ANSWER_SENDING.ACCOUNT, "canbo")
                .set(ANSWER_SENDING.SENT, SENT)
                .execute();
        prove("a", "bao-cao.pdf", SENT.minusHours(1));
        prove("b", "them-sau.pdf", SENT.plusHours(1));
    }

    private void prove(String id, String name, OffsetDateTime added) {
        database.sql()
                .insertInto(ANSWER_FILE)
                .set(ANSWER_FILE.ID, id.repeat(32))
                .set(ANSWER_FILE.INDEX_SET, "SERVICE-766")
                .set(ANSWER_FILE.PERIOD, "2026-10")
                .set(ANSWER_FILE.UNIT, "H21.101")
                .set(ANSWER_FILE.CODE, "ON_TIME")
                .set(ANSWER_FILE.NAME, name)
                .set(ANSWER_FILE.SHA256, id.repeat(64))
                .set(ANSWER_FILE.BYTES, 5L)
                .set(ANSWER_FILE.ACCOUNT, "canbo")
                .set(ANSWER_FILE.ADDED, added)
                .execute();
    }

    @Test
    void shouldNameWhoLoadedAndWhoApproved() throws IOException, InterruptedException {
        assertThat(page(Visit.ofVisitor(server)))
                .contains("Nạp 10/10/2026 14:02 bởi Nguyễn Thị Ánh", "duyệt 10/10/2026 15:30 bởi Phạm Thị Duyệt");

        database.sql().execute("update dashboard.source_file set approved_by = null, approved_at = null");
        assertThat(page(Visit.ofVisitor(server))).contains("không ghi nhận ai duyệt");
    }

    @Test
    void shouldKeepWhatAUnitSaidItselfApartWithItsProofs() throws IOException, InterruptedException {
        Visit office = Visit.of(server, database, "canbo");
        assertThat(page(office)).doesNotContain("tự khai");

        declare();
        assertThat(page(office))
                .contains("tự khai", "bao-cao.pdf", "/units/H21.101/evidence/" + "a".repeat(32))
                .as("a file added after the answers were sent proves nothing of them")
                .doesNotContain("them-sau.pdf");
        assertThat(page(Visit.ofVisitor(server)))
                .contains("tự khai", "Có 1 tệp minh chứng")
                .doesNotContain("bao-cao.pdf");
        // the number of another indicator that no proof stands beside
        assertThat(office.get(PAGE.replace("ON_TIME", "766")).body()).doesNotContain("bao-cao.pdf");
    }

    /** One note is about the tree, the levels and the least coverage of this set. */
    @Test
    void shouldTellANoteAboutSeveralSettingsOnce() throws IOException, InterruptedException {
        String body = Visit.ofVisitor(server)
                .get("/explain/H21.100/PT?lang=vi&set=PHUTAN-MINH-HOA&period=2026")
                .body();

        assertThat(body).containsOnlyOnce("Chỉ số, điểm tối đa, ngưỡng và mức xếp loại do hệ thống đặt");
    }

    @Test
    void shouldDrawWhatTheNodeWeighsInTheTotal() throws IOException, InterruptedException {
        String csv = Visit.ofVisitor(server).get(PAGE + "&chart=weights&as=csv").body();

        assertThat(csv.lines().findFirst())
                .hasValueSatisfying(head -> assertThat(head).startsWith("\uFEFFNhóm, chỉ số;Tỷ trọng;Đang xem;"));
        assertThat(csv.lines().filter(line -> line.contains(";đang xem;"))).hasSize(1);
        assertThat(csv.lines().skip(1).findFirst().orElseThrow()).contains(";100%;");
    }

    @Test
    void shouldGiveTheStepsAsTypedFiles() throws IOException, InterruptedException {
        String steps = "/api/v1/runs/" + ExampleHome.RUN + "/units/H21.101/nodes/ON_TIME/steps.%s?lang=vi";
        String csv = Visit.ofVisitor(server).get(steps.formatted("csv")).body();

        assertThat(csv).startsWith("\uFEFFBước;Tên bước;Con số;Cách tính;Của nhóm ở trên;");
        assertThat(csv.lines().skip(1))
                .hasSizeGreaterThan(2)
                .allSatisfy(line ->
                        assertThat(line).contains(";H21.101;", ";ON_TIME;", ";tháng 10/2026;", ExampleHome.RUN));
        assertThat(csv.lines().skip(1).map(line -> line.split(";")[2]))
                .as("figures are numbers")
                .anyMatch(figure -> figure.matches("\\d+,\\d+"));
        assertThat(new String(Visit.ofVisitor(server).bytes(steps.formatted("xlsx")), 0, 2, "US-ASCII"))
                .isEqualTo("PK");
        assertThat(Visit.ofVisitor(server).get(steps.formatted("pdf")).statusCode())
                .isEqualTo(404);
    }
}
