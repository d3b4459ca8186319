package vn.thiduaso.ingest.read;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import vn.thiduaso.ingest.letters.Letters;
import vn.thiduaso.ingest.letters.TextEncoding;

/**
 * Text in any encoding of {@link TextEncoding}, columns parted by comma, semicolon or tab: see {@link CsvSeparator}.
 *
 * <p>A row is a record: a line break inside quotes does not begin a new one, as in a spreadsheet. Bytes that are no letters refuse the file;
 * they are never replaced by question marks.
 *
 * @param separator found once, for all who read it
 * @param fonts what its texts are written in
 */
record CsvTable(Bytes bytes, char separator, TextEncoding encoding, Letters fonts) implements TableReader {

    /** Bytes by which encoding and letters are known. */
    static final int LOOKED_AT = 1 << 18;

    private static final int BUFFER = 1 << 16;
    /** Columns of a row, which is kept in memory: six times as many as a workbook can have. */
    static final int MOST_COLUMNS = 100_000;
    /** Letters of a row, in chars: the library holds one cell of so many, were each of them a doubled quote. */
    static final int MOST_LETTERS = 8_000_000;

    private static final Pattern FIELD = Pattern.compile("[\t\r\n,;\"]+");
    private static final char BOM = '\ufeff';

    /** Where the text is. */
    @FunctionalInterface
    interface Bytes {

        InputStream open() throws IOException;
    }

    /** @throws UnreadableFileException when its bytes are no text that is known */
    static CsvTable of(Path path) throws IOException {
        return of(() -> Files.newInputStream(path));
    }

    /** The same of bytes that lie anywhere. */
    static CsvTable of(Bytes bytes) throws IOException {
        byte[] start;
        try (InputStream in = bytes.open()) {
            start = in.readNBytes(LOOKED_AT);
        }
        TextEncoding encoding = TextEncoding.of(start).orElseThrow(CsvTable::unknownEncoding);
        String letters = encoding.read(start);
        Letters fonts = new Letters();
        if (!TextEncoding.isAscii(start)) {
            FIELD.splitAsStream(letters).forEach(fonts::add);
        }
        return new CsvTable(bytes, CsvSeparator.of(letters, start.length == LOOKED_AT), encoding, fonts);
    }

    @Override
    public void forEach(RowSink sink) {
        sink.sheet(SheetShape.plain("", false));
        named(() -> {
            read(sink);
            return true;
        });
    }

    /** Reads text. */
    @FunctionalInterface
    interface Reading<T> {

        T read() throws IOException;
    }

    /**
     * What reading gives.
     *
     * @throws UnreadableFileException when the text has a fault, with its name
     */
    static <T> T named(Reading<T> reading) {
        try {
            return reading.read();
        } catch (CsvParseException broken) {
            throw refused(broken);
        } catch (CharacterCodingException foreign) {
            throw unknownEncoding();
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? unknownEncoding() : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows there are. */
    void read(RowSink sink) throws IOException {
        try (Reader text = open();
                CloseableIterator<CsvRow> records = records(text, separator, 0)) {
            boolean more = true;
            while (more && records.hasNext()) {
                CsvRow record = records.next();
                more = fonts.isNone() ? sink.accept(record) : sink.accept(record.toSourceRow(fonts));
            }
        }
    }

    /**
     * The records of a text, each laid into the same row.
     *
     * @param before records of the file that stand before the text
     */
    static CloseableIterator<CsvRow> records(Reader text, char separator, int before) {
        return parted(separator).build(new Records(before), text).iterator();
    }

    /** How records are read, whatever is made of them. */
    static CsvReader.CsvReaderBuilder parted(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    /** Lays each record into the same row. */
    private static final class Records extends AbstractBaseCsvCallbackHandler<CsvRow> {

        private final CsvRow row = new CsvRow();
        private long letters;

        Records(int before) {
            row.standBehind(before);
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            row.begin();
            letters = 0;
        }

        @Override
        protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
            letters += len;
            if (fieldIdx >= MOST_COLUMNS || letters > MOST_LETTERS) {
                throw tooWide();
            }
            row.add(buf, offset, len);
        }

        @Override
        protected CsvRow buildRecord() {
            return row;
        }
    }

    /** A decoder that reports instead of replacing. */
    Reader open() throws IOException {
        InputStream in = new BufferedInputStream(bytes.open(), BUFFER);
        BufferedReader text = new BufferedReader(new InputStreamReader(in, encoding.decoder()), BUFFER);
        text.mark(1);
        if (text.read() != BOM) {
            text.reset();
        }
        return text;
    }

    private static UnreadableFileException refused(CsvParseException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return unknownEncoding();
            }
            if (cause instanceof UnreadableFileException refused) {
                return refused;
            }
            if (String.valueOf(cause.getMessage()).contains("buffer size")) {
                return tooWide();
            }
        }
        return brokenQuotes();
    }

    static UnreadableFileException brokenQuotes() {
        return new UnreadableFileException(
                "file-quotes",
                "Dấu ngoặc kép trong tệp CSV không khép lại hoặc đặt sai chỗ",
                "Tìm ô có dấu \" lẻ, viết thành \"\" trong cặp ngoặc kép, hoặc lưu lại bằng Excel");
    }

    static UnreadableFileException tooWide() {
        return new UnreadableFileException(
                "file-too-large",
                "Một dòng của tệp có hơn %d cột hoặc hơn %d triệu chữ"
                        .formatted(MOST_COLUMNS, MOST_LETTERS / 1_000_000),
                "Kiểm tra dấu ngoặc kép không khép lại và dấu phân cách thừa; chia bảng quá rộng thành nhiều tệp");
    }

    static UnreadableFileException unknownEncoding() {
        return new UnreadableFileException(
                "file-encoding",
                "Không nhận ra bảng mã của tệp văn bản; đọc được UTF-8, UTF-16, windows-1258, TCVN3 (ABC) và VNI",
                "Trong Excel chọn “CSV UTF-8 (Comma delimited)” khi lưu, hoặc gửi tệp .xlsx");
    }
}
