package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.award.AwardRuleFiles;
import vn.thiduaso.datasets.lake.LakeSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;
import static vn.thiduaso.dashboard.store.jooq.Tables.AWARD_ACT;

/** UC-053 as programs without scripts see it. */
class AwardRulesIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneOffset.UTC);
    private static final String QUOTA_ROW =
            "(?s)<tr id=\"r-([0-9a-f]{64})\">(?:(?!</tr>).)*Không quá 4(?:(?!</tr>).)*</tr>";

    @TempDir
    Path folder;

    private Database database;
    private Server server;
    private Visit officer;

    @BeforeEach
    void start() {
        database = Databases.H2.open();
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

    /** The row of what a commune may give to individuals, and its hash. */
    private Matcher quota(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = officer.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        Matcher row = Pattern.compile(QUOTA_ROW).matcher(answer.body());
        assertThat(row.find()).isTrue();
        return row;
    }

    @Test
    void shouldAskForAPersonsWordAndKeepItUntilTheRuleChanges() throws IOException, InterruptedException {
        Matcher waiting = quota("/award-rules");
        String rule = waiting.group(1);
        assertThat(waiting.group()).contains("Chờ xác nhận", "Kế hoạch không nói", "III.3.1");

        HttpResponse<String> done =
                officer.post("/award-rules/" + rule + "/confirm", Map.of("document", "BB 07/HĐ", "reason", "chặt hơn"));
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(quota("/award-rules").group())
                .contains("Đã xác nhận", "BB 07/HĐ", "chặt hơn", "thidua")
                .doesNotContain("Chờ xác nhận");
        assertThat(database.sql()
                        .fetchSingle(AUDIT, AUDIT.ACT.eq("confirm-award-rule"))
                        .get(AUDIT.AFTER_HASH))
                .isEqualTo(database.sql().fetchSingle(AWARD_ACT).get(AWARD_ACT.BODY_SHA256));

        Files.writeString(folder.resolve(AwardRuleFiles.FILE), """
                quotas:
                  - {movement: PHU-TAN-2025-2030, form: GK-XA, recipient: individual, occasions: [yearly, midterm], together: false, most: 4, valid: {from: 2026-01-01, to: null}}
                """);
        HttpResponse<String> changed = officer.get("/award-rules");
        assertThat(changed.body()).contains("mỗi dịp một số lượng riêng", "Không có văn bản nào nêu");
        Matcher rows = Pattern.compile(QUOTA_ROW).matcher(changed.body());
        assertThat(rows.results().filter(row -> row.group().contains("Chờ xác nhận")))
                .hasSize(1);
    }

    @Test
    void shouldTellAllThatIsWrongAndChangeNothing() throws IOException, InterruptedException {
        String rule = quota("/award-rules").group(1);
        HttpResponse<String> faulty =
                officer.post("/award-rules/" + rule + "/confirm", Map.of("document", " ", "reason", "x".repeat(1_001)));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("hãy ghi căn cứ", "tối đa 1.000 chữ").containsOnlyOnce("class=\"faults\"");
        assertThat(faulty.body()).contains("<a href=\"#r-" + rule + "\">Tới quy tắc có lỗi này</a>");

        assertThat(officer.post("/award-rules/" + rule + "/take-back", Map.of("reason", "nhầm"))
                        .body())
                .contains("không còn lời xác nhận nào");
        assertThat(officer.post("/award-rules/" + "0".repeat(64) + "/confirm", Map.of("document", "BB"))
                        .statusCode())
                .isEqualTo(404);
        Matcher stated = Pattern.compile("<tr id=\"r-([0-9a-f]{64})\">\\s*<th[^>]*>Trả hồ sơ")
                .matcher(officer.get("/award-rules").body());
        assertThat(stated.find()).isTrue();
        assertThat(officer.post("/award-rules/" + stated.group(1) + "/confirm", Map.of("document", "BB"))
                        .body())
                .contains("không cần ai xác nhận");
        assertThat(database.sql().fetchCount(AWARD_ACT)).isZero();
    }

    @Test
    void shouldTakeAConfirmationBackWithAReason() throws IOException, InterruptedException {
        String rule = quota("/award-rules").group(1);
        String confirm = "/award-rules/" + rule + "/confirm";
        officer.post(confirm, Map.of("document", "BB 07/HĐ"));
        assertThat(officer.post(confirm, Map.of("document", "BB 08/HĐ")).body()).contains("vừa có người xác nhận");
        assertThat(officer.post("/award-rules/" + rule + "/take-back", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(422);
        officer.post("/award-rules/" + rule + "/take-back", Map.of("reason", "ghi nhầm biên bản"));

        assertThat(quota("/award-rules").group()).contains("Chờ xác nhận").doesNotContain("BB 07/HĐ");
        assertThat(database.sql().fetchCount(AWARD_ACT)).isEqualTo(2);
        officer.post(confirm, Map.of("document", "BB 08/HĐ"));
        assertThat(quota("/award-rules").group()).contains("BB 08/HĐ");
    }

    @Test
    void shouldWarnOfRulesThatEndAndOfThoseThatEnded() throws IOException, InterruptedException {
        assertThat(officer.get("/award-rules").body()).contains("hết hiệu lực sau ngày 28/02/2027");

        HttpResponse<String> after = officer.get("/award-rules?day=2027-03-01");
        assertThat(after.body())
                .contains("đã hết hiệu lực từ sau ngày 28/02/2027", "Không có quy tắc nào có hiệu lực vào ngày này")
                .contains("Không quá 4")
                .doesNotContain("× lương cơ sở");
        assertThat(officer.get("/award-rules?day=31-12-2026").body()).contains("value=\"2026-11-30\"");
    }

    @Test
    void shouldLetMembersOfTheCouncilReadOnly() throws IOException, InterruptedException {
        String rule = quota("/award-rules").group(1);
        Visit member = Visit.of(server, database, "hoidong");

        assertThat(member.get("/award-rules").body())
                .contains("Chờ xác nhận", "Công chức thi đua, khen thưởng hoặc chủ tịch xác nhận")
                .doesNotContain("/confirm");
        assertThat(member.post("/award-rules/" + rule + "/confirm", Map.of("document", "BB"))
                        .statusCode())
                .isEqualTo(403);
    }
}
