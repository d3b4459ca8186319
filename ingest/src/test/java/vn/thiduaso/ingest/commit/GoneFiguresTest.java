package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.check.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** A later file that says missing takes back what an earlier one sent, and says so. */
class GoneFiguresTest {

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
    void shouldTellWhichFigureABlankTakesBackAndFromWhichCell() {
        lake.load(lake.csv("q3.csv", "unit,indicator,value", "A1,MEETINGS,4", "A2,MEETINGS,5"));

        IngestReport report = lake.load(lake.csv("q3-sau.csv", "unit,indicator,value", "A1,MEETINGS,", "A3,MEETINGS,"));

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.DONE);
        assertThat(report.files().get(0).outcome()).isEqualTo(FileReport.Outcome.WITH_WARNINGS);
        assertThat(faults(report)).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo("figure-gone");
            assertThat(fault.severity()).isEqualTo(Severity.WARN);
            assertThat(fault.row()).isEqualTo(2);
            assertThat(fault.message()).contains("MEETINGS", "A1", "là 4 (tệp q3.csv, ô C2)", "sẽ mất");
            assertThat(fault.remedy()).contains("Xóa dòng này");
        });
        assertThat(lake.lake().findings().of(report.files().get(0).submission()))
                .hasSize(1);
        assertThat(lake.figures()).contains("A1 MEETINGS value missing NaN", "A2 MEETINGS value value 5.0");
    }

    @Test
    void shouldTellTheSameOfAWordAndOfTheNumeratorOfARatio() {
        lake.load(lake.csv("q3.csv", "unit,indicator,numerator,denominator", "A1,ON_TIME,30,40"));

        List<CellFault> faults =
                faults(lake.dryRun(lake.csv("sau.csv", "unit,indicator,value", "A1,TIME,Chưa có số liệu")));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.message()).contains("ON_TIME", "là 30/40 (tệp q3.csv, ô C2)");
            assertThat(fault.cell() + " " + fault.text()).isEqualTo("C2 Chưa có số liệu");
        });
    }

    @Test
    void shouldShowTheTextOfTheCellThatSaysSo() {
        lake.load(lake.csv("q3.csv", "unit,indicator,numerator,denominator", "A1,ON_TIME,30,40"));

        List<CellFault> faults = faults(
                lake.dryRun(lake.csv("sau.csv", "unit,indicator,numerator,denominator", "A1,TIME,Chưa có số liệu,")));

        assertThat(faults)
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.cell() + " " + fault.text()).isEqualTo("C2 Chưa có số liệu"));
    }

    @Test
    void shouldSayNothingWhereNothingIsTakenBack() {
        lake.load(lake.csv("q3.csv", "unit,indicator,numerator,denominator", "A1,ON_TIME,30,40"));
        lake.load(lake.csv("na.csv", "unit,indicator,state", "A2,MEETINGS,not-applicable"));

        // the ratio as one value, a blank for what never had a number, blanks of a wide file that send nothing
        assertThat(faults(lake.dryRun(lake.csv("a.csv", "unit,indicator,value", "A1,ON_TIME,75", "A2,MEETINGS,"))))
                .isEmpty();
        assertThat(faults(lake.dryRun(lake.csv("b.csv", "unit,ON_TIME,MEETINGS", "A1,,4"))))
                .isEmpty();
        assertThat(faults(lake.dryRun(lake.csv("c.csv", "unit,indicator,official", "A1,ON_TIME,5"))))
                .isEmpty();
    }

    @Test
    void shouldCountAsManyFiguresAsThereAre() {
        IngestReport report = lake.dryRun(lake.csv(
                "q3.csv",
                "unit,indicator,value,numerator,denominator,state",
                "A1,ON_TIME,75,,,",
                "A2,ON_TIME,,30,40,",
                "A3,ON_TIME,,,,missing",
                "A3,MEETINGS,4,,,"));

        assertThat(report.files().get(0).observations()).isEqualTo(5);
    }

    private static List<CellFault> faults(IngestReport report) {
        return report.files().get(0).faults();
    }
}
