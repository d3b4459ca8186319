package vn.thiduaso.ingest.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.Observations;
import vn.thiduaso.datasets.lake.QuarantinedCell;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.read.CellFault;

import static java.time.Instant.EPOCH;
import static org.assertj.core.api.Assertions.assertThat;

/** Accepted and quarantined rows are the rows read, whatever stands in a file; counted by the lines written, not by the report. */
class CountsLawTest {

    private static final String LONG = "unit,indicator,period,value,numerator,denominator,state";

    /** A commit costs tenths of a second: so many of the tries asked for are made, and no fewer than one. */
    private static final int ONE_KEPT_OF = 50;

    private static int kept;
    private static Path folder;
    private static ExampleLake lake;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("counts");
        lake = ExampleLake.withUnits(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        lake.close();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldAcceptOrQuarantineEachRowOfALongFile(@ForAll("longRows") List<String> rows) {
        CheckedCall call = check("long.csv", LONG, rows);

        shouldAddUp(call, rows.size());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldAcceptOrQuarantineEachFigureOfAWideFile(@ForAll("wideRows") List<String> rows) {
        CheckedCall call = check("wide.csv", "unit,ON_TIME,MEETINGS", rows);

        long written = rows.stream()
                .map(row -> row.split(",", -1))
                .mapToLong(cells -> (cells[1].isEmpty() ? 0 : 1) + (cells[2].isEmpty() ? 0 : 1))
                .sum();
        shouldAddUp(call, written);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldTakeTheSameFiguresInWhateverOrderTheRowsStand(
            @ForAll("longRows") List<String> rows, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(lines(check("long.csv", LONG, shuffled))).isEqualTo(lines(check("long.csv", LONG, rows)));
    }

    private static Set<String> lines(CheckedCall call) {
        return call.batches().stream()
                .flatMap(batch -> batch.observations().stream())
                .map(ExampleLake::line)
                .collect(Collectors.toSet());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldKeepInTheLakeAsManyRowsAsItReports(@ForAll("longRows") List<String> rows) {
        if (kept++ % ONE_KEPT_OF != 0) {
            return;
        }
        Path file = lake.csv("kept.csv", LONG, String.join("\n", rows));
        FileReport report = lake.load(file).files().get(0);

        Optional<Submission> kept = lake.lake().submissions().find(report.submission());
        assertThat(kept.isPresent()).isEqualTo(report.accepted() > 0);
        kept.ifPresent(row -> {
            assertThat(row.rowsRead()).isEqualTo(rows.size());
            assertThat(entries(lake.lake().observations().of(row.id()))).isEqualTo(row.accepted());
            assertThat(lake.lake().quarantine().of(row.id()).stream()
                            .map(QuarantinedCell::rowNo)
                            .distinct()
                            .count())
                    .isEqualTo(row.quarantined());
        });
    }

    private static long entries(List<Observation> figures) {
        return figures.stream().map(row -> row.unit() + row.code()).distinct().count();
    }

    private static void shouldAddUp(CheckedCall call, long written) {
        FileReport file = call.report().files().get(0);
        assertThat(file.read()).isEqualTo(written);
        assertThat(file.accepted() + file.quarantined()).isEqualTo(written);
        assertThat(file.faults().isEmpty()).isEqualTo(file.quarantined() == 0);
        assertThat(file.faults()).allMatch(CountsLawTest::isWhole);
        List<Observation> kept = call.batches().stream()
                .map(SubmissionBatch::observations)
                .flatMap(Observations::stream)
                .toList();
        assertThat(entries(kept)).isEqualTo(file.accepted());
    }

    private static boolean isWhole(CellFault fault) {
        return !fault.message().isBlank()
                && !fault.remedy().isBlank()
                && !fault.rule().isBlank();
    }

    private static CheckedCall check(String name, String header, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        Path file = ExampleFiles.text(folder.resolve(name), String.join("\n", lines) + "\n");
        LakeState state = new LakeState(ExampleFiles.units(), Map.of(), Optional.empty());
        IngestRequest request = ExampleLake.request(List.of(file), List.of());
        return new CallReader(request, state, EPOCH, IngestProgress.SILENT, 1).read();
    }

    @Provide
    Arbitrary<List<String>> longRows() {
        return Combinators.combine(
                        oftenOf(List.of("A1", "A2", "A3", "A4"), "A0", "S1", "B1", ""),
                        oftenOf(List.of("ON_TIME", "TIME", "MEETINGS"), "TOTAL", "ON_TIM", ""),
                        oftenOf(List.of("", "2026-Q3"), "2026-Q2", "?"),
                        oftenOf(List.of("", "0", "4"), "3.5", "101", "bốn", "1.234", "missing"),
                        oftenOf(List.of(""), "39", "-1", "41"),
                        oftenOf(List.of(""), "40", "x"),
                        oftenOf(List.of(""), "value", "missing", "not-applicable", "vắng"))
                .as((unit, code, period, value, numerator, denominator, state) ->
                        String.join(",", unit, code, period, value, numerator, denominator, state))
                .filter(row -> !row.equals(",,,,,,"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<String> oftenOf(List<String> good, String... other) {
        return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.of(good)), Tuple.of(1, Arbitraries.of(other)));
    }

    @Provide
    Arbitrary<List<String>> wideRows() {
        Arbitrary<String> figures = Arbitraries.of("", "0", "4", "97.5", "bốn", "101", "not-applicable", "1.234");
        return Combinators.combine(Arbitraries.of("A1", "A2", "A3", "B1"), figures, figures)
                .as((unit, onTime, meetings) -> String.join(",", unit, onTime, meetings))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
