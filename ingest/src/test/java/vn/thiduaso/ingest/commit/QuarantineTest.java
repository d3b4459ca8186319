package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.QuarantinedCell;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.MadeWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

class QuarantineTest {

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
    void shouldKeepSheetCellTextRuleAndRemedyOfABadRow() {
        IngestReport report = lake.load(book(List.of(
                List.of("Bảng số liệu quý 3"),
                List.of(),
                List.of("unit", "indicator", "numerator", "denominator", "value"),
                Arrays.asList("A1", "ON_TIME", 41, 40, null),
                Arrays.asList("A2", "MEETINGS", null, null, 4))));

        List<QuarantinedCell> kept = quarantined(report, 0);
        assertThat(kept)
                .extracting(row -> "%d %s %s %s"
                        .formatted(row.rowNo(), CellAddress.withSheet(row.sheet(), row.cell()), row.text(), row.rule()))
                .containsExactly("4 Quý 3!C4 41 ratio-above-one");
        assertThat(kept.get(0).message()).contains("41", "40");
        assertThat(kept.get(0).remedy()).isNotBlank();
    }

    @Test
    void shouldTakeTheGoodRowsBesideABadOne() {
        IngestReport report = lake.load(book(
                List.of(List.of("unit", "ON_TIME", "MEETINGS"), List.of("A1", 97.5, "bốn"), List.of("A2", "B", 5))));

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.PARTLY);
        assertThat(lake.figures())
                .contains("A1 ON_TIME value value 97.5", "A2 MEETINGS value value 5.0")
                .noneMatch(line -> line.startsWith("A1 MEETINGS") || line.startsWith("A2 ON_TIME"));
        assertThat(quarantined(report, 0))
                .extracting(row -> row.cell() + " " + row.rule())
                .containsExactly("C2 number-text", "B3 number-text");
    }

    @Test
    void shouldKeepEveryFaultOfARowAndCountTheRowOnce() {
        IngestReport report =
                lake.load(lake.csv("q3.csv", "unit,indicator,period,value", "A2,MEETINGS,,4", "B1,MEETING,2025,bốn"));

        assertThat(quarantined(report, 0))
                .extracting(QuarantinedCell::rule)
                .containsExactlyInAnyOrder("unit-unknown", "code-unknown", "period-other", "number-text");
        assertThat(report.files().get(0).quarantined()).isEqualTo(1);
    }

    @Test
    void shouldKeepBothOfTwoFiguresOutAndNameEachOther() {
        IngestReport report = lake.load(
                lake.csv("q3.csv", "unit,indicator,value", "A1,MEETINGS,4", "A2,MEETINGS,5", "A1,MEETINGS,6"));

        assertThat(lake.figures()).containsExactly("A2 MEETINGS value value 5.0");
        assertThat(quarantined(report, 0))
                .extracting(row -> row.cell() + " " + row.text() + " " + row.rule())
                .containsExactly("C2 4 duplicate", "C4 6 duplicate");
        assertThat(quarantined(report, 0).get(0).message()).contains("C4");
        assertThat(quarantined(report, 0).get(1).message()).contains("C2");
    }

    @Test
    void shouldKeepBothOutWhenTwoFilesOfACallSayDifferentThings() {
        IngestReport report = lake.load(
                lake.csv("a.csv", "unit,indicator,value", "A1,MEETINGS,4", "A2,MEETINGS,4"),
                lake.csv("b.csv", "unit,indicator,value", "A1,MEETINGS,5", "A3,MEETINGS,5"));

        assertThat(lake.figures()).containsExactly("A2 MEETINGS value value 4.0", "A3 MEETINGS value value 5.0");
        assertThat(quarantined(report, 0))
                .singleElement()
                .satisfies(row -> assertThat(row.message()).contains("b.csv"));
        assertThat(quarantined(report, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.message()).contains("a.csv"));
    }

    @Test
    void shouldKeepFaultyUnitsOut() {
        IngestReport report =
                lake.loadUnits(lake.csv("u.csv", "unit,name,kind", "B1,Phòng mới,agency", "B2,Phòng lạ,agensy"));

        assertThat(lake.lake().units().all())
                .extracting(row -> row.unit())
                .contains("B1")
                .doesNotContain("B2");
        assertThat(quarantined(report, 0))
                .extracting(row -> row.cell() + " " + row.rule())
                .containsExactly("C3 unit-kind");
    }

    @Test
    void shouldKeepOutAFormulaWithoutItsValue() {
        Path file = MadeWorkbook.withRows(MadeWorkbook.row(1, "", "unit", "indicator", "value", "flag")
                        + MadeWorkbook.row(2, "<c r='C2'><f>1+2</f></c>", "A1", "MEETINGS")
                        + MadeWorkbook.row(3, "<c r='C3'><f>1+2</f><v>3</v></c>", "A2", "MEETINGS")
                        + MadeWorkbook.row(4, "<c r='C4'><v>3</v></c><c r='D4'><f>A1</f></c>", "A3", "MEETINGS"))
                .write(folder.resolve("formulas.xlsx"));

        IngestReport report = lake.load(file);

        assertThat(lake.figures()).containsExactly("A2 MEETINGS value value 3.0");
        assertThat(quarantined(report, 0))
                .extracting(row -> row.cell() + " " + row.text() + " " + row.rule())
                .containsExactly("C2 =1+2 formula-no-value", "D4 =A1 formula-no-value");
        assertThat(quarantined(report, 0)).allMatch(row -> row.remedy().contains("LibreOffice"));
    }

    @Test
    void shouldKeepOutADayAndAnErrorWhereAFigureBelongs() {
        Path file = MadeWorkbook.withRows(MadeWorkbook.row(1, "", "unit", "indicator", "value")
                        + MadeWorkbook.row(2, "<c r='C2' s='1'><v>46204</v></c>", "A1", "MEETINGS")
                        + MadeWorkbook.row(3, "<c r='C3' t='e'><f>1/0</f><v>#DIV/0!</v></c>", "A2", "MEETINGS")
                        + MadeWorkbook.row(4, "<c r='C4' s='0'><v>3</v></c>", "A3", "MEETINGS"))
                .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
                .write(folder.resolve("days.xlsx"));

        IngestReport report = lake.load(file);

        assertThat(lake.figures()).containsExactly("A3 MEETINGS value value 3.0");
        assertThat(quarantined(report, 0))
                .extracting(row -> row.cell() + " " + row.text() + " " + row.rule())
                .containsExactly("C2 01/07/2026 number-date", "C3 #DIV/0! formula-error");
    }

    @Test
    void shouldKeepOutAUnitWhoseNameIsAFormulaWithoutItsValue() {
        Path file = MadeWorkbook.withRows(MadeWorkbook.row(1, "", "unit", "kind", "name", "valid_from")
                        + MadeWorkbook.row(2, "<c r='C2'><f>A1</f></c>", "B1", "agency")
                        + MadeWorkbook.row(3, "<c r='D3'><f>TODAY()</f></c>", "B2", "agency", "Phòng")
                        + MadeWorkbook.row(4, "<c r='C4' t='e'><v>#REF!</v></c>", "B4", "agency")
                        + MadeWorkbook.row(5, "<c r='D5' s='1'><v>46204</v></c>", "B3", "agency", "Phòng"))
                .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
                .write(folder.resolve("units.xlsx"));

        IngestReport report = lake.loadUnits(file);

        assertThat(quarantined(report, 0))
                .extracting(row -> row.cell() + " " + row.rule())
                .containsExactly("C2 formula-no-value", "D3 formula-no-value", "C4 formula-error");
        assertThat(report.files().get(0).accepted()).isEqualTo(1);
    }

    private Path book(List<List<Object>> rows) {
        return ExampleFiles.workbook(folder.resolve("q3.xlsx"), "Quý 3", rows);
    }

    private List<QuarantinedCell> quarantined(IngestReport report, int file) {
        return lake.lake().quarantine().of(report.files().get(file).submission());
    }
}
