package vn.thiduaso.ingest.report;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import vn.thiduaso.ingest.read.LiveFormula;

/**
 * Takes links off a workbook that was sent, so that what we hand back opens no address: a formula that makes one gives way to the text it shows, and an
 * address behind a cell goes. Links to places of the workbook itself stay.
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
            links += takeOffAddresses(sheet);
        }
        return links;
    }

    private static int takeOffFormula(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA || !LiveFormula.isLink(formula(cell))) {
            return 0;
        }
        String shown = cell.getCachedFormulaResultType() == CellType.STRING ? cell.getStringCellValue() : "";
        double number = cell.getCachedFormulaResultType() == CellType.NUMERIC ? cell.getNumericCellValue() : Double.NaN;
        if (cell.isPartOfArrayFormulaGroup()) {
            cell.getSheet().removeArrayFormula(cell);
        }
        cell.setBlank();
        if (Double.isFinite(number)) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(shown);
        }
        return 1;
    }

    private static String formula(Cell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException unknown) {
            // of a function the library cannot name: no link, whose name it knows
            return "";
        }
    }

    private static int takeOffAddresses(Sheet sheet) {
        List<Hyperlink> outside = new ArrayList<>(sheet.getHyperlinkList());
        outside.removeIf(link -> link.getType() == HyperlinkType.DOCUMENT);
        for (Hyperlink link : outside) {
            if (sheet instanceof XSSFSheet packed) {
                String relation = ((XSSFHyperlink) link).getCTHyperlink().getId();
                packed.removeHyperlink(link.getFirstRow(), link.getFirstColumn());
                if (relation != null) {
                    packed.getPackagePart().removeRelationship(relation);
                }
            } else {
                sheet.getRow(link.getFirstRow()).getCell(link.getFirstColumn()).removeHyperlink();
            }
        }
        return outside.size();
    }
}
