package vn.thiduaso.ingest.compare;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures compared with earlier periods and other units: when something is found, when not, at the bound, and when too little is known. */
class ComparisonsTest {

    private static final String HISTORY = "history-unusual: warn";
    private static final String PEERS = "peers-unusual: warn";
    private static final String CUMULATIVE = "cumulative-falls: warn";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // median 11.5, MAD 1: 11.5 ± 3.5 / 0.6745
        "10;11;12;13, 17, true",
        "10;11;12;13, 16, false",
        "10;11;12;13, 6, true",
        "10;11;12;13, 7, false",
        // always the same: the step of whole numbers is the least spread, 10 ± 3.5
        "10;10;10;10, 13, false",
        "10;10;10;10, 14, true",
        // a floor of 5 % above the step: 80 ± 14
        "80;80;80;80, 94, false",
        "80;80;80;80, 95, true",
        "0;0;0;0, 3, false",
        "0;0;0;0, 4, true",
        // too few periods
        "10;10;10, 90, false",
        "10;;10;10, 90, false"
    })
    void shouldFindAFigureUnlikeTheUnitsOwn(String before, String now, boolean found) {
        FileReport report = check(HISTORY, history("MEETINGS", Part.VALUE, before), "A1,MEETINGS," + now);

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.faults())
                .extracting(CellFault::rule)
                .isEqualTo(found ? List.of("history-unusual") : List.of());
    }

    @Test
    void shouldSayWhatIsUsualAndWhereTheFigureMayLieInstead() {
        CellFault fault = only(check(HISTORY, history("MEETINGS", Part.VALUE, "10;11;12;13"), "A1,MEETINGS,\"90,0\""));

        assertThat(fault.message()).contains("90 buổi khác xa 4 kỳ trước", "trung vị 11,5", "từ 6,311 đến 16,69");
        assertThat(fault.text() + " " + fault.readAs() + " " + fault.cell() + " " + fault.row())
                .isEqualTo("90,0 90 C2 2");
        assertThat(fault.remedy()).endsWith("nếu đúng thì ghi lý do khi gửi duyệt");
        assertThat(fault.severity()).isEqualTo(Severity.WARN);
        assertThat(fault.subject().unit() + fault.subject().code()).isEqualTo("A1MEETINGS");
        assertThat(fault.subject().low()).isBetween(6.31, 6.32);
        assertThat(fault.subject().high()).isBetween(16.68, 16.69);
    }

    @Test
    void shouldCompareTheShareOfARatioHoweverItIsSent() {
        ExamplePast past = history("ON_TIME", Part.VALUE, "90;92;94");
        past.with("2026-Q2", "A1", "ON_TIME", Part.VALUE, Double.NaN)
                .with("2026-Q2", "A1", "ON_TIME", Part.NUMERATOR, 37)
                .with("2026-Q2", "A1", "ON_TIME", Part.DENOMINATOR, 40);
        String declared = "history-unusual: {severity: warn, least: 3, times: 3}";

        assertThat(check(declared, past, "A1,ON_TIME,91").faults()).isEmpty();
        CellFault value = only(check(declared, past, "A1,ON_TIME,9.1"));
        assertThat(value.cell()).isEqualTo("C2");
        assertThat(value.message()).contains("9,1 % khác xa 3 kỳ trước", "trung vị 92,5");
        CellFault parts = only(check(declared, past, "A1,ON_TIME,,4,40"));
        assertThat(parts.cell()).isEqualTo("D2");
        assertThat(parts.message()).contains("10 % khác xa 3 kỳ trước");
        assertThat(parts.subject().part()).isEqualTo("numerator");
        assertThat(parts.subject().low()).isBetween(0.0, 37.0);
    }

    @Test
    void shouldTellACountOverPeopleAsItIsScored() {
        String perPeople = ExampleFiles.YAML
                .replace("rule: {type: ratio-linear}", "rule: {type: per-population, per: 1000, target: 5}")
                .replace("unit: \"%\", kind: ratio", "unit: hộ, kind: ratio");
        ExamplePast past = new ExamplePast();
        Period period = ExampleFiles.PERIOD;
        for (int i = 0; i < 4; i++) {
            period = period.previous();
            past.with(period.toString(), "A1", "ON_TIME", Part.NUMERATOR, 4)
                    .with(period.toString(), "A1", "ON_TIME", Part.DENOMINATOR, 1000);
        }

        CellFault fault = only(check(perPeople, HISTORY, past, "A1,ON_TIME,,100,4000"));

        assertThat(fault.message()).contains("25 hộ trên 1.000 dân khác xa 4 kỳ trước", "trung vị 4,");
    }

    @Test
    void shouldLookBackNoFurtherThanDeclaredAndReadEachPeriodOnce() {
        ExamplePast past = history("MEETINGS", Part.VALUE, "10;10;10;10;10;10");
        String declared = "history-unusual: {periods: 4, severity: warn}";

        assertThat(check(declared, past, "A1,MEETINGS,90", "A2,MEETINGS,90").faults())
                .hasSize(1);
        assertThat(past.reads())
                .containsExactly(
                        Period.parse("2026-Q2"),
                        Period.parse("2026-Q1"),
                        Period.parse("2025-Q4"),
                        Period.parse("2025-Q3"));
    }

    @Test
    void shouldReadNothingForASetThatComparesNothing() {
        ExamplePast past = history("MEETINGS", Part.VALUE, "10;10;10;10");

        assertThat(check("evidence-missing: off", past, "A1,MEETINGS,90").faults())
                .isEmpty();
        assertThat(past.reads()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false", "11, false", "'', false"})
    void shouldFindACumulativeFigureThatFalls(String now, boolean found) {
        ExamplePast past = new ExamplePast()
                .with("2026-Q1", "A1", "MEETINGS", Part.VALUE, 10)
                .with("2025-Q4", "A1", "MEETINGS", Part.VALUE, 50);

        FileReport report = check(CUMULATIVE, past, "A1,MEETINGS," + now);

        assertThat(report.faults()).hasSize(found ? 1 : 0);
        if (found) {
            assertThat(report.faults().get(0).message()).contains("9, thấp hơn 10 của kỳ 2026-Q1");
        }
    }

    @Test
    void shouldCompareTheCountsOfACumulativeRatioAndNeverItsQuotient() {
        ExamplePast past = new ExamplePast()
                .with("2026-Q2", "A1", "ON_TIME", Part.NUMERATOR, 30)
                .with("2026-Q2", "A1", "ON_TIME", Part.DENOMINATOR, 40);

        assertThat(check(CUMULATIVE, past, "A1,ON_TIME,,31,60").faults()).isEmpty();
        assertThat(check(CUMULATIVE, past, "A1,ON_TIME,20").faults()).isEmpty();
        assertThat(check(CUMULATIVE, past, "A1,ON_TIME,,29,39").faults())
                .extracting(CellFault::cell)
                .containsExactly("D2", "E2");
    }

    @Test
    void shouldCompareNothingInTheFirstPeriodOfAYear() {
        ExamplePast past = new ExamplePast().with("2025-Q4", "A1", "MEETINGS", Part.VALUE, 50);

        assertThat(check(CUMULATIVE, past, "A1,MEETINGS,1").faults()).isEmpty();
        assertThat(past.reads()).isEmpty();
    }

    @Test
    void shouldFindAFigureUnlikeThoseOfItsGroupInFileAndLake() {
        ExamplePast past = new ExamplePast()
                .with("2026-Q3", "B1", "MEETINGS", Part.VALUE, 11)
                .with("2026-Q3", "B2", "MEETINGS", Part.VALUE, 12)
                // superseded by what the call sends
                .with("2026-Q3", "B3", "MEETINGS", Part.VALUE, 99);
        String[] lines = {
            "B3,MEETINGS,10",
            "B4,MEETINGS,9",
            "B5,MEETINGS,10",
            "B6,MEETINGS,11",
            "B7,MEETINGS,12",
            "B8,MEETINGS,60",
            "C1,MEETINGS,90"
        };

        CellFault fault = only(check(PEERS, past, lines));

        assertThat(fault.subject().unit()).isEqualTo("B8");
        assertThat(fault.message()).contains("60 buổi khác xa 8 đơn vị cùng nhóm “Nhóm B”", "trung vị 11");
        assertThat(past.reads()).containsExactly(ExampleFiles.PERIOD);
    }

    @Test
    void shouldSayNothingOfAGroupWithTooFewUnits() {
        String[] lines = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> "B%d,MEETINGS,%d".formatted(i, i == 7 ? 90 : 10))
                .toArray(String[]::new);

        assertThat(check(PEERS, new ExamplePast(), lines).faults()).isEmpty();
        assertThat(check("peers-unusual: {least: 7, severity: inform}", new ExamplePast(), lines)
                        .faults())
                .hasSize(1);
    }

    @Test
    void shouldKeepOutWhatAComparisonRefusesAndCountIt() {
        FileReport report = check(
                "history-unusual: refuse",
                history("MEETINGS", Part.VALUE, "10;10;10;10"),
                "A1,MEETINGS,90",
                "A2,MEETINGS,90");

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.quarantined()).isEqualTo(1);
        assertThat(report.observations()).isEqualTo(1);
        assertThat(only(report).text()).isEqualTo("90");
    }

    @Test
    void shouldNotCompareAFigureThatIsKeptOutAsADouble() {
        FileReport report =
                check(HISTORY, history("MEETINGS", Part.VALUE, "10;10;10;10"), "A1,MEETINGS,90", "A1,MEETINGS,91");

        assertThat(report.faults()).extracting(CellFault::rule).containsExactly("duplicate", "duplicate");
    }

    @Test
    void shouldFindTheSameInAnyOrderOfRows() {
        ExamplePast past = history("MEETINGS", Part.VALUE, "10;10;10;10");
        List<String> lines = new ArrayList<>(
                Stream.of("A1,MEETINGS,90", "A2,MEETINGS,5", "A3,ON_TIME,50").toList());
        IntStream.rangeClosed(1, 8).forEach(i -> lines.add("B%d,MEETINGS,%d".formatted(i, i == 8 ? 70 : 10)));
        List<String> turned = new ArrayList<>(lines);
        java.util.Collections.reverse(turned);
        String both = HISTORY + ", " + PEERS;

        assertThat(found(check(both, past, turned.toArray(String[]::new))))
                .containsExactlyInAnyOrderElementsOf(found(check(both, past, lines.toArray(String[]::new))))
                .hasSize(2);
    }

    @Test
    void shouldTellAnOutlierOnceAndAsGravelyAsTheGravestCheck() {
        ExamplePast past = new ExamplePast();
        for (String period : List.of("2026-Q2", "2026-Q1", "2025-Q4", "2025-Q3")) {
            past.with(period, "B8", "MEETINGS", Part.VALUE, 20);
        }
        String[] lines = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> "B%d,MEETINGS,%d".formatted(i, i == 8 ? 70 : 10))
                .toArray(String[]::new);

        CellFault fault = only(check("history-unusual: inform, " + PEERS, past, lines));

        assertThat(fault.rule() + " " + fault.severity().word()).isEqualTo("peers-unusual warn");
        assertThat(fault.message())
                .contains("70 buổi khác xa 4 kỳ trước của chính đơn vị: trung vị 20,")
                .contains("; và khác xa 8 đơn vị cùng nhóm “Nhóm B”: trung vị 10,");
        assertThat(fault.subject().low()).isLessThan(10);
        assertThat(fault.subject().high()).isGreaterThan(20).isLessThan(70);
    }

    private static List<String> found(FileReport report) {
        return report.faults().stream()
                .map(fault -> fault.rule() + fault.subject() + fault.message())
                .toList();
    }

    private static CellFault only(FileReport report) {
        assertThat(report.faults()).hasSize(1);
        return report.faults().get(0);
    }

    /** Figures of A1 in the quarters before, the nearest first. */
    private static ExamplePast history(String code, Part part, String figures) {
        ExamplePast past = new ExamplePast();
        Period period = ExampleFiles.PERIOD;
        for (String figure : figures.split(";")) {
            period = period.previous();
            if (!figure.isEmpty()) {
                past.with(period.toString(), "A1", code, part, Double.parseDouble(figure));
            }
        }
        return past;
    }

    private FileReport check(String declared, Past past, String... lines) {
        return check(ExampleFiles.YAML, declared, past, lines);
    }

    private FileReport check(String yaml, String declared, Past past, String... lines) {
        IndexSet set = IndexSetYaml.read(yaml + "checks: {" + declared + "}\n", "sample.yaml");
        Path file = ExampleFiles.text(
                folder.resolve("f.csv"),
                "unit,indicator,value,numerator,denominator\n" + String.join("\n", lines) + "\n");
        IngestRequest request = new IngestRequest(
                set,
                ExampleFiles.PERIOD,
                List.of(file),
                List.of(),
                IngestRequest.FileOrder.TOGETHER,
                "test",
                false,
                ReadLimits.batch());
        return new IngestJob(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), IngestProgress.SILENT)
                .dryRun(request, new LakeState(units(), Map.of(), Optional.empty(), List.of(), past))
                .files()
                .get(0);
    }

    private static List<UnitRow> units() {
        Stream<UnitRow> grouped = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> new UnitRow(
                        "units", "B" + i, "Đơn vị B" + i, "agency", "Nhóm B", "", UnitRow.SINCE_EVER, UnitRow.OPEN));
        UnitRow other =
                new UnitRow("units", "C1", "Đơn vị C1", "agency", "Nhóm C", "", UnitRow.SINCE_EVER, UnitRow.OPEN);
        return Stream.of(ExampleFiles.units().stream(), grouped, Stream.of(other))
                .flatMap(units -> units)
                .toList();
    }
}
