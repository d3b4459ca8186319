package vn.thiduaso.ingest.read;

import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.ExternalNameRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** A formula, as far as it can be told without the rest of its workbook: its text, and whether it fetches from outside. */
final class XlsFormula {

    private XlsFormula() {}

    /**
     * @param sheet on which the record is; empty for one of the workbook
     * @throws UnreadableFileException when a formula, a name or a function of the workbook fetches from outside of it
     */
    static void checkFetching(Record record, String sheet) {
        try {
            look(record, sheet);
        } catch (UnreadableFileException refused) {
            throw refused;
        } catch (RuntimeException unknown) {
            // nobody can tell what it does
            throw WorkbookRefusal.broken();
        }
    }

    private static void look(Record record, String sheet) {
        if (record instanceof ExternalNameRecord function) {
            check(String.valueOf(function.getText()), "hàm khai báo trong tệp");
        } else if (record instanceof FormulaRecord formula) {
            check(formula.getParsedExpression(), cell(sheet, formula.getRow(), formula.getColumn()));
        } else if (record instanceof SharedFormulaRecord shared) {
            FormulaRecord first = new FormulaRecord();
            first.setRow(shared.getFirstRow());
            first.setColumn((short) shared.getFirstColumn());
            check(shared.getFormulaTokens(first), cell(sheet, first.getRow(), first.getColumn()));
        } else if (record instanceof ArrayRecord array) {
            check(array.getFormulaTokens(), cell(sheet, array.getFirstRow(), array.getFirstColumn()));
        } else if (record instanceof NameRecord name) {
            check(name.getNameDefinition(), WorkbookRefusal.name(name.getNameText()));
        }
    }

    private static String cell(String sheet, int row, int column) {
        return WorkbookRefusal.cell(sheet, CellAddress.letters(column) + (row + 1));
    }

    private static void check(Ptg[] expression, String place) {
        for (Ptg part : expression) {
            if (part instanceof AbstractFunctionPtg function) {
                check(function.getName(), place);
            }
        }
    }

    private static void check(String function, String place) {
        if (LiveFormula.isFetching(function)) {
            throw WorkbookRefusal.fetching(function, place);
        }
    }

    static String text(FormulaRecord formula) {
        try {
            return HSSFFormulaParser.toFormulaString(null, formula.getParsedExpression());
        } catch (RuntimeException needsItsWorkbook) {
            return "…";
        }
    }
}
