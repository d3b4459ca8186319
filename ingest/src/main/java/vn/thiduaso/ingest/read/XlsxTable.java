package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.letters.Letters;

/** A workbook, streamed sheet by sheet. Numbers are taken as stored; formulas by the value the sender's program left. */
record XlsxTable(Path path) implements TableReader {

    /** Decimal exponent above which a number is not written out: a hostile one would write gigabytes of zeros. */
    private static final int MAX_SCALE = 40;

    @Override
    public void forEach(RowSink sink) {
        WorkbookScan.Found found = scan();
        try (ReadableWorkbook workbook = open();
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                forEach(sheet, found, sink);
            }
        } catch (IOException unreadable) {
            throw broken();
        }
    }

    private WorkbookScan.Found scan() {
        try {
            return WorkbookScan.scan(path);
        } catch (IOException unreadable) {
            throw broken();
        }
    }

    private ReadableWorkbook open() throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true));
        } catch (RuntimeException malformed) {
            throw broken();
        }
    }

    private static void forEach(Sheet sheet, WorkbookScan.Found found, RowSink sink) throws IOException {
        try (Stream<Row> rows = rows(sheet)) {
            Iterator<Row> each = rows.iterator();
            boolean more = true;
            for (Optional<Row> row = next(each); more && row.isPresent(); row = next(each)) {
                more = sink.accept(row(sheet.getName(), found, row.get()));
            }
        }
    }

    private static Stream<Row> rows(Sheet sheet) throws IOException {
        try {
            return sheet.openStream();
        } catch (RuntimeException malformed) {
            throw broken();
        }
    }

    /** The library reports malformed parts by whichever unchecked exception its parser hits first; only its calls are guarded. */
    private static Optional<Row> next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException malformed) {
            throw broken();
        }
    }

    private static SourceRow row(String sheet, WorkbookScan.Found found, Row row) {
        int number = row.getRowNum();
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            org.dhatim.fastexcel.reader.Cell cell = row.getCell(column);
            cells.add(
                    cell != null && isUncomputed(cell, found.emptiedFormulas())
                            ? Cell.uncomputed(number, column, cell.getFormula())
                            : cell(number, column, cell, found.letters()));
        }
        return new SourceRow(sheet, number, cells);
    }

    /** An empty value is the empty text, unless the workbook has been emptied of all values. */
    private static boolean isUncomputed(org.dhatim.fastexcel.reader.Cell cell, boolean emptied) {
        boolean nothing = cell.getValue() == null && (cell.getRawValue() == null || emptied);
        return nothing && cell.getFormula() != null;
    }

    private static Cell cell(int number, int column, org.dhatim.fastexcel.reader.@Nullable Cell cell, Letters letters) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.blank(number, column);
        }
        if (cell.getValue() instanceof BigDecimal decimal) {
            return new Cell(number, column, plain(decimal), decimal.doubleValue());
        }
        return Cell.text(number, column, text(cell), letters);
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static String plain(BigDecimal decimal) {
        BigDecimal shortest = decimal.stripTrailingZeros();
        return Math.abs(shortest.scale()) > MAX_SCALE ? shortest.toString() : shortest.toPlainString();
    }

    private static UnreadableFileException broken() {
        return new UnreadableFileException(
                "file-broken",
                "Bảng tính bị hỏng, không đọc được hết",
                "Mở bằng Excel hoặc LibreOffice, lưu lại thành bảng tính .xlsx mới rồi gửi lại");
    }
}
