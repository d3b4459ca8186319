package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.read.CellFault;

import static org.assertj.core.api.Assertions.assertThat;

class ManyDoublesTest {

    private static final int UNITS = 100_000;

    @TempDir
    Path folder;

    /** Linear: some seconds on one core; a search among all figures for each double takes many minutes. */
    @Test
    @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void shouldKeepManyDoublesOutInTimeThatGrowsWithTheirNumber() {
        FileReport report = check("unit,indicator,value\n" + rows(4) + rows(5));

        assertThat(report.accepted()).isZero();
        assertThat(report.quarantined()).isEqualTo(2L * UNITS);
        assertThat(report.faults())
                .hasSize(2 * UNITS)
                .allMatch(fault -> fault.rule().equals("duplicate"));
        assertThat(report.faults().get(0))
                .extracting(CellFault::cell, CellFault::text)
                .containsExactly("C2", "4");
    }

    private static String rows(int value) {
        return IntStream.range(0, UNITS)
                .mapToObj(i -> "U%d,MEETINGS,%d\n".formatted(i, value))
                .collect(Collectors.joining());
    }

    private FileReport check(String text) {
        List<UnitRow> units = IntStream.range(0, UNITS)
                .mapToObj(
                        i -> new UnitRow("units", "U" + i, "U" + i, "agency", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN))
                .toList();
        Path file = ExampleFiles.text(folder.resolve("doubles.csv"), text);
        return new IngestJob(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), IngestProgress.SILENT)
                .dryRun(ExampleLake.request(List.of(file), List.of()), new LakeState(units, Map.of(), Optional.empty()))
                .files()
                .get(0);
    }
}
