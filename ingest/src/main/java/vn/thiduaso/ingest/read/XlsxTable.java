package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook, streamed sheet by sheet. Numbers are taken as stored; formulas by the value the sender's program left. */
record XlsxTable(Path path, ReadLimits limits) implements TableReader {

    @Override
    public void forEach(RowSink sink) {
        WorkbookScan.Found found = scan();
        try (ReadableWorkbook workbook = open(found.formats());
                Stream<Sheet> sheets = workbook.getSheets()) {
            XlsxCells cells = new XlsxCells(found, workbook.isDate1904());
            for (Sheet sheet : sheets.toList()) {
                sink.sheet(
                        found.shape(sheet.getId(), sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE));
                forEach(sheet, cells, sink);
            }
        } catch (IOException unreadable) {
            throw WorkbookRefusal.broken();
        }
    }

    private WorkbookScan.Found scan() {
        try {
            return WorkbookScan.scan(path, limits);
        } catch (IOException unreadable) {
            throw WorkbookRefusal.broken();
        }
    }

    /** @param formats the library reads the formats of cells only where one tells something: plain workbooks stay fast */
    private ReadableWorkbook open(boolean formats) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(formats, true));
        } catch (RuntimeException malformed) {
            if (formats) {
                // formats that the workbook does not count among its parts, or that make no sense
                return open(false);
            }
            throw WorkbookRefusal.broken();
        }
    }

    private static void forEach(Sheet sheet, XlsxCells cells, RowSink sink) throws IOException {
        try (Stream<Row> rows = rows(sheet)) {
            Iterator<Row> each = rows.iterator();
            boolean more = true;
            for (Optional<Row> row = next(each); more && row.isPresent(); row = next(each)) {
                more = sink.accept(cells.row(sheet.getName(), row.get()));
            }
        }
    }

    private static Stream<Row> rows(Sheet sheet) throws IOException {
        try {
            return sheet.openStream();
        } catch (RuntimeException malformed) {
            throw WorkbookRefusal.broken();
        }
    }

    /** The library reports malformed parts by whichever unchecked exception its parser hits first; only its calls are guarded. */
    private static Optional<Row> next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException malformed) {
            throw WorkbookRefusal.broken();
        }
    }
}
