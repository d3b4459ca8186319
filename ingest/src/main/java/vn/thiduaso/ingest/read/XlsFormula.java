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

    /** @throws UnreadableFileException when a formula, a name or a function of the workbook fetches from outside of it */
    static void checkFetching(Record record) {
        try {
            look(record);
        } catch (UnreadableFileException refused) {
            throw refused;
        } catch (RuntimeException unknown) {
            // nobody can tell what it does
            throw WorkbookRefusal.broken();
        }
    }

    private static void look(Record record) {
        if (record instanceof ExternalNameRecord function) {
            check(String.valueOf(function.getText()), "hàm khai báo trong tệp");
        } else if (record instanceof FormulaRecord formula) {
            check(formula.getParsedExpression(), CellAddress.letters(formula.getColumn()) + (formula.getRow() + 1));
        } else if (record instanceof SharedFormulaRecord shared) {
            check(shared.getFormulaTokens(new FormulaRecord()), "công thức chung");
        } else if (record instanceof ArrayRecord array) {
            check(array.getFormulaTokens(), "công thức mảng");
        } else if (record instanceof NameRecord name) {
            check(name.getNameDefinition(), "tên vùng");
        }
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
