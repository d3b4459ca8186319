package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import vn.thiduaso.datasets.lake.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;

/** UC-018 without a browser: findings answered, and taken back. */
class QualityIT {

    private static final String PAGE = "/quality?set=SERVICE-766&period=2026-10&lang=vi";
    private static final Map<String, String> ABOUT = Map.of("set", "SERVICE-766", "period", "2026-10", "lang", "vi");
    private static final Actor SENDER = Actor.ofAccount("Người gui", "gui");

    @TempDir
    Path folder;

    private ExampleFigures figures;
    private Database database;
    private Server server;
    private String finding;

    /** A file takes back a figure that was there: a warning of every set. */
    @BeforeEach
    void start() {
        figures = new ExampleFigures(folder);
        database = Databases.H2.open();
        for (String account : List.of("gui", "duyet")) {
            ExampleAccounts.put(database, account, Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        }
        ExampleAccounts.put(database, "kiemtra", Set.of(Role.AUDITOR), Optional.empty());
        ExampleAccounts.put(database, "xamot", Set.of(Role.UNIT_REPORTER), Optional.of("U1"));
        ExampleAccounts.put(database, "xahai", Set.of(Role.UNIT_REPORTER), Optional.of("U2"));
        figures.send(ExampleFigures.PERIOD, 2541, SENDER);
        figures.sendNothing(ExampleFigures.PERIOD, SENDER);
        Finding found = figures.home().lake().findings().of("SERVICE-766", ExampleFigures.PERIOD).stream()
                .filter(one -> one.rule().equals("figure-gone"))
                .findFirst()
                .orElseThrow();
        finding = found.submission() + "-" + found.key();
        server = Server.start(ServerSettings.of(0), () -> database, figures::home, ExampleFigures.CLOCK);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> post(String account, String act, String... fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(ABOUT);
        all.put("finding", finding);
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return Visit.of(server, database, account).post("/quality/" + act, all);
    }

    private String page(String account) throws IOException, InterruptedException {
        return Visit.of(server, database, account)
                .get(PAGE + "&finding=" + finding)
                .body();
    }

    private int warnings() throws IOException, InterruptedException {
        String page = Visit.of(server, database, "kiemtra")
                .get("/approval?set=SERVICE-766&period=2026-10&lang=vi")
                .body();
        return page.contains("không có số liệu nào bị nghi ngờ") ? 0 : 1;
    }

    @Test
    void shouldAskBackConfirmWithEvidenceAndTakeItBack() throws IOException, InterruptedException {
        int before = figures.acts().size();
        assertThat(page("duyet")).contains("Số đã nộp sẽ mất", "2541");
        assertThat(warnings()).isEqualTo(1);

        assertThat(post("duyet", "ask-back", "reason", "Vì sao rút số?").statusCode())
                .isEqualTo(302);
        assertThat(page("xamot")).contains("Vì sao rút số?", "đã hỏi lại");
        assertThat(post("duyet", "confirm", "reason", "Đơn vị báo nhầm", "evidence", "CV 15/UBND")
                        .statusCode())
                .isEqualTo(302);
        assertThat(page("duyet")).contains("Đơn vị báo nhầm (minh chứng: CV 15/UBND)");
        assertThat(warnings()).isZero();
        assertThat(post("duyet", "reopen").statusCode()).isEqualTo(302);
        assertThat(warnings()).isEqualTo(1);

        assertThat(figures.acts().subList(before, before + 3))
                .containsExactly(ActKind.ASK_BACK, ActKind.CONFIRM, ActKind.REOPEN);
        assertThat(database.sql()
                        .select(AUDIT.ACT)
                        .from(AUDIT)
                        .where(AUDIT.ACTOR.eq("duyet"))
                        .orderBy(AUDIT.SEQ)
                        .fetch(AUDIT.ACT))
                .containsExactly("ask-back", "confirm", "reopen");
        assertThat(figures.home().lake().acts().firstBreak()).isEmpty();
    }

    @Test
    void shouldNotLetTheSenderConfirmHisOwnFigure() throws IOException, InterruptedException {
        int acts = figures.acts().size();
        assertThat(page("gui")).contains("chính Người gui (gui) đã gửi duyệt").doesNotContain("id=\"evidence\"");
        HttpResponse<String> answer = post("gui", "confirm", "reason", "đúng", "evidence", "CV 1");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("hai việc này phải do hai người làm");
        assertThat(figures.acts()).hasSize(acts);
    }

    @Test
    void shouldWantReasonEvidenceAndAFindingThatIsThere() throws IOException, InterruptedException {
        assertThat(post("duyet", "ask-back").body()).contains("Chưa ghi lý do");
        assertThat(post("duyet", "confirm", "reason", "đúng").body()).contains("Chưa ghi minh chứng");
        assertThat(post("duyet", "reopen").body()).contains("đang “chưa trả lời”");
        assertThat(post("duyet", "ask-back", "reason", "x", "finding", "khong-co")
                        .body())
                .contains("Không còn điều phát hiện này");
    }

    @Test
    void shouldShowAUnitReporterHisOwnUnitsOnly() throws IOException, InterruptedException {
        assertThat(page("xamot")).contains("Xã Một").doesNotContain("action=\"/quality/ask-back\"");
        assertThat(page("xahai")).doesNotContain("Xã Một").contains("Không có số liệu nào bị nghi ngờ");
    }

    @Test
    void shouldSayNothingOfAFigureThatWasReplaced() throws IOException, InterruptedException {
        figures.send(ExampleFigures.PERIOD, 2550, SENDER);
        assertThat(page("duyet")).contains("Không có số liệu nào bị nghi ngờ");
    }
}
