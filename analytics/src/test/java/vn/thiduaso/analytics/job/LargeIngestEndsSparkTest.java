package vn.thiduaso.analytics.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.QuarantinedCell;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** How a call of long files ends: what is left when nothing is taken, what is told when much is wrong, and that every row is counted once. */
class LargeIngestEndsSparkTest {

    private static final Period PERIOD = Period.parse("2026-Q3");

    private static final IndexSetSource SET = IndexSetSource.of("""
        code: ENDS
        version: "1"
        name: Bộ nhỏ
        valid: {from: 2020-01-01}
        legal-basis: [{document: Ví dụ, certainty: unverified}]
        applies-to: [agency]
        score: {digits: 2}
        ranking: {by: rounded, ties: competition}
        checks: {period-closed: refuse}
        defaults: {missing: redistribute}
        tree:
          code: T
          label: Tổng
          max: 10
          aggregate: {type: weighted-mean}
          children:
            - {code: A, label: Số A, max: 5, input: {kind: value, integer: true, range: {min: 0, max: 100}}, rule: {type: min-max}}
            - {code: B, label: Số B, max: 5, input: {kind: value}, rule: {type: min-max}}
        """, "ends.yaml");

    @TempDir
    static Path folder;

    private static LargeIngestJob spark;
    /** What happens while the heads are looked at. */
    private static Consumer<String> looking = location -> {};

    @BeforeAll
    static void start() {
        SparkSettings settings = new SparkSettings("local[2]", LakeSettings.embedded(folder.resolve("session")));
        IngestProgress progress = new IngestProgress() {
            @Override
            public void reading(String location, int number, int of) {
                looking.accept(location);
            }

            @Override
            public void committing(long observations) {}
        };
        spark = LargeIngestJob.of(settings, Clock.systemUTC(), progress);
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void shouldLeaveNoFileInTheLakeWhenThePeriodIsClosed() throws IOException {
        Path home = folder.resolve("closed");
        Path figures = write("closed.csv", "unit,indicator,value\nU1,A,5\nU2,A,năm\n");
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            loadUnits(lake);
            ExampleClosings.close(lake, SET, PERIOD, ExampleClosings.rows(SET, 2));
            Set<Path> before = files(home);

            IngestReport report = divided(2).run(request(figures), lake);

            assertThat(report.files().get(0).faults())
                    .extracting(CellFault::rule)
                    .containsExactly("period-closed");
            assertThat(files(home)).isEqualTo(before);
        }
    }

