package vn.thiduaso.ingest.report;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.RowSink;
import vn.thiduaso.ingest.read.SheetShape;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.read.UnreadableFileException;

/** The cells of a file in a new workbook, sheet by sheet: texts as texts, so that nothing is read otherwise than it was sent. */
final class CopiedRows implements RowSink {

    private static final String SHEET = "Tệp đã gửi";
    /** Cells held in memory; a file can have more, and then the rest is not copied. */
    private static final int MOST_CELLS = 300_000;

    /** Letters of the name of a sheet. */
    private static final int LONGEST_NAME = 31;

    private static final String FORMULA_LIKE = "=+-@";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<String, String> names = new HashMap<>();
    private final CellStyle quoted = workbook.createCellStyle();
    private Sheet sheet = workbook.createSheet(SHEET);
    private boolean begun;
    private int cells;

    private CopiedRows() {
        quoted.setQuotePrefixed(true);
    }

    /**
     * A file as a workbook.
     *
     * @param names of sheets in the new workbook, where those in the file are longer than there may be, or not told apart there
     * @param back whether the sender's cells are in it
     */
    record Copy(Workbook workbook, Map<String, String> names, GivenBack back) {

        Copy {
            names = Map.copyOf(names);
        }
    }

    /** As far as the file can be read. */
    static Copy of(SourceFile file) {
        CopiedRows copied = new CopiedRows();
        try {
            file.reader().forEach(copied);
        } catch (UnreadableFileException stopped) {
            // what was read so far stands; the fault itself is on the sheet of faults
        }
        return new Copy(copied.workbook, copied.names, copied.cells == 0 ? GivenBack.CLOSED : GivenBack.CELLS);
    }

    @Override
    public void sheet(SheetShape shape) {
        if (shape.name().isEmpty()) {
            return;
        }
        String name = free(WorkbookUtil.createSafeSheetName(shape.name()));
        if (begun) {
            sheet = workbook.createSheet(name);
        } else {
            workbook.setSheetName(0, name);
        }
        if (!name.equals(shape.name())) {
            names.putIfAbsent(shape.name(), name);
        }
        begun = true;
    }

    /** A name no other sheet has: here capitals are no difference, and of a long one the end is missing. */
    private String free(String name) {
        String free = name;
        for (int further = 2; begun && workbook.getSheet(free) != null; further++) {
            String behind = " (" + further + ")";
            free = name.substring(0, Math.min(name.length(), LONGEST_NAME - behind.length())) + behind;
        }
        return free;
    }

    @Override
    public boolean accept(SourceRow row) {
        if (row.number() > CellAddress.LAST_ROW || cells > MOST_CELLS) {
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
                copy(cell.text(), to.createCell(cell.column()));
            }
        }
        cells += row.cells().size();
        return true;
    }

    /** As far as a cell can hold it; what would be a formula once somebody edits the cell stays a text. */
    private void copy(String text, org.apache.poi.ss.usermodel.Cell to) {
        to.setCellValue(Texts.cell(text));
        if (FORMULA_LIKE.indexOf(text.charAt(0)) >= 0) {
            to.setCellStyle(quoted);
        }
    }
}
