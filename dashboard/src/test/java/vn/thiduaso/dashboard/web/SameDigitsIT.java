package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.publish.LookingRuns;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.export.ExportJob;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.wording.Formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A cell of a run, points of a unit at a node, has the same digits wherever it stands: in what the command line exports from the lake, at the programs' door,
 * in both tables to take home, on the ranking, on the page of its unit, on the page that explains it and in the table behind that page's chart. Files and programs have all digits; pages
 * round the same number. A score has those it was published with, everywhere, and the ends of a rank interval one.
 */
class SameDigitsIT {

    private static final int UNITS = 220;
    private static final int SAMPLED = 1_000;
    /** Groups and indicators that have a column in the ranking, by what they are called. */
    private static final Map<String, String> COLUMNS =
            Map.of("Hồ sơ đúng hạn", "A", "Dịch vụ trực tuyến", "B", "So từng cặp", "PAIRS");

    private static final Pattern LINE = Pattern.compile(
            "href=\"/explain/([^/\"]+)/([^?\"]+)[^\"]*\">[^<]*</a></th>\\s*<td class=\"r\"[^>]*><b>([^<]*)</b>");
    private static final Pattern TABLE_CELL = Pattern.compile(
            "href=\"/explain/([^/\"]+)/([^?\"]+)[^\"]*\" title=\"[^\"]*: ([^/\"]+)[^\"]*\">([^<]*)</a>");
    private static final Pattern HEAD = Pattern.compile("<h1><span>[^<]*</span> · <span>([^ <]*)");
    /** Of the chart with four columns: name, points, those of the peers, most. */
    private static final Pattern TWIN = Pattern.compile(
            "<th scope=\"row\">([^<]*)</th>\\s*<td>([^<]*)</td>\\s*<td>[^<]*</td>\\s*<td>[^<]*</td>\\s*</tr>");

    /** Of a row of the ranking as a table: unit, rank interval, score. */
    private static final Pattern RANKED = Pattern.compile(
            "href=\"/units/([^?\"]+)[^\"]*\">[^<]*</a></th>.*?data-label=\"Khoảng"
                    + " hạng\">([^<]*)</td>.*?data-label=\"Điểm\"><b>([^<]*)</b>",
            Pattern.DOTALL);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Formats VIETNAMESE = Formats.in("vi");

    @TempDir
    static Path folder;

    private static Map<String, Double> exported;
    private static Database database;
    private static HomeLake lake;
    private static Server server;
    private static String run;

    @BeforeAll
    static void publishAndExport() throws IOException {
        database = Databases.H2.open();
        run = LookingRuns.publishPlain(database, LakeSettings.embedded(folder), folder, UNITS);
        lake = new HomeLake(LakeSettings.embedded(folder));
        LookingRuns.analyse(database, lake.lake(), run);
        server = Server.start(ServerSettings.of(0), () -> database, () -> lake, Clock.systemUTC());
        exported = new HashMap<>();
        for (String[] cells : exported(ExportJob.What.SCORES)) {
            exported.put(key(cells[0], cells[1]), number(cells[3]));
        }
    }

