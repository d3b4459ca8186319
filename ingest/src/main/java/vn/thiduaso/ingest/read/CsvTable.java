package vn.thiduaso.ingest.read;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * Text in UTF-8, with or without byte order mark, columns parted by comma, semicolon or tab: see {@link CsvSeparator}.
 *
 * <p>A row is a record: a line break inside quotes does not begin a new one, as in a spreadsheet. Letters that are no UTF-8 refuse the file;
 * they are never replaced by question marks.
 *
 * @param header what a header of the table looks like
 */
record CsvTable(Path path, Predicate<SourceRow> header) implements TableReader {

    private static final int BUFFER = 1 << 16;
    private static final char BOM = '\ufeff';

    @Override
    public void forEach(RowSink sink) {
        try {
            read(CsvSeparator.of(this), sink);
        } catch (CsvParseException broken) {
            throw refused(broken);
        } catch (CharacterCodingException foreign) {
            throw notUtf8();
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? notUtf8() : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows there are when cells are parted so. */
    void read(char separator, RowSink sink) throws IOException {
        try (Reader text = open();
                CloseableIterator<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)
                        .iterator()) {
            boolean more = true;
            for (int number = 1; more && records.hasNext(); number++) {
                more = sink.accept(row(number, records.next()));
            }
        }
    }

    private static SourceRow row(int number, CsvRecord line) {
        int count = line.getFieldCount();
        List<Cell> cells = new ArrayList<>(count);
        for (int column = 0; column < count; column++) {
            cells.add(Cell.text(number, column, line.getField(column)));
        }
        return new SourceRow("", number, cells);
    }

    /** A decoder that reports instead of replacing. */
    Reader open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        BufferedReader text =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), BUFFER);
        text.mark(1);
        if (text.read() != BOM) {
            text.reset();
        }
        return text;
    }

    private static UnreadableFileException refused(CsvParseException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return notUtf8();
            }
        }
        return new UnreadableFileException(
                "file-quotes",
                "Dấu ngoặc kép trong tệp CSV không khép lại hoặc đặt sai chỗ",
                "Tìm ô có dấu \" lẻ, viết thành \"\" trong cặp ngoặc kép, hoặc lưu lại bằng Excel");
    }

    static UnreadableFileException notUtf8() {
        return new UnreadableFileException(
                "file-encoding",
                "Tệp văn bản không dùng bảng mã UTF-8",
                "Trong Excel chọn “CSV UTF-8 (Comma delimited)” khi lưu, hoặc gửi tệp .xlsx");
    }
}
