package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.queue.JobSettings;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.act.ActJob;
import vn.thiduaso.ingest.commit.CloseJob;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;
import static vn.thiduaso.dashboard.store.jooq.Tables.JOB;
import static vn.thiduaso.dashboard.store.jooq.Tables.JOB_QUEUE;

/** UC-038 without a browser, with real child processes in place of the engine. */
class JobsIT {

    private static final Actor SENDER = Actor.ofAccount("Người gui", "gui");
    private static final Actor APPROVER = Actor.ofAccount("Người duyet", "duyet");
    private static final Actor CLOSER = Actor.ofAccount("Người chot", "chot");
    private static final Period BEFORE = Period.parse("2026-09");

    @TempDir
    Path folder;

    private ExampleFigures figures;
    private FakeLauncher launcher;
    private final Databases.Address address = Databases.H2.address();
    private Database database;
    private Server server;

    @BeforeEach
    void start() {
        figures = new ExampleFigures(folder);
        close(BEFORE);
        close(ExampleFigures.PERIOD);
        launcher = new FakeLauncher(folder);
        database = open();
        ExampleAccounts.put(database, "vanhanh", Set.of(Role.OPERATOR), Optional.empty());
        ExampleAccounts.put(database, "kiemtra", Set.of(Role.AUDITOR), Optional.empty());
        ExampleAccounts.put(database, "chutich", Set.of(Role.CHAIRMAN), Optional.empty());
        server = serve(launcher.settings());
    }

    private Database open() {
        return Database.open(address.url(), address.user(), address.password());
    }

