package vn.thiduaso.ingest.check;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Each check: a line that breaks it, where the fault is shown, and what its message names. */
class ChecksTest {

    private static final String HEADER =
            "unit,indicator,period,value,numerator,denominator,state,official,official-rank,flag\n";

    @TempDir
    Path folder;

    static Stream<Arguments> brokenLines() {
        return Stream.of(
                Arguments.of("cell-outside", "A1,ON_TIME,,97.5,,,,,,,lạc", "K2", "lạc"),
                Arguments.of("unit-unknown", "B1,ON_TIME,,97.5", "A2", "B1"),
                Arguments.of("unit-unknown", "A0,ON_TIME,,97.5", "A2", "không tồn tại trong kỳ"),
                Arguments.of("unit-unknown", "Đơn vị A0,ON_TIME,,97.5", "A2", "Đơn vị “A0” (Đơn vị A0) không tồn tại"),
                Arguments.of("unit-unknown", "S1,ON_TIME,,97.5", "A2", "không áp dụng"),
                Arguments.of("unit-unknown", ",ON_TIME,,97.5", "A2", "không có mã đơn vị"),
                Arguments.of("code-unknown", "A1,ON_TIMES,,97.5", "B2", "ON_TIMES"),
                Arguments.of("part-unknown", "A1,MEETINGS,,,3,4", "E2", "MEETINGS"),
                Arguments.of("period-other", "A1,ON_TIME,2026-Q2,97.5", "C2", "2026-Q2"),
                Arguments.of("period-other", "A1,ON_TIME,1850,97.5", "C2", "1850"),
                Arguments.of("state-unknown", "A1,ON_TIME,,,,,vắng", "G2", "vắng"),
                Arguments.of("state-contradicts", "A1,ON_TIME,,97.5,,,missing", "G2", "chưa có số liệu"),
                Arguments.of("ratio-incomplete", "A1,ON_TIME,,,5,chưa có số liệu", "F2", "thiếu mẫu số"),
                Arguments.of("number-text", "A1,ON_TIME,,chín bảy", "D2", "chín bảy"),
                Arguments.of("number-text", "A1,MEETINGS,,97%", "D2", "97%"),
                Arguments.of("word-ambiguous", "A1,ON_TIME,,-", "D2", "“-”"),
                Arguments.of("word-ambiguous", "A1,ON_TIME,,x", "D2", "bằng 0"),
                Arguments.of("word-ambiguous", "A1,ON_TIME,,Không phát sinh", "D2", "không áp dụng"),
                Arguments.of("word-ambiguous", "A1,ON_TIME,,n/a", "D2", "n/a"),
                Arguments.of("number-text", "A1,ON_TIME,,####", "D2", "####"),
                Arguments.of("formula-error", "A1,ON_TIME,,#REF!", "D2", "#REF!"),
                Arguments.of("formula-error", "A1,ON_TIME,,,5,#DIV/0!", "F2", "#DIV/0!"),
                Arguments.of("formula-error", "#N/A,ON_TIME,,97.5", "A2", "#N/A"),
                Arguments.of("number-ambiguous", "A1,ON_TIME,,,1.234,2.345", "E2", "1.234"),
                Arguments.of("number-infinite", "A1,ON_TIME,,NaN", "D2", "NaN"),
                Arguments.of("value-range", "A1,MEETINGS,,101", "D2", "101"),
                Arguments.of("value-step", "A1,MEETINGS,,3.5", "D2", "3.5"),
                Arguments.of("ratio-incomplete", "A1,ON_TIME,,,12,", "F2", "mẫu số"),
                Arguments.of("ratio-incomplete", "A1,ON_TIME,,,,12", "E2", "tử số"),
                Arguments.of("ratio-negative", "A1,ON_TIME,,,-1,4", "E2", "-1"),
                Arguments.of("ratio-above-one", "A1,ON_TIME,,,5,4", "E2", "5"),
                Arguments.of("official-range", "A1,ON_TIME,,97.5,,,,7", "H2", "7"),
                Arguments.of("text-unstorable", "A1,ON_TIME,,97.5,,,,,," + "x".repeat(501), "J2", "501"),
                Arguments.of("text-unstorable", "A1,ON_TIME,,97.5,,,,,,tạm\u0007tính", "J2", "U+0007"),
                Arguments.of("text-unstorable", "Đ".repeat(201) + ",ON_TIME,,97.5", "A2", "201"),
                Arguments.of("unit-unknown", "Đơn vị S1,ON_TIME,,97.5", "A2", "Đơn vị S1"),
                Arguments.of("duplicate", "A1,ON_TIME,,97.5\nA1,TIME,,96", "D2", "trùng"),
                Arguments.of("duplicate", "A1,ON_TIME,,97.5\nĐơn vị A1,TIME,,96", "D2", "trùng"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenLines")
    void shouldNamePlaceValueAndRemedy(String rule, String line, String cell, String named) {
        FileReport report = check(line);

        assertThat(report.accepted()).isZero();
        CellFault fault = report.faults().stream()
                .filter(found -> found.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " in " + report.faults()));
        assertThat(fault.cell()).isEqualTo(cell);
        assertThat(fault.message() + fault.text()).contains(named);
        assertThat(fault.remedy()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "A1;ON_TIME;;≥ 90%, 'Chỉ ghi con số đạt được, bỏ “≥”: ví dụ 90%'",
        "A1;ON_TIME;;>=90, 'Chỉ ghi con số đạt được, bỏ “>=”: ví dụ 90'",
        "A1;ON_TIME;;khoảng 90 %, 'Chỉ ghi con số đạt được, bỏ “khoảng”: ví dụ 90 %'",
        "A1;MEETINGS;;trên 7%, 'Chỉ ghi con số đạt được, bỏ “trên”: ví dụ 7'",
        "A1;MEETINGS;;7%, 'Bỏ dấu %, ghi số theo đơn vị của chỉ số'",
    })
    void shouldSayHowToWriteANumberThatStandsBehindASign(String line, String remedy) {
        List<CellFault> faults = check(line.replace(';', ',')).faults();

        assertThat(faults).extracting(CellFault::remedy).containsExactly(remedy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1,ON_TIME,,NaN",
                "A1,MEETINGS,,NaN",
                "A1,ON_TIME,,,NaN,4",
                "A1,ON_TIME,,,4,NaN",
                "A1,ON_TIME,,inf"
            })
    void shouldTellANumberThatIsNoneOnce(String line) {
        assertThat(check(line).faults()).extracting(CellFault::rule).containsExactly("number-infinite");
    }

    @Test
    void shouldHaveALineHereForEachCheck() {
        IndexSet set = ExampleFiles.indexSet();
        NoDuplicate duplicates = new NoDuplicate(set, ExampleFiles.PERIOD, (file, column, fault) -> {});
        Checks checks = new Checks(
                set, ExampleFiles.PERIOD, new UnitDirectory(ExampleFiles.PERIOD, ExampleFiles.units()), duplicates);
        Set<String> rules = checks.all().stream().map(Check::rule).collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried =
                brokenLines().map(line -> (String) line.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        // no line of a CSV is a formula or a day; see QuarantineTest
        tried.add(new FormulaComputed().rule());
        tried.add(new NumberNotDate().rule());
        // only a mapping says what is a slip; see MappedCallTest
        tried.add(new NoSlip().rule());

        // the sample has no scale; see ScaleAnswersTest
        tried.add(new AnswerKnown().rule());

        // the sample asks everything of everybody; see AskedOfKindTest
        tried.add(new AskedOfKind(set, new UnitDirectory(ExampleFiles.PERIOD, List.of())).rule());

        // what a set declares has its lines in DeclaredChecksTest
        DeclaredChecksTest.lines()
                .map(line -> (String) line.get()[2])
                .filter(rule -> !rule.isEmpty())
                .forEach(tried::add);

        assertThat(tried).isEqualTo(rules);
        assertThat(checks.all().stream()
                        .map(check -> check.getClass().getSimpleName())
                        .sorted())
                .containsExactlyElementsOf(Arrays.stream(Check.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .sorted()
                        .toList());
    }

    static Stream<String> soundLines() {
        return Stream.of(
                "A1,ON_TIME,2026-Q3,97.5",
                "Đơn vị A1,ON_TIME,2026-Q3,97.5",
                "UBND  ĐƠN VỊ A1,ON_TIME,2026-Q3,97.5",
                "don vi a1,ON_TIME,2026-Q3,97.5",
                "A1,ON_TIME,,97.5,,,,,,\"" + "x".repeat(250) + "\n" + "x".repeat(249) + "\"",
                "A1,TIME,,\"97,5\"",
                "A1,ON_TIME,,,\"1.234.567\",\"2.345.678,0\"",
                "A1,ON_TIME,,,1 234,2 345",
                "A1,ON_TIME,,,0,0",
                "A1,ON_TIME,,,,,not-applicable",
                "A1,ON_TIME,,Không áp dụng",
                "A1,ON_TIME,,KHÔNG THUỘC ĐỐI TƯỢNG",
                "A1,ON_TIME,,chưa có số liệu",
                "A1,ON_TIME,,Chua bao cao",
                "A1,MEETINGS,,,,,missing",
                "A1,MEETINGS,,0",
                "A1,TOTAL,,,,,,9.5,1");
    }

    @ParameterizedTest
    @MethodSource("soundLines")
    void shouldTakeWhatIsSound(String line) {
        FileReport report = check(line);

        assertThat(report.faults()).isEmpty();
        assertThat(report.accepted()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'A1,ON_TIME,,,596,-5', ratio-negative F2",
        "'A1,ON_TIME,,,-5,596', ratio-negative E2",
        "'A1,ON_TIME,,,-735,-910', ratio-negative E2 · ratio-negative F2",
        "'A1,ON_TIME,,,7,5', ratio-above-one E2",
        "'A1,MEETINGS,,109.5', value-range D2",
        "'A1,MEETINGS,,-5', value-range D2",
        "'A1,MEETINGS,,9.5', value-step D2"
    })
    void shouldTellASlipOnce(String line, String told) {
        assertThat(check(line).faults().stream()
                        .map(fault -> fault.rule() + " " + fault.cell())
                        .collect(Collectors.joining(" · ")))
                .isEqualTo(told);
    }

    @Test
    void shouldShowAllFaultsOfALineAtOnce() {
        FileReport report = check("B1,ON_TIMES,2025,abc,,,vắng");

        assertThat(report.faults())
                .extracting(CellFault::rule)
                .contains("unit-unknown", "code-unknown", "period-other", "number-text", "state-unknown");
    }

    @Test
    void shouldNotCallAFigureOfAnotherPeriodADouble() {
        FileReport report = check("A1,ON_TIME,2026-Q2,90\nA1,ON_TIME,2026-Q3,97.5");

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.faults()).extracting(CellFault::rule).containsOnly("period-other");
    }

    @Test
    void shouldNotCallAFigureADoubleOfOneThatIsKeptOutAnyway() {
        FileReport before = check("A1,ON_TIME,,chín bảy\nA1,ON_TIME,,97.5");
        FileReport behind = check("A1,ON_TIME,,97.5\nA1,ON_TIME,,chín bảy");

        assertThat(before.accepted()).isEqualTo(1);
        assertThat(before.faults()).extracting(CellFault::rule).containsExactly("number-text");
        assertThat(behind.accepted()).isEqualTo(1);
        assertThat(behind.faults()).extracting(CellFault::rule).containsExactly("number-text");
    }

    @Test
    void shouldTakeAUnitOfAnotherTimeForNoSlipOfThePen() {
        assertThat(check("A0,ON_TIME,,97.5").faults().get(0).remedy())
                .doesNotContain("Có phải là")
                .contains("đơn vị của kỳ này");
    }

    @Test
    void shouldSuggestTheCodeThatWasMeant() {
        assertThat(check("A1,ON_TIM,,97.5").faults().get(0).remedy()).contains("ON_TIME");
        assertThat(check("AA1,ON_TIME,,97.5").faults().get(0).remedy()).contains("A1");
        assertThat(check("Đơn vì A1,ON_TIME,,97.5").faults().get(0).remedy()).contains("Đơn vị A1");
    }

    private FileReport check(String lines) {
        Path file = ExampleFiles.text(folder.resolve("f.csv"), HEADER + lines + "\n");
        IngestRequest request = new IngestRequest(
                ExampleFiles.indexSet(),
                ExampleFiles.PERIOD,
                List.of(file),
                List.of(),
                IngestRequest.FileOrder.TOGETHER,
                "test",
                false,
                ReadLimits.batch());
        return new IngestJob(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), IngestProgress.SILENT)
                .dryRun(request, new LakeState(ExampleFiles.units(), java.util.Map.of(), Optional.empty()))
                .files()
                .get(0);
    }
}
