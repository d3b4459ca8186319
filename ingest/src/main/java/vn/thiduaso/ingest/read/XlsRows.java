package vn.thiduaso.ingest.read;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Makes rows of the records of one sheet. */
final class XlsRows {

    /** Columns a sheet of this format can have. */
    private static final int COLUMNS = 256;

    private final XlsScan.Found found;
    private final @Nullable SSTRecord texts;
    private final String sheet;
    private final RowSink sink;
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private boolean more = true;
    /** A formula whose value is the text in one of the next records. */
    private @Nullable FormulaRecord awaited;

    /** @param texts of the workbook; null when it has none */
    XlsRows(XlsScan.Found found, @Nullable SSTRecord texts, String sheet, RowSink sink) {
        this.found = found;
        this.texts = texts;
        this.sheet = sheet;
        this.sink = sink;
    }

    void accept(Record record) {
        if (!more) {
            return;
        }
        if (record instanceof StringRecord text) {
            if (awaited != null) {
                put(awaited, Cell.text(row, column(awaited), text.getString(), found.letters()));
                awaited = null;
            }
        } else if (record instanceof CellValueRecordInterface place) {
            move(place);
            cell(record, place);
        }
    }

    private void cell(Record record, CellValueRecordInterface place) {
        if (record instanceof NumberRecord number) {
            put(place, number(place, number.getValue()));
        } else if (record instanceof LabelSSTRecord label) {
            put(place, Cell.text(row, column(place), text(label.getSSTIndex()), found.letters()));
        } else if (record instanceof LabelRecord label) {
            put(place, Cell.text(row, column(place), label.getValue(), found.letters()));
        } else if (record instanceof BoolErrRecord truth) {
            put(place, truth.isError() ? error(place, truth.getErrorValue()) : truth(place, truth.getBooleanValue()));
        } else if (record instanceof FormulaRecord formula) {
            formula(formula);
        }
    }

    /** The value the sender's program left. A zero is none where the program also leaves it for what it did not compute, or cannot store. */
    private void formula(FormulaRecord formula) {
        boolean zero = formula.getCachedResultTypeEnum() == CellType.NUMERIC && formula.getValue() == 0;
        if (zero && (formula.isCalcOnLoad() || !found.zeros())) {
            put(formula, Cell.uncomputed(row, column(formula), XlsFormula.text(formula)));
            return;
        }
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> put(formula, number(formula, formula.getValue()));
            case BOOLEAN -> put(formula, truth(formula, formula.getCachedBooleanValue()));
            case ERROR -> put(formula, error(formula, formula.getCachedErrorValue()));
            default -> awaited = formula.hasCachedResultString() ? formula : null;
        }
    }

    private Cell number(CellValueRecordInterface place, double number) {
        if (!Double.isFinite(number)) {
            return Cell.error(row, column(place), FormulaError.NUM.getString());
        }
        int format = place.getXFIndex() & 0xFFFF;
        CellFormat shown = format < found.formats().size() ? found.formats().get(format) : CellFormat.NUMBER;
        return shown.cell(row, column(place), DecimalText.shortest(number), number, found.from1904());
    }

    private Cell truth(CellValueRecordInterface place, boolean truth) {
        return Cell.text(row, column(place), truth ? "1" : "0");
    }

    private Cell error(CellValueRecordInterface place, int code) {
        String shown =
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#%d".formatted(code);
        return Cell.error(row, column(place), shown);
    }

    private String text(int index) {
        try {
            return texts == null ? "" : texts.getString(index).getString();
        } catch (RuntimeException none) {
            throw WorkbookRefusal.broken();
        }
    }

    private static int column(CellValueRecordInterface place) {
        return place.getColumn() & 0xFFFF;
    }

    /** Cells stand row by row in the file. */
    private void move(CellValueRecordInterface place) {
        int next = place.getRow() + 1;
        if (next < row || column(place) >= COLUMNS) {
            throw WorkbookRefusal.broken();
        }
        if (next > row) {
            finish();
            row = next;
        }
    }

    private void put(CellValueRecordInterface place, Cell cell) {
        while (cells.size() <= column(place)) {
            cells.add(Cell.blank(row, cells.size()));
        }
        cells.set(column(place), cell);
    }

    /** Gives the last row there is. */
    void finish() {
        if (more && !cells.isEmpty()) {
            more = sink.accept(new SourceRow(sheet, row, cells));
        }
        cells = new ArrayList<>();
        awaited = null;
    }
}
