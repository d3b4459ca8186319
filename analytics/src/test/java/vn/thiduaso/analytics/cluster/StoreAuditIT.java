package vn.thiduaso.analytics.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.analytics.job.ScoreJob;
import vn.thiduaso.analytics.job.SparkSettings;
import vn.thiduaso.analytics.job.VerifyJob;
import vn.thiduaso.analytics.job.VerifyReport;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.RolePlay;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** What verifying a run notices in an object store, where no list of all files is kept. */
class StoreAuditIT {

    private static final IndexSetSource SET = IndexSetSources.resolve("SERVICE-766");
    private static final Period PERIOD = Period.parse("2026-10");
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String BUCKET = "thiduaso";

    @TempDir
    static Path folder;

    private static JavaProcesses processes;
    private static S3Server store;
    private static String run;

    @BeforeAll
    static void score() throws Exception {
        processes = new JavaProcesses(folder.resolve("logs"));
        Path program = Path.of("target/s3proxy.jar").toAbsolutePath();
        store = S3Server.start(processes, program, folder.resolve("store"), BUCKET, "secret-of-the-store");
        run = score("lake", UnaryOperator.identity());
    }

    @AfterAll
    static void stop() {
        processes.close();
    }

    @Test
    void shouldFindEverythingAsItWas() {
        assertThat(verify("lake", run).checks())
                .allMatch(VerifyReport.Check::passed)
                .hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "act", "submission", "unit", "observation", "closed_period", "score"})
    void shouldNameAFileThatIsGone(String table) throws IOException {
        Path file = dataFile(table);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);

        VerifyReport report = verify("lake", run);
        Files.write(file, bytes);

        assertThat(faults(report)).anyMatch(fault -> fault.contains(file.getFileName() + ": bị mất"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "act", "submission", "unit", "observation", "closed_period", "score"})
    void shouldNameAFileThatCannotBeRead(String table) throws IOException {
        Path file = dataFile(table);
        byte[] bytes = Files.readAllBytes(file);
        byte[] changed = bytes.clone();
        changed[bytes.length - 1] ^= 1;
        Files.write(file, changed);

        VerifyReport report = verify("lake", run);
        Files.write(file, bytes);

        assertThat(faults(report))
                .anyMatch(fault -> fault.contains(file.getFileName().toString()))
                .allMatch(fault -> fault.lines().count() == 1);
    }

    @Test
    void shouldNameTheDescriptionOfATableThatIsGone() throws IOException {
        Path file = files("run/metadata")
                .filter(path -> path.toString().endsWith(".metadata.json"))
                .max(Path::compareTo)
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);

        VerifyReport report = verify("lake", run);
        Files.write(file, bytes);

        assertThat(faults(report))
                .anyMatch(fault -> fault.contains(file.getFileName().toString()));
    }

    @Test
    void shouldNameAClosedFigureThatIsNotThatOfItsCell() throws IOException {
        String other = score("other", row -> {
            double[] values = row.figures().values();
            values[SET.set().findSlot("ON_TIME", Part.NUMERATOR).orElseThrow().index()]++;
            SlotFigures figures = new SlotFigures(
                    values, row.figures().states(), row.figures().refs());
            return new ClosedUnit(row.unit(), row.name(), row.kind(), row.group(), figures);
        });

        assertThat(faults(verify("other", other))).singleElement().asString().contains("U1", "ON_TIME", "||D2");
    }

    /** Loads the files into a lake of its own and scores them. */
    private static String score(String lakeName, UnaryOperator<ClosedUnit> changed) throws IOException {
        LakeSettings settings = settings(lakeName);
        try (Lake lake = Lake.open(settings);
                ScoreJob job = ScoreJob.of(new SparkSettings("local[1]", settings), CLOCK)) {
            new IngestJob(CLOCK, IngestProgress.SILENT).run(request(), lake);
            ClosedPeriod sent = new RolePlay(CLOCK, new Actor("Gửi"), new Actor("Duyệt"), new Actor("Chốt"))
                    .close(lake, SET, PERIOD)
                    .closing();
            List<ClosedUnit> rows =
                    lake.closedPeriods().rows(sent).stream().map(changed).toList();
            return job.score(lake, RunInputs.of(SET, ExampleClosings.close(lake, SET, PERIOD, rows)))
                    .run()
                    .id();
        }
    }

    /** Of a lake in the store, with its catalog in a folder. */
    private static LakeSettings settings(String lakeName) {
        Map<String, String> environment = new HashMap<>(store.environment(BUCKET, store.port()));
        environment.put("THIDUASO_WAREHOUSE", "s3://" + BUCKET + "/" + lakeName);
        return LakeSettings.of(folder.resolve("home-" + lakeName), environment);
    }

    private static VerifyReport verify(String lakeName, String id) {
        return new VerifyJob(settings(lakeName)).verify(id).orElseThrow();
    }

    private static List<String> faults(VerifyReport report) {
        return report.checks().stream()
                .flatMap(check -> check.faults().stream())
                .toList();
    }

    private static Path dataFile(String table) throws IOException {
        return files(table + "/data").min(Path::compareTo).orElseThrow();
    }

    private static Stream<Path> files(String below) throws IOException {
        Path lake = folder.resolve("store/buckets").resolve(BUCKET).resolve("lake");
        try (Stream<Path> files = Files.walk(lake.resolve(below))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static IngestRequest request() throws IOException {
        Path units = Files.writeString(folder.resolve("don-vi.csv"), "unit,name,kind\nU1,Xã Một,commune\n");
        Path figures = Files.writeString(
                folder.resolve("so-lieu.csv"),
                "unit,indicator,period,numerator,denominator\nU1,ON_TIME,2026-10,2541,2618\n");
        return new IngestRequest(
                SET.set(),
                PERIOD,
                List.of(figures),
                List.of(units),
                IngestRequest.FileOrder.TOGETHER,
                "Gửi",
                false,
                ReadLimits.batch());
    }
}
