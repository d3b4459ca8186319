package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;

import static org.assertj.core.api.Assertions.assertThat;

class TwoAtOnceTest {

    @TempDir
    Path folder;

    @Test
    void shouldKeepEachFileOnceWhenCallsRunAtTheSameTime() throws Exception {
        Path both = file("both.csv", "A1,MEETINGS,4\nA2,MEETINGS,năm\n");
        List<Path> own = IntStream.range(0, 4)
                .mapToObj(call -> file(call + ".csv", "A%d,ON_TIME,%d\n".formatted(call + 1, call)))
                .toList();
        Lake.open(settings()).close();

        ExecutorService callers = Executors.newFixedThreadPool(own.size());
        List<Future<IngestReport>> calls = new ArrayList<>();
        own.forEach(file -> calls.add(callers.submit(() -> load(both, file))));
        List<IngestReport> reports = new ArrayList<>();
        for (Future<IngestReport> call : calls) {
            reports.add(call.get());
        }
        callers.shutdown();

        assertThat(reports).extracting(IngestReport::outcome).containsOnly(IngestReport.Outcome.PARTLY);
        assertThat(reports)
                .extracting(report -> report.files().get(0).status())
                .containsExactlyInAnyOrder(
                        FileReport.Status.LOADED,
                        FileReport.Status.KNOWN,
                        FileReport.Status.KNOWN,
                        FileReport.Status.KNOWN);
        assertThat(reports)
                .extracting(report -> report.files().get(0).submission())
                .doesNotContain("")
                .satisfies(ids -> assertThat(Set.copyOf(ids)).hasSize(1));

        try (Lake lake = Lake.open(settings())) {
            assertThat(lake.submissions().all())
                    .extracting(row -> row.fileName())
                    .containsExactlyInAnyOrder("both.csv", "0.csv", "1.csv", "2.csv", "3.csv");
            assertThat(lake.observations().all("SAMPLE", ExampleFiles.PERIOD))
                    .extracting(row -> row.unit() + " " + row.code() + " " + row.text())
                    .filteredOn(line -> line.contains("MEETINGS"))
                    .containsExactly("A1 MEETINGS 4");
            assertThat(lake.observations().all("SAMPLE", ExampleFiles.PERIOD).stream()
                            .filter(row ->
                                    row.code().equals("ON_TIME") && !row.text().isEmpty())
                            .map(row -> row.unit())
                            .sorted()
                            .distinct())
                    .containsExactly("A1", "A2", "A3", "A4");
            lake.submissions()
                    .all()
                    .forEach(row ->
                            assertThat(row.accepted() + row.quarantined()).isEqualTo(row.rowsRead()));
            assertThat(lake.quarantine().of(id(lake, "both.csv"))).hasSize(1);
        }
    }

    @Test
    void shouldSayOfAFileThatAnotherCallTookMeanwhileThatItIsThereAlready() {
        Path file = file("same.csv", "A1,MEETINGS,4\n");
        List<IngestReport> first = new ArrayList<>();
        IngestProgress another = new IngestProgress() {
            @Override
            public void reading(String fileName, int number, int of) {}

            @Override
            public void committing(long observations) {
                first.add(load(file));
            }
        };

        IngestReport second = load(another, file);

        assertThat(first.get(0).files().get(0).status()).isEqualTo(FileReport.Status.LOADED);
        assertThat(second.files().get(0).status()).isEqualTo(FileReport.Status.KNOWN);
        assertThat(second.files().get(0).submission())
                .isEqualTo(first.get(0).files().get(0).submission());
        assertThat(second.outcome()).isEqualTo(IngestReport.Outcome.DONE);
    }

    private static String id(Lake lake, String name) {
        return lake.submissions().all().stream()
                .filter(row -> row.fileName().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private IngestReport load(Path... files) {
        return load(IngestProgress.SILENT, files);
    }

    private IngestReport load(IngestProgress progress, Path... files) {
        try (Lake lake = Lake.open(settings())) {
            return new IngestJob(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), progress)
                    .run(ExampleLake.request(List.of(files), List.of()), lake);
        }
    }

    private LakeSettings settings() {
        return LakeSettings.of(folder.resolve("home"), Map.of());
    }

    private Path file(String name, String rows) {
        return ExampleFiles.text(folder.resolve(name), "unit,indicator,value\n" + rows);
    }
}
