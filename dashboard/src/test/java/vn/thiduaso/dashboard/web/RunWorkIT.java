package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.dashboard.jobs.ExampleJobs;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;

/** UC-051: what making a run took, its manifest as files, and the way between a run and its jobs. */
class RunWorkIT {

    private static final String PAGE = "/runs/" + ExampleHome.RUN;
    private static final String FIRST = "a91f3c070000";
    private static final String SCORED = "0".repeat(31) + "1";
    private static final String STOPPED = "0".repeat(31) + "2";

    private static Database database;
    private static Server server;

    @BeforeAll
    static void start() {
        database = Databases.H2.open();
        ExampleHome.fill(database);
        ExampleAccounts.put(database, "vanhanh", Set.of(Role.OPERATOR), Optional.empty());
        ExampleJobs.put(database, SCORED, "vanhanh", "done", ExampleHome.RUN, "seal", 5);
        ExampleJobs.put(database, STOPPED, "vanhanh", "interrupted", "", "score", 2);
        server = Server.start(ServerSettings.of(0), () -> database, NoLake::open, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = Visit.of(server, database, "vanhanh").get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void shouldPutTheStepsBesideThoseOfTheRunsBefore() throws IOException, InterruptedException {
        String csv = get(PAGE + "?chart=steps&as=csv&lang=vi");

        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("\uFEFFĐợt chấm;khởi động bộ máy tính toán (giây);");
        assertThat(csv.lines().skip(1).toList())
                .hasSize(2)
                .satisfiesExactly(
                        own -> assertThat(own).contains(ExampleHome.RUN, ";3,2;"),
                        before -> assertThat(before).contains(FIRST));
        assertThat(get("/runs/" + FIRST + "?lang=vi"))
                .as("the first of its set")
                .contains("Chưa có đợt trước nào của bộ chỉ số này ghi thời gian.");
        assertThat(get(PAGE + "?lang=vi")).contains("Trung vị của 1 đợt trước: 8,0 giây.", "700 MB", "12,5 giây");
    }

    @Test
    void shouldCountTheRowsThatCameIn() throws IOException, InterruptedException {
        assertThat(get(PAGE + "?lang=vi")).contains("Khớp: 120 dòng đọc = 117 dòng nhận + 3 dòng cách ly.");
    }

    @Test
    void shouldSayThatAnEarlierManifestKnowsNothing() throws IOException, InterruptedException {
        String run = "a91f3c070003";
        database.sql()
                .update(RUN)
                .set(RUN.MANIFEST, "{\"submissions\": [{\"file\": \"a.csv\"}]}")
                .where(RUN.RUN_.eq(run))
                .execute();

        assertThat(get("/runs/" + run + "?lang=vi"))
                .contains("chưa ghi thời gian từng bước", "không ghi số dòng của từng tệp")
                .doesNotContain("steps-option");
    }

    @ParameterizedTest
    @CsvSource({"vi, BẢN KÊ ĐỢT CHẤM, Trang 1/, chấm từng", "en, MANIFEST OF A RUN, Page 1/, scoring"})
    void shouldGiveTheManifestAsADocumentAndAsJson(String language, String title, String page, String step)
            throws IOException, InterruptedException {
        Visit visit = Visit.of(server, database, "vanhanh");
        String html = get(PAGE);
        assertThat(html).contains("/api/v1/runs/" + ExampleHome.RUN + "/manifest", PAGE + "/manifest.pdf");

        byte[] file = visit.bytes(PAGE + "/manifest.pdf?lang=" + language);

        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            assertThat(reader.getText(document))
                    .contains(title, page, ExampleHome.RUN, step, "117", "cd".repeat(32), "lake:/a.parquet");
        }
        assertThat(visit.get("/runs/khong-co/manifest.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldLeadFromARunToItsJobAndBack() throws IOException, InterruptedException {
        assertThat(get(PAGE)).contains("href=\"/jobs/" + SCORED + "\"").doesNotContain(STOPPED);
        assertThat(get("/jobs/" + SCORED)).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void shouldSayWhatRunningAgainDoes() throws IOException, InterruptedException {
        assertThat(get("/jobs/" + STOPPED + "?lang=vi"))
                .contains("Việc dừng ở bước “chấm từng đơn vị” (3/5). Máy không chạy tiếp từ bước này");
        assertThat(get("/jobs/" + SCORED + "?lang=vi")).doesNotContain("Máy không chạy tiếp");
        assertThat(get(PAGE + "?lang=vi")).contains("Một đợt chấm không chạy lại từ giữa", "action=\"/jobs/verify\"");
    }
}
