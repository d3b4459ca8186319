package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CloseJobTest {

    private static final String HEADER = "unit,indicator,value,state";

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
    void shouldCloseEveryUnitTheIndexSetAppliesTo() {
        lake.load(lake.csv("q3.csv", HEADER, "A1,MEETINGS,4,", "A2,MEETINGS,5,"));

        CloseJob.CloseReport report = lake.closePeriod();

        // nine agencies that exist in the period; not A0, which ended, and not the school
        assertThat(report.closing().units()).isEqualTo(9);
        assertThat(report.observations()).isEqualTo(2);
        assertThat(report.isNew()).isTrue();
        assertThat(lake.lake().closedPeriods().rows(report.closing()))
                .extracting(ClosedUnit::unit)
                .containsExactly("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9");
    }

    @Test
    void shouldKeepMissingNotApplicableAndZeroApart() {
        lake.load(lake.csv(
                "q3.csv",
                HEADER,
                "A1,MEETINGS,0,",
                "A2,MEETINGS,,",
                "A3,MEETINGS,,missing",
                "A4,MEETINGS,,not-applicable",
                "A5,MEETINGS,not-applicable,"));

        assertThat(meetings(lake.closePeriod().closing()))
                .startsWith(
                        "A1 value 0.0 C2",
                        "A2 missing NaN C3",
                        "A3 missing NaN C4",
                        "A4 not-applicable NaN C5",
                        "A5 not-applicable NaN C6",
                        "A6 missing NaN nowhere");
    }

    @Test
    void shouldGiveTheSameClosingForTheSameFigures() {
        lake.load(lake.csv("q3.csv", HEADER, "A1,MEETINGS,4,"));
        ClosedPeriod first = lake.closePeriod().closing();

        CloseJob.CloseReport again = lake.closePeriod();

        assertThat(again.isNew()).isFalse();
        assertThat(again.closing()).isEqualTo(first);
        assertThat(history()).containsExactly(first);
    }

    @Test
    void shouldMakeANewClosingAfterACorrectionAndKeepTheOldOne() {
        lake.load(lake.csv("q3.csv", HEADER, "A1,MEETINGS,4,"));
        ClosedPeriod first = lake.closePeriod().closing();
        lake.load(lake.csv("fixed.csv", HEADER, "A1,MEETINGS,5,"));

        CloseJob.CloseReport second = lake.closePeriod();

        assertThat(second.isNew()).isTrue();
        assertThat(history()).containsExactly(first, second.closing());
        assertThat(meetings(first)).startsWith("A1 value 4.0 C2");
        assertThat(meetings(second.closing())).startsWith("A1 value 5.0 C2");
    }

    @Test
    void shouldTellAFileLoadedAfterClosingThatItCountsLater() {
        lake.load(lake.csv("q3.csv", HEADER, "A1,MEETINGS,4,"));
        ClosedPeriod closing = lake.closePeriod().closing();

        IngestReport report = lake.load(lake.csv("fixed.csv", HEADER, "A1,MEETINGS,5,"));

        assertThat(report.closing()).contains(closing);
        assertThat(lake.lake().closedPeriods().findCurrent("SAMPLE", ExampleFiles.PERIOD))
                .contains(closing);
    }

    @Test
    void shouldNotCloseAPeriodWithoutFigures() {
        assertThatThrownBy(lake::closePeriod)
                .isInstanceOf(CloseJob.EmptyPeriodException.class)
                .hasMessageContaining("2026-Q3")
                .hasMessageContaining("SAMPLE");
        assertThat(history()).isEmpty();
    }

    @Test
    void shouldCloseUnitsNobodyDescribedByTheirFigures() {
        try (ExampleLake nobody = ExampleLake.empty(folder.resolve("other"))) {
            nobody.load(lake.csv("q3.csv", HEADER, "X1,MEETINGS,4,", "X2,MEETINGS,5,"));

            ClosedPeriod closing = nobody.closePeriod().closing();

            assertThat(nobody.lake().closedPeriods().rows(closing))
                    .extracting(row -> row.unit() + " " + row.kind())
                    .containsExactly("X1 agency", "X2 agency");
        }
    }

    private List<ClosedPeriod> history() {
        return lake.lake().closedPeriods().history("SAMPLE", ExampleFiles.PERIOD);
    }

    /** Of each unit the meetings: state, value, cell. */
    private List<String> meetings(ClosedPeriod closing) {
        int slot = ExampleFiles.indexSet()
                .findSlot("MEETINGS", Part.VALUE)
                .orElseThrow()
                .index();
        List<String> lines = new ArrayList<>();
        for (ClosedUnit row : lake.lake().closedPeriods().rows(closing)) {
            String ref = row.figures().refs().get(slot);
            lines.add("%s %s %s %s"
                    .formatted(
                            row.unit(),
                            CellState.of(row.figures().states()[slot]).word(),
                            row.figures().values()[slot],
                            ref.isEmpty() ? "nowhere" : ref.substring(ref.lastIndexOf('|') + 1)));
        }
        return lines;
    }
}
