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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
 * round the same number.
 */
class SameDigitsIT {

    private static final int UNITS = 220;
    private static final int SAMPLED = 1_000;
    /** Groups and indicators that have a column in the ranking, by what they are called. */
    private static final Map<String, String> COLUMNS =
            Map.of("Hồ sơ đúng hạn", "A", "Dịch vụ trực tuyến", "B", "So từng cặp", "PAIRS");

    private static final Pattern LINE = Pattern.compile(
            "href=\"/explain/([^/\"]+)/([^?\"]+)[^\"]*\">[^<]*</a></th>\\s*<td class=\"r\"><b>([^<]*)</b>");
    private static final Pattern TABLE_CELL = Pattern.compile(
            "href=\"/explain/([^/\"]+)/([^?\"]+)[^\"]*\" title=\"[^\"]*: ([^/\"]+)[^\"]*\">([^<]*)</a>");
    private static final Pattern EXPLAINED = Pattern.compile("<h1><span>[^<]*</span> · <span>([^ <]*)");
    /** Of the chart with four columns: name, points, those of the peers, most. */
    private static final Pattern TWIN = Pattern.compile(
            "<th scope=\"row\">([^<]*)</th>\\s*<td>([^<]*)</td>\\s*<td>[^<]*</td>\\s*<td>[^<]*</td>\\s*</tr>");

    @TempDir
    Path folder;

    private final Formats vietnamese = Formats.in("vi");
    private final Map<String, Double> exported = new HashMap<>();
    private Database database;
    private HomeLake lake;
    private Server server;
    private String run;

    @BeforeEach
    void publishAndExport() throws IOException {
        database = Databases.H2.open();
        run = LookingRuns.publishPlain(database, LakeSettings.embedded(folder), folder, UNITS);
        lake = new HomeLake(LakeSettings.embedded(folder));
        server = Server.start(ServerSettings.of(0), () -> database, () -> lake, Clock.systemUTC());
        Path out = folder.resolve("diem.csv");
        new ExportJob().run(lake.lake(), run, ExportJob.What.SCORES, SheetFormat.CSV, out);
        List<String> lines = Files.readAllLines(out);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            exported.put(key(cells[0], cells[1]), cells[3].isEmpty() ? Double.NaN : Double.parseDouble(cells[3]));
        }
    }

    @AfterEach
    void stop() {
        server.close();
        lake.close();
        database.close();
    }

    private static String key(String unit, String node) {
        return unit + "|" + node;
    }

    private Visit visitor() {
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
        Map<String, Double> csv = csv();
        Map<String, Double> xlsx = xlsx();

        assertThat(programs).hasSizeGreaterThanOrEqualTo(SAMPLED);
        int columns = 0;
        int drawn = 0;
        for (String cell : sampled) {
            Double points = exported.get(cell);
            String shown = vietnamese.points(points);
            assertThat(programs.get(cell)).as("program " + cell).isEqualTo(points);
            assertThat(pages.get(cell)).as("page " + cell).isEqualTo(shown);
            assertThat(explained(cell)).as("explanation " + cell).isEqualTo(shown);
            if (COLUMNS.containsValue(cell.substring(cell.indexOf('|') + 1)) && !points.isNaN()) {
                assertThat(csv.get(cell)).as("CSV " + cell).isEqualTo(points);
                assertThat(xlsx.get(cell)).as("XLSX " + cell).isEqualTo(points);
                assertThat(titles.get(cell)).as("ranking " + cell).isEqualTo(shown);
                assertThat(ranking.get(cell)).as("ranking " + cell).isEqualTo(vietnamese.number(points, 1));
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

    private String get(String path) throws IOException, InterruptedException {
        var answer = visitor().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void program(String unit, Map<String, Double> found) throws IOException, InterruptedException {
        JsonNode answer = new ObjectMapper().readTree(get("/api/v1/runs/" + run + "/units/" + unit));
        for (JsonNode node : answer.get("nodes")) {
            JsonNode points = node.get("points");
            found.put(key(unit, node.get("node").asText()), points.isNull() ? Double.NaN : points.asDouble());
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
        Matcher head = EXPLAINED.matcher(get("/explain/%s/%s?run=%s&lang=vi".formatted(key[0], key[1], run)));
        assertThat(head.find()).as(cell).isTrue();
        return head.group(1);
    }

    private void ranking(Map<String, String> figures, Map<String, String> titles)
            throws IOException, InterruptedException {
        for (String group : List.of("Gia%20Lai", "An%20Giang")) {
            String address = "/scores?run=" + run + "&view=table&lang=vi&group=" + group;
            int page = 1;
            String body = get(address);
            while (true) {
                Matcher cell = TABLE_CELL.matcher(body);
                while (cell.find()) {
                    titles.put(key(cell.group(1), cell.group(2)), cell.group(3).strip());
                    figures.put(key(cell.group(1), cell.group(2)), cell.group(4));
                }
                if (!body.contains("rel=\"next\"")) {
                    break;
                }
                body = get(address + "&page=" + ++page);
            }
        }
    }

    private Map<String, Double> csv() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("diem-tai-ve.csv"), get(table("csv")), UTF_8);
        return table(file);
    }

    private Map<String, Double> xlsx() throws IOException, InterruptedException {
        return table(Files.write(folder.resolve("diem-tai-ve.xlsx"), visitor().bytes(table("xlsx"))));
    }

    private String table(String ending) {
        return "/api/v1/runs/" + run + "/scores." + ending + "?lang=vi";
    }

    /** The table as somebody's spreadsheet has it. */
    private static Map<String, Double> table(Path file) {
        Map<String, Double> found = new HashMap<>();
        List<SourceRow> rows = new ArrayList<>();
        SourceFile.open(file, ReadLimits.upload()).reader().forEach(rows::add);
        List<String> heads = rows.get(0).cells().stream().map(Cell::text).toList();
        for (SourceRow row : rows.subList(1, rows.size())) {
            for (int column = 0; column < heads.size(); column++) {
                String node = COLUMNS.get(heads.get(column));
                Cell cell = row.cell(column);
                if (node != null && !cell.isBlank()) {
                    double number = cell.isNumber()
                            ? cell.number()
                            : Double.parseDouble(cell.text().replace(',', '.'));
                    found.put(key(row.cell(1).text(), node), number);
                }
            }
        }
        return found;
    }
}
