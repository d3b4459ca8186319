package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
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

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.award.campaign.CampaignRuns;
import vn.thiduaso.dashboard.movement.MovementRuns;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleAnalyses;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;
import static vn.thiduaso.dashboard.store.jooq.Tables.AWARD_ACT;
import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN;
import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN_CANDIDATE;
import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN_RUN;

/** UC-054 as programs without scripts see it. */
class CampaignIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneOffset.UTC);
    private static final String MOVEMENT = "PHU-TAN-2025-2030";
    private static final String ONE = "/campaigns/" + MOVEMENT + "-2026-yearly";
    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    @TempDir
    Path folder;

    private Database database;
    private Server server;
    private Visit officer;

    @BeforeEach
    void start() {
        database = Databases.H2.open();
        MovementRuns.publish(database);
        ExampleAccounts.put(database, "thidua", Set.of(Role.EMULATION_OFFICER), Optional.empty());
        ExampleAccounts.put(database, "hoidong", Set.of(Role.COUNCIL_MEMBER), Optional.empty());
        server = Server.start(
                new ServerSettings(0, AccessSettings.DEFAULT),
                () -> database,
                () -> new HomeLake(LakeSettings.embedded(folder)),
                CLOCK);
        officer = Visit.of(server, database, "thidua");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> create(String year, String occasion, String from)
            throws IOException, InterruptedException {
        return officer.post(
                "/campaigns", Map.of("movement", MOVEMENT, "year", year, "occasion", occasion, "from", from));
    }

    private String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = officer.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        return answer.body();
    }

    /** A button of the page, with the revision the page has. */
    private HttpResponse<String> press(String what, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher revision = REVISION.matcher(page(ONE));
        Map<String, String> all = new HashMap<>(fields);
        all.put("revision", revision.find() ? revision.group(1) : "");
        return officer.post(ONE + what, all);
    }

    private static final Map<String, String> DAYS = Map.of(
            "opens", "2026-12-01",
            "nominations", "2026-12-11",
            "appraisal", "2026-12-18",
            "council", "2026-12-22",
            "decision", "2026-12-25",
            "places", "GK-XA:collective");

    private void open() throws IOException, InterruptedException {
        create("2026", "yearly", "");
        assertThat(press("/change", DAYS).statusCode()).isEqualTo(302);
        assertThat(press("/open", Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void shouldBeMadeFromTheMovementFirstAndThenFromTheYearBefore() throws IOException, InterruptedException {
        assertThat(page("/campaigns")).contains("Chưa có đợt xét khen nào", "mẫu của phong trào");
        HttpResponse<String> made = create("2025", "yearly", "");
        assertThat(made.headers().firstValue("Location").orElse(""))
                .endsWith("/campaigns/" + MOVEMENT + "-2025-yearly?done=created");
        String before = "/campaigns/" + MOVEMENT + "-2025-yearly";
        officer.post(
                before + "/change",
                Map.of(
                        "revision", "0",
                        "opens", "2025-11-03",
                        "nominations", "2025-11-14",
                        "places", "GK-XA:individual"));

        assertThat(create("2026", "yearly", MOVEMENT + "-2025-yearly").statusCode())
                .isEqualTo(302);
        assertThat(page(ONE))
                .contains("value=\"2026-11-03\"", "value=\"2026-11-14\"")
                .contains("value=\"GK-XA:individual\" checked")
                .contains("value=\"GK-XA:collective\">");
        assertThat(page("/campaigns")).contains("Khen hằng năm 2026", "Khen hằng năm 2025", "14/11/2026");
    }

    @Test
    void shouldRefuseWhatTheMovementDoesNotGive() throws IOException, InterruptedException {
        assertThat(create("2026", "final", "").body()).contains("không khen ở dịp này");
        assertThat(create("2031", "yearly", "").statusCode()).isEqualTo(422);
        assertThat(officer.post("/campaigns", Map.of("movement", "KHAC", "year", "2026"))
                        .body())
                .contains("hãy chọn một phong trào");
        create("2026", "yearly", "");
        assertThat(create("2026", "yearly", "").body()).contains("Đã có đợt xét khen");
        assertThat(database.sql().fetchCount(CAMPAIGN)).isEqualTo(1);
        assertThat(database.sql().fetchCount(AWARD_ACT)).isEqualTo(1);
    }

    @Test
    void shouldSayWhoHowManyAndByWhen() throws IOException, InterruptedException {
        create("2026", "yearly", "");
        press("/change", DAYS);

        assertThat(page(ONE))
                .contains("Giấy khen của Chủ tịch Ủy ban nhân dân xã", "đã khen 0/2", "còn 2")
                .contains("chung một số lượng mỗi năm", "11/12/2026", "Trả hồ sơ")
                .contains("quy tắc dùng trong đợt này chưa có nguồn đầy đủ")
                .contains("Đơn vị PT.CQ01", "III.2.1-a", "Chưa có đợt chấm nào của DBI-SME-1970")
                .contains("Cá nhân không có bộ chỉ số", "so với quý 2/2026")
                .contains("/award-rules?day=2026-12-01#r-");
    }

    @Test
    void shouldTellWhatIsNotStatedAndWhichYearHasNoCalendar() throws IOException, InterruptedException {
        officer.post("/campaigns", Map.of("movement", MOVEMENT, "year", "2030", "occasion", "final", "from", ""));
        String last = page("/campaigns/" + MOVEMENT + "-2030-final");
        assertThat(last).contains("chưa nêu", "không nêu số suất nên không có vạch", "Cờ thi đua của Chính phủ");

        create("2026", "yearly", "");
        Map<String, String> late = new HashMap<>(DAYS);
        late.put("decision", "2028-01-14");
        press("/change", late);
        assertThat(page(ONE)).contains("Chưa có lịch nghỉ năm 2028", "hết hiệu lực từ sau ngày 28/02/2027");
    }

    @Test
    void shouldTellAllThatIsWrongAndKeepWhatWasTyped() throws IOException, InterruptedException {
        create("2026", "yearly", "");
        assertThat(press("/open", Map.of()).body()).contains("hãy đặt ngày mở và hạn của cả bốn bước");
        HttpResponse<String> faulty =
                press("/change", Map.of("opens", "2026-12-20", "nominations", "2026-12-11", "council", "mai"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("có ô không đọc được", "mỗi bước không được xong trước", "chọn ít nhất một")
                .contains("value=\"2026-12-20\"")
                .containsOnlyOnce("class=\"faults\"");
        assertThat(officer.post(ONE + "/change", Map.of("revision", "7", "places", "GK-XA:collective"))
                        .body())
                .contains("vừa được người khác sửa");
        assertThat(database.sql().fetchCount(AWARD_ACT)).isEqualTo(1);
        assertThat(officer.get("/campaigns/KHAC").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldFreezeRunsPlacesAndProposalWhenNominationsOpen() throws IOException, InterruptedException {
        open();

        String run = database.sql().fetchSingle(CAMPAIGN_RUN).get(CAMPAIGN_RUN.RUN);
        assertThat(run).isEqualTo("a00000000043");
        var act = database.sql().fetchSingle(AWARD_ACT, AWARD_ACT.ACT.eq("open-campaign"));
        String proposal = database.sql().fetchSingle(CAMPAIGN).get(CAMPAIGN.PROPOSAL_SHA256);
        assertThat(act.get(AWARD_ACT.BODY)).contains(proposal, run, "\"proposed\":true", "PT.CQ01");
        assertThat(Act.hash(act.get(AWARD_ACT.BODY))).isEqualTo(act.get(AWARD_ACT.BODY_SHA256));
        assertThat(database.sql()
                        .fetchSingle(AUDIT, AUDIT.ACT.eq("open-campaign"))
                        .get(AUDIT.AFTER_HASH))
                .isEqualTo(act.get(AWARD_ACT.BODY_SHA256));
        assertThat(page(ONE))
                .contains("đang nhận đề nghị", "Đợt chấm đã chốt cho đợt này", run)
                .doesNotContain("id=\"draft\"");
        assertThat(press("/change", DAYS).body()).contains("không làm được ở trạng thái hiện nay");
    }

    @Test
    void shouldKeepBothListsAndAskWhyBeyondTheProposal() throws IOException, InterruptedException {
        open();
        String body = page(ONE);
        Matcher beyond = Pattern.compile("for=\"b-office-([^\"]+)\"").matcher(body);
        assertThat(beyond.find()).isTrue();
        Map<String, String> other = Map.of("kind", "office", "unit", beyond.group(1));
        assertThat(officer.post(ONE + "/list", other).body()).contains("hãy ghi lý do đề cử");
        assertThat(officer.post(ONE + "/list", Map.of("kind", "front", "unit", beyond.group(1)))
                        .body())
                .contains("không có đơn vị này");
        Map<String, String> reasoned = new HashMap<>(other);
        reasoned.put("reason", "sáng kiến của năm");
        assertThat(officer.post(ONE + "/list", reasoned).statusCode()).isEqualTo(302);
        assertThat(page(ONE)).contains("sáng kiến của năm", "ngoài đề xuất");
        assertThat(officer.post(ONE + "/list", reasoned).body()).contains("đã có trong danh sách");

        assertThat(officer.post(ONE + "/list/take-off", other).body()).contains("Lý do: hãy ghi");
        reasoned.put("reason", "đơn vị xin rút");
        assertThat(officer.post(ONE + "/list/take-off", reasoned).statusCode()).isEqualTo(302);
        assertThat(page(ONE)).contains("đã đưa ra", "đơn vị xin rút");
        assertThat(database.sql().fetchCount(CAMPAIGN_CANDIDATE)).isEqualTo(1);
    }

    @Test
    void shouldTellNearTiesAtTheLine() throws IOException, InterruptedException {
        PublishableRun run = CampaignRuns.run("a91f3c070005", "2026-Q4", 4);
        new PublishDesk(
                        ExampleRuns.source(Map.of(), List.of(ExampleAnalyses.of(run, "0123456789ab", 2)), run),
                        database,
                        Clock.systemUTC())
                .publishAllNew("A");
        create("2026", "yearly", "");

        assertThat(page(ONE))
                .contains("đổi chỗ qua vạch trong 31%", "sát vạch", "Khoảng hạng")
                .doesNotContain("Chưa ai thử độ vững");
    }

    @Test
    void shouldCloseNominationsAndBeCalledOffWithAReason() throws IOException, InterruptedException {
        open();
        assertThat(press("/close", Map.of()).statusCode()).isEqualTo(302);
        assertThat(officer.post(ONE + "/list", Map.of("kind", "office", "unit", "PT.CQ01", "reason", "x"))
                        .body())
                .contains("không làm được ở trạng thái hiện nay");
        assertThat(press("/call-off", Map.of("reason", " ")).statusCode()).isEqualTo(422);
        assertThat(press("/call-off", Map.of("reason", "phong trào kết thúc sớm"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(ONE)).contains("đã hủy", "phong trào kết thúc sớm");

        assertThat(create("2026", "yearly", "").headers().firstValue("Location").orElse(""))
                .contains("-2026-yearly-2?");
    }

    @Test
    void shouldLetMembersOfTheCouncilReadOnly() throws IOException, InterruptedException {
        create("2026", "yearly", "");
        Visit member = Visit.of(server, database, "hoidong");

        assertThat(member.get("/campaigns").body())
                .contains("Khen hằng năm 2026", "Công chức thi đua, khen thưởng lập và sửa")
                .doesNotContain("name=\"movement\"");
        assertThat(member.get(ONE).body()).contains("Đơn vị PT.CQ01").doesNotContain("/call-off", "/change");
        assertThat(member.post(ONE + "/call-off", Map.of("reason", "x")).statusCode())
                .isEqualTo(403);
    }
}
