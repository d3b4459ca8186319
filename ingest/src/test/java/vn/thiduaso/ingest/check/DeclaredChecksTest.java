package vn.thiduaso.ingest.check;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.check.InputCheck;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Checks that an index set declares and one entry decides: when each fires, when it does not, at its bound, and on what is missing. */
class DeclaredChecksTest {

    private static final String HEADER = "unit,indicator,period,value,numerator,denominator,state,evidence\n";

    @TempDir
    Path folder;

    static Stream<Arguments> lines() {
        return Stream.of(
                fires("value-range: warn", "A1,MEETINGS,,101", "value-range", "D2"),
                silent("value-range: warn", "A1,MEETINGS,,100"),
                silent("value-range: warn", "A1,MEETINGS,,"),
                fires("value-step: warn", "A1,MEETINGS,,3.5", "value-step", "D2"),
                silent("value-step: warn", "A1,MEETINGS,,3"),
                fires("ratio-above-one: warn", "A1,ON_TIME,,,5,4", "ratio-above-one", "E2"),
                silent("ratio-above-one: warn", "A1,ON_TIME,,,4,4"),
                silent("ratio-above-one: warn", "A1,ON_TIME,,,,"),
                fires("value-type: {is: count, severity: warn}", "A1,ON_TIME,,,2.5,4", "value-type", "E2"),
                silent("value-type: {is: count, severity: warn}", "A1,ON_TIME,,,2,4"),
                silent("value-type: {is: count, severity: warn}", "A1,ON_TIME,,62.5"),
                silent("value-type: {is: count, severity: warn}", "A1,MEETINGS,,0"),
                silent("value-type: {is: count, severity: warn}", "A1,MEETINGS,,,,,missing"),
                fires("percent-or-share: warn", "A1,ON_TIME,,0.97", "percent-or-share", "D2"),
                fires("percent-or-share: warn", "A1,ON_TIME,,1", "percent-or-share", "D2"),
                silent("percent-or-share: warn", "A1,ON_TIME,,0"),
                silent("percent-or-share: warn", "A1,ON_TIME,,\"0,97%\""),
                silent("percent-or-share: warn", "A1,ON_TIME,,\"1,01\""),
                silent("percent-or-share: warn", "A1,ON_TIME,,,1,4"),
                silent("percent-or-share: warn", "A1,ON_TIME,,"),
                silent("percent-or-share: warn", "A1,ON_TIME,,\"0,98\",\"31,5\",3200"),
                fires("percent-or-share: warn", "A1,ON_TIME,,0.97,33,34", "percent-or-share", "D2"),
                fires("percent-or-share: warn", "A1,ON_TIME,,0.97,0,0", "percent-or-share", "D2"),
                fires("ratio-differs: warn", "A1,ON_TIME,,97.05,33,34", "ratio-differs", "D2"),
                silent("ratio-differs: warn", "A1,ON_TIME,,97.06,33,34"),
                silent("ratio-differs: warn", "A1,ON_TIME,,97,33,34"),
                silent("ratio-differs: warn", "A1,ON_TIME,,\"97,1\",33,34"),
                fires("ratio-differs: warn", "A1,ON_TIME,,\"97,10\",33,34", "ratio-differs", "D2"),
                silent("ratio-differs: warn", "A1,ON_TIME,,0,0,0"),
                silent("ratio-differs: warn", "A1,ON_TIME,,97.05"),
                fires("evidence-missing: warn", "A1,MEETINGS,,4", "evidence-missing", "D2"),
                silent("evidence-missing: warn", "A1,MEETINGS,,4,,,,12/BC-UBND"),
                silent("evidence-missing: warn", "A1,MEETINGS,,"),
                silent("evidence-missing: warn", "A1,MEETINGS,,,,,not-applicable"),
                fires("unit-ended: warn", "M1,MEETINGS,,4", "unit-ended", "A2"),
                silent("unit-ended: warn", "A1,MEETINGS,,4"));
    }

    private static Arguments fires(String check, String line, String rule, String cell) {
        return Arguments.of(check, line, rule, cell);
    }

