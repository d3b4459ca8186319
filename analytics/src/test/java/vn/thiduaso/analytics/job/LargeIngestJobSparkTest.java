package vn.thiduaso.analytics.job;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.QuarantinedCell;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Files loaded in the plain way and by many tasks: the same report, the same rows in the lake. */
class LargeIngestJobSparkTest {

    private static final Period PERIOD = Period.parse("2026-Q3");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-05T01:02:03Z"), ZoneOffset.UTC);

    /** Everything a set may ask of figures at once: bounds, evidence, what the unit itself and its peers send, what must not fall or go. */
    private static final IndexSetSource SET = IndexSetSource.of("""
            code: LARGE
            version: "1"
            name: Bộ lớn
            valid: {from: 2020-01-01}
            legal-basis: [{document: Ví dụ, certainty: unverified}]
            applies-to: [agency]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            defaults: {missing: redistribute}
            tree:
              code: T
              label: Tổng
              max: 10
              aggregate: {type: weighted-mean}
              children:
                - {code: A, label: Số A, max: 3, input: {kind: value, range: {min: 0, max: 1000}, checks: {value-range: warn, peers-unusual: {severity: warn, least: 5}}}, rule: {type: min-max}}
                - {code: B, label: Số B, max: 3, input: {kind: value, range: {min: 0, max: 1000}, checks: {history-unusual: {severity: warn, least: 2}, cumulative-falls: warn, figure-gone: warn}}, rule: {type: min-max}}
                - {code: R, label: Tỷ lệ, max: 2, input: {kind: ratio, unit: "%", checks: {peers-unusual: {severity: refuse, least: 5}}}, rule: {type: min-max}}
                - {code: P, label: Có chứng, max: 2, input: {kind: value, checks: {evidence-missing: inform}}, rule: {type: min-max}}
            """, "large.yaml");

    @TempDir
    static Path folder;

    private static LargeIngestJob spark;

    @BeforeAll
    static void start() {
        SparkSettings settings = new SparkSettings("local[2]", LakeSettings.embedded(folder.resolve("session")));
        spark = LargeIngestJob.of(settings, CLOCK, IngestProgress.SILENT);
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @ParameterizedTest
    @CsvSource({
        // bytes of a piece, parts, separator, line end, letters
        "1000000, 1, ',', LF, UTF-8",
        "700, 2, ';', CRLF, UTF-8",
        "97, 7, TAB, LF, BOM",
        "50, 7, ';', CR, windows-1258"
    })
    void shouldLoadAsThePlainWay(long piece, int parts, String separator, String end, String letters)
            throws IOException {
        String mark = separator.equals("TAB") ? "\t" : separator;
        String newLine = end.replace("CR", "\r").replace("LF", "\n");
        List<Path> files = new ArrayList<>();
        for (int file = 0; file < 2; file++) {
            String text = table(file, 240, mark).replace("\n", newLine);
            Charset charset = letters.equals("windows-1258") ? Charset.forName(letters) : StandardCharsets.UTF_8;
            files.add(write(
                    "%s-%d-%d.csv".formatted(letters, piece, file),
                    letters.equals("BOM") ? "\ufeff" + text : text,
                    charset));
        }
        Path wide = write(
                "wide-" + piece + ".tsv",
                "unit\tA\tB\tP\nU1\t5\t\t-\nU2\t7\tKhông áp dụng\t8\n",
                StandardCharsets.UTF_8);
        files.add(wide);

        IngestReport report = shouldBeTheSame("case-" + piece, files, piece, parts);

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.PARTLY);
        assertThat(report.files().stream().flatMap(file -> file.faults().stream()))
                .extracting(CellFault::rule)
                .contains(
                        "duplicate",
                        "value-range",
                        "unit-unknown",
                        "peers-unusual",
                        "history-unusual",
                        "cumulative-falls",
                        "figure-gone");
    }

    /** Loads two earlier periods in the plain way into two lakes, then the files in both ways; compares all. */
    private IngestReport shouldBeTheSame(String name, List<Path> files, long piece, int parts) throws IOException {
        Path units = write(name + "-units.csv", units(), StandardCharsets.UTF_8);
        Path before = write(name + "-before.csv", earlier(), StandardCharsets.UTF_8);
        long all = 0;
        for (Path file : files) {
            all += Files.size(file);
        }
        LargeIngestJob divided =
                spark.divided(new LargeIngestJob.Sizes(piece, Math.max(1, all / Math.max(1, parts - 1))));
        try (Lake plain = Lake.open(LakeSettings.embedded(folder.resolve(name + "-plain")));
                Lake large = Lake.open(LakeSettings.embedded(folder.resolve(name + "-large")))) {
            for (Lake lake : List.of(plain, large)) {
                for (String period : List.of("2026-Q1", "2026-Q2", "2026-Q3")) {
                    load(lake, Period.parse(period), List.of(before), List.of(units));
                }
            }

            IngestReport expected = load(plain, PERIOD, files, List.of());
            IngestReport dry = divided.dryRun(request(files), large);
            assertThat(held(large)).as("a dry run keeps nothing").hasSize(4);
            IngestReport report = divided.run(request(files), large);

            assertThat(report).isEqualTo(expected);
            assertThat(dry.files()).isEqualTo(expected.files());
            assertThat(held(large)).isEqualTo(held(plain));
            assertThat(divided.run(request(files), large).files())
                    .extracting(FileReport::status)
                    .containsOnly(FileReport.Status.KNOWN);
            assertThat(load(large, PERIOD, files, List.of()).files())
                    .as("the plain way knows them too")
                    .extracting(FileReport::status)
                    .containsOnly(FileReport.Status.KNOWN);
            assertThat(held(large)).isEqualTo(held(plain));
            return report;
        }
    }

