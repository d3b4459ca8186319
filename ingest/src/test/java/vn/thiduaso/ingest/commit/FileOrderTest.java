package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.read.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;

class FileOrderTest {

    private static final String HEADER = "unit,indicator,value";

    @TempDir
    Path folder;

    private ExampleLake lake;
    private Path first;
    private Path second;

    @BeforeEach
    void open() {
        lake = ExampleLake.withUnits(folder);
        first = lake.csv("first.csv", HEADER, "A1,MEETINGS,4", "A2,MEETINGS,4");
        second = lake.csv("second.csv", HEADER, "A1,MEETINGS,5", "A3,MEETINGS,5");
    }

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void shouldLetALaterFileOfACallCorrectAnEarlierOne() {
        IngestReport report = oneAfterTheOther(first, second);

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.DONE);
        assertThat(lake.figures())
                .containsExactly(
                        "A1 MEETINGS value value 5.0", "A2 MEETINGS value value 4.0", "A3 MEETINGS value value 5.0");
    }

    @Test
    void shouldTakeTheOrderOfTheCallNotOfTheNames() {
        oneAfterTheOther(second, first);

        assertThat(lake.figures()).contains("A1 MEETINGS value value 4.0");
    }

    @Test
    void shouldStillKeepOutADoubleInsideOneOfTheFiles() {
        Path doubled = lake.csv("doubled.csv", HEADER, "A4,MEETINGS,1", "A4,MEETINGS,2", "A5,MEETINGS,3");

        oneAfterTheOther(first, doubled);

        assertThat(lake.figures())
                .contains("A5 MEETINGS value value 3.0")
                .noneMatch(line -> line.startsWith("A4 MEETINGS"));
    }

    @Test
    void shouldKeepOutADoubleOfAFileThatIsLoadedAlready() {
        lake.load(first);

        IngestReport report = lake.load(first, second);

        assertThat(report.files())
                .extracting(FileReport::status)
                .containsExactly(FileReport.Status.KNOWN, FileReport.Status.LOADED);
        assertThat(report.files().get(1).faults())
                .extracting(fault -> fault.rule() + " " + fault.place())
                .containsExactly("duplicate C2");
        assertThat(lake.figures()).contains("A1 MEETINGS value value 4.0", "A3 MEETINGS value value 5.0");
    }

    @Test
    void shouldLoadTheSameWhetherFilesComeInOneCallOrOneByOne() {
        oneAfterTheOther(first, second);

        try (ExampleLake other = ExampleLake.empty(folder.resolve("other"))) {
            other.load(first);
            other.load(second);
            assertThat(other.figures()).isEqualTo(lake.figures());
        }
    }

    private IngestReport oneAfterTheOther(Path... files) {
        IngestRequest request = new IngestRequest(
                ExampleFiles.indexSet(),
                ExampleFiles.PERIOD,
                List.of(files),
                List.of(),
                IngestRequest.FileOrder.ONE_AFTER_THE_OTHER,
                "Văn phòng",
                false,
                ReadLimits.batch());
        return new IngestJob(Clock.systemUTC(), IngestProgress.SILENT).run(request, lake.lake());
    }
}
