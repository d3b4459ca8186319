package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.QuarantinedCell;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What was found in accepted figures stays with them. */
class FindingsTest {

    private static final IndexSet SET = IndexSetYaml.read(
            ExampleFiles.YAML + "checks: {percent-or-share: warn, evidence-missing: inform}\n", "sample.yaml");

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
    void shouldKeepAFindingWithPlaceTextReadingAndFigure() {
        IngestReport report =
                load(lake.csv("q3.csv", "unit,indicator,value,evidence", "đơn vị a1,TIME,\"0,970\",12/BC"));

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.DONE);
        assertThat(report.files().get(0).outcome()).isEqualTo(FileReport.Outcome.WITH_WARNINGS);
        assertThat(findings(report)).singleElement().satisfies(found -> {
            assertThat(found.unit() + " " + found.code() + " " + found.part()).isEqualTo("A1 ON_TIME value");
            assertThat(found.rowNo() + " " + found.cell()).isEqualTo("2 C2");
            assertThat(found.text() + " → " + found.readAs()).isEqualTo("0,970 → 0,97");
            assertThat(found.rule()).isEqualTo("percent-or-share");
            assertThat(found.severity()).isEqualTo(Severity.WARN);
        });
        assertThat(lake.figures()).contains("A1 ON_TIME value value 0.97");
        assertThat(lake.lake().findings().of("SAMPLE", ExampleFiles.PERIOD)).isEqualTo(findings(report));
    }

    @Test
    void shouldMoveWhatWasFoundToQuarantineWhenTheFigureTurnsOutToBeDouble() {
        IngestReport report = load(lake.csv(
                "q3.csv",
                "unit,indicator,value,evidence",
                "A1,TIME,0.97,12/BC",
                "A2,TIME,0.98,13/BC",
                "A1,TIME,98,14/BC"));

        String submission = report.files().get(0).submission();
        assertThat(findings(report)).extracting(Finding::cell).containsExactly("C3");
        assertThat(lake.lake().quarantine().of(submission))
                .extracting(QuarantinedCell::cell, QuarantinedCell::rule, QuarantinedCell::severity)
                .containsExactly(
                        tuple("C2", "duplicate", Severity.REFUSE),
                        tuple("C2", "percent-or-share", Severity.WARN),
                        tuple("C4", "duplicate", Severity.REFUSE));
    }

    @Test
    void shouldKeepTheEvidenceBesideEachFigure() {
        load(
                lake.csv("long.csv", "unit,indicator,value,minh chứng", "A1,MEETINGS,4,12/BC-UBND"),
                lake.csv("row.csv", "unit,MEETINGS,evidence", "A2,5,của cả dòng"),
                lake.csv("cell.csv", "unit,ON_TIME,MEETINGS,MEETINGS.evidence,evidence", "A3,97,5,riêng,chung"));

        assertThat(lake.lake().observations().current("SAMPLE", ExampleFiles.PERIOD).stream()
                        .filter(row -> !Double.isNaN(row.value())))
                .extracting(Observation::unit, Observation::code, Observation::evidence)
                .containsExactly(
                        tuple("A1", "MEETINGS", "12/BC-UBND"),
                        tuple("A2", "MEETINGS", "của cả dòng"),
                        tuple("A3", "MEETINGS", "riêng"),
                        tuple("A3", "ON_TIME", "chung"));
        assertThat(lake.lake().findings().of("SAMPLE", ExampleFiles.PERIOD)).isEmpty();
    }

    @Test
    void shouldCompareWithWhatCountsInTheLake() {
        IndexSet compared = IndexSetYaml.read(
                ExampleFiles.YAML + "checks: {history-unusual: {least: 2}, cumulative-falls: inform}\n", "sample.yaml");
        load(compared, Period.parse("2026-Q1"), lake.csv("q1.csv", "unit,MEETINGS", "A1,10"));
        load(compared, Period.parse("2026-Q2"), lake.csv("q2-sai.csv", "unit,MEETINGS", "A1,90"));
        load(compared, Period.parse("2026-Q2"), lake.csv("q2.csv", "unit,MEETINGS", "A1,11"));

        IngestReport usual = load(compared, ExampleFiles.PERIOD, lake.csv("a.csv", "unit,MEETINGS", "A1,12"));
        IngestReport falls = load(compared, ExampleFiles.PERIOD, lake.csv("b.csv", "unit,MEETINGS", "A1,10"));
        IngestReport far = load(compared, ExampleFiles.PERIOD, lake.csv("c.csv", "unit,MEETINGS", "A1,90"));

        assertThat(findings(usual)).isEmpty();
        assertThat(findings(falls))
                .singleElement()
                .satisfies(found -> assertThat(found.rule() + " " + found.low() + " " + found.high())
                        .isEqualTo("cumulative-falls 11.0 NaN"));
        assertThat(findings(far)).extracting(Finding::rule).containsExactly("history-unusual");
    }

    private List<Finding> findings(IngestReport report) {
        return lake.lake().findings().of(report.files().get(0).submission());
    }

    private IngestReport load(Path... files) {
        return load(SET, ExampleFiles.PERIOD, files);
    }

    private IngestReport load(IndexSet set, Period period, Path... files) {
        IngestRequest request = new IngestRequest(
                set,
                period,
                List.of(files),
                List.of(),
                IngestRequest.FileOrder.TOGETHER,
                "Văn phòng",
                false,
                ReadLimits.batch());
        return new IngestJob(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), IngestProgress.SILENT)
                .run(request, lake.lake());
    }
}
