package vn.thiduaso.ingest.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.io.NumberInput;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Makes cells of what the library reads of a workbook. One for a workbook, not safe for several threads. */
final class XlsxCells {

    /** Stands for a text that the workbook does not have. */
    private static final String NO_TEXT = "#N/A";

    private final WorkbookScan.Found found;
    private final boolean from1904;
    private final Map<String, CellFormat> formats = new HashMap<>();

    /** @param from1904 days are counted from 1904, as old Macintosh workbooks do */
    XlsxCells(WorkbookScan.Found found, boolean from1904) {
        this.found = found;
        this.from1904 = from1904;
    }

    SourceRow row(String sheet, Row row) {
        int number = row.getRowNum();
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            org.dhatim.fastexcel.reader.Cell cell = row.getCell(column);
            cells.add(
                    cell != null && isUncomputed(cell)
                            ? Cell.uncomputed(number, column, cell.getFormula())
                            : cell(number, column, cell));
        }
        return new SourceRow(sheet, number, cells);
    }

    /** An empty value is the empty text, unless the workbook has been emptied of all values. */
    private boolean isUncomputed(org.dhatim.fastexcel.reader.Cell cell) {
        boolean nothing = cell.getValue() == null && (cell.getRawValue() == null || found.emptiedFormulas());
        return nothing && cell.getFormula() != null;
    }

    private Cell cell(int number, int column, org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.blank(number, column);
        }
        if (cell.getType() == CellType.ERROR) {
            return Cell.error(number, column, text(cell));
        }
        if (cell.getValue() instanceof BigDecimal decimal) {
            // the same double as that of the decimal, found faster
            double value = NumberInput.parseDouble(cell.getRawValue(), true);
            return format(cell).cell(number, column, DecimalText.shortest(decimal, value), value, from1904);
        }
        if (cell.getType() == CellType.STRING && cell.getValue() == null && found.lostTexts()) {
            // the place of its text is beyond the texts of the workbook: it says something, and nobody knows what
            return Cell.error(number, column, NO_TEXT);
        }
        return Cell.text(number, column, text(cell), found.letters());
    }

    private CellFormat format(org.dhatim.fastexcel.reader.Cell cell) {
        String code = cell.getDataFormatString();
        return code == null ? CellFormat.NUMBER : formats.computeIfAbsent(code, CellFormat::of);
    }

    /** Empty of a cell that is typed as a text and holds none, as programs write the empty text. */
    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        boolean text = cell.getType() == CellType.STRING && cell.getValue() != null;
        String raw = text ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }
}
