package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.MappingYaml;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

class CumulativeTest {

    private static final String YAML = """
            mapping: Lũy kế
            index-set: SAMPLE
            sheets:
              - rows: {head: 1}
                columns:
                  - {head: Cơ quan, at: A, role: unit}
                  - {head: Số buổi, at: B, code: MEETINGS, mode: cumulative}
            """;

    @TempDir
    private Path folder;

    private ExampleLake lake;

    @BeforeEach
    void open() {
        lake = ExampleLake.withUnits(folder);
    }

    @AfterEach
    void close() {
        lake.close();
    }

    private IngestReport load(String period, Optional<String> mode, String... rows) {
        String head = mode.isPresent() ? "Cơ quan,Số buổi\n" : "unit,MEETINGS\n";
        Path file = ExampleFiles.text(
                folder.resolve(period + mode.orElse("") + ".csv"), head + String.join("\n", rows) + "\n");
        IngestRequest given = ExampleLake.request(List.of(file), List.of());
        Optional<Mapping> mapping = mode.map(word ->
                MappingYaml.read(YAML.replace("mode: cumulative", "mode: " + word), "m.yaml", ExampleFiles.indexSet()));
        IngestRequest request = new IngestRequest(
                given.indexSet(),
                Period.parse(period),
                given.files(),
                given.units(),
                given.order(),
                given.sentBy(),
                given.illustrative(),
                given.limits(),
                mapping);
        Clock clock = Clock.fixed(Instant.parse("2026-10-05T01:00:00Z"), ZoneOffset.UTC);
        return new IngestJob(clock, IngestProgress.SILENT).run(request, lake.lake());
    }

    private List<String> figures(String period) {
        return lake.lake().observations().current("SAMPLE", Period.parse(period)).stream()
                .map(ExampleLake::line)
                .toList();
    }

    private static List<String> rules(IngestReport report) {
        return report.files().get(0).faults().stream()
                .filter(CellFault::isRefusal)
                .map(fault -> fault.cell() + " " + fault.rule())
                .toList();
    }

    @Test
    void shouldTakeOffWhatEarlierPeriodsOfTheYearHadAndKeepTheTextOfTheCell() {
        load("2025-Q4", Optional.empty(), "A1,50");
        load("2026-Q1", Optional.empty(), "A1,3");
        load("2026-Q2", Optional.empty(), "A1,4");

        IngestReport report = load("2026-Q3", Optional.of("cumulative"), "A1,12");

        assertThat(rules(report)).isEmpty();
        assertThat(figures("2026-Q3")).containsExactly("A1 MEETINGS value value 5.0");
        assertThat(lake.lake().observations().current("SAMPLE", Period.parse("2026-Q3")))
                .extracting(Observation::text)
                .containsExactly("12");
    }

    @Test
    void shouldChangeNothingInTheFirstPeriodOfAYear() {
        load("2026-Q1", Optional.of("cumulative"), "A1,12");

        assertThat(figures("2026-Q1")).containsExactly("A1 MEETINGS value value 12.0");
    }

    @Test
    void shouldReadTheSameFileAnewOnceAnEarlierPeriodIsCorrected() {
        load("2026-Q1", Optional.empty(), "A1,3");
        load("2026-Q2", Optional.empty(), "A1,4");
        load("2026-Q3", Optional.of("cumulative"), "A1,12");
        IngestReport same = load("2026-Q3", Optional.of("cumulative"), "A1,12");

        load("2026-Q2", Optional.empty(), "A1,6");
        IngestReport anew = load("2026-Q3", Optional.of("cumulative"), "A1,12");

        assertThat(same.files().get(0).status()).isEqualTo(FileReport.Status.KNOWN);
        assertThat(anew.files().get(0).status()).isEqualTo(FileReport.Status.LOADED);
        assertThat(figures("2026-Q3")).containsExactly("A1 MEETINGS value value 3.0");
    }

    @Test
    void shouldKeepOutWhatCannotBeTurnedAndTakeTheRest() {
        load("2026-Q1", Optional.empty(), "A1,3", "A2,9", "A3,1");
        load("2026-Q2", Optional.empty(), "A1,4", "A2,9");

        IngestReport report = load("2026-Q3", Optional.of("cumulative"), "A1,8", "A2,17", "A3,5", "A4,x");

        FileReport file = report.files().get(0);
        assertThat(rules(report)).containsExactly("B3 cumulative-below", "B4 cumulative-unbased", "B5 word-ambiguous");
        assertThat(file.faults().stream().map(CellFault::message))
                .anySatisfy(message -> assertThat(message).contains("2026-Q2"))
                .anySatisfy(message -> assertThat(message).contains("18"));
        assertThat(file.accepted() + file.quarantined()).isEqualTo(file.read()).isEqualTo(4);
        assertThat(figures("2026-Q3")).containsExactly("A1 MEETINGS value value 1.0");
    }

    @Test
    void shouldAddWhatThePeriodBeforeHadWhereTheSetCountsFromTheFirstOfJanuary() {
        load("2026-Q1", Optional.empty(), "A1,3");
        load("2026-Q2", Optional.empty(), "A1,7");

        load("2026-Q3", Optional.of("in-period"), "A1,5");

        assertThat(figures("2026-Q3")).containsExactly("A1 MEETINGS value value 12.0");
    }
}