    private static IngestReport load(Lake lake, Period period, List<Path> files, List<Path> units) {
        return new IngestJob(CLOCK, IngestProgress.SILENT)
                .run(
                        new IngestRequest(
                                SET.set(),
                                period,
                                files,
                                units,
                                IngestRequest.FileOrder.TOGETHER,
                                "người gửi",
                                true,
                                ReadLimits.batch()),
                        lake);
    }

    private static LargeRequest request(List<Path> files) {
        return new LargeRequest(SET, PERIOD, files.stream().map(Path::toString).toList(), List.of(), "người gửi", true);
    }

    /** Everything a submission brought. */
    private record Held(
            Submission row, List<Observation> figures, List<QuarantinedCell> quarantine, List<Finding> findings) {

        private Held {
            figures = List.copyOf(figures);
            quarantine = List.copyOf(quarantine);
            findings = List.copyOf(findings);
        }
    }

    private static List<Held> held(Lake lake) {
        return lake.submissions().all().stream()
                .map(row -> new Held(
                        row,
                        lake.observations().of(row.id()),
                        lake.quarantine().of(row.id()),
                        lake.findings().of(row.id())))
                .toList();
    }

    private static Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static String units() {
        StringBuilder text = new StringBuilder("unit,name,kind,group\n");
        IntStream.rangeClosed(1, 300)
                .forEach(unit -> text.append("U%d,Đơn vị số %d,agency,Nhóm %d\n".formatted(unit, unit, unit % 3)));
        return text.append("S1,Trường,school,\n").toString();
    }

    /** The quarters before: figures that go up. */
    private static String earlier() {
        StringBuilder text = new StringBuilder("unit,indicator,value\n");
        IntStream.rangeClosed(1, 300)
                .forEach(unit -> text.append("U%d,A,%d\nU%d,B,%d\nU%d,R,%d\n"
                        .formatted(unit, 50 + unit % 5, unit, 100 + unit % 7, unit, 60 + unit % 4)));
        return text.toString();
    }

    /** Rows as senders write them, right and wrong; each file with doubles of its own and of the other, far apart. */
    private static String table(int seed, int rows, String mark) {
        Random chance = new Random(seed);
        String[] values = {
            "52",
            "53",
            "101",
            "51,5",
            "102.25",
            "54",
            "55",
            "61",
            "62",
            "61.5",
            "1.234",
            "900",
            "2000",
            "-5",
            "chưa có",
            "-",
            "Không áp dụng",
            "Không phát sinh",
            "",
            "0",
            " 104 ",
            "#REF!"
        };
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                mark, "unit", "indicator", "value", "numerator", "denominator", "period", "evidence", "note"));
        for (int row = 0; row < rows; row++) {
            String unit = chance.nextInt(20) == 0
                    ? new String[] {"", "X9", "đơn vị số 7", "S1", "Đơn vị số 8"}[chance.nextInt(5)]
                    : "U" + (1 + chance.nextInt(300));
            String code = new String[] {"A", "B", "R", "P", "Số A", "Z"}[Math.min(5, chance.nextInt(16) / 3)];
            boolean parts = code.equals("R") && chance.nextInt(3) == 0;
            String value = parts ? "" : values[chance.nextInt(chance.nextInt(3) == 0 ? values.length : 10)];
            String quoted = value.contains(",") || chance.nextInt(9) == 0 ? '"' + value + '"' : value;
            String[] cells = {
                unit,
                code,
                quoted,
                parts ? "" + chance.nextInt(70) : "",
                parts ? "100" : "",
                chance.nextInt(12) == 0 ? "2026-Q3" : chance.nextInt(60) == 0 ? "2026-Q2" : "",
                chance.nextInt(4) == 0 ? "công văn " + row : "",
                chance.nextInt(15) == 0 ? "\"hai dòng" + mark + "\nvà \"\"nháy\"\"\"" : ""
            };
            lines.add(String.join(mark, Arrays.asList(cells)));
            if (chance.nextInt(40) == 0) {
                lines.add("");
            }
        }
        return String.join("\n", lines) + (seed == 0 ? "\n" : "");
    }
}
