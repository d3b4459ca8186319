package vn.thiduaso.ingest.report;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.record.HyperlinkRecord;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import vn.thiduaso.ingest.read.LiveFormula;

/**
 * Takes links off a workbook that was sent, so that what we hand back opens no address: a formula that makes one gives way to what it shows, and an
 * address behind cells, a shape or a picture goes. Links to places of the workbook itself stay.
 */
final class LinksOff {

    private LinksOff() {}

    /** @return how many there were */
    static int takeOff(Workbook workbook) {
        int links = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    links += takeOffFormula(cell);
                }
            }
            links += sheet instanceof XSSFSheet packed
                    ? takeOffAddresses(packed)
                    : takeOffAddresses(((HSSFSheet) sheet).getSheet().getRecords());
        }
        return links + DrawingLinks.takeOff(workbook);
    }

    private static int takeOffFormula(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA || !LiveFormula.isLink(formula(cell))) {
            return 0;
        }
        Sheet sheet = cell.getSheet();
        List<Shown> shown = new ArrayList<>();
        if (cell.isPartOfArrayFormulaGroup()) {
            for (CellAddress place : cell.getArrayFormulaRange()) {
                Row row = sheet.getRow(place.getRow());
                Cell one = row == null ? null : row.getCell(place.getColumn());
                if (one != null) {
                    shown.add(Shown.by(one));
                }
            }
            sheet.removeArrayFormula(cell);
        } else {
            shown.add(Shown.by(cell));
        }
        shown.forEach(Shown::keep);
        return 1;
    }

    /** What a formula shows. */
    private record Shown(Cell cell, CellType type, Object value) {

        static Shown by(Cell cell) {
            CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : CellType.BLANK;
            boolean computed = !(cell instanceof XSSFCell packed) || packed.getRawValue() != null;
            if (!computed) {
                return new Shown(cell, CellType.BLANK, "");
            }
            return switch (type) {
                case STRING -> new Shown(cell, type, cell.getStringCellValue());
                case NUMERIC -> new Shown(cell, type, cell.getNumericCellValue());
                case BOOLEAN -> new Shown(cell, type, cell.getBooleanCellValue());
                case ERROR -> new Shown(cell, type, cell.getErrorCellValue());
                default -> new Shown(cell, CellType.BLANK, "");
            };
        }

        void keep() {
            cell.setBlank();
            switch (type) {
                case STRING -> cell.setCellValue((String) value);
                case NUMERIC -> cell.setCellValue((Double) value);
                case BOOLEAN -> cell.setCellValue((Boolean) value);
                case ERROR -> cell.setCellErrorValue((Byte) value);
                default -> {}
            }
        }
    }

    private static String formula(Cell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException unknown) {
            // of a function the library cannot name: no link, whose name it knows
            return "";
        }
    }

    /** The links themselves, over whatever cells they lie; the addresses they share go when none is left that names one. */
    private static int takeOffAddresses(XSSFSheet sheet) {
        List<XSSFHyperlink> outside = new ArrayList<>(sheet.getHyperlinkList());
        outside.removeIf(link -> link.getType() == HyperlinkType.DOCUMENT);
        outside.forEach(sheet::removeHyperlink);
        outside.stream()
                .map(link -> link.getCTHyperlink().getId())
                .distinct()
                .filter(relation -> relation != null)
                .forEach(sheet.getPackagePart()::removeRelationship);
        return outside.size();
    }

    /** The records themselves: below a link there need not be a cell. An address with a mark inside of it is no place of the workbook. */
    private static int takeOffAddresses(List<RecordBase> records) {
        int before = records.size();
        records.removeIf(record -> record instanceof HyperlinkRecord link && (link.isUrlLink() || link.isFileLink()));
        return before - records.size();
    }
}