    private static Arguments silent(String check, String line) {
        return Arguments.of(check, line, "", "");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("lines")
    void shouldFindWhatIsDeclaredAndKeepTheFigure(String check, String line, String rule, String cell) {
        FileReport report = check(declaring(check), line);

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.faults()).extracting(CellFault::rule).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        assertThat(report.outcome())
                .isEqualTo(rule.isEmpty() ? FileReport.Outcome.ACCEPTED : FileReport.Outcome.WITH_WARNINGS);
        for (CellFault fault : report.faults()) {
            assertThat(fault.cell()).isEqualTo(cell);
            assertThat(fault.severity()).isEqualTo(Severity.WARN);
            assertThat(fault.message()).isNotBlank();
            assertThat(fault.remedy()).isNotBlank();
            assertThat(fault.subject().unit()).isEqualTo(line.substring(0, 2));
        }
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("lines")
    void shouldKeepOutWhatItRefusesAndChangeNothingElse(String check, String line, String rule, String cell) {
        FileReport warned = check(declaring(check), line);
        FileReport refused = check(declaring(check.replace("warn", "refuse")), line);
        FileReport informed = check(declaring(check.replace("warn", "inform")), line);

        assertThat(refused.accepted()).isEqualTo(rule.isEmpty() ? 1 : 0);
        assertThat(informed.outcome()).isEqualTo(FileReport.Outcome.ACCEPTED);
        assertThat(withoutSeverity(refused)).isEqualTo(withoutSeverity(warned));
        assertThat(withoutSeverity(informed)).isEqualTo(withoutSeverity(warned));
    }

    private static List<String> withoutSeverity(FileReport report) {
        return report.faults().stream()
                .map(fault -> fault.toString().replace("severity=" + fault.severity(), ""))
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("lines")
    void shouldAskNothingThatIsNotDeclared(String check, String line, String rule, String cell) {
        FileReport report = check(ExampleFiles.indexSet(), line);

        Set<String> always = Set.of("value-range", "value-step", "ratio-above-one");
        assertThat(report.faults())
                .extracting(CellFault::rule)
                .isEqualTo(always.contains(rule) ? List.of(rule) : List.of());
    }

    @Test
    void shouldTellAPercentageWrittenForAShareOnceAndAsGravelyAsItsRange() {
        String shares = ExampleFiles.YAML.replace("unit: \"%\", kind: ratio", "unit: share, kind: ratio");
        IndexSet set = IndexSetYaml.read(shares + "checks: {percent-or-share: warn}\n", "sample.yaml");

        assertThat(check(set, "A1,ON_TIME,,97").faults())
                .extracting(CellFault::rule, CellFault::severity)
                .containsExactly(tuple("percent-or-share", Severity.REFUSE));
        assertThat(check(set, "A1,ON_TIME,,-1").faults())
                .extracting(CellFault::rule)
                .containsExactly("value-range");
    }

    @Test
    void shouldRefuseAWholeFileForAClosedPeriodAndSayWhoClosedIt() {
        IndexSet set = declaring("period-closed: refuse");
        ClosedPeriod closing = ClosedPeriod.of(
                new ClosedPeriod.IndexSetVersion("SAMPLE", "1", "sha"),
                ExampleFiles.PERIOD,
                List.of(),
                Instant.parse("2026-10-20T01:00:00Z"),
                "Bà Lan");

        FileReport open = check(set, "A1,MEETINGS,,4", Optional.empty());
        FileReport closed = check(set, "A1,MEETINGS,,4", Optional.of(closing));
        FileReport warned = check(declaring("period-closed: warn"), "A1,MEETINGS,,4", Optional.of(closing));
        FileReport unasked = check(ExampleFiles.indexSet(), "A1,MEETINGS,,4", Optional.of(closing));

        assertThat(open.faults()).isEmpty();
        assertThat(closed.status()).isEqualTo(FileReport.Status.REFUSED);
        assertThat(closed.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.message()).contains("2026-Q3", "20/10/2026", "Bà Lan");
            assertThat(fault.remedy()).contains("mở khóa", "một người khác đồng ý");
        });
        assertThat(warned.outcome()).isEqualTo(FileReport.Outcome.WITH_WARNINGS);
        assertThat(warned.faults().get(0).remedy()).contains("gửi duyệt").doesNotContain("nộp lại");
        assertThat(closed.faults().get(0).remedy()).contains("nộp lại");
        assertThat(warned.accepted()).isEqualTo(1);
        assertThat(unasked.faults()).isEmpty();
    }