    /** Cells of the rows that the command line writes. */
    private static List<String[]> exported(ExportJob.What what) throws IOException {
        Path out = folder.resolve(what + ".csv");
        new ExportJob().run(lake.lake(), run, what, SheetFormat.CSV, out);
        return Files.readAllLines(out).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    /** Nothing is no number. */
    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text.replace(',', '.'));
    }

    private static double number(JsonNode number) {
        return number.isNull() ? Double.NaN : number.asDouble();
    }

    @AfterAll
    static void stop() {
        server.close();
        lake.close();
        database.close();
    }

    private static String key(String unit, String node) {
        return unit + "|" + node;
    }

    private static Visit visitor() {
        return Visit.ofVisitor(server);
    }

    @Test
    void shouldShowOneThousandCellsAlikeEverywhere() throws IOException, InterruptedException {
        List<String> sampled = new ArrayList<>(exported.keySet());
        Collections.sort(sampled);
        Collections.shuffle(sampled, new Random(1610));
        sampled = sampled.subList(0, SAMPLED);
        Map<String, Double> programs = new HashMap<>();
        Map<String, String> pages = new HashMap<>();
        Map<String, String> charts = new HashMap<>();
        for (String unit : sampled.stream()
                .map(cell -> cell.substring(0, cell.indexOf('|')))
                .distinct()
                .toList()) {
            program(unit, programs);
            page(unit, pages, charts);
        }
        Map<String, String> ranking = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        ranking(ranking, titles);
        Map<String, Double> csv = nodes(csv());
        Map<String, Double> xlsx = nodes(xlsx());

        assertThat(programs).hasSizeGreaterThanOrEqualTo(SAMPLED);
        int columns = 0;
        int drawn = 0;
        for (String cell : sampled) {
            Double points = exported.get(cell);
            String shown = VIETNAMESE.points(points);
            assertThat(programs.get(cell)).as("program " + cell).isEqualTo(points);
            assertThat(pages.get(cell)).as("page " + cell).isEqualTo(shown);
            assertThat(explained(cell)).as("explanation " + cell).isEqualTo(shown);
            if (COLUMNS.containsValue(cell.substring(cell.indexOf('|') + 1)) && !points.isNaN()) {
                assertThat(csv.get(cell)).as("CSV " + cell).isEqualTo(points);
                assertThat(xlsx.get(cell)).as("XLSX " + cell).isEqualTo(points);
                assertThat(titles.get(cell)).as("ranking " + cell).isEqualTo(shown);
                assertThat(ranking.get(cell)).as("ranking " + cell).isEqualTo(VIETNAMESE.number(points, 1));
                columns++;
                // a unit without one of the three has no chart
                if (charts.containsKey(cell)) {
                    assertThat(charts.get(cell)).as("chart " + cell).isEqualTo(shown);
                    drawn++;
                }
            }
        }
        assertThat(columns).isGreaterThan(SAMPLED / 3);
        assertThat(drawn).isGreaterThan(columns * 9 / 10);
    }

    /** The score is the root's points, rounded; files and programs that have both have them apart. */
    @Test
    void shouldShowEveryScoreAsPublishedEverywhere() throws IOException, InterruptedException {
        Map<String, Map<String, Double>> csv = csv();
        Map<String, Map<String, Double>> xlsx = xlsx();
        Map<String, JsonNode> programs = programs("/scores");
        Map<String, String> ranking = rankingTable(3);
        Map<String, Double> besideRoots = new HashMap<>();
        for (String[] cells : exported(ExportJob.What.SCORES)) {
            besideRoots.merge(cells[0], number(cells[7]), (root, none) -> root);
        }
        int scored = 0;
        int rounded = 0;
        for (String[] cells : exported(ExportJob.What.RANKS)) {
            String unit = cells[0];
            Double score = number(cells[2]);
            Double root = exported.get(key(unit, "ALL"));
            assertThat(besideRoots.get(unit)).as("export " + unit).isEqualTo(score);
            assertThat(number(programs.get(unit).get("score")))
                    .as("program " + unit)
                    .isEqualTo(score);
            assertThat(number(programs.get(unit).at("/points/ALL")))
                    .as("program " + unit)
                    .isEqualTo(root);
            assertThat(ranking.get(unit)).as("ranking " + unit).isEqualTo(VIETNAMESE.number(score, 2));
            for (Map<String, Map<String, Double>> table : List.of(csv, xlsx)) {
                assertThat(table.get(unit).getOrDefault("Điểm công bố", Double.NaN))
                        .as("table " + unit)
                        .isEqualTo(score);
                assertThat(table.get(unit).getOrDefault("Toàn bộ", Double.NaN))
                        .as("table " + unit)
                        .isEqualTo(root);
            }
            if (!score.isNaN() && scored++ % 20 == 0) {
                profiled(unit, score);
            }
            rounded += score.equals(root) ? 0 : 1;
        }
        assertThat(scored).isGreaterThan(UNITS * 9 / 10);
        assertThat(rounded).isGreaterThan(UNITS / 2);
    }

    /** On the page of a unit, in the answer about it, and in the table of its nodes. */
    private static void profiled(String unit, Double score) throws IOException, InterruptedException {
        Matcher head = HEAD.matcher(get("/units/" + unit + "?run=" + run + "&lang=vi"));
        assertThat(head.find()).as(unit).isTrue();
        assertThat(head.group(1)).as("page " + unit).isEqualTo(VIETNAMESE.number(score, 2));
        String answer = "/api/v1/runs/" + run + "/units/" + unit;
        assertThat(number(JSON.readTree(get(answer)).get("score")))
                .as("program " + unit)
                .isEqualTo(score);
        Path nodes = Files.writeString(folder.resolve(unit + ".csv"), get(answer + "/nodes.csv?lang=vi"), UTF_8);
        assertThat(table(nodes, 0).get("ALL").get("Điểm công bố"))
                .as("table " + unit)
                .isEqualTo(score);
    }

    @Test
    void shouldShowTheEndsOfRankIntervalsAlikeEverywhere() throws IOException, InterruptedException {
        Map<String, Map<String, Double>> csv = csv();
        Map<String, Map<String, Double>> xlsx = xlsx();
        Map<String, String> ranking = rankingTable(2);
        Map<String, JsonNode> sure = programs("/robustness/0123456789ab/units");
        int wide = 0;
        for (Map.Entry<String, JsonNode> program : programs("/scores").entrySet()) {
            String unit = program.getKey();
            double low = number(program.getValue().at("/sure/low"));
            double high = number(program.getValue().at("/sure/high"));
            assertThat(number(sure.get(unit).get("low"))).as(unit).isEqualTo(low);
            assertThat(number(sure.get(unit).get("high"))).as(unit).isEqualTo(high);
            for (Map<String, Map<String, Double>> table : List.of(csv, xlsx)) {
                assertThat(table.get(unit).getOrDefault("Hạng từ (90 % số lượt)", Double.NaN))
                        .as(unit)
                        .isEqualTo(low);
                assertThat(table.get(unit).getOrDefault("Hạng đến (90 % số lượt)", Double.NaN))
                        .as(unit)
                        .isEqualTo(high);
            }
            assertThat(ranking.get(unit))
                    .as(unit)
                    .isEqualTo(
                            Double.isNaN(low) ? Formats.NONE : VIETNAMESE.exact(low) + " – " + VIETNAMESE.exact(high));
            wide += high > low ? 1 : 0;
        }
        assertThat(wide).isGreaterThan(UNITS * 9 / 10);
    }

    /** Answers about all units, by unit. */
    private static Map<String, JsonNode> programs(String list) throws IOException, InterruptedException {
        Map<String, JsonNode> found = new HashMap<>();
        JSON.readTree(get("/api/v1/runs/" + run + list + "?size=1000"))
                .get("items")
                .forEach(item -> found.put(item.get("unit").asText(), item));
        return found;
    }

    /** @param part of {@link #RANKED} */
    private static Map<String, String> rankingTable(int part) throws IOException, InterruptedException {
        Map<String, String> found = new HashMap<>();
        for (String body : rankingPages()) {
            Matcher row = RANKED.matcher(body);
            while (row.find()) {
                found.put(row.group(1), row.group(part));
            }
        }
        return found;
    }

    private static String get(String path) throws IOException, InterruptedException {
        var answer = visitor().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void program(String unit, Map<String, Double> found) throws IOException, InterruptedException {
        JsonNode answer = JSON.readTree(get("/api/v1/runs/" + run + "/units/" + unit));
        for (JsonNode node : answer.get("nodes")) {
            found.put(key(unit, node.get("node").asText()), number(node.get("points")));
        }
    }

    private void page(String unit, Map<String, String> lines, Map<String, String> charts)
            throws IOException, InterruptedException {
        String page = get("/units/" + unit + "?run=" + run + "&lang=vi");
        Matcher line = LINE.matcher(page);
        while (line.find()) {
            lines.put(key(line.group(1), line.group(2)), line.group(3));
        }
        Matcher twin = TWIN.matcher(page);
        while (twin.find()) {
            String node = COLUMNS.get(twin.group(1));
            if (node != null) {
                charts.putIfAbsent(key(unit, node), twin.group(2));
            }
        }
    }

    /** Points in the head of the page that says why they are so. */
    private String explained(String cell) throws IOException, InterruptedException {
        String[] key = cell.split("\\|");
        Matcher head = HEAD.matcher(get("/explain/%s/%s?run=%s&lang=vi".formatted(key[0], key[1], run)));
        assertThat(head.find()).as(cell).isTrue();
        return head.group(1);
    }

    private void ranking(Map<String, String> figures, Map<String, String> titles)
            throws IOException, InterruptedException {
        for (String body : rankingPages()) {
            Matcher cell = TABLE_CELL.matcher(body);
            while (cell.find()) {
                titles.put(key(cell.group(1), cell.group(2)), cell.group(3).strip());
                figures.put(key(cell.group(1), cell.group(2)), cell.group(4));
            }
        }
    }

    /** The ranking as a table, group by group. */
    private static List<String> rankingPages() throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>();
        for (String group : List.of("Gia%20Lai", "An%20Giang")) {
            String address = "/scores?run=" + run + "&view=table&lang=vi&group=" + group;
            int page = 1;
            pages.add(get(address));
            while (pages.get(pages.size() - 1).contains("rel=\"next\"")) {
                pages.add(get(address + "&page=" + ++page));
            }
        }
        return pages;
    }

    private static Map<String, Map<String, Double>> csv() throws IOException, InterruptedException {
        return table(Files.writeString(folder.resolve("diem-tai-ve.csv"), get(table("csv")), UTF_8), 1);
    }

    private static Map<String, Map<String, Double>> xlsx() throws IOException, InterruptedException {
        return table(Files.write(folder.resolve("diem-tai-ve.xlsx"), visitor().bytes(table("xlsx"))), 1);
    }

    private static String table(String ending) {
        return "/api/v1/runs/" + run + "/scores." + ending + "?lang=vi";
    }

    /**
     * The numbers of a table as somebody's spreadsheet has it, by what its rows are named and by the heads of columns; nothing where a cell is blank.
     *
     * @param name column of the codes that rows are told apart by
     */
    private static Map<String, Map<String, Double>> table(Path file, int name) {
        Map<String, Map<String, Double>> found = new HashMap<>();
        List<SourceRow> rows = new ArrayList<>();
        SourceFile.open(file, ReadLimits.upload()).reader().forEach(rows::add);
        List<String> heads = rows.get(0).cells().stream().map(Cell::text).toList();
        for (SourceRow row : rows.subList(1, rows.size())) {
            Map<String, Double> numbers = found.computeIfAbsent(row.cell(name).text(), unit -> new HashMap<>());
            for (int column = 0; column < heads.size(); column++) {
                Cell cell = row.cell(column);
                if (cell.isNumber()) {
                    numbers.put(heads.get(column), cell.number());
                } else if (cell.text().matches("-?\\d+(,\\d+)?")) {
                    numbers.put(heads.get(column), number(cell.text()));
                }
            }
        }
        return found;
    }

    /** Points at the nodes that have a column. */
    private static Map<String, Double> nodes(Map<String, Map<String, Double>> table) {
        Map<String, Double> found = new HashMap<>();
        table.forEach((unit, numbers) -> numbers.forEach((head, number) -> {
            if (COLUMNS.containsKey(head)) {
                found.put(key(unit, COLUMNS.get(head)), number);
            }
        }));
        return found;
    }
}