    @Test
    void shouldLeaveNoFileInTheLakeWhenNoRowIsAccepted() throws IOException {
        Path home = folder.resolve("nothing");
        Path figures = write("nothing.csv", "unit,indicator,value\nX1,A,5\nU2,A,năm\nU3,Z,1\n");
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            loadUnits(lake);
            Set<Path> before = files(home);

            IngestReport report = divided(3).run(request(figures), lake);

            assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.REFUSED);
            assertThat(report.files().get(0).quarantined()).isEqualTo(3);
            assertThat(files(home)).isEqualTo(before);
        }
    }

    @Test
    void shouldNotMakeALakeWhenNoRowIsAccepted() throws IOException {
        Path figures = write("first.csv", "unit,indicator,value\nU1,A,năm\nU2,A,sáu\n");

        IngestReport report = divided(3).runFirst(request(figures), () -> {
            throw new AssertionError("nothing is kept");
        });

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.REFUSED);
    }

    @Test
    void shouldMakeALakeForTheFirstAcceptedRowWithoutFilesOfUnits() throws IOException {
        Path figures = write("plain-first.csv", "unit,indicator,value\nU1,A,5\nU2,A,sáu\n");

        try (Lake lake = Lake.open(LakeSettings.embedded(folder.resolve("first")))) {
            divided(3).runFirst(request(figures), () -> lake);

            assertThat(lake.submissions().all())
                    .extracting(Submission::accepted)
                    .containsExactly(1L);
        }
    }

    @Test
    void shouldKeepTheQuarantineOfPartsThatAcceptNothingAndNothingOfFilesThatAreNotTaken() throws IOException {
        Path home = folder.resolve("mixed");
        Path taken = write("taken.csv", rows(200, row -> "U%d,A,%s".formatted(row, row == 7 ? "5" : "năm")));
        Path untaken = write("untaken.csv", rows(50, row -> "U%d,B,sáu".formatted(row)));
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            loadUnits(lake);
            Set<Path> before = files(home);

            IngestReport report = divided(7).run(request(taken, untaken), lake);

            assertThat(report.files())
                    .extracting(FileReport::status)
                    .containsExactly(FileReport.Status.LOADED, FileReport.Status.NOTHING_ACCEPTED);
            String id = report.files().get(0).submission();
            assertThat(lake.quarantine().of(id))
                    .extracting(QuarantinedCell::rowNo)
                    .doesNotHaveDuplicates()
                    .hasSize(199);
            String other = report.files().get(1).submission();
            assertThat(files(home))
                    .filteredOn(file -> !before.contains(file))
                    .isNotEmpty()
                    .noneMatch(file -> file.toString().contains(other));
        }
    }

    @Test
    void shouldNotGoOnWithAFileThatChangedSinceItsHeadWasLookedAt() throws IOException {
        Path home = folder.resolve("changed");
        Path first = write("changed.csv", "unit,indicator,value\nU1,A,5\n");
        Path second = write("second.csv", "unit,indicator,value\nU2,A,5\n");
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            loadUnits(lake);
            Set<Path> before = files(home);
            // columns in another order: read under the old header they would be figures of nobody
            looking = location -> {
                if (location.equals(second.toString())) {
                    write("changed.csv", "indicator,unit,value\nA,U1,5\n");
                }
            };

            IngestReport report = divided(2).run(request(first, second), lake);

            assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.REFUSED);
            assertThat(report.files()).singleElement().satisfies(file -> {
                assertThat(file.name()).isEqualTo("changed.csv");
                assertThat(file.faults()).extracting(CellFault::rule).containsExactly("file-changed");
            });
            assertThat(files(home)).isEqualTo(before);
        } finally {
            looking = location -> {};
        }
    }

    @Test
    void shouldListFewAndKeepAllOfAHundredThousandFaults() throws IOException {
        int wrong = 100_000;
        // each has more than it holds as objects
        LargeIngestJob seven = spark.divided(new LargeIngestJob.Sizes(100_000, 100_000));
        Path figures =
                write("faults.csv", rows(wrong + 50, row -> row < wrong ? ",A,5" : "U%d,A,5".formatted(row - wrong)));
        try (Lake lake = Lake.open(LakeSettings.embedded(folder.resolve("faults")))) {
            loadUnits(lake);

            FileReport report = seven.run(request(figures), lake).files().get(0);

            assertThat(report.read()).isEqualTo(wrong + 50);
            assertThat(report.quarantined()).isEqualTo(wrong);
            assertThat(report.faults()).hasSize(2_001);
            assertThat(report.faults().subList(0, 2_000))
                    .extracting(CellFault::row)
                    .isEqualTo(IntStream.range(2, 2_002).boxed().toList());
            assertThat(report.faults().get(2_000).message())
                    .contains("98.000 chỗ “Đơn vị không thuộc diện báo cáo ở đây” [unit-unknown]");
            assertThat(lake.quarantine().of(report.submission())).hasSize(wrong);
        }
    }

    /** The law of CountsLawTest, by many tasks; counted by the lines written, not by the report. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldAcceptOrQuarantineEachRow(long seed) throws IOException {
        Random chance = new Random(seed);
        int count = 1 + chance.nextInt(400);
        Path figures = write("counts-" + seed + ".csv", table(chance, count));
        Path units = write("units.csv", units());
        LargeRequest request =
                new LargeRequest(SET, PERIOD, List.of(figures.toString()), List.of(units), "người gửi", true);

        FileReport file = divided(1 + chance.nextInt(7)).dryRun(request).files().get(1);

        assertThat(file.read()).isEqualTo(count);
        assertThat(file.accepted() + file.quarantined()).isEqualTo(count);
        assertThat(file.faults().isEmpty()).isEqualTo(file.quarantined() == 0);
        assertThat(file)
                .isEqualTo(new IngestJob(Clock.systemUTC(), IngestProgress.SILENT)
                        .dryRun(plain(figures, units), LakeState.empty())
                        .files()
                        .get(1));
    }

    private static IngestRequest plain(Path figures, Path units) {
        return new IngestRequest(
                SET.set(),
                PERIOD,
                List.of(figures),
                List.of(units),
                IngestRequest.FileOrder.TOGETHER,
                "người gửi",
                true,
                ReadLimits.batch());
    }

    /** So many rows, none of them blank, right and wrong. */
    private static String table(Random chance, int rows) {
        String[] units = {"U1", "U2", "U3", "U4", "U5", "X1", "", "\"U6\""};
        String[] codes = {"A", "A", "B", "Số B", "C", ""};
        String[] periods = {"", "", "", "2026-Q3", "2026-Q2", "?"};
        String[] values = {"5", "7", "0", "", "3.5", "101", "năm", "1.234", "missing", "\"8\n\""};
        return IntStream.range(0, rows)
                .mapToObj(row -> String.join(
                        ",",
                        units[chance.nextInt(units.length)],
                        codes[chance.nextInt(codes.length)],
                        periods[chance.nextInt(periods.length)],
                        values[chance.nextInt(values.length)],
                        "ghi chú"))
                .collect(Collectors.joining("\n", "unit,indicator,period,value,note\n", "\n"));
    }

    private static LargeIngestJob divided(int parts) {
        // a part for each so many bytes: at least two, since the session has two cores
        return spark.divided(new LargeIngestJob.Sizes(1_000, Math.max(1, 4_000 / parts)));
    }

    private static LargeRequest request(Path... files) {
        return new LargeRequest(
                SET, PERIOD, Stream.of(files).map(Path::toString).toList(), List.of(), "người gửi", true);
    }

    private static void loadUnits(Lake lake) {
        Path units = write("units.csv", units());
        LargeRequest request = new LargeRequest(SET, PERIOD, List.of(), List.of(units), "người gửi", true);
        new IngestJob(Clock.systemUTC(), IngestProgress.SILENT).run(request.plain(), lake);
    }

    private static String units() {
        return IntStream.range(0, 200)
                .mapToObj("U%1$d,Đơn vị %1$d,agency\n"::formatted)
                .collect(Collectors.joining("", "unit,name,kind\n", ""));
    }

    private static String rows(int rows, IntFunction<String> row) {
        return IntStream.range(0, rows)
                .mapToObj(number -> row.apply(number) + "\n")
                .collect(Collectors.joining("", "unit,indicator,value\n", ""));
    }

    /** Files with rows of tables. */
    private static Set<Path> files(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".parquet")).collect(Collectors.toSet());
        }
    }

    private static Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
