package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.data.ExampleEnterprises;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-019 without a browser: answers are kept as they are given and come into the lake as the rows of a file. */
class QuestionnaireIT {

    private static final String PAGE = "/questionnaire/DN1?set=DBI-SME-1970&period=2026&lang=vi";
    private static final Map<String, String> ABOUT = Map.of("set", "DBI-SME-1970", "period", "2026", "section", "1");
    private static final byte[] PDF = "%PDF-1.4 giấy phép".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private HomeLake home;
    private Database database;
    private Server server;

    @BeforeEach
    void start() {
        start(folder, AccessSettings.DEFAULT);
    }

    private void start(Path folder, AccessSettings access) {
        home = ExampleEnterprises.fill(folder);
        database = Databases.H2.open();
        ExampleAccounts.put(database, "dn1", Set.of(Role.ENTERPRISE), Optional.of("DN1"));
        ExampleAccounts.put(database, "canbo", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        server = Server.start(new ServerSettings(0, access), () -> database, () -> home, ExampleEnterprises.CLOCK);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Visit as(String account) {
        return Visit.of(server, database, account);
    }

    private static Map<String, String> form(String... fields) {
        Map<String, String> form = new HashMap<>(ABOUT);
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    private HttpResponse<String> answer(String... fields) throws IOException, InterruptedException {
        return as("dn1").post("/questionnaire/DN1/answer", form(fields));
    }

    private String page() throws IOException, InterruptedException {
        HttpResponse<String> page = as("dn1").get(PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private String settled(String draft) throws IOException, InterruptedException {
        HttpResponse<String> page = as("dn1").get(draft + "?lang=vi");
        while (page.headers().firstValue("Refresh").isPresent()) {
            Thread.sleep(50);
            page = as("dn1").get(draft + "?lang=vi");
        }
        return page.body();
    }

    @Test
    void shouldAskEveryQuestionOfAPartWithItsAnswers() throws IOException, InterruptedException {
        assertThat(page())
                .contains("Doanh nghiệp Một (minh họa)", "Đã trả lời 0 trên 60 câu", "0/13")
                .contains("Doanh nghiệp có trang web riêng không? Nếu có, vui lòng cho biết tần suất")
                .contains("0 – Không", "4 – Ít nhất 1 lần trong tháng", "khách hàng trong vòng 4 tiếng")
                .contains("Tổng đầu tư vào hoạt động tiếp thị số", "numerator.1.1.3")
                .contains("chưa xác nhận");
    }

    @Test
    void shouldKeepAnAnswerAsSoonAsItIsGivenAndGoOnLater() throws IOException, InterruptedException {
        HttpResponse<String> told = answer("asked", "1.1.1", "value.1.1.1", "4");

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("Đã trả lời 1 trên 60 câu", "Đã lưu", "dn1");
        assertThat(page()).contains("Đã trả lời 1 trên 60 câu", "value=\"4\" checked=\"checked\"");
    }

    @Test
    void shouldTellAtOnceWhatIsWrongWithAnAnswerAndKeepItAsItWasTyped() throws IOException, InterruptedException {
        HttpResponse<String> told = answer("asked", "1.1.3", "numerator.1.1.3", "1.234", "denominator.1.1.3", "nhiều");

        assertThat(told.body()).contains("“nhiều” không phải là số", "1234 hay 1,234", "1 câu có lỗi phải sửa");
        assertThat(page()).contains("value=\"1.234\"", "value=\"nhiều\"");
    }

    @Test
    void shouldTellThePointsSoFarAndNoLevelWhileQuestionsAreOpen() throws IOException, InterruptedException {
        assertThat(page()).contains("Điểm tạm tính, chưa nộp", "Chưa có câu trả lời nào tính được");

        HttpResponse<String> half = answer("asked", "2.1.1", "value.2.1.1", "3");
        HttpResponse<String> wrong = answer("asked", "1.1.1", "value.1.1.1", "9");

        assertThat(half.body()).contains("15,00/25 điểm", "mức 3 – Hình thành", "còn 59 câu, chưa xếp mức");
        assertThat(wrong.body()).contains("–/65 điểm", "còn 13 câu, chưa xếp mức", "còn 59 câu, chưa xếp mức");
    }

    @Test
    void shouldTakeAnAnswerBack() throws IOException, InterruptedException {
        answer("asked", "1.1.1", "value.1.1.1", "4");

        answer("asked", "1.1.1", "value.1.1.1", "");

        assertThat(page()).contains("Đã trả lời 0 trên 60 câu");
    }

    @Test
    void shouldNotKeepWhatIsTooLongAndKeepTheRest() throws IOException, InterruptedException {
        HttpResponse<String> long0 = answer("asked", "1.1.1", "value.1.1.1", "4", "evidence.1.1.1", "x".repeat(501));

        assertThat(long0.statusCode()).isEqualTo(422);
        assertThat(long0.body()).contains("không quá 500 ký tự");
        assertThat(page()).contains("Đã trả lời 0 trên 60 câu");
    }

    @Test
    void shouldBecomeASubmissionLikeAnyFile() throws IOException, InterruptedException {
        answer("asked", "1.1.1", "value.1.1.1", "4", "evidence.1.1.1", "=1+1");
        answer("asked", "1.1.2", "value.1.1.2", "0");
        answer("asked", "1.1.3", "numerator.1.1.3", "12,5", "denominator.1.1.3", "50");
        answer("asked", "1.1.4", "not-applicable.1.1.4", "true");
        as("dn1")
                .send("/questionnaire/DN1", form("asked", "1.1.2", "value.1.1.2", "0"), "files.1.1.2", "giay.pdf", PDF);

        HttpResponse<String> sent = as("dn1").post("/questionnaire/DN1", form("go", "send"));

        assertThat(sent.statusCode()).isEqualTo(302);
        String location = sent.headers().firstValue("Location").orElseThrow();
        String draft = location.substring(location.indexOf("/upload/"));
        assertThat(settled(draft)).contains("phieu-DBI-SME-1970-2026-DN1.xlsx", "mã mẫu");
        as("dn1").post(draft + "/take", Map.of());
        assertThat(settled(draft)).contains("Đã nhận", "chờ duyệt");

        Submission taken = home.lake()
                .submissions()
                .of("DBI-SME-1970", ExampleEnterprises.PERIOD)
                .get(0);
        List<Observation> figures = home.lake().observations().of(taken.id());
        assertThat(figures)
                .extracting(row -> "%s %s %s %s".formatted(row.code(), row.part(), row.state(), row.value()))
                .contains(
                        "1.1.1 VALUE VALUE 4.0",
                        "1.1.2 VALUE VALUE 0.0",
                        "1.1.3 NUMERATOR VALUE 12.5",
                        "1.1.3 DENOMINATOR VALUE 50.0",
                        "1.1.4 NUMERATOR NOT_APPLICABLE NaN",
                        "6.1.7 VALUE MISSING NaN");
        assertThat(figures).filteredOn(row -> row.code().equals("1.1.1")).allSatisfy(row -> {
            assertThat(row.evidence()).isEqualTo("=1+1");
            assertThat(row.cell()).isEqualTo("E8");
        });
        assertThat(figures)
                .filteredOn(row -> row.code().equals("1.1.2"))
                .allSatisfy(row -> assertThat(row.evidence()).startsWith("giay.pdf (SHA-256 "));
        assertThat(page()).contains("Đã làm thành tệp và gửi kiểm tra", "/submissions/" + taken.id());
    }

    @Test
    void shouldKeepFilesThatProveAnAnswerAndNoOthers() throws IOException, InterruptedException {
        as("dn1").send("/questionnaire/DN1", form(), "files.1.1.1", "anh.pdf", PDF);
        HttpResponse<String> disguised = as("dn1")
                .send(
                        "/questionnaire/DN1",
                        form("asked", "1.1.1", "value.1.1.1", "3"),
                        "files.1.1.1",
                        "macro.pdf",
                        "MZ...".getBytes(StandardCharsets.UTF_8));

        assertThat(disguised.statusCode()).isEqualTo(422);
        assertThat(disguised.body()).contains("macro.pdf không phải PDF", "value=\"3\" checked=\"checked\"");
        String id = database.sql()
                .fetchValue("select id from dashboard.answer_file where name = 'anh.pdf'")
                .toString();
        String address = "/questionnaire/DN1/files/" + id + "?set=DBI-SME-1970&period=2026";
        HttpResponse<String> file = as("dn1").get(address);
        assertThat(file.body()).isEqualTo(new String(PDF, StandardCharsets.UTF_8));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");

        String evidence = "/units/DN1/evidence/" + id + "?set=DBI-SME-1970&period=2026";
        assertThat(as("canbo").get(evidence).body()).isEqualTo(file.body());
        assertThat(as("canbo").get(evidence.replace("DN1", "DN2")).statusCode()).isEqualTo(404);
        assertThat(Visit.ofVisitor(server).get(evidence).statusCode()).isEqualTo(302);

        as("dn1").post("/questionnaire/DN1", form("go", "remove." + id));

        assertThat(page()).doesNotContain("anh.pdf");
        assertThat(as("dn1").get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldKeepTheAnswersAndTellWhenToSendFilesAgainThatComeTooOften() throws IOException, InterruptedException {
        server.close();
        start(folder.resolve("khac"), AccessSettings.DEFAULT.withUploadsPerHour(1));
        as("dn1").send("/questionnaire/DN1", form(), "files.1.1.1", "anh.pdf", PDF);

        HttpResponse<String> often = as("dn1")
                .send("/questionnaire/DN1", form("asked", "1.1.1", "value.1.1.1", "3"), "files.1.1.1", "khac.pdf", PDF);

        assertThat(often.statusCode()).isEqualTo(429);
        assertThat(often.body()).contains("đã gửi tệp 1 lần trong một giờ");
        assertThat(page()).contains("value=\"3\" checked=\"checked\"").doesNotContain("khac.pdf");
    }

    @Test
    void shouldKeepNoMoreThanTenFilesOfAnAnswerThatAreChosenTogether() throws IOException, InterruptedException {
        Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        for (int at = 1; at <= 12; at++) {
            files.put("anh-" + at + ".pdf", ("%PDF-1.4 " + at).getBytes(StandardCharsets.UTF_8));
        }

        HttpResponse<String> told = as("dn1").send("/questionnaire/DN1", form(), "files.1.1.1", files);

        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("anh-10.pdf").doesNotContain("anh-11.pdf");
        assertThat(database.sql().fetchValue("select count(*) from dashboard.answer_file"))
                .hasToString("10");
    }

    @Test
    void shouldShowAnEnterpriseNoOther() throws IOException, InterruptedException {
        as("canbo").post("/questionnaire/DN2/answer", form("asked", "1.1.1", "value.1.1.1", "5"));

        assertThat(as("dn1").get(PAGE.replace("DN1", "DN2")).statusCode()).isEqualTo(403);
        assertThat(as("dn1").post("/questionnaire/DN2", form("go", "send")).statusCode())
                .isEqualTo(403);
        assertThat(as("canbo").get(PAGE.replace("DN1", "DN2")).body()).contains("Đã trả lời 1 trên 60 câu");
    }

    @Test
    void shouldSayThatThereIsNoSuchQuestionnaire() throws IOException, InterruptedException {
        for (String page : List.of(
                PAGE.replace("DN1", "X1").replace("dn1", "x"),
                PAGE.replace("DN1", "DN9"),
                PAGE.replace("DBI-SME-1970", "KHONG-CO"),
                PAGE.replace("2026", "hai"))) {
            HttpResponse<String> answer = as("canbo").get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(404);
            assertThat(answer.body()).contains("Không có phiếu này");
        }
    }
}
