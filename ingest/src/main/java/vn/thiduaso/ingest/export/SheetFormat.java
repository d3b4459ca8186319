package vn.thiduaso.ingest.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongSupplier;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.thiduaso.ingest.read.CellAddress;

/** How a table is written. */
public enum SheetFormat {

    /** UTF-8 without byte order mark, comma, LF; a text that begins like a formula gets an apostrophe in front. */
    CSV {
        @Override
        public void write(Sheet sheet, OutputStream out) throws IOException {
            csv(sheet, new OutputStreamWriter(out, StandardCharsets.UTF_8), CsvText.Form.PLAIN);
        }
    },
    /** The same as a spreadsheet set to Vietnamese opens it by a click: byte order mark, semicolon, decimal comma. */
    OFFICE_CSV {
        @Override
        public void write(Sheet sheet, OutputStream out) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            csv(sheet, writer, CsvText.Form.OFFICE);
        }
    },
    /**
     * A workbook with one sheet: numbers as numbers, texts as texts whatever they begin with. A text cell is never run as a formula; the mark
     * that would keep it so after a person edits the cell ({@code quotePrefix}) is not written, since the library has no such style.
     */
    XLSX {
        @Override
        public void write(Sheet sheet, OutputStream out) throws IOException {
            Workbook workbook = new Workbook(out, "Thi Dua So", "01.0000");
            Worksheet page = workbook.newWorksheet(sheet.name());
            page.freezePane(0, 1);
            row(page, 0, sheet.columns().stream().map(Value::of).toList());
            int[] at = {1};
            try {
                sheet.rows().forEach(values -> {
                    row(page, at[0]++, values);
                    flush(page, at[0]);
                });
            } catch (UncheckedIOException unwritable) {
                throw unwritable.getCause();
            }
            workbook.finish();
        }

        @Override
        public void check(Sheet sheet, LongSupplier count) {
            int columns = sheet.columns().size();
            if (columns > CellAddress.LAST_COLUMN) {
                throw SheetTooLargeException.columns(columns, CellAddress.LAST_COLUMN);
            }
            long rows = count.getAsLong();
            if (rows > MOST_ROWS) {
                throw SheetTooLargeException.rows(rows, MOST_ROWS);
            }
        }
    };

    /** Rows a sheet can have under its header. */
    static final int MOST_ROWS = CellAddress.LAST_ROW - 1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Rows held in memory before they are written. */
    private static final int HELD = 1_000;

    /**
     * Writes the whole table as it comes; the stream stays open.
     *
     * @throws IOException when the stream takes no more
     */
    public abstract void write(Sheet sheet, OutputStream out) throws IOException;

    /**
     * Writes the whole table to a file, which appears when it is complete.
     *
     * @param out replaced as a whole
     * @throws SheetTooLargeException when the format cannot hold the table; the file is not touched
     * @throws IOException when it cannot be written; the old file, if any, is still there
     */
    public void write(Sheet sheet, Path out) throws IOException {
        check(sheet, sheet::count);
        WholeFile.write(out, stream -> write(sheet, stream));
    }

    /**
     * @param count of its rows, asked for where it matters
     * @throws SheetTooLargeException when the table does not fit; known before anything is written
     */
    public void check(Sheet sheet, LongSupplier count) {}

    private static void csv(Sheet sheet, Writer writer, CsvText.Form form) throws IOException {
        CsvText csv = new CsvText(writer, form);
        try {
            csv.row(sheet.columns().stream().map(Value::of).iterator());
            sheet.rows().forEach(row -> csv.row(row.iterator()));
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
        csv.finish();
    }

    private static void flush(Worksheet page, int written) {
        if (written % HELD == 0) {
            try {
                page.flush();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private static void row(Worksheet page, int row, List<Value> values) {
        int column = 0;
        for (Iterator<Value> each = values.iterator(); each.hasNext(); column++) {
            Value value = each.next();
            if (value instanceof Value.Figure figure) {
                page.value(row, column, figure.number());
            } else if (!value.plain().isEmpty()) {
                page.value(row, column, value.plain());
            }
        }
    }
}
