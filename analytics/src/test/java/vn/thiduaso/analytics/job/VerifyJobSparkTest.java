package vn.thiduaso.analytics.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
