package vn.thiduaso.ingest.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;

import vn.thiduaso.ingest.read.OwnSheets;

/** Takes off the marks an earlier check put into a workbook that comes back: its sheet of faults says where they are. */
final class EarlierMarks {

    private EarlierMarks() {}

    static void takeOff(Workbook workbook) {
        Sheet changes = workbook.getSheet(OwnSheets.CHANGES);
        if (changes != null) {
            workbook.removeSheetAt(workbook.getSheetIndex(changes));
        }
        Sheet faults = workbook.getSheet(OwnSheets.FAULTS);
        if (faults == null) {
            return;
        }
        FilledStyles styles = new FilledStyles(workbook);
        for (Row row : faults) {
            FaultSheet.place(row).ifPresent(place -> clear(workbook, place, FaultSheet.own(row), styles));
        }
        workbook.removeSheetAt(workbook.getSheetIndex(faults));
        for (Sheet sheet : workbook) {
            Map<CellAddress, ? extends Comment> comments = sheet.getCellComments();
            List<CellAddress> own = comments.entrySet().stream()
                    .filter(comment -> Marks.AUTHOR.equals(comment.getValue().getAuthor()))
                    .map(Map.Entry::getKey)
                    .map(CellAddress.class::cast)
                    .toList();
            own.forEach(at -> cell(sheet, at.getRow(), at.getColumn()).removeCellComment());
        }
    }

    /** Gives a cell back the fill it had. One that its sender has filled otherwise since then stays as it is. */
    private static void clear(Workbook workbook, Marks.Place place, Optional<CellStyle> own, FilledStyles styles) {
        Sheet sheet = workbook.getSheet(place.sheet());
        CellReference at = new CellReference(place.cell());
        Row row = sheet == null ? null : sheet.getRow(at.getRow());
        Cell cell = row == null ? null : row.getCell(at.getCol());
        if (cell == null || !Fill.isMark(cell.getCellStyle())) {
            return;
        }
        styles.fill(
                cell,
                own.map(CellStyle::getIndex),
                style -> own.ifPresentOrElse(
                        before -> Fill.copy(before, style), () -> style.setFillPattern(FillPatternType.NO_FILL)));
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row there = sheet.getRow(row);
        return (there == null ? sheet.createRow(row) : there)
                .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
