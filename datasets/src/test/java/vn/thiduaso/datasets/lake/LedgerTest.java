package vn.thiduaso.datasets.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LedgerTest {

    @TempDir
    Path lake;

    private Path file;

    @BeforeEach
    void writeTwoFiles() throws IOException {
        LakeFileIO io = new LakeFileIO();
        io.initialize(java.util.Map.of(LakeFileIO.ROOT, lake.toString()));
        for (String name : List.of("a", "b")) {
            try (var out =
                    io.newOutputFile("lake:/run/data/" + name + ".parquet").create()) {
                out.write(new byte[] {1, 2, 3});
            }
        }
        file = lake.resolve("run/data/a.parquet");
    }

    @Test
    void shouldFindNothingWrongInAnUntouchedLake() {
        assertThat(Ledger.check(lake)).isEqualTo(new LedgerReport(2, List.of()));
    }

    @Test
    void shouldNameAFileWithOneChangedByte() throws IOException {
        String expected = Digests.sha256(file);
        Files.write(file, new byte[] {1, 2, 4});

        LedgerFinding found =
                new LedgerFinding(LedgerFinding.Kind.CHANGED, "run/data/a.parquet", expected, Digests.sha256(file));
        assertThat(Ledger.check(lake).faults()).containsExactly(found);
    }

    @Test
    void shouldNameAMissingFile() throws IOException {
        Files.delete(file);

        assertThat(Ledger.check(lake).faults())
                .extracting(LedgerFinding::kind, LedgerFinding::path)
                .containsExactly(tuple(LedgerFinding.Kind.MISSING, "run/data/a.parquet"));
    }

    @Test
    void shouldListLeftoversWithoutCallingThemFaults() throws IOException {
        Files.write(lake.resolve("run/data/.c.parquet.tmp"), new byte[] {1});

        LedgerReport report = Ledger.check(lake);
        assertThat(report.faults()).isEmpty();
        assertThat(report.findings()).extracting(LedgerFinding::path).containsExactly("run/data/.c.parquet.tmp");
    }

    @Test
    void shouldKeepTheNextLineWholeAfterAPowerCutInTheMiddleOfOne() throws IOException {
        Files.writeString(lake.resolve(Ledger.FILE), "0123abc", StandardOpenOption.APPEND);
        Path next = Files.write(lake.resolve("next"), new byte[] {5});

        Ledger.append(lake, next, Digests.sha256(next));

        assertThat(Ledger.check(lake)).isEqualTo(new LedgerReport(3, List.of()));
    }

    @Test
    void shouldTakeAFolderThatIsNotThereAsAnEmptyLake() {
        assertThat(Ledger.check(lake.resolve("none"))).isEqualTo(new LedgerReport(0, List.of()));
    }
}
