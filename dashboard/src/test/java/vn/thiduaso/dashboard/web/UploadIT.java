package vn.thiduaso.dashboard.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.read.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-015 without a browser: what is sent comes into the lake as by the command line, and nothing else does. */
class UploadIT extends UploadHome {

    @Test
    void shouldOfferTheSetsWhoseTextIsKnown() throws IOException, InterruptedException {
        figures.loadForASetNobodyHas("CUA-RIENG", new Actor("Trước"));

        HttpResponse<String> page = as("gui").get("/upload?lang=vi");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("SERVICE-766").doesNotContain("CUA-RIENG");
    }

    @Test
    void shouldTellEveryFaultAndKeepNothingBeforeItIsTaken() throws IOException, InterruptedException {
        String page = settled("gui", send("gui", "so-lieu.csv", FILE));

        assertThat(page)
                .contains("nhận có cảnh báo", "E3", "ba")
                .containsPattern("nhận [0-9]+ dòng, giữ lại [0-9]+ dòng có lỗi");
        assertThat(sent()).isEmpty();
    }

    @Test
    void shouldCountTheSameWarningsBeforeAndAfterItIsTaken() throws IOException, InterruptedException {
        String draft = send("gui", "so-lieu.csv", FILE);
        Matcher before = Pattern.compile("; ([0-9]+) cảnh báo").matcher(settled("gui", draft));
        assertThat(before.find()).isTrue();
        as("gui").post(draft + "/take", Map.of());

        Matcher after = Pattern.compile("data-label=\"Cảnh báo\">([0-9]+)<").matcher(settled("gui", draft));

        assertThat(after.find()).isTrue();
        assertThat(after.group(1)).isEqualTo(before.group(1));
    }

    @Test
    void shouldBringIntoTheLakeWhatTheCommandLineBrings() throws IOException, InterruptedException {
        String draft = send("gui", "so-lieu.csv", FILE);
        settled("gui", draft);
        as("gui").post(draft + "/take", Map.of());
        assertThat(settled("gui", draft)).contains("Đã nhận", "chờ duyệt");

        Submission here = sent().get(0);
        try (ExampleFigures batch = new ExampleFigures(other)) {
            batch.load(vn.thiduaso.scoring.Period.parse("2026-09"), 5, new Actor("Trước"));
            Path file = Files.writeString(other.resolve("so-lieu.csv"), FILE);
            Lake lake = batch.home().lake();
            new IngestJob(ExampleFigures.CLOCK, IngestProgress.SILENT)
                    .run(
                            new IngestRequest(
                                    ExampleFigures.SET.set(),
                                    ExampleFigures.PERIOD,
                                    List.of(file),
                                    List.of(),
                                    IngestRequest.FileOrder.TOGETHER,
                                    here.sentBy(),
                                    false,
                                    ReadLimits.batch()),
                            lake);
            Submission there =
                    lake.submissions().of("SERVICE-766", ExampleFigures.PERIOD).get(0);
            Lake mine = figures.home().lake();
            assertThat(here).isEqualTo(there);
            assertThat(mine.observations().of(here.id()))
                    .isEqualTo(lake.observations().of(here.id()));
            assertThat(mine.quarantine().of(here.id()))
                    .isEqualTo(lake.quarantine().of(here.id()));
            assertThat(mine.findings().of(here.id())).isEqualTo(lake.findings().of(here.id()));
        }
        assertThat(here.sentBy()).contains("(gui)");
    }

