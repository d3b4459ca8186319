package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;

import static org.assertj.core.api.Assertions.assertThat;

class IngestJobTest {

    private static final String HEADER = "unit,indicator,value";

    @TempDir
    Path folder;

    private ExampleLake lake;

    @BeforeEach
    void open() {
        lake = ExampleLake.withUnits(folder);
    }

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void shouldPartCellsByTheSeparatorThatMakesTheColumns() {
        IngestReport report = lake.load(lake.csv(
                "semicolons.csv",
                "unit;name;ON_TIME",
                "A1;Phòng Nội vụ, Lao động, Xã hội;97,5",
                "A2;Phòng Văn hóa, Thể thao, Du lịch;96,25",
                "A3;Phòng Y tế, Dân số, Gia đình;95,5"));

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.DONE);
        assertThat(lake.figures()).contains("A1 ON_TIME value value 97.5", "A2 ON_TIME value value 96.25");
    }

    @Test
    void shouldKeepWhatAFileSaysWithItsCells() {
        IngestReport report = lake.load(lake.csv("q3.csv", HEADER, "A1,MEETINGS,4", "A2,MEETINGS,\"5,0\""));

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.DONE);
        assertThat(lake.lake().observations().current("SAMPLE", ExampleFiles.PERIOD))
                .extracting(row -> ExampleLake.line(row) + " " + row.cell() + " " + row.text())
                .containsExactly("A1 MEETINGS value value 4.0 C2 4", "A2 MEETINGS value value 5.0 C3 5,0");
    }

    @Test
    void shouldKeepFiguresUnderTheCodeOfAUnitThatWasNamed() {
        IngestReport report = lake.load(lake.csv("names.csv", HEADER, "ĐƠN VỊ A1,MEETINGS,4", "don vi a2,MEETINGS,5"));

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.DONE);
        assertThat(lake.figures()).containsExactly("A1 MEETINGS value value 4.0", "A2 MEETINGS value value 5.0");
    }

    @Test
    void shouldReadVietnameseHeadersAndNamesOfIndicators() {
        IngestReport wide = lake.load(
                lake.csv("wide.csv", "STT,Tên đơn vị,Buổi họp,Ghi chú", "1,Đơn vị A1,4,", "2,Đơn vị A2,5,họp thêm"));
        IngestReport tall = lake.load(lake.csv(
                "long.csv",
                "Mã đơn vị,Tên đơn vị,Chỉ tiêu,Giá trị",
                "A3,Đơn vị A3,BUỔI HỌP,3",
                "A4,Đơn vị A4,Meetings,2"));

        assertThat(List.of(wide.outcome(), tall.outcome())).containsOnly(IngestReport.Outcome.DONE);
        assertThat(lake.figures())
                .containsExactly(
                        "A1 MEETINGS value value 4.0",
                        "A2 MEETINGS value value 5.0",
                        "A3 MEETINGS value value 3.0",
                        "A4 MEETINGS value value 2.0");
    }

    @Test
    void shouldKeepWhoSentWhatWithItsCounts() {
        Path file = lake.csv("q3.csv", HEADER, "A1,MEETINGS,4", "A2,MEETINGS,bốn");
        FileReport report = lake.load(file).files().get(0);

        Submission kept = lake.lake().submissions().find(report.submission()).orElseThrow();
        assertThat(kept.fileName()).isEqualTo("q3.csv");
        assertThat(kept.sentBy()).isEqualTo("Văn phòng");
        assertThat(List.of(kept.rowsRead(), kept.accepted(), kept.quarantined()))
                .containsExactly(2L, 1L, 1L);
    }

    @Test
    void shouldChangeNothingInADryRun() {
        List<Object> before = lake.contents();

        IngestReport report = lake.dryRun(lake.csv("q3.csv", HEADER, "A1,MEETINGS,4"));

        assertThat(report.dryRun()).isTrue();
        assertThat(report.files().get(0).accepted()).isEqualTo(1);
        assertThat(lake.contents()).isEqualTo(before);
    }

    @Test
    void shouldForetellInADryRunWhatACallDoes() {
        Path file = lake.csv("q3.csv", HEADER, "A1,MEETINGS,4", "A9,MEETINGS,bốn", "B1,MEETINGS,4");

        assertThat(lake.dryRun(file).files()).isEqualTo(lake.load(file).files());
    }

    @Test
    void shouldChangeNothingWhenTheSameFileComesAgain() {
        lake.load(lake.csv("q3.csv", HEADER, "A1,MEETINGS,4", "A2,MEETINGS,bốn"));
        List<Object> before = lake.contents();

        IngestReport again = lake.load(lake.csv("copy.csv", HEADER, "A1,MEETINGS,4", "A2,MEETINGS,bốn"));

        assertThat(again.files()).extracting(FileReport::status).containsExactly(FileReport.Status.KNOWN);
        assertThat(lake.contents()).isEqualTo(before);
    }

    @Test
    void shouldStillSayThatRowsOfAKnownFileAreInQuarantine() {
        Path file = lake.csv("q3.csv", HEADER, "A1,MEETINGS,4", "A2,MEETINGS,bốn");

        assertThat(lake.load(file).outcome()).isEqualTo(IngestReport.Outcome.PARTLY);
        assertThat(lake.load(file).outcome()).isEqualTo(IngestReport.Outcome.PARTLY);
    }

    @Test
    void shouldTakeTheSameFileTwiceInOneCallOnce() {
        Path file = lake.csv("q3.csv", HEADER, "A1,MEETINGS,4");

        IngestReport report = lake.load(file, lake.csv("copy.csv", HEADER, "A1,MEETINGS,4"));

        assertThat(report.files())
                .extracting(FileReport::status)
                .containsExactly(FileReport.Status.LOADED, FileReport.Status.KNOWN);
        assertThat(lake.figures()).containsExactly("A1 MEETINGS value value 4.0");
    }

    @Test
    void shouldLetACorrectedFileSupersedeAndKeepBoth() {
        String first = lake.load(lake.csv("q3.csv", HEADER, "A1,MEETINGS,4", "A2,MEETINGS,5"))
                .files()
                .get(0)
                .submission();
        String second = lake.load(lake.csv("q3.csv", HEADER, "A1,MEETINGS,6"))
                .files()
                .get(0)
                .submission();

        assertThat(lake.figures()).containsExactly("A1 MEETINGS value value 6.0", "A2 MEETINGS value value 5.0");
        assertThat(lake.lake().observations().of(first))
                .extracting(Observation::value)
                .containsExactly(4.0, 5.0);
        assertThat(lake.lake().observations().of(second))
                .extracting(Observation::value)
                .containsExactly(6.0);
    }

    @Test
    void shouldLetOneValueSupersedeNumeratorAndDenominator() {
        lake.load(lake.csv("a.csv", "unit,indicator,numerator,denominator", "A1,ON_TIME,39,40"));
        lake.load(lake.csv("b.csv", HEADER, "A1,ON_TIME,50"));

        assertThat(lake.figures())
                .containsExactly(
                        "A1 ON_TIME value value 50.0",
                        "A1 ON_TIME numerator missing NaN",
                        "A1 ON_TIME denominator missing NaN");
    }

    @Test
    void shouldKeepAliasesUnderTheCodeOfTheIndexSet() {
        lake.load(lake.csv("q3.csv", "unit,TIME.numerator,TIME.denominator", "A1,39,40"));

        assertThat(lake.figures())
                .containsExactly("A1 ON_TIME numerator value 39.0", "A1 ON_TIME denominator value 40.0");
    }

    @Test
    void shouldJudgeFiguresByTheUnitsOfTheSameCall() {
        Path units = lake.csv("new.csv", "unit,name,kind", "B1,Phòng mới,agency");

        IngestReport report = lake.loadUnits(units, lake.csv("q3.csv", HEADER, "B1,MEETINGS,4"));

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.DONE);
        assertThat(lake.figures()).containsExactly("B1 MEETINGS value value 4.0");
    }

    @Test
    void shouldJudgeFiguresByTheCorrectedRowOfAUnit() {
        Path ended = lake.csv("ended.csv", "unit,name,kind,valid_to", "A1,Đơn vị A1,agency,2025-12-31");

        IngestReport report = lake.loadUnits(ended, lake.csv("q3.csv", HEADER, "A1,MEETINGS,4"));

        assertThat(report.files().get(1).faults())
                .extracting(fault -> fault.rule() + " " + fault.place())
                .containsExactly("unit-unknown A2");
    }
}
