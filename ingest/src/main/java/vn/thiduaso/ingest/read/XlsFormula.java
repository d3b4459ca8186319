package vn.thiduaso.ingest.read;

import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.record.FormulaRecord;

/** The text of a formula, as far as it can be told without the rest of its workbook. */
final class XlsFormula {

    private XlsFormula() {}

    static String text(FormulaRecord formula) {
        try {
            return HSSFFormulaParser.toFormulaString(null, formula.getParsedExpression());
        } catch (RuntimeException needsItsWorkbook) {
            return "…";
        }
    }
}
