package vn.thiduaso.ingest.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.mapping.MappingYaml;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;

import static java.time.Instant.EPOCH;
import static org.assertj.core.api.Assertions.assertThat;

/** What comes of a call does not depend on how many threads read its files: order, faults, doubles across files, which of two is the first. */
class ThreadsLawTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    /** A call makes threads and files: so many of the tries asked for are made, and no fewer than one. */
    private static final int ONE_MADE_OF = 50;

    private static int asked;

    /** One file of a folder: rows in a form, or something nobody can use. */
    record Made(GeneratedFilesLawTest.Form form, List<List<String>> rows, Odd odd) {

        /** What is made of the file. */
        enum Odd {
            SOUND,
            EMPTY,
            CUT,
            UNKNOWN_HEADS,
            SAME_AS_BEFORE
        }

        Path write(Path folder, Optional<Path> before) throws IOException {
            Path file = form.write(Files.createDirectories(folder), rows);
            switch (odd) {
                case SOUND -> {}
                case EMPTY -> Files.write(file, new byte[0]);
                case CUT -> {
                    byte[] bytes = Files.readAllBytes(file);
                    Files.write(file, Arrays.copyOf(bytes, 2 * bytes.length / 3));
                }
                case UNKNOWN_HEADS -> {
                    Files.delete(file);
                    file = ExampleFiles.text(folder.resolve("file.csv"), "TT,Tên xã,Số buổi họp\n1,ĐƠN VỊ A1,4\n");
                }
                case SAME_AS_BEFORE -> {
                    if (before.isPresent()) {
                        Files.delete(file);
                        file = Files.copy(
                                before.get(),
                                folder.resolve(String.valueOf(before.get().getFileName())));
                    }
                }
            }
            return file;
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldGiveTheSameWithAnyNumberOfThreads(@ForAll("folders") List<Made> files) throws IOException {
        if (asked++ % ONE_MADE_OF != 0) {
            return;
        }
        Path folder = Files.createTempDirectory("threads");
        try {
            write(folder, files);
            IngestRequest request = ExampleLake.request(List.of(folder), List.of());
            LakeState state = new LakeState(ExampleFiles.units(), Map.of(), Optional.empty());

            shouldGiveTheSame(request, state);
        } finally {
            delete(folder);
        }
    }

    @Example
    void shouldGiveTheSameOfTheCorpus() throws IOException {
        IngestRequest byHeads = corpus();

        assertThat(shouldGiveTheSame(byHeads, LakeState.empty())).hasSizeGreaterThan(60);
    }

    @Example
    void shouldGiveTheSameOfFilesThatAreReadByAMapping() throws IOException {
        Path folder = Files.createTempDirectory("threads");
        try {
            for (int i = 0; i < 5; i++) {
                ExampleFiles.text(
                        folder.resolve(i + ".csv"),
                        "Đơn vị,Số cuộc họp\nA%d,%d\nA%d,ba\n".formatted(1 + i % 4, i, 1 + (i + 1) % 4));
            }
            IngestRequest given = ExampleLake.request(List.of(folder), List.of());
            IngestRequest mapped =
                    ExampleLake.mapped(given, Optional.of(MappingYaml.read("""
                            mapping: Họp
                            index-set: SAMPLE
                            sheets:
                              - sheet: "*"
                                form: indicator-columns
                                rows: {head: 1}
                                unit: {from: column}
                                columns:
                                  - {head: Đơn vị, at: A, role: unit}
                                  - {head: Số cuộc họp, at: B, code: MEETINGS}
                            """, "hop.yaml", given.indexSet())));

            assertThat(shouldGiveTheSame(mapped, new LakeState(ExampleFiles.units(), Map.of(), Optional.empty())))
                    .allMatch(file -> file.read() == 2);
        } finally {
            delete(folder);
        }
    }

    @Example
    void shouldKeepTheSameInTheLake() throws IOException {
        Path folder = Files.createTempDirectory("threads");
        try {
            Path files = Files.createDirectories(folder.resolve("files"));
            Path units = ExampleFiles.unitsCsv(folder);
            for (int i = 0; i < 12; i++) {
                ExampleFiles.text(
                        files.resolve(i + ".csv"),
                        "unit,indicator,value\nA%d,MEETINGS,%d\nA%d,ON_TIME,%d\n".formatted(1 + i % 4, i, i, i));
            }
            IngestRequest request = ExampleLake.request(List.of(files), List.of(units));

            assertThat(kept(folder.resolve("home-8"), request, 8))
                    .isEqualTo(kept(folder.resolve("home-1"), request, 1));
        } finally {
            delete(folder);
        }
    }

    private static List<Object> kept(Path home, IngestRequest request, int threads) {
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            IngestReport report = new IngestJob(Clock.fixed(EPOCH, ZoneOffset.UTC), IngestProgress.SILENT, threads)
                    .run(request, lake);
            List<Object> kept =
                    new ArrayList<>(List.of(report, lake.submissions().all()));
            lake.submissions().all().forEach(row -> {
                kept.add(lake.observations().of(row.id()));
                kept.add(lake.quarantine().of(row.id()));
            });
            return kept;
        }
    }

    private static IngestRequest corpus() throws IOException {
        return new IngestRequest(
                IndexSetYaml.read(Files.readString(CORPUS.resolve("set.yaml")), "set.yaml"),
                Period.parse("2026-Q3"),
                List.of(CORPUS.resolve("files")),
                List.of(CORPUS.resolve("units.csv")),
                IngestRequest.FileOrder.TOGETHER,
                "Văn phòng",
                true,
                ReadLimits.batch());
    }

    private static List<FileReport> shouldGiveTheSame(IngestRequest request, LakeState state) {
        List<Object> alone = given(request, state, 1);
        assertThat(given(request, state, 2)).isEqualTo(alone);
        assertThat(given(request, state, 8)).isEqualTo(alone);
        return ((IngestReport) alone.get(0)).files();
    }

    private static List<Object> given(IngestRequest request, LakeState state, int threads) {
        List<Object> given = new ArrayList<>();
        List<String> told = new ArrayList<>();
        IngestProgress progress = new IngestProgress() {
            @Override
            public void reading(String fileName, int number, int of) {
                told.add("%d/%d %s".formatted(number, of, fileName));
            }

            @Override
            public void committing(long observations) {}
        };
        try (CheckedCall call = new CallReader(request, state, EPOCH, progress, threads).read()) {
            given.add(call.report());
            for (SubmissionBatch batch : call.batches()) {
                given.add(batch.submission());
                given.add(batch.observations().stream().toList());
                given.add(batch.units());
                given.add(batch.quarantine());
                given.add(batch.findings());
            }
        }
        given.add(told);
        return given;
    }

    private static void write(Path folder, List<Made> files) throws IOException {
        Optional<Path> before = Optional.empty();
        for (int i = 0; i < files.size(); i++) {
            before = Optional.of(files.get(i).write(folder.resolve("nơi-" + i), before));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Provide
    Arbitrary<List<Made>> folders() {
        GeneratedFilesLawTest generated = new GeneratedFilesLawTest();
        return Combinators.combine(
                        generated.forms(),
                        generated.rows(),
                        Arbitraries.frequency(
                                Tuple.of(6, Made.Odd.SOUND),
                                Tuple.of(1, Made.Odd.EMPTY),
                                Tuple.of(1, Made.Odd.CUT),
                                Tuple.of(1, Made.Odd.UNKNOWN_HEADS),
                                Tuple.of(2, Made.Odd.SAME_AS_BEFORE)))
                .as(Made::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
