package vn.thiduaso.ingest.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.questionnaire.Line;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.read.TableReader;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.rule.Scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplateJobTest {

    private static final IndexSetSource SOURCE = IndexSetSource.of(ExampleFiles.YAML, "sample.yaml");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void prepare() {
        file = folder.resolve("mau.xlsx");
    }

    private static TemplateRequest one() {
        return TemplateRequest.forOne(
                SOURCE, ExampleFiles.PERIOD, ExampleFiles.units().get(0));
    }

    private static TemplateRequest all() {
        return TemplateRequest.forAll(SOURCE, ExampleFiles.PERIOD, ExampleFiles.units())
                .orElseThrow();
    }

    private TableReader reader() {
        return SourceFile.open(file, ReadLimits.batch()).reader();
    }

    private List<Observation> observations() throws IOException {
        return observations(SOURCE, ExampleFiles.unitsCsv(folder));
    }

    /** @param findings rules by which something was found in the file */
    private List<Observation> observations(IndexSetSource source, Path units, String... findings) throws IOException {
        LakeSettings settings = LakeSettings.of(folder.resolve("home"), Map.of());
        try (Lake lake = Lake.open(settings)) {
            IngestRequest request = new IngestRequest(
                    source.set(),
                    ExampleFiles.PERIOD,
                    List.of(file),
                    List.of(units),
                    IngestRequest.FileOrder.TOGETHER,
                    "A1",
                    true,
                    ReadLimits.batch());
            Clock clock = Clock.fixed(Instant.parse("2026-10-05T01:00:00Z"), ZoneOffset.UTC);
            IngestReport report = new IngestJob(clock, IngestProgress.SILENT).run(request, lake);
            assertThat(report.files())
                    .allSatisfy(each -> assertThat(each.faults())
                            .extracting(fault -> fault.rule())
                            .containsExactly(each.name().equals("units.csv") ? new String[0] : findings))
                    .allSatisfy(each -> assertThat(each.status()).isEqualTo(FileReport.Status.LOADED));
            return lake.observations().current(source.set().code(), ExampleFiles.PERIOD);
        }
    }

    @Test
    void shouldBeReadLikeAnyOtherFileWhenOneUnitFilledItIn() throws IOException {
        FilledTemplate.write(one(), Map.of("E6", "39", "F6", "40", "H7", "Không áp dụng"), file);

        assertThat(observations())
                .extracting(
                        row -> "%s %s %s %s %s".formatted(row.unit(), row.code(), row.part(), row.state(), row.cell()))
                .containsExactlyInAnyOrder(
                        "A1 ON_TIME NUMERATOR VALUE E6",
                        "A1 ON_TIME DENOMINATOR VALUE F6",
                        "A1 MEETINGS VALUE NOT_APPLICABLE G7");
    }

    @Test
    void shouldLetAnEnterpriseChooseItsAnswers() throws IOException {
        IndexSetSource source = IndexSetSources.resolve("DBI-SME-1970");
        UnitRow unit = new UnitRow("units", "DN1", "Đơn vị 1", "enterprise", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);
        Path units = ExampleFiles.text(folder.resolve("units.csv"), "unit,name,kind\nDN1,Đơn vị 1,enterprise\n");
        TemplateRequest request = TemplateRequest.forOne(source, ExampleFiles.PERIOD, unit);
        String answer = "4 – Ít nhất 1 lần trong tháng";
        FilledTemplate.write(
                request, Map.of("E8", answer, "I8", "12/BC", "E9", "Mức 3", "F15", "10", "G15", "40"), file);

        try (ZipFile parts = new ZipFile(file.toFile())) {
            assertThat(part(parts, "xl/worksheets/sheet1.xml")).contains("'Lựa chọn (TĐS)'!$A$1:$A$6");
        }
        assertThat(rows())
                .filteredOn(row -> row.cell(1).text().equals("1.1.1"))
                .extracting(row -> row.cell(2).text())
                .contains(
                        "Tần suất doanh nghiệp cập nhật website riêng\n"
                                + "Doanh nghiệp có trang web riêng không? Nếu có, vui lòng cho biết tần suất cập nhật thông tin trên website:");
        assertThat(observations(source, units))
                .extracting(row -> "%s %s %s %s".formatted(row.code(), row.part(), row.state(), row.value()))
                .contains("1.1.1 VALUE VALUE 4.0", "1.1.2 VALUE VALUE 3.0", "1.1.3 DENOMINATOR VALUE 40.0");
    }

    @Test
    void shouldPutTheWordsOfLongAnswersUnderTheirQuestionWhereTheyAreReadWhole() throws IOException {
        IndexSetSource source = IndexSetSources.resolve("DBI-SME-1970");
        UnitRow unit = new UnitRow("units", "DN1", "Đơn vị 1", "enterprise", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);
        List<UnitRow> units = List.of(unit);
        List<TemplateRequest> requests = List.of(
                TemplateRequest.forOne(source, ExampleFiles.PERIOD, unit),
                TemplateRequest.forAll(source, ExampleFiles.PERIOD, units).orElseThrow());
        List<String> words = source.set().nodes().stream()
                .filter(node -> node instanceof Indicator indicator && indicator.rule() instanceof Scale)
                .flatMap(node -> ((Scale) ((Indicator) node).rule()).answers().stream())
                .toList();
        for (TemplateRequest request : requests) {
            Files.write(file, FilledTemplate.of(request));

            List<String> texts = rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.text().lines())
                    .toList();

            assertThat(words).hasSize(154);
            assertThat(words)
                    .filteredOn(each -> texts.stream().noneMatch(text -> text.endsWith(" – " + each)))
                    .isEmpty();
        }
    }

    private static String part(ZipFile parts, String name) throws IOException {
        return new String(parts.getInputStream(parts.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void shouldTakeARowForEachUnitOfTheSet() throws IOException {
        FilledTemplate.write(
                all(), Map.of("C9", "39", "D9", "40", "E9", "4", "E10", "0", "C11", "Không áp dụng"), file);

        assertThat(observations())
                .extracting(
                        row -> "%s %s %s %s %s".formatted(row.unit(), row.code(), row.part(), row.state(), row.cell()))
                .containsExactlyInAnyOrder(
                        "A1 ON_TIME NUMERATOR VALUE C9",
                        "A1 ON_TIME DENOMINATOR VALUE D9",
                        "A1 MEETINGS VALUE VALUE E9",
                        "A2 MEETINGS VALUE VALUE E10",
                        "A3 ON_TIME VALUE NOT_APPLICABLE C11",
                        "A3 ON_TIME NUMERATOR NOT_APPLICABLE C11",
                        "A3 ON_TIME DENOMINATOR NOT_APPLICABLE D11");
    }

    @Test
    void shouldAskAllUnitsWhatProvesAFigureWhereTheSetDoes() throws IOException {
        IndexSetSource source = IndexSetSource.of(
                ExampleFiles.YAML
                        .replace("aliases: [TIME]}", "aliases: [TIME], checks: {evidence-missing: warn}}")
                        .replace("max: 100}}", "max: 100}, checks: {evidence-missing: warn}}"),
                "proved.yaml");
        TemplateRequest request = TemplateRequest.forAll(source, ExampleFiles.PERIOD, ExampleFiles.units())
                .orElseThrow();
        FilledTemplate.write(
                request,
                Map.of("C9", "39", "D9", "40", "E9", "12/BC-UBND", "F9", "4", "G9", "bien-ban.pdf", "F10", "2"),
                file);

        assertThat(observations(source, ExampleFiles.unitsCsv(folder), "evidence-missing"))
                .extracting(row ->
                        "%s %s %s %s %s".formatted(row.unit(), row.code(), row.part(), row.value(), row.evidence()))
                .containsExactlyInAnyOrder(
                        "A1 ON_TIME NUMERATOR 39.0 12/BC-UBND",
                        "A1 ON_TIME DENOMINATOR 40.0 12/BC-UBND",
                        "A1 MEETINGS VALUE 4.0 bien-ban.pdf",
                        "A2 MEETINGS VALUE 2.0 ");
    }

    @Test
    void shouldAskOnlyUnitsThatExistAndThatTheSetIsFor() {
        assertThat(all().units())
                .extracting(UnitRow::unit)
                .containsExactly("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9");
        assertThat(TemplateRequest.forAll(SOURCE, Period.parse("2025-Q4"), ExampleFiles.units())
                        .orElseThrow()
                        .units())
                .extracting(UnitRow::unit)
                .contains("A0");
        assertThat(TemplateRequest.forAll(SOURCE, ExampleFiles.PERIOD, List.of()))
                .isEmpty();
    }

    @Test
    void shouldSayWhichTemplateItIs() throws IOException {
        Files.write(file, FilledTemplate.of(one()));

        Optional<TemplateMark> mark = TemplateMark.find(reader());

        assertThat(mark).contains(one().mark());
        assertThat(mark.orElseThrow().id())
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(all().mark().id());
        assertThat(mark.orElseThrow().unit()).isEqualTo("A1");
    }

    @Test
    void shouldNotBelieveAMarkThatWasChangedByHand() throws IOException {
        Files.write(file, FilledTemplate.of(one()));
        Path changed = ChangedPart.of(file, "2026-Q3", "2026-Q4", folder.resolve("doi.xlsx"));
        file = changed;

        assertThat(TemplateMark.find(reader())).isEmpty();
    }

    @Test
    void shouldHaveTheSameCellsForTheSameRequest() throws IOException {
        Files.write(file, FilledTemplate.of(all()));
        List<SourceRow> first = rows();
        Files.write(file, FilledTemplate.of(all()));

        assertThat(rows()).isEqualTo(first).hasSizeGreaterThan(20);
    }

    private List<SourceRow> rows() {
        List<SourceRow> rows = new ArrayList<>();
        reader().forEach(row -> rows.add(row));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"DBI-SME-1970", "DTI-PROVINCE-922", "PHUTAN-MINH-HOA", "SERVICE-766"})
    void shouldAskEveryFigureOfABundledSetOnce(String code) throws IOException {
        IndexSetSource source = IndexSetSources.resolve(code);
        String kind = source.set().definition().appliesTo().iterator().next();
        UnitRow unit = new UnitRow("units", "U1", "Đơn vị U1", kind, "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);
        TemplateRequest request = TemplateRequest.forOne(source, ExampleFiles.PERIOD, unit);
        List<String> asked = request.lines().stream()
                .filter(Line.Question.class::isInstance)
                .map(line -> ((Line.Question) line).input().code())
                .toList();
        Files.write(file, FilledTemplate.of(request));

        List<SourceRow> rows = new ArrayList<>();
        reader().forEach(row -> rows.add(row) && row.sheet().equals(FillSheet.NAME));
        List<SourceRow> sheet =
                rows.stream().filter(row -> row.sheet().equals(FillSheet.NAME)).toList();
        SourceRow head =
                sheet.stream().filter(HeaderMapping::isHeader).findFirst().orElseThrow();

        assertThat(HeaderMapping.of(head, source.set()).faults()).isEmpty();
        assertThat(asked).doesNotHaveDuplicates().hasSizeGreaterThan(8);
        assertThat(sheet.stream().map(row -> row.cell(1).text()).filter(asked::contains))
                .containsExactlyElementsOf(asked);
    }

    @Test
    void shouldLetAllUnitsChooseWhereAFigureHasFewValues() throws IOException {
        IndexSetSource source = IndexSetSources.resolve("PHUTAN-MINH-HOA");
        UnitRow unit = new UnitRow("units", "U1", "Đơn vị U1", "agency", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);
        Files.write(
                file,
                FilledTemplate.of(TemplateRequest.forAll(source, ExampleFiles.PERIOD, List.of(unit))
                        .orElseThrow()));

        try (ZipFile parts = new ZipFile(file.toFile())) {
            assertThat(part(parts, "xl/worksheets/sheet1.xml")).contains("0,1,2,3,Không áp dụng");
        }
    }

    @Test
    void shouldRefuseMoreColumnsThanASheetHas() {
        IndexSetSource wide = IndexSetSource.of(wide(16_400), "wide.yaml");
        TemplateRequest request = TemplateRequest.forAll(wide, ExampleFiles.PERIOD, ExampleFiles.units())
                .orElseThrow();

        assertThatThrownBy(() -> TemplateJob.write(request, java.io.OutputStream.nullOutputStream()))
                .isInstanceOf(TemplateJob.TooManyColumnsException.class)
                .hasMessageContaining("16402")
                .hasMessageContaining("16384");
    }

    private static String wide(int indicators) {
        String head =
                ExampleFiles.YAML.substring(0, ExampleFiles.YAML.indexOf("                - code: ON_TIME".strip()));
        StringBuilder yaml = new StringBuilder(head.stripTrailing()).append('\n');
        for (int i = 0; i < indicators; i++) {
            yaml.append("    - {code: C")
                    .append(i)
                    .append(", label: {vi: Số ")
                    .append(i)
                    .append(", en: No ")
                    .append(i)
                    .append("}, max: ")
                    .append(i == 0 ? 10 : 0)
                    .append(", input: {unit: buổi, kind: value}, rule: {type: ")
                    .append(i == 0 ? "yes-no, from: 1" : "information")
                    .append("}}\n");
        }
        return yaml.toString();
    }
}
