package vn.thiduaso.ingest.report;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.read.UnreadableFileException;

/** The cells of a file that is no workbook, in one: texts as texts, so that nothing is read otherwise than it was sent. */
final class CopiedRows {

    private static final String SHEET = "Tệp đã gửi";

    private CopiedRows() {}

    /** As far as the file can be read. */
    static Workbook of(SourceFile file) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet(SHEET);
        try {
            file.reader(HeaderMapping::isHeader).forEach(row -> copy(row, sheet));
        } catch (UnreadableFileException stopped) {
            // what was read so far stands; the fault itself is on the sheet of faults
        }
        return workbook;
    }

    private static boolean copy(SourceRow row, Sheet sheet) {
        if (row.number() > CellAddress.LAST_ROW) {
            return false;
        }
        Row to = sheet.createRow(row.number() - 1);
        for (Cell cell : row.cells()) {
            if (cell.column() >= CellAddress.LAST_COLUMN) {
                break;
            }
            if (cell.isNumber()) {
                to.createCell(cell.column()).setCellValue(cell.number());
            } else if (!cell.isBlank()) {
                to.createCell(cell.column()).setCellValue(cell.text());
            }
        }
        return true;
    }
}
