package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SheetShapesTest {

    private static final ReadLimits FEW = new ReadLimits(
            500,
            ReadLimits.batch().workbook(),
            ReadLimits.batch().archive(),
            ReadLimits.batch().archives(),
            3,
            1_000,
            true);

    @TempDir
    Path folder;

    @Test
    void shouldTellTheShapeOfEachSheetBeforeItsRows() throws IOException {
        Path file = folder.resolve("shapes.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "thiduaso", "1.0")) {
            Worksheet shown = book.newWorksheet("Số liệu");
            shown.value(0, 0, "Đơn vị");
            shown.value(3, 1, 4);
            shown.range(0, 0, 1, 0).merge();
            shown.range(0, 1, 0, 3).merge();
            shown.hideRow(2);
            shown.hideRow(3);
            shown.hideRow(7);
            shown.hideColumn(2);
            Worksheet hidden = book.newWorksheet("Danh mục");
            hidden.value(0, 0, "x");
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
        }

        Told told = read(file, ReadLimits.batch());

        assertThat(told.order).containsExactly("Số liệu", "Số liệu 1", "Số liệu 4", "Danh mục", "Danh mục 1");
        SheetShape shown = told.shapes.get(0);
        assertThat(shown.hidden()).isFalse();
        assertThat(shown.merged()).extracting(CellRange::address).containsExactlyInAnyOrder("A1:A2", "B1:D1");
        assertThat(shown.merged()).filteredOn(range -> range.contains(1, 2)).hasSize(1);
        assertThat(shown.merged()).noneMatch(range -> range.contains(2, 2));
        assertThat(shown.hiddenRows().numbers().boxed()).contains(3, 4).doesNotContain(2, 5);
        assertThat(shown.hiddenColumns().numbers().boxed()).containsExactly(2);
        assertThat(told.shapes.get(1)).isEqualTo(SheetShape.plain("Danh mục", true));
    }

    @Test
    void shouldTellATextFileAsOneSheetWithoutAName() throws IOException {
        Told told = read(Files.writeString(folder.resolve("a.csv"), "unit\nA1\n"), ReadLimits.batch());

        assertThat(told.shapes).containsExactly(SheetShape.plain("", false));
        assertThat(told.order).containsExactly("", " 1", " 2");
    }

    @Test
    void shouldPassOverRangesThatNoSheetHas() {
        SheetShape shape = shape("<cols><col min='0' max='2' hidden='1'/><col min='3' max='99999' hidden='1'/></cols>"
                + "<sheetData><row r='1'/></sheetData><mergeCells><mergeCell ref='A1'/><mergeCell ref='A1:ZZZZ9'/>"
                + "<mergeCell/><mergeCell ref='$C$3:A1'/></mergeCells>");

        assertThat(shape.merged()).extracting(CellRange::address).containsExactly("A1:C3");
        assertThat(shape.hiddenColumns().contains(CellAddress.LAST_COLUMN - 1)).isTrue();
        assertThat(shape.hiddenColumns().contains(CellAddress.LAST_COLUMN)).isFalse();
        assertThat(shape.hiddenColumns().contains(1)).isFalse();
    }

    @Test
    void shouldRefuseMoreRangesThanAreKept() {
        String merged = "<sheetData/><mergeCells>" + "<mergeCell ref='A1:B2'/>".repeat(4) + "</mergeCells>";
        String hidden = "<sheetData>" + "<row hidden='true'/><row/>".repeat(4) + "</sheetData>";

        for (String sheet : List.of(merged, hidden)) {
            assertThatThrownBy(() -> read(workbook(sheet), FEW))
                    .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
                        assertThat(e.fault().rule()).isEqualTo("file-ranges");
                        assertThat(e.fault().message()).contains("3 vùng ô gộp");
                    });
        }
    }

    @Test
    void shouldKeepManyHiddenRowsBelowEachOtherAsOneSpan() {
        assertThat(read(workbook("<sheetData>" + "<row hidden='1'/>".repeat(500) + "</sheetData>"), FEW).shapes)
                .first()
                .satisfies(shape ->
                        assertThat(shape.hiddenRows().numbers().count()).isEqualTo(500));
    }

    private SheetShape shape(String sheet) {
        return read(workbook(sheet), ReadLimits.batch()).shapes.get(0);
    }

    private Path workbook(String sheet) {
        return MadeWorkbook.withRows("")
                .part(MadeWorkbook.SHEET, "<worksheet>" + sheet + "</worksheet>")
                .write(folder.resolve("made.xlsx"));
    }

    private static Told read(Path file, ReadLimits limits) {
        Told told = new Told();
        SourceFile.open(file, limits).reader().forEach(told);
        return told;
    }

    /** Notes what it is told, in order. */
    private static final class Told implements RowSink {

        private final List<SheetShape> shapes = new ArrayList<>();
        private final List<String> order = new ArrayList<>();

        @Override
        public void sheet(SheetShape shape) {
            shapes.add(shape);
            order.add(shape.name());
        }

        @Override
        public boolean accept(SourceRow row) {
            if (!row.isBlank()) {
                order.add(row.sheet() + " " + row.number());
            }
            return true;
        }
    }
}
