package vn.thiduaso.analytics.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.run.RunInputs;

import static org.assertj.core.api.Assertions.assertThat;

class VerifyJobSparkTest {

    @TempDir
    Path home;

    private RunRow run;

    @BeforeEach
    void score() {
        IndexSetSource source = ExampleClosings.plain();
        try (Lake lake = Lake.open(settings());
                ScoreJob job = ScoreJob.of(new SparkSettings("local[1]", settings()), Clock.systemUTC())) {
            run = job.score(
                            lake,
                            RunInputs.of(source, ExampleClosings.close(lake, source, ExampleClosings.rows(source, 20))))
                    .run();
        }
    }

    @Test
    void shouldNameEachFileWhoseBytesChanged() throws IOException {
        for (String table : List.of("closed_period", "score", "run")) {
            for (Path file : files(table)) {
                byte[] bytes = Files.readAllBytes(file);
                byte[] changed = bytes.clone();
                changed[bytes.length / 2] ^= 1;
                Files.write(file, changed);

                VerifyReport report = verify();

                String path = home.resolve("lake").relativize(file).toString().replace('\\', '/');
                assertThat(report.passed()).as(path).isFalse();
                assertThat(report.checks().get(0).faults())
                        .singleElement()
                        .asString()
                        .contains(path, "bảng " + table);
                Files.write(file, bytes);
            }
        }
        assertThat(verify().passed()).isTrue();
    }

    @Test
    void shouldSayWhichRunAChangedDataFileBelongsTo() throws IOException {
        Path file = files("score").stream()
                .filter(path -> path.toString().endsWith(".parquet"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(file);
        bytes[10] ^= 4;
        Files.write(file, bytes);

        assertThat(verify().checks().get(0).faults()).singleElement().asString().contains(run.id());
    }

    @Test
    void shouldNameAFileThatIsGone() throws IOException {
        Path file = files("closed_period").get(0);
        Files.delete(file);

        assertThat(verify().checks().get(0).faults()).singleElement().asString().contains("bị mất");
    }

    @Test
    void shouldFindNoRunThatIsNotListed() {
        assertThat(new VerifyJob(settings()).verify("000000000000")).isEmpty();
    }

    @Test
    void shouldNameTheUnitsWhoseStoredResultsDiffer() {
        try (Lake lake = Lake.open(settings())) {
            List<ScoreRow> rows = new ArrayList<>(lake.scores().of(run.id()));
            ScoreRow lost = rows.remove(3);
            rows.add(named(lost, "A stranger"));
            rows.add(named(lost, "~ stranger"));
            ScoreRow moved = ranked(rows.get(0), rows.get(0).rank() + 1);
            rows.set(0, moved);
            lake.scores().replace(run.id(), rows);

            List<String> faults = verify().checks().stream()
                    .flatMap(check -> check.faults().stream())
                    .toList();

            assertThat(faults)
                    .anyMatch(fault -> fault.contains(moved.unit()) && fault.contains("hạng " + moved.rank()))
                    .anyMatch(fault -> fault.contains(lost.unit()) && fault.contains("kết quả đã lưu"))
                    .anyMatch(fault -> fault.contains("A stranger") && fault.contains("kỳ đã chốt"))
                    .anyMatch(fault -> fault.contains("~ stranger") && fault.contains("kỳ đã chốt"));
        }
    }

    private static ScoreRow named(ScoreRow row, String unit) {
        return with(row, unit, row.rank());
    }

    private static ScoreRow ranked(ScoreRow row, int rank) {
        return with(row, row.unit(), rank);
    }

    private static ScoreRow with(ScoreRow row, String unit, int rank) {
        return new ScoreRow(
                row.run(),
                unit,
                row.name(),
                row.kind(),
                row.group(),
                row.score(),
                rank,
                row.ranked(),
                row.reason(),
                row.level(),
                row.coverage(),
                row.nodes(),
                row.officialRank());
    }

    private VerifyReport verify() {
        return new VerifyJob(settings()).verify(run.id()).orElseThrow();
    }

    private List<Path> files(String table) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("lake").resolve(table))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private LakeSettings settings() {
        return LakeSettings.of(home, Map.of());
    }
}