    @Test
    void shouldNameTheUnitsAUnitWentInto() {
        assertThat(check(declaring("unit-ended: warn"), "M1,MEETINGS,,4").faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.message()).contains("31/08/2026");
                    assertThat(fault.remedy()).contains("“A1” (Đơn vị A1)", "“A2” (Đơn vị A2)");
                });
        assertThat(check(ExampleFiles.indexSet(), "M0,MEETINGS,,4").faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.rule()).isEqualTo("unit-unknown");
                    assertThat(fault.remedy()).contains("“A3” (Đơn vị A3)");
                });
    }

    @Test
    void shouldTryEveryDeclarableCheckSomewhere() {
        Set<String> tried = lines().map(line -> (String) line.get()[2]).collect(Collectors.toCollection(TreeSet::new));
        tried.remove("");
        tried.add("period-closed");
        // what looks at other rows, periods or files: ComparisonsTest, GoneFiguresTest
        tried.addAll(Set.of("cumulative-falls", "history-unusual", "peers-unusual", "figure-gone"));

        assertThat(tried)
                .containsExactlyElementsOf(
                        InputCheck.all().stream().map(InputCheck::rule).sorted().toList());
        assertThat(InputCheck.all()).hasSameSizeAs(InputCheck.class.getPermittedSubclasses());
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "value-type: count | A1,MEETINGS,,-5 | value-range",
                "value-type: count | A1,MEETINGS,,3.5 | value-step",
                "value-type: count | A1,MEETINGS,,101 | value-range",
                "'value-type: count, value-range: warn' | A1,MEETINGS,,-5 | value-type",
                "'value-type: {is: count, severity: warn}' | A1,MEETINGS,,-5 | value-range",
                "value-type: count | A1,ON_TIME,,,-3,4 | ratio-negative",
                "value-type: money | A1,MEETINGS,,-5 | value-range"
            })
    void shouldTellOneCauseOnce(String checks, String line, String rule) {
        assertThat(check(declaring(checks), line).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.severity()).isEqualTo(Severity.REFUSE);
        });
    }

    @Test
    void shouldTellTwoCausesOfOneCell() {
        assertThat(check(declaring("value-type: count"), "A1,MEETINGS,,-2.5").faults())
                .extracting(CellFault::rule)
                .containsExactly("value-range", "value-type");
    }

    @Test
    void shouldSayThatARangeIsOpenAbove() {
        IndexSet open = IndexSetYaml.read(
                ExampleFiles.YAML.replace("range: {min: 0, max: 100}", "range: {min: 0}"), "sample.yaml");

        assertThat(check(open, "A1,MEETINGS,,-3").faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.message()).isEqualTo("-3 nằm ngoài khoảng cho phép: từ 0 buổi trở lên"));
    }

    /** The example set with a check declared for all inputs. */
    private static IndexSet declaring(String check) {
        return IndexSetYaml.read(ExampleFiles.YAML + "checks: {" + check + "}\n", "sample.yaml");
    }

    private FileReport check(IndexSet set, String line) {
        return check(set, line, Optional.empty());
    }

    private FileReport check(IndexSet set, String line, Optional<ClosedPeriod> closing) {
        Path file = ExampleFiles.text(folder.resolve("f.csv"), HEADER + line + "\n");
        IngestRequest request = new IngestRequest(
                set,
                ExampleFiles.PERIOD,
                List.of(file),
                List.of(),
                IngestRequest.FileOrder.TOGETHER,
                "test",
                false,
                ReadLimits.batch());
        IngestReport report = new IngestJob(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), IngestProgress.SILENT)
                .dryRun(request, new LakeState(units(), Map.of(), closing));
        return report.files().get(0);
    }

    /** The example units, one merged within the period and one before it. */
    private static List<UnitRow> units() {
        return Stream.concat(
                        ExampleFiles.units().stream(),
                        Stream.of(
                                merged("M1", LocalDate.of(2026, 8, 31), "A1", "A2"),
                                merged("M0", LocalDate.of(2025, 6, 30), "A3")))
                .toList();
    }

    private static UnitRow merged(String code, LocalDate last, String... into) {
        return new UnitRow("units", code, "Đơn vị " + code, "agency", "", "", UnitRow.SINCE_EVER, last, List.of(into));
    }
}
