package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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

import static org.assertj.core.api.Assertions.assertThat;

/** UC-017 without a browser: what a unit says of its report, and who sees whose. */
class CompletenessIT {

    private static final String PAGE = "/completeness?set=SERVICE-766&period=2026-10&lang=vi";
    private static final Map<String, String> ABOUT = Map.of("set", "SERVICE-766", "period", "2026-10", "lang", "vi");

    @TempDir
    Path folder;

    private ExampleFigures figures;
    private Database database;
    private Server server;

    @BeforeEach
    void start() {
        figures = new ExampleFigures(folder);
        database = Databases.H2.open();
        ExampleAccounts.put(database, "canbo", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        ExampleAccounts.put(database, "xamot", Set.of(Role.UNIT_REPORTER), Optional.of("U1"));
        ExampleAccounts.put(database, "xala", Set.of(Role.UNIT_REPORTER), Optional.of("U9"));
        figures.send(ExampleFigures.PERIOD, 2541, new Actor("Người gửi"));
        server = Server.start(ServerSettings.of(0), () -> database, figures::home, ExampleFigures.CLOCK);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String account, String path) throws IOException, InterruptedException {
        return Visit.of(server, database, account).get(path);
    }

    private HttpResponse<String> post(String account, String unit, String act, String reason)
            throws IOException, InterruptedException {
        Map<String, String> fields = new java.util.LinkedHashMap<>(ABOUT);
        fields.put("reason", reason);
        return Visit.of(server, database, account).post("/completeness/" + unit + "/" + act, fields);
    }

    @Test
    void shouldLetAUnitDeclareAndTakeBackWithAReason() throws IOException, InterruptedException {
        assertThat(post("xamot", "U1", "declare", "").statusCode()).isEqualTo(302);
        assertThat(get("canbo", PAGE + "&unit=U1").body()).contains("khai hoàn thành: Người xamot (xamot)");
        assertThat(post("xamot", "U1", "retract", "").body()).contains("chưa ghi lý do");
        assertThat(post("xamot", "U1", "retract", "còn thiếu").statusCode()).isEqualTo(302);
        assertThat(figures.acts()).containsExactly(ActKind.SUBMIT, ActKind.DECLARE, ActKind.RETRACT);
    }

    @Test
    void shouldRefuseWhoDoesNotSpeakForTheUnit() throws IOException, InterruptedException {
        assertThat(post("canbo", "U1", "declare", "").statusCode()).isEqualTo(403);
        assertThat(post("xala", "U1", "declare", "").statusCode()).isEqualTo(403);
        assertThat(post("xala", "U9", "declare", "").body()).contains("Đơn vị U9 không phải nộp tháng 10/2026");
        assertThat(figures.acts()).containsExactly(ActKind.SUBMIT);
        assertThat(get("canbo", PAGE + "&unit=U1").body())
                .contains("Khai hoàn thành do đầu mối của chính đơn vị làm")
                .doesNotContain("/declare\"");
    }

    @Test
    void shouldShowAUnitReporterHisOwnUnitsOnly() throws IOException, InterruptedException {
        assertThat(get("canbo", PAGE).body()).contains("Xã Một", "Xã Hai");
        assertThat(get("xamot", PAGE).body()).contains("Xã Một").doesNotContain("Xã Hai");
        assertThat(get("xamot", PAGE + "&unit=U2").body()).doesNotContain("Xã Hai");
    }

    @Test
    void shouldNameTheFiguresThatAreMissing() throws IOException, InterruptedException {
        String page = get("canbo", PAGE + "&unit=U2").body();

        assertThat(page).contains("Số liệu còn thiếu", "ON_TIME");
        assertThat(get("canbo", PAGE + "&unit=U1").body()).doesNotContain("<td class=\"code\">ON_TIME</td>");
    }

    @Test
    void shouldKeepWhatIsChosenInTheAddress() throws IOException, InterruptedException {
        assertThat(get("canbo", PAGE + "&q=xa%20mot").body())
                .contains("Xã Một", "value=\"xa mot\"")
                .doesNotContain("Xã Hai");
        assertThat(get("canbo", PAGE + "&stage=CLOSED").body()).contains("Không có đơn vị nào khớp");
        assertThat(get("canbo", "/completeness?set=SERVICE-766&period=2031-01").statusCode())
                .isEqualTo(200);
        assertThat(get("canbo", "/completeness?set=SERVICE-766&period=khi-nao"))
                .returns(404, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("Không có kỳ này");
        assertThat(get("canbo", "/completeness?set=KHONG-CO&period=2026-10").statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldGiveWorkbooksAndLetters() throws IOException, InterruptedException {
        for (String file : List.of("table.xlsx", "letters.docx")) {
            HttpResponse<String> answer = get("canbo", "/completeness/" + file + "?set=SERVICE-766&period=2026-10");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(answer.body()).startsWith("PK");
        }
        String csv = get("canbo", "/completeness/table.csv?set=SERVICE-766&period=2026-10")
                .body();
        assertThat(csv).startsWith("\uFEFFđơn vị;tên;nhóm;kỳ;");
        assertThat(csv.lines().count()).isGreaterThan(1);
    }
}
