package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.act.ActJob;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;

/** UC-016 without a browser: what is done, and that whatever is not allowed is refused with words and leaves nothing behind. */
class ApprovalIT {

    private static final Map<String, String> ABOUT = Map.of("set", "SERVICE-766", "period", "2026-10", "lang", "vi");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Actor SENDER = Actor.ofAccount("Người gui", "gui");

    @TempDir
    Path folder;

    private ExampleFigures figures;
    private Database database;
    private Server server;

    @BeforeEach
    void start() {
        figures = new ExampleFigures(folder);
        database = Databases.H2.open();
        for (String account : List.of("gui", "duyet", "chot")) {
            ExampleAccounts.put(database, account, Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        }
        ExampleAccounts.put(database, "kiemtra", Set.of(Role.AUDITOR), Optional.empty());
        server = Server.start(ServerSettings.of(0), () -> database, figures::home, ExampleFigures.CLOCK);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> post(String account, String act, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new java.util.LinkedHashMap<>(ABOUT);
        all.putAll(fields);
        return Visit.of(server, database, account).post("/approval/" + act, all);
    }

    private HttpResponse<String> page(String account) throws IOException, InterruptedException {
        return Visit.of(server, database, account).get("/approval?set=SERVICE-766&period=2026-10&lang=vi");
    }

    private String seen(String account) throws IOException, InterruptedException {
        Matcher found = SEEN.matcher(page(account).body());
        return found.find() ? found.group(1) : "";
    }

    private HttpResponse<String> close(String account, String confirm, String... more)
            throws IOException, InterruptedException {
        Map<String, String> fields = new java.util.LinkedHashMap<>(Map.of("confirm", confirm, "seen", figures.seen()));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return post(account, "close", fields);
    }

    private Submission send(int figure) {
        return figures.send(ExampleFigures.PERIOD, figure, SENDER);
    }

    private Submission approved() throws IOException, InterruptedException {
        Submission sent = send(2541);
        assertDone(post("duyet", "approve", Map.of("submission", sent.id())), "approve");
        return sent;
    }

    private void closed() throws IOException, InterruptedException {
        approved();
        assertDone(close("chot", "2026-10"), "close");
    }

    private static void assertDone(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/approval?set=SERVICE-766&period=2026-10&done=" + what);
    }

    /** Refused in words, with the page still there, and nothing done. */
    private void assertRefused(Attempt attempt, String... words) throws IOException, InterruptedException {
        List<ActKind> acts = figures.acts();
        int entries = database.sql().fetchCount(AUDIT);
        HttpResponse<String> answer = attempt.send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body().replaceAll("\\s+", " "))
                .contains("role=\"alert\"")
                .contains(words);
        assertThat(figures.acts()).isEqualTo(acts);
        assertThat(database.sql().fetchCount(AUDIT)).isEqualTo(entries);
    }

    @FunctionalInterface
    private interface Attempt {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    @Test
    void shouldGoFromWaitingToClosedAndBackByTwoPeopleEach() throws IOException, InterruptedException {
        closed();
        assertDone(post("gui", "ask-unlock", Map.of("reason", "ấp 3 nộp sai")), "ask-unlock");
        assertThat(page("chot").body()).contains("ấp 3 nộp sai").contains("Đồng ý mở khóa");
        assertDone(post("chot", "refuse-unlock", Map.of("reason", "chờ văn bản")), "refuse-unlock");
        assertDone(post("gui", "ask-unlock", Map.of("reason", "đã có văn bản")), "ask-unlock");
        assertDone(post("chot", "grant-unlock", Map.of()), "grant-unlock");
        Submission corrected = send(2550);
        assertDone(post("duyet", "approve", Map.of("submission", corrected.id())), "approve");
        assertDone(close("chot", "tháng 10/2026"), "close");

        assertThat(figures.home().lake().closedPeriods().history("SERVICE-766", ExampleFigures.PERIOD))
                .hasSize(2);
        assertThat(database.sql()
                        .select(AUDIT.ACTOR, AUDIT.ACT)
                        .from(AUDIT)
                        .where(AUDIT.ACT.ne("add-account"))
                        .orderBy(AUDIT.SEQ)
                        .fetch(row -> row.value1() + " " + row.value2()))
                .containsExactly(
                        "gui submit",
                        "duyet approve",
                        "chot close",
                        "gui ask-unlock",
                        "chot refuse-unlock",
                        "gui ask-unlock",
                        "chot grant-unlock",
                        "gui submit",
                        "duyet approve",
                        "chot close");
    }

    @Test
    void shouldSendBackWithAReason() throws IOException, InterruptedException {
        Submission sent = send(2541);
        assertDone(post("duyet", "return", Map.of("submission", sent.id(), "reason", "thiếu chữ ký")), "return");
        assertThat(page("gui").body()).contains("thiếu chữ ký").contains("nháp");
        assertRefused(() -> post("duyet", "approve", Map.of("submission", sent.id())), "đang “nháp”", "“chờ duyệt”");
    }

    @Test
    void shouldNotLetTheSenderApprove() throws IOException, InterruptedException {
        Submission sent = send(2541);
        assertThat(page("gui").body())
                .contains("Bạn không duyệt được:")
                .contains("chính Người gui (gui) đã gửi duyệt tệp so-lieu-1.csv");
        assertRefused(
                () -> post("gui", "approve", Map.of("submission", sent.id())),
                "Không duyệt được tệp so-lieu-1.csv",
                "hai việc này phải do hai người làm");
    }

    @Test
    void shouldNotLetTheSenderApproveWhatSomebodyElseSubmitted() throws IOException, InterruptedException {
        Submission sent = figures.load(ExampleFigures.PERIOD, 2541, SENDER);
        new ActJob(Clock.systemUTC())
                .onSubmissions(
                        figures.home().lake(),
                        ActKind.SUBMIT,
                        List.of(sent.id()),
                        Actor.ofAccount("Người chot", "chot"),
                        "");

        assertThat(page("gui").body()).contains("chính Người gui (gui) đã gửi tệp này");
        assertRefused(
                () -> post("gui", "approve", Map.of("submission", sent.id())), "gửi và duyệt phải do hai người làm");
        assertRefused(() -> post("gui", "approve-all", Map.of("seen", figures.seen())), "Chưa chọn tệp nào");
        assertDone(post("duyet", "approve", Map.of("submission", sent.id())), "approve");
    }

    @Test
    void shouldApproveAllThatWasSeenAndShowAHundredFilesInPages() throws IOException, InterruptedException {
        for (int i = 0; i < 51; i++) {
            send(2000 + i);
        }
        String seen = seen("duyet");
        String first = page("duyet").body();
        send(2600);

        assertThat(first).contains("trang 1 / 2, 51 tệp").contains("Duyệt cả 51 tệp");
        assertRefused(() -> post("duyet", "approve-all", Map.of("seen", seen)), "Chưa duyệt tệp nào");
        assertDone(post("duyet", "approve-all", Map.of("seen", figures.seen())), "approve");
        assertThat(figures.acts()).filteredOn(ActKind.APPROVE::equals).hasSize(52);
        assertThat(Visit.of(server, database, "duyet")
                        .get("/approval?set=SERVICE-766&period=2026-10&lang=vi&answered=2")
                        .body())
                .contains("trang 2 / 2, 52 tệp", "Còn 4 việc trước đó");
        assertThat(Visit.of(server, database, "duyet")
                        .get("/submissions?set=SERVICE-766&period=2026-10&lang=vi")
                        .body())
                .contains("so-lieu-52.csv");
    }

    @Test
    void shouldAnswerAsDoneWhenAllIsApprovedTwiceByOneAndNotWhenByAnother() throws IOException, InterruptedException {
        send(2541);
        send(2542);
        String seen = seen("duyet");

        assertDone(post("duyet", "approve-all", Map.of("seen", seen)), "approve");
        assertDone(post("duyet", "approve-all", Map.of("seen", seen)), "approve");

        assertThat(figures.acts()).filteredOn(ActKind.APPROVE::equals).hasSize(2);
        assertRefused(() -> post("chot", "approve-all", Map.of("seen", seen)), "Chưa duyệt tệp nào");
        send(2543);
        assertRefused(() -> post("duyet", "approve-all", Map.of("seen", seen)), "Chưa duyệt tệp nào");
    }

    @Test
    void shouldNotLetTheApproverClose() throws IOException, InterruptedException {
        approved();
        assertThat(page("duyet").body())
                .contains("Bạn chưa chốt được kỳ này:")
                .contains("chính Người duyet (duyet) đã duyệt")
                .doesNotContain("name=\"confirm\"");
        assertRefused(() -> close("duyet", "2026-10"), "hai việc này phải do hai người làm");
        assertRefused(() -> close("duyet", "2026-10", "leaveOut", "true"), "hai việc này phải do hai người làm");
    }

    @Test
    void shouldNotCloseWhatWaitsOrIsNotThere() throws IOException, InterruptedException {
        send(2541);
        assertRefused(() -> close("chot", "2026-10"), "chưa được duyệt");
        assertRefused(() -> close("chot", "2026-10", "leaveOut", "true"), "chưa được duyệt");
        assertThat(page("chot").body()).contains("chưa có tệp nào được duyệt");
    }

    @Test
    void shouldCloseWithoutWhatWaitsOnlyWhenToldSo() throws IOException, InterruptedException {
        approved();
        send(2550);
        assertRefused(() -> close("chot", "2026-10"), "tệp so-lieu-2.csv chưa được duyệt");
        assertDone(close("chot", "2026-10", "leaveOut", "true"), "close");
        assertThat(figures.home().lake().acts().log().acts())
                .last()
                .satisfies(act -> assertThat(act.basis().leftOut()).hasSize(1));
    }

    @Test
    void shouldCloseOnlyWhatWasSeenAndTyped() throws IOException, InterruptedException {
        approved();
        assertRefused(() -> close("chot", "2026-11"), "Chưa gõ đúng kỳ; gõ 2026-10");
        assertRefused(() -> close("chot", ""), "Chưa gõ đúng kỳ");
        String seen = seen("chot");
        send(2550);
        assertRefused(
                () -> post("chot", "close", Map.of("confirm", "2026-10", "seen", seen, "leaveOut", "true")),
                "từ lúc bạn mở trang");
        assertRefused(() -> post("chot", "close", Map.of("confirm", "2026-10", "leaveOut", "true")), "mở trang");
    }

    @Test
    void shouldChangeNothingOfAClosedPeriod() throws IOException, InterruptedException {
        Submission kept = approved();
        assertDone(close("chot", "2026-10"), "close");
        Submission late = figures.load(ExampleFigures.PERIOD, 2550, SENDER);

        assertRefused(() -> post("chot", "return", Map.of("submission", kept.id(), "reason", "sai")), "đang “đã chốt”");
        assertRefused(() -> post("chot", "approve", Map.of("submission", kept.id())), "đang “đã chốt”");
        assertRefused(() -> post("chot", "approve", Map.of("submission", late.id())), "đang “đã kiểm tra”");
        assertRefused(() -> post("gui", "close", Map.of("confirm", "2026-10", "seen", "0-0")), "từ lúc bạn mở trang");
    }

    @Test
    void shouldNotUnlockAlone() throws IOException, InterruptedException {
        closed();
        assertRefused(() -> post("gui", "grant-unlock", Map.of()), "đang “đã chốt”");
        assertRefused(() -> post("gui", "ask-unlock", Map.of("reason", "  ")), "Chưa ghi lý do");
        assertDone(post("gui", "ask-unlock", Map.of("reason", "ấp 3 nộp sai")), "ask-unlock");
        assertThat(page("gui").body())
                .contains("chính Người gui (gui) đã đề nghị mở khóa")
                .doesNotContain("/approval/grant-unlock");
        assertRefused(() -> post("gui", "grant-unlock", Map.of()), "hai việc này phải do hai người làm");
        assertRefused(() -> post("chot", "refuse-unlock", Map.of()), "Chưa ghi lý do");
        assertRefused(() -> post("chot", "ask-unlock", Map.of("reason", "nữa")), "có đề nghị mở khóa");
    }

    @Test
    void shouldNotUnlockWhatIsOpen() throws IOException, InterruptedException {
        approved();
        assertRefused(() -> post("gui", "ask-unlock", Map.of("reason", "thử")), "đang “đang mở”");
        assertRefused(() -> post("chot", "grant-unlock", Map.of()), "đang “đang mở”");
    }

    @Test
    void shouldRefuseFilesOfOtherPeriodsAndNoneAtAll() throws IOException, InterruptedException {
        send(2541);
        Submission other = figures.send(Period.parse("2026-09"), 2541, SENDER);
        assertRefused(() -> post("duyet", "approve", Map.of("submission", other.id())), "Không có lần nộp nào");
        assertRefused(() -> post("duyet", "approve", Map.of("submission", "khong-co")), "khong-co");
        assertRefused(() -> post("duyet", "approve", Map.of()), "Chưa chọn tệp nào");
        assertRefused(
                () -> post("duyet", "return", Map.of("submission", other.id(), "reason", "x".repeat(2001))), "2.000");
    }

    @Test
    void shouldShowAuditorsEverythingAndNoButton() throws IOException, InterruptedException {
        send(2541);
        String page = page("kiemtra").body();
        assertThat(page)
                .contains("so-lieu-1.csv")
                .contains("Duyệt, trả lại được: Công chức chuyển đổi số")
                .doesNotContain("action=\"/approval/approve\"")
                .doesNotContain("action=\"/approval/close\"");
    }
}
