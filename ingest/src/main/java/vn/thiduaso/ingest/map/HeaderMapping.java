package vn.thiduaso.ingest.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.CellRange;
import vn.thiduaso.ingest.read.SheetShape;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/**
 * What a header means: the layout of the rows under it, and every column nobody knows. Rows can be read by the known columns even when the
 * header has faults, so that all faults of a file show at once; such a file is never taken.
 *
 * @param faults unknown, doubled and missing columns; each with its remedy
 */
public record HeaderMapping(Layout layout, List<CellFault> faults) {

    public HeaderMapping {
        faults = List.copyOf(faults);
    }

    /** Parts of figures by how offices head their columns, for certain, in small letters. */
    public static Map<String, Part> partHeads() {
        return LongHeader.PARTS;
    }

    /** Whether a row is a header: one of its cells is {@code unit}. */
    public static boolean isHeader(SourceRow row) {
        return has(row, Column.UNIT);
    }

    /** Whether a header has the product's own word for the unit, so that it was made for the product. */
    public static boolean isOwn(SourceRow row) {
        return row.cells().stream().anyMatch(cell -> cell.text().equalsIgnoreCase(Column.UNIT.word()));
    }

    /** Reads a header: long when it has {@code indicator}, else wide with codes of the index set. */
    public static HeaderMapping of(SourceRow header, IndexSet indexSet) {
        return has(header, Column.INDICATOR) ? new LongHeader(header).map() : new WideHeader(header, indexSet).map();
    }

    /** The same in a sheet whose merged cells are known: one of them in the header makes it a head of several rows or columns, which is none of ours. */
    public static HeaderMapping of(SourceRow header, SheetShape shape, IndexSet indexSet) {
        HeaderMapping mapping = of(header, indexSet);
        Faults merged = new Faults(header.sheet());
        shape.merged().stream()
                .filter(range -> range.firstRow() <= header.number() && range.lastRow() >= header.number())
                .findFirst()
                .ifPresent(range -> merged.merged(header.cell(range.firstColumn()), range));
        merged.found().addAll(mapping.faults());
        return new HeaderMapping(mapping.layout(), merged.found());
    }

    /** Whether a header is of an office's own table with a column for each figure: nobody made it for the product. */
    public static boolean isOfOffice(SourceRow row) {
        return row.cells().stream().noneMatch(cell -> Column.isMadeForUs(cell.text())) && !has(row, Column.INDICATOR);
    }

    private static boolean has(SourceRow row, Column column) {
        return row.cells().stream()
                .anyMatch(
                        cell -> Column.find(cell.text()).filter(column::equals).isPresent());
    }

    /** Collects the faults of one header. */
    static final class Faults {

        private final String sheet;
        private final List<CellFault> found = new ArrayList<>();

        Faults(String sheet) {
            this.sheet = sheet;
        }

        void unknown(Cell cell, String message, String remedy) {
            found.add(CellFault.at(sheet, cell, "column-unknown", message, remedy));
        }

        void doubled(Cell cell) {
            found.add(CellFault.at(
                    sheet,
                    cell,
                    "column-double",
                    "Cột “%s” có hai lần trong dòng tiêu đề".formatted(cell.text()),
                    "Giữ lại một cột, xóa hoặc đổi tên cột kia"));
        }

        void merged(Cell cell, CellRange range) {
            found.add(
                    CellFault.at(
                            sheet,
                            cell,
                            "header-merged",
                            "Tiêu đề có ô gộp %s: tên cột nằm ở nhiều dòng hoặc chung cho nhiều cột"
                                    .formatted(range.address()),
                            "Lập mẫu đọc cho bảng này: ./thiduaso mapping propose; hoặc bỏ gộp ô, ghi đủ tên cột trong một dòng"));
        }

        void missing(Cell cell, String message, String remedy) {
            found.add(CellFault.at(sheet, cell, "column-missing", message, remedy));
        }

        List<CellFault> found() {
            return found;
        }
    }
}