    private Server serve(JobSettings jobs) {
        Server started = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT, jobs), () -> database, figures::home, Clock.systemUTC());
        started.begin();
        return started;
    }

    private void close(Period period) {
        Submission sent = figures.send(period, 2541, SENDER);
        new ActJob(ExampleFigures.CLOCK)
                .onSubmissions(figures.home().lake(), ActKind.APPROVE, List.of(sent.id()), APPROVER, "");
        new CloseJob(ExampleFigures.CLOCK)
                .run(figures.home().lake(), ExampleFigures.SET, period, CLOSER, CloseJob.Unapproved.REFUSE);
    }

    @AfterEach
    void stop() {
        launcher.letGo();
        server.close();
    }

    private HttpResponse<String> post(String account, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return Visit.of(server, database, account).post(path, fields);
    }

    private HttpResponse<String> score(String account, Period period) throws IOException, InterruptedException {
        String set =
                ExampleFigures.SET.set().code() + "@" + ExampleFigures.SET.set().version();
        return post(account, "/jobs/score", Map.of("what", set + " " + period));
    }

    /** Asks for a scoring and gives the id of the job. */
    private String scored(Period period) throws IOException, InterruptedException {
        HttpResponse<String> answer = score("vanhanh", period);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElse("");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String state(String id) {
        return database.sql().select(JOB.STATE).from(JOB).where(JOB.ID.eq(id)).fetchSingle(JOB.STATE);
    }

    private void await(String id, String state) {
        FakeLauncher.await(() -> state(id).equals(state));
    }

    private String page(String account, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                Visit.of(server, database, account).get(path + (path.contains("?") ? "&" : "?") + "lang=vi");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private List<String> audit() {
        return database.sql()
                .select(AUDIT.ACTOR, AUDIT.ACT, AUDIT.REASON)
                .from(AUDIT)
                .where(AUDIT.ACT.like("%-job"))
                .orderBy(AUDIT.SEQ)
                .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3());
    }

    @Test
    void shouldScoreAClosedPeriodInAProcessOfItsOwn() throws IOException, InterruptedException {
        assertThat(page("vanhanh", "/runs")).contains("SERVICE-766@1 2026-10", "Chấm một kỳ đã chốt");

        String id = scored(ExampleFigures.PERIOD);
        await(id, "done");

        assertThat(page("vanhanh", "/jobs/" + id))
                .contains("Xong", FakeLauncher.RUN, "/jobs/verify")
                .contains("lệnh: score --index-set SERVICE-766@1 --period 2026-10 --home " + folder)
                .doesNotContain("@step");
        assertThat(page("kiemtra", "/jobs")).contains("Xong", "tháng 10/2026", "Người vanhanh");
        assertThat(audit()).containsExactly("vanhanh ask-job waiting", "terminal:serve end-job done");
        FakeLauncher.await(() -> database.sql().fetchCount(JOB_QUEUE) == 0);
    }

    @Test
    void shouldShowWhereItIsAndStopItWithAllItStarted() throws IOException, InterruptedException {
        launcher.hold();
        String id = scored(ExampleFigures.PERIOD);
        ProcessHandle grandchild = launcher.grandchild();
        FakeLauncher.await(() -> step(id).equals("gather"));
        assertThat(page("kiemtra", "/jobs/" + id)).contains("Đang chạy", "bước 2/5", "value=\"20\"");

        assertThat(post("vanhanh", "/jobs/" + id + "/cancel", Map.of()).statusCode())
                .isEqualTo(302);
        await(id, "cancelled");

        assertThat(grandchild.isAlive()).isFalse();
        assertThat(audit())
                .containsExactly(
                        "vanhanh ask-job waiting", "vanhanh cancel-job running", "terminal:serve end-job cancelled");
        assertThat(post("vanhanh", "/jobs/" + id + "/cancel", Map.of()).body()).contains("không dừng được nữa");

        launcher.letGo();
        assertThat(post("vanhanh", "/jobs/" + id + "/again", Map.of()).statusCode())
                .isEqualTo(302);
        await(id, "done");
        assertThat(database.sql().fetchValue(JOB.ATTEMPT)).isEqualTo(2);
    }

    private String step(String id) {
        return database.sql().select(JOB.STEP).from(JOB).where(JOB.ID.eq(id)).fetchSingle(JOB.STEP);
    }

    @Test
    void shouldRunOneAfterTheOther() throws IOException, InterruptedException {
        launcher.hold();
        String first = scored(ExampleFigures.PERIOD);
        launcher.grandchild();
        String second = scored(BEFORE);

        assertThat(List.of(state(first), state(second))).containsExactly("running", "waiting");
        assertThat(score("vanhanh", BEFORE).body()).contains("đã có người yêu cầu");
        post("vanhanh", "/jobs/" + second + "/cancel", Map.of());
        assertThat(state(second)).isEqualTo("cancelled");

        post("vanhanh", "/jobs/" + second + "/again", Map.of());
        launcher.letGo();
        await(first, "done");
        await(second, "done");
    }

    @Test
    void shouldRefuseWhatIsNotThereAndLeaveNothing() throws IOException, InterruptedException {
        assertThat(score("vanhanh", Period.parse("2026-08")).body()).contains("Không có kỳ đã chốt này");
        assertThat(post("vanhanh", "/jobs/score", Map.of("what", "--help")).body())
                .contains("Không có kỳ đã chốt này");
        assertThat(post("vanhanh", "/jobs/verify", Map.of("run", "--newest")).body())
                .contains("Trong kho không có đợt chấm này");
        assertThat(post("chutich", "/jobs/publish", Map.of("run", "b00000000002"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visit.of(server, database, "vanhanh").get("/jobs/khong-co").statusCode())
                .isEqualTo(404);
        assertThat(database.sql().fetchCount(JOB)).isZero();
        assertThat(audit()).isEmpty();
    }

    @Test
    void shouldLetNobodyElseStopIt() throws IOException, InterruptedException {
        launcher.hold();
        String id = scored(ExampleFigures.PERIOD);
        launcher.grandchild();

        for (String other : List.of("kiemtra", "chutich")) {
            assertThat(page(other, "/jobs/" + id)).doesNotContain("/cancel");
            assertThat(post(other, "/jobs/" + id + "/cancel", Map.of()).statusCode())
                    .isEqualTo(403);
            assertThat(post(other, "/jobs/" + id + "/again", Map.of()).statusCode())
                    .isEqualTo(403);
        }
        assertThat(state(id)).isEqualTo("running");
        assertThat(audit()).hasSize(1);
    }

    @Test
    void shouldInterruptWhatRunsWhenTheServerStops() throws IOException, InterruptedException {
        launcher.hold();
        String id = scored(ExampleFigures.PERIOD);
        ProcessHandle grandchild = launcher.grandchild();
        server.close();

        assertThat(grandchild.isAlive()).isFalse();
        database = open();
        assertThat(state(id)).isEqualTo("interrupted");
        assertThat(database.sql().fetchValue(JOB.MESSAGE)).isEqualTo("stopped");

        launcher.letGo();
        server = serve(launcher.settings());
        assertThat(page("vanhanh", "/jobs/" + id)).contains("Bị ngắt", "Chạy tiếp");
        post("vanhanh", "/jobs/" + id + "/again", Map.of());
        await(id, "done");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void shouldQueueOnEachDatabase(Databases kind) throws IOException, InterruptedException {
        server.close();
        database = kind.open();
        ExampleAccounts.put(database, "vanhanh", Set.of(Role.OPERATOR), Optional.empty());
        server = serve(launcher.settings());
        launcher.hold();
        String first = scored(ExampleFigures.PERIOD);
        String second = scored(BEFORE);
        launcher.grandchild();

        post("vanhanh", "/jobs/" + first + "/cancel", Map.of());
        await(first, "cancelled");
        launcher.letGo();
        await(second, "done");

        FakeLauncher.await(() -> database.sql().fetchCount(JOB_QUEUE) == 0);
        assertThat(page("vanhanh", "/jobs")).contains("Đã hủy", "Xong");
    }

    @Test
    void shouldSayWhenThereIsNoEngine() throws IOException, InterruptedException {
        server.close();
        database = open();
        server = serve(JobSettings.DEFAULT);

        assertThat(score("vanhanh", ExampleFigures.PERIOD).body()).contains("không được mở bằng lệnh thiduaso");
    }

    @Test
    void shouldTellOpenPagesAndEndWhenNothingIsOpen() throws IOException, InterruptedException {
        launcher.hold();
        String id = scored(ExampleFigures.PERIOD);
        launcher.grandchild();
        Visit visit = Visit.of(server, database, "kiemtra");
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "jobs/events"))
                .header("Cookie", visit.cookie().orElseThrow())
                .build();

        HttpResponse<Stream<String>> stream =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        launcher.letGo();
        List<String> lines = stream.body().toList();

        assertThat(stream.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(lines).anyMatch(line -> line.contains(id) && line.contains("Đang chạy"));
        assertThat(lines).anyMatch(line -> line.contains(id) && line.contains("Xong"));
        assertThat(lines).contains("event:idle");
    }

    @Test
    void shouldOfferTheAnalysisOfARunWhereRanksAreNotSureYet() throws IOException, InterruptedException {
        ExampleHome.fill(database);
        String ranks = "/robustness?set=SERVICE-766&period=2026-09";

        assertThat(page("vanhanh", ranks))
                .contains("action=\"/jobs/robustness\"")
                .doesNotContain("/jobs/publish");
        assertThat(page("chutich", ranks)).contains("công bố lại").doesNotContain("action=\"/jobs/robustness\"");
    }
}
