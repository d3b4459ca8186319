package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.Refusal;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.act.ActJob;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CloseJobTest {

    private static final String HEADER = "unit,indicator,value,state";
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-10-06T01:00:00Z"), ZoneOffset.UTC);

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
    void shouldNameAllThatWaitsForApproval() {
        String first = submission("q3.csv", "A1,MEETINGS,4,");
        String second = submission("more.csv", "A2,MEETINGS,5,");
        approve(first);

        RefusedActsException refused =
                catchThrowableOfType(RefusedActsException.class, () -> close(CloseJob.Unapproved.REFUSE));

        assertThat(refused.refusals())
                .extracting(Refusal::why, Refusal::submission)
                .containsExactly(Tuple.tuple(Refusal.Why.NOT_APPROVED, second));
        assertThat(history()).isEmpty();
    }

    @Test
    void shouldCountApprovedFilesOnlyWhenALaterOneCorrectsThem() {
        approve(submission("q3.csv", "A1,MEETINGS,4,", "A2,MEETINGS,5,"));
        String waiting = submission("fixed.csv", "A1,MEETINGS,9,");

        CloseJob.CloseReport report = close(CloseJob.Unapproved.LEAVE_OUT);

        assertThat(meetings(report.closing())).startsWith("A1 value 4.0 C2", "A2 value 5.0 C3");
        assertThat(report.waiting()).extracting(Submission::id).containsExactly(waiting);
        assertThat(lake.lake().acts().log().acts())
                .last()
                .extracting(Act::basis)
                .isEqualTo(new Basis(report.closing().submissions(), List.of(waiting)));
    }

    @Test
    void shouldNotCountWhatWasSentBack() {
        String first = submission("q3.csv", "A1,MEETINGS,4,");
        String second = submission("fixed.csv", "A1,MEETINGS,9,");
        approve(first);
        approve(second);
        acts().onSubmissions(lake.lake(), ActKind.RETURN, List.of(second), new Actor("Hội đồng"), "chưa có căn cứ");

        assertThat(meetings(close(CloseJob.Unapproved.REFUSE).closing())).startsWith("A1 value 4.0 C2");
    }

    @Test
    void shouldNotLeaveOutEverything() {
        submission("q3.csv", "A1,MEETINGS,4,");

        assertThatThrownBy(() -> close(CloseJob.Unapproved.LEAVE_OUT)).isInstanceOf(RefusedActsException.class);
        assertThat(history()).isEmpty();
    }

    private String submission(String name, String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return lake.load(lake.csv(name, lines.toArray(String[]::new)))
                .files()
                .get(0)
                .submission();
    }

    private void approve(String submission) {
        acts().submitNew(lake.lake(), List.of(submission), new Actor("Văn phòng"), "");
        acts().onSubmissions(lake.lake(), ActKind.APPROVE, List.of(submission), new Actor("Lãnh đạo"), "");
    }

    private static ActJob acts() {
        return new ActJob(NOW);
    }

    private CloseJob.CloseReport close(CloseJob.Unapproved unapproved) {
        IndexSetSource source = IndexSetSource.of(ExampleFiles.YAML, "sample.yaml");
        return new CloseJob(NOW).run(lake.lake(), source, ExampleFiles.PERIOD, new Actor("Hội đồng"), unapproved);
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