    @Test
    void shouldKeepWhatTheSenderExplainsAndShowEveryFigureWithItsCell() throws IOException, InterruptedException {
        String draft = send("gui", "so-lieu.csv", FILE);
        settled("gui", draft);
        HttpResponse<String> tooLong = as("gui").post(draft + "/take?lang=vi", Map.of("note", "x".repeat(2_001)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("2.000", "xxx");
        as("gui").post(draft + "/take", Map.of("note", "Đã đối chiếu\r\nvới sổ."));
        settled("gui", draft);

        String page = "/submissions/" + sent().get(0).id();
        assertThat(as("gui").get(page + "?lang=vi").body())
                .contains("Đã đối chiếu với sổ.", "Số liệu của tệp", "2.541", "D2", "2.618", "E2");
        assertThat(as("gui").get(page + "/figures.csv?lang=vi").body()).contains("U1;Xã Một;ON_TIME", ";2541;D2;2541;");
        assertThat(as("khac").get(page + "/figures.pdf").statusCode()).isEqualTo(404);
        assertThat(as("u1").get(page + "/figures.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldTellWhoSendsTooOftenWhenToSendAgain() throws IOException, InterruptedException {
        server.close();
        start(other, AccessSettings.DEFAULT.withUploadsPerHour(2));
        send("gui", "mot.csv", FILE);
        send("gui", "hai.csv", FILE);

        HttpResponse<String> third =
                as("gui").send("/upload?lang=vi", ABOUT, "ba.csv", FILE.getBytes(StandardCharsets.UTF_8));
        as("gui").send("/upload", ABOUT, "bon.csv", FILE.getBytes(StandardCharsets.UTF_8));

        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("Retry-After")).hasValue("3601");
        assertThat(third.body()).contains("đã gửi tệp 2 lần trong một giờ", "gửi lại sau 60 phút");
        assertThat(database.sql().fetchValue("select count(*) from dashboard.audit where act = 'hold-up-files'"))
                .hasToString("1");
        send("khac", "mot.csv", FILE);
    }

    /** U1 passes U2. */
    @Test
    void shouldTellDifferencesAndWhoseScoreAndRankWouldChange() throws IOException, InterruptedException {
        String root = ExampleFigures.SET.set().nodes().get(0).code();
        String points = "unit,indicator,official\nU1,%1$s,%2$s\nU2,%1$s,60\n";
        String first = send("gui", "so-lieu.csv", points.formatted(root, "50"));
        settled("gui", first);
        as("gui").post(first + "/take", Map.of());
        settled("gui", first);

        String draft = send("gui", "sau.csv", points.formatted(root, "70.5"));
        String page = settled("gui", draft);

        assertThat(page)
                .contains("Nếu nhận lần nạp này", "đổi minh chứng", "70,5", "so-lieu.csv, C2")
                .contains("điểm của 1 đơn vị đổi, hạng dự kiến của 2 đơn vị đổi", "Xã Một (U1)", "Xã Hai (U2)");
        assertThat(as("gui").get(draft + "?lang=en").body())
                .contains("If this load were taken", "the score of 1 units changes", "Expected rank");
        assertThat(as("gui").get(draft + "/report.html").body()).contains("Nếu nhận lần nạp này", "70,5");
        assertThat(settled("u1", send("u1", "cua-toi.csv", points.formatted(root, "90"))))
                .contains("Xã Một (U1)")
                .doesNotContain("Xã Hai (U2)");
    }

    @Test
    void shouldSayThatAFileIsKnownAndChangeNothing() throws IOException, InterruptedException {
        String first = send("gui", "so-lieu.csv", FILE);
        settled("gui", first);
        as("gui").post(first + "/take", Map.of("hold", "true"));
        settled("gui", first);
        assertThat(figures.home()
                        .lake()
                        .standings("SERVICE-766", ExampleFigures.PERIOD)
                        .get(0)
                        .state())
                .isEqualTo(State.CHECKED);

        String again = settled("gui", send("gui", "ten-khac.csv", FILE));

        assertThat(again)
                .contains("đã nạp từ trước", "/submissions/" + sent().get(0).id())
                .doesNotContain("/take");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void shouldKeepOutUnitsOfOthersFromWhoReportsForHisOwn() throws IOException, InterruptedException {
        String draft = send("u1", "so-lieu.csv", FILE.replace(",ba", ",20").replace(",7,5", ",4,5"));

        assertThat(settled("u1", draft)).contains("Tài khoản này không gửi số liệu của đơn vị “U2”");

        as("u1").post(draft + "/take", Map.of());
        settled("u1", draft);
        assertThat(figures.home().lake().observations().of(sent().get(0).id()))
                .isNotEmpty()
                .allMatch(figure -> figure.unit().equals("U1"));
    }

    @Test
    void shouldShowADraftToNobodyElse() throws IOException, InterruptedException {
        String draft = send("gui", "so-lieu.csv", FILE);

        assertThat(as("khac").get(draft).statusCode()).isEqualTo(404);
        assertThat(as("khac").post(draft + "/take", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldListTheOwnDraftsUntilTheyAreTakenOrThrownAway() throws IOException, InterruptedException {
        String taken = send("gui", "xong.csv", FILE);
        settled("gui", taken);
        String unread = send("gui", "chua-mo.csv", FILE);
        assertThat(as("khac").get("/upload?lang=vi").body()).doesNotContain("begun-head", "xong.csv", "chua-mo.csv");

        String list = as("gui").get("/upload?lang=vi").body();
        assertThat(list).contains("Tệp đang nạp", "xong.csv", "đã kiểm tra thử", "chua-mo.csv", "chưa đọc");
        assertThat(list).contains("href=\"" + unread + "\"").containsPattern(discard(unread));
        as("gui").post(taken + "/take", Map.of());
        settled("gui", taken);
        assertThat(as("khac").post(unread + "/discard", Map.of()).statusCode()).isEqualTo(404);
        assertThat(as("gui").get("/upload?lang=vi").body())
                .contains("chua-mo.csv")
                .doesNotContain("xong.csv");

        as("gui").post(unread + "/discard", Map.of());

        assertThat(as("gui").get("/upload?lang=vi").body()).doesNotContain("begun-head", "chua-mo.csv");
    }

    /** The form that throws a draft away, with a token. */
    private static Pattern discard(String draft) {
        return Pattern.compile("<form[^>]*action=\"" + draft + "/discard\"[^>]*><input type=\"hidden\" name=\"_csrf\"");
    }

    @Test
    void shouldListTheLatestDraftsThatAreKeptStill() throws IOException, InterruptedException {
        for (int at = 1; at <= 7; at++) {
            send("gui", "tep-" + at + ".csv", FILE);
            age("tep-" + at + ".csv", at);
        }

        String list = as("gui").get("/upload?lang=vi").body();

        assertThat(list).contains("tep-1.csv", "tep-5.csv", "Chỉ hiện 5 tệp").doesNotContain("tep-6.csv");
        for (int at = 1; at <= 5; at++) {
            age("tep-" + at + ".csv", 8);
        }
        assertThat(as("gui").get("/upload?lang=vi").body())
                .contains("tep-6.csv", "tep-7.csv")
                .doesNotContain("tep-1.csv", "tep-5.csv", "Chỉ hiện 5 tệp");
    }

    @Test
    void shouldLeaveNoFileOfWhatIsThrownAway() throws IOException, InterruptedException {
        String draft = send("gui", "so-lieu.csv", FILE);
        settled("gui", draft);
        as("gui").post(draft + "/discard", Map.of());

        assertThat(as("gui").get(draft).statusCode()).isEqualTo(404);
        try (Stream<Path> left = Files.walk(folder.resolve("uploads"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void shouldReadNothingOfWhatIsTooLongOrComesFromAVisitor() throws IOException, InterruptedException {
        HttpResponse<String> large = as("gui").send("/upload", ABOUT, "to.csv", new byte[202_000_000]);
        HttpResponse<String> visitor = Visit.ofVisitor(server).send("/upload", ABOUT, "a.csv", new byte[1_000]);

        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("Tệp lớn quá mức nhận");
        assertThat(visitor.statusCode()).isEqualTo(302);
        assertThat(visitor.headers().firstValue("Location").orElse("")).contains("/login");
        assertThat(folder.resolve("uploads")).doesNotExist();
    }

    @Test
    void shouldGiveBackReportTableAndMarkedFile() throws IOException, InterruptedException {
        String draft = send("gui", "so-lieu.csv", FILE);
        settled("gui", draft);

        assertThat(as("gui").get(draft + "/report.html").body()).contains("so-lieu.csv", "E3");
        assertThat(as("gui").get(draft + "/faults.csv").body()).contains("E3", "cách sửa");
        HttpResponse<String> marked = as("gui").get(draft + "/marked/0");
        while (marked.statusCode() == 202) {
            assertThat(marked.headers().firstValue("Refresh")).hasValue("1");
            Thread.sleep(50);
            marked = as("gui").get(draft + "/marked/0");
        }
        assertThat(marked.statusCode()).isEqualTo(200);
        assertThat(marked.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment");
        assertThat(as("gui")
                        .get("/upload/template.xlsx?set=SERVICE-766&period=2026-10")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void shouldGiveBackTheMarkedFileOfWhatWasTaken() throws IOException, InterruptedException {
        String draft = send("gui", "so-lieu.csv", FILE);
        settled("gui", draft);
        as("gui").post(draft + "/take", Map.of());
        settled("gui", draft);
        String submission = "/submissions/" + sent().get(0).id();

        assertThat(as("gui").get(submission + "?lang=vi").body()).contains(submission + "/marked");
        assertThat(as("gui").get(submission + "/marked").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).contains("so-lieu.csv").contains(".xlsx"));
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(as("gui").bytes(submission + "/marked")))) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(4).getCellComment())
                    .as("E3, which was kept out")
                    .isNotNull();
        }
    }

    @Test
    void shouldTellWhatStandsInAFileNobodyCanRead() throws IOException, InterruptedException {
        assertThat(settled("gui", send("gui", "../../macro.xlsx", "không phải bảng tính")))
                .contains("từ chối", "macro.xlsx")
                .doesNotContain("/take");
    }

    @Test
    void shouldSayThatAFileIsTooLargeToBeGivenBackMarked() throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder("unit,indicator,period,numerator,denominator,note\n");
        for (int at = 0; at < 5_000; at++) {
            lines.append("X,ON_TIME,2026-10,1,2,").append("x".repeat(1_900)).append('\n');
        }
        String draft = send("gui", "to.csv", lines.toString());

        assertThat(settled("gui", draft)).contains("Tệp quá lớn để trả lại").doesNotContain(draft + "/marked");
        HttpResponse<String> marked = as("gui").get(draft + "/marked/0?lang=vi");
        assertThat(marked.statusCode()).isEqualTo(422);
        assertThat(marked.body()).contains("bảng lỗi (CSV) có đủ mọi chỗ");
        assertThat(as("gui").get(draft + "/faults.csv").statusCode()).isEqualTo(200);
    }
}
