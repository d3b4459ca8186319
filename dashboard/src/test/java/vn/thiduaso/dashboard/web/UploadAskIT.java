package vn.thiduaso.dashboard.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-015, step 2: what is asked of a file is answered by what forms send, whatever stands in its cells. */
class UploadAskIT {

    private static final Map<String, String> ABOUT = Map.of("set", "SERVICE-766", "period", "2026-10");
    private static final Pattern ASKED =
            Pattern.compile("<legend>.*?<span>([^<]*)</span>.*?name=\"other\\.([0-9a-f]+)\"", Pattern.DOTALL);

    @TempDir
    Path folder;

    private ExampleFigures figures;
    private Database database;
    private Server server;
    private Visit visit;

    @BeforeEach
    void start() {
        figures = new ExampleFigures(folder);
        figures.load(Period.parse("2026-09"), 5, new Actor("Trước"));
        database = Databases.H2.open();
        ExampleAccounts.put(database, "gui", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        ExampleAccounts.put(database, "khac", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        server = Server.start(ServerSettings.of(0), () -> database, figures::home, ExampleFigures.CLOCK);
        visit = Visit.of(server, database, "gui");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String send(List<List<Object>> rows) throws IOException, InterruptedException {
        return send(workbook("", "Đơn vị", rows));
    }

    private String send(byte[] workbook) throws IOException, InterruptedException {
        HttpResponse<String> sent = visit.send("/upload", ABOUT, "bieu.xlsx", workbook);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String location = sent.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/upload/"));
    }

    private String settled(String draft) throws IOException, InterruptedException {
        HttpResponse<String> page = visit.get(draft + "?lang=vi");
        while (page.headers().firstValue("Refresh").isPresent()) {
            Thread.sleep(20);
            page = visit.get(draft + "?lang=vi");
        }
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    /** Names of the fields in which something else may be said, by the question. */
    private static Map<String, String> asked(String page) {
        Map<String, String> asked = new LinkedHashMap<>();
        Matcher found = ASKED.matcher(page);
        while (found.find()) {
            asked.put(found.group(1), found.group(2));
        }
        return asked;
    }

    /** What the page says it shows. */
    private static String shown(String page) {
        Matcher found = Pattern.compile("name=\"asked\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /**
     * A title, two rows of heads, and rows under them; an empty text is a blank cell.
     *
     * @param unitHead over the column of the units
     */
    private static byte[] workbook(String title, String unitHead, List<List<Object>> rows) throws IOException {
        List<List<Object>> all = new ArrayList<>();
        all.add(List.of(title));
        all.add(List.of("STT", unitHead, "Tỷ lệ hồ sơ xử lý đúng hạn (trước hạn, đúng hạn)", "", "Số liệu X"));
        all.add(List.of("", "", "Tử số", "Mẫu số", ""));
        all.addAll(rows);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Biểu 01");
            for (List<Object> cells : all) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int at = 0; at < cells.size(); at++) {
                    if (cells.get(at) instanceof Integer number) {
                        row.createCell(at).setCellValue(number);
                    } else if (!cells.get(at).equals("")) {
                        row.createCell(at).setCellValue(cells.get(at).toString());
                    }
                }
            }
            for (String range : List.of("A2:A3", "B2:B3", "C2:D2", "E2:E3")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Figures of one indicator, a row for each name. */
    private static List<List<Object>> units(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(at -> List.<Object>of(at + 1, names[at], 90 + at % 10, 100))
                .toList();
    }

    private List<Submission> sent() {
        return figures.home().lake().submissions().of("SERVICE-766", ExampleFigures.PERIOD);
    }

    @Test
    void shouldListAsManyColumnsOfAWideTableAsAPageIsFor() throws IOException, InterruptedException {
        StringBuilder heads = new StringBuilder("STT;Đơn vị;Tỷ lệ hồ sơ xử lý đúng hạn (trước hạn, đúng hạn)");
        StringBuilder row = new StringBuilder("1;Xã Một;95,5");
        for (int column = 0; column < 1_100; column++) {
            heads.append(";Lạ ").append(column);
            row.append(";chữ ").append("x".repeat(300));
        }
        HttpResponse<String> sent =
                visit.send("/upload", ABOUT, "rong.csv", (heads + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
        String location = sent.headers().firstValue("Location").orElseThrow();

        String page = settled(location.substring(location.indexOf("/upload/")));

        assertThat(Pattern.compile("<select id=\"column-").matcher(page).results())
                .hasSizeBetween(100, 1_000);
        assertThat(page).contains("cột nữa không liệt kê ở đây", "… và 1.080 điều như vậy nữa");
        assertThat(Pattern.compile("card note").matcher(page).results()).hasSize(21);
        assertThat(page).contains("(“chữ " + "x".repeat(96) + "…”…)");
    }

    @Test
    void shouldTakeASuggestionForANameWithALineBreak() throws IOException, InterruptedException {
        String draft = send(units("Xã\nMộtt"));
        assertThat(settled(draft)).contains("name=\"certain\"");

        visit.post(draft + "/answer", Map.of("certain", "true", "asked", shown(settled(draft))));

        assertThat(settled(draft)).contains(draft + "/mapping");
        assertThat(visit.get("/upload?lang=vi").statusCode()).isEqualTo(200);
        assertThat(visit.get("/todo?lang=vi").statusCode()).isEqualTo(200);
        visit.post(draft + "/mapping", Map.of("name", "Biểu"));
        assertThat(settled(draft)).contains("/take");
        visit.post(draft + "/take", Map.of());
        settled(draft);
        assertThat(figures.home().lake().observations().of(sent().get(0).id()))
                .isNotEmpty()
                .allMatch(figure -> figure.unit().equals("U1"));
    }

    @Test
    void shouldTakeWhatIsTypedForANameWithALineBreak() throws IOException, InterruptedException {
        String draft = send(units("Phòng\r\nquản trị", "Xã Hai"));
        Map<String, String> asked = asked(settled(draft));
        assertThat(asked).hasSize(1);

        String field = asked.values().iterator().next();
        assertThat(visit.post(draft + "/answer", Map.of("other." + field, "Xã Một"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(settled(draft)).contains(draft + "/mapping");
    }

    @Test
    void shouldTellWhatIsNoAnswerAndKeepItOpen() throws IOException, InterruptedException {
        String draft = send(List.of(List.of(1, "Xã Một", 90, 100, 7)));
        Map<String, String> asked = asked(settled(draft));
        assertThat(asked).hasSize(1);

        HttpResponse<String> told = visit.post(
                draft + "/answer?lang=vi",
                Map.of("answer." + asked.values().iterator().next(), "KHONG_CO"));

        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("“KHONG_CO” không phải một câu trả lời chọn được");
        assertThat(asked(settled(draft))).isEqualTo(asked);
    }

    @Test
    void shouldKeepAMappingUnderANameOfOneLine() throws IOException, InterruptedException {
        String draft = send(units("Xã Một"));
        assertThat(settled(draft)).contains(draft + "/mapping");

        for (String name : List.of("Biểu\nmột", "Biểu\r\nmột", "Biểu @ một", "x".repeat(101))) {
            HttpResponse<String> told = visit.post(draft + "/mapping?lang=vi", Map.of("name", name));
            assertThat(told.statusCode()).as(name).isEqualTo(422);
            assertThat(told.body()).contains("trên một dòng");
        }
        assertThat(figures.home().lake().mappings().latest("SERVICE-766")).isEmpty();
    }

    /** A form of a page whose questions are answered one by one may have more fields than a server takes by itself. */
    @Test
    void shouldAskManyQuestionsAHundredAtATime() throws IOException, InterruptedException {
        String draft = send(
                units(IntStream.range(0, 450).mapToObj(at -> "Phòng số " + at).toArray(String[]::new)));

        int pages = 0;
        for (String page = settled(draft); !page.contains(draft + "/mapping"); page = settled(draft)) {
            Map<String, String> form = new LinkedHashMap<>();
            asked(page).values().forEach(field -> {
                form.put("answer." + field, "skip");
                form.put("other." + field, "");
            });
            assertThat(form).hasSizeLessThanOrEqualTo(200);
            assertThat(page.contains("câu nữa, được hỏi sau")).isEqualTo(++pages < 5);
            assertThat(visit.post(draft + "/answer", form).statusCode()).isEqualTo(302);
        }

        assertThat(pages).isEqualTo(5);
    }

    /** As approving sends them, one for each file of a period. */
    @Test
    void shouldPassOverNoFieldOfAFormOfThousands() throws IOException, InterruptedException {
        String draft = send(units("Phòng A"));
        Map<String, String> form = new LinkedHashMap<>();
        IntStream.range(0, 2_000).forEach(at -> form.put("file." + at, "0123456789abcdef"));
        form.put("other." + asked(settled(draft)).values().iterator().next(), "U1");

        assertThat(visit.post(draft + "/answer", form).statusCode()).isEqualTo(302);

        assertThat(settled(draft)).contains(draft + "/mapping");
    }

    private static String hidden(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    @Test
    void shouldAskASenderOnceWhatAUnitIsCalledAndOnlySuggestItToOthers() throws IOException, InterruptedException {
        String first = send(units("Phòng A", "Xã Hai"));
        String field = asked(settled(first)).values().iterator().next();
        visit.post(first + "/answer", Map.of("other." + field, "U1"));
        assertThat(settled(first)).contains("Phòng A").doesNotContain("đã biết từ lần trước");
        visit.post(first + "/mapping", Map.of("name", "Biểu"));
        settled(first);

        String next = settled(send(workbook("", "Cơ quan", units("Phòng A", "Xã Hai"))));

        assertThat(asked(next)).isEmpty();
        assertThat(next).contains("/mapping", "đã biết từ lần trước");

        visit = Visit.of(server, database, "khac");
        String others = settled(send(workbook("", "Cơ quan", units("Phòng A", "Xã Hai"))));
        assertThat(asked(others)).hasSize(1);
        assertThat(others).contains("người gửi khác đã trả lời như vậy");
    }

    @Test
    void shouldChooseWhatAKeptMappingSaysWhereItsNextFileIsReadAnew() throws IOException, InterruptedException {
        String first = send(units("Phòng A", "Xã Hai"));
        String field = asked(settled(first)).values().iterator().next();
        visit.post(first + "/answer", Map.of("other." + field, "U1"));
        visit.post(first + "/mapping", Map.of("name", "Biểu", "seen", hidden(settled(first), "seen")));
        settled(first);
        String next = send(units("Phòng A", "Xã Hai"));
        assertThat(settled(next)).contains("/reread");

        visit.post(next + "/reread", Map.of());
        String page = settled(next);

        assertThat(asked(page)).hasSize(1);
        assertThat(page).containsPattern("<input[^>]*value=\"U1\"[^>]*checked");
    }

    @Test
    void shouldNotForgetNamesOfAnEarlierVersionThatALaterFileDoesNotHave() throws IOException, InterruptedException {
        for (String name : List.of("Phòng A", "Phòng B")) {
            String draft = send(workbook("", name.equals("Phòng A") ? "Đơn vị" : "Cơ quan", units(name, "Xã Hai")));
            visit.post(
                    draft + "/answer",
                    Map.of("other." + asked(settled(draft)).values().iterator().next(), "U1"));
            visit.post(draft + "/mapping", Map.of("name", "Biểu", "seen", hidden(settled(draft), "seen")));
            settled(draft);
        }

        assertThat(figures.home().lake().mappings().latest("SERVICE-766"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.yaml()).contains("Phòng A", "Phòng B"));
    }

    @Test
    void shouldTellBeforeAnythingElseThatATableIsOfAnotherPeriod() throws IOException, InterruptedException {
        String page = settled(send(workbook("BÁO CÁO SỐ LIỆU THÁNG 9 NĂM 2026", "Đơn vị", units("Phòng A"))));

        int told = page.indexOf("kỳ 2026-09, không phải kỳ đang nạp");
        assertThat(told).isPositive();
        assertThat(page.indexOf("class=\"sheet taken\"")).isGreaterThan(told);
        assertThat(page.indexOf("<fieldset>")).isGreaterThan(told);
        assertThat(page.indexOf("/discard\""))
                .as("the way out stands beside it")
                .isLessThan(page.indexOf("<fieldset>"));
    }

    @Test
    void shouldTellWhatAnotherTabAnsweredInTheMeantimeAndLetItStand() throws IOException, InterruptedException {
        String draft = send(units("Phòng A", "Phòng B"));
        Map<String, String> asked = asked(settled(draft));
        List<String> fields = List.copyOf(asked.values());
        assertThat(visit.post(draft + "/answer", Map.of("other." + fields.get(0), "U1"))
                        .statusCode())
                .isEqualTo(302);

        HttpResponse<String> told = visit.post(
                draft + "/answer?lang=vi", Map.of("other." + fields.get(0), "U2", "other." + fields.get(1), "U2"));
        HttpResponse<String> same =
                visit.post(draft + "/answer?lang=vi", Map.of("other." + fields.get(0), "UBND Xã Một"));

        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("“Phòng A” đã được trả lời là “Xã Một” ở một cửa sổ khác", "“U2”");
        assertThat(same.statusCode()).isEqualTo(302);
        assertThat(database.sql()
                        .fetchValue("select answers from dashboard.draft")
                        .toString())
                .contains("\"unit/Phòng A\":\"U1\"", "\"unit/Phòng B\":\"U2\"");
    }

    @Test
    void shouldKeepNoMappingThatWasChangedInAnotherTabSinceItWasLookedOver() throws IOException, InterruptedException {
        String draft = send(units("Xã Một"));
        String page = settled(draft);
        Matcher note =
                Pattern.compile("name=\"was\\.([0-9a-f]+)\" value=\"note\"").matcher(page);
        assertThat(note.find()).isTrue();
        Map<String, String> column = Map.of("answer." + note.group(1), "evidence", "was." + note.group(1), "note");
        assertThat(visit.post(draft + "/answer", column).statusCode()).isEqualTo(302);

        HttpResponse<String> told =
                visit.post(draft + "/mapping?lang=vi", Map.of("name", "Biểu", "seen", hidden(page, "seen")));
        HttpResponse<String> other = visit.post(
                draft + "/answer?lang=vi", Map.of("answer." + note.group(1), "period", "was." + note.group(1), "note"));

        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("Cách đọc đã được sửa ở một cửa sổ khác");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(figures.home().lake().mappings().latest("SERVICE-766")).isEmpty();
        String now = hidden(settled(draft), "seen");
        assertThat(visit.post(draft + "/mapping", Map.of("name", "Biểu", "seen", now))
                        .statusCode())
                .isEqualTo(302);
        settled(draft);
        assertThat(visit.post(draft + "/answer?lang=vi", column).body()).contains("đã được xác nhận ở một cửa sổ khác");
    }

    /** Two tabs, or two people at one account. */
    @Test
    void shouldLoseNoAnswerOfTwoFormsThatComeTogether() throws Exception {
        String draft = send(units("Phòng A", "Phòng B", "Phòng C", "Phòng D", "Phòng E", "Phòng F"));
        Map<String, String> asked = asked(settled(draft));
        assertThat(asked).hasSize(6);
        List<Callable<Integer>> forms = asked.values().stream()
                .<Callable<Integer>>map(field -> () -> Visit.of(server, database, "gui")
                        .post(draft + "/answer", Map.of("other." + field, "U1"))
                        .statusCode())
                .toList();

        ExecutorService tabs = Executors.newFixedThreadPool(6);
        for (Future<Integer> form : tabs.invokeAll(forms)) {
            assertThat(form.get()).isEqualTo(302);
        }
        tabs.shutdown();

        assertThat(settled(draft)).contains(draft + "/mapping");
        assertThat(database.sql()
                        .fetchValue("select answers from dashboard.draft")
                        .toString())
                .contains("Phòng A", "Phòng B", "Phòng C", "Phòng D", "Phòng E", "Phòng F");
    }
}
