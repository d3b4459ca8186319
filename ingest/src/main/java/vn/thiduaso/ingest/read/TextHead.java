package vn.thiduaso.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.CRC32C;

import vn.thiduaso.ingest.letters.TextEncoding;

/**
 * How a long text file is read, known from its first bytes, so that its rows can be read piece by piece and by several processes: what {@link CsvTable}
 * finds for a whole file.
 *
 * @param charset name of what decodes it; one in which line breaks, quotes and separators are single bytes as in ASCII
 * @param markBytes of the byte order mark it begins with
 * @param separator between the cells
 * @param headerRow physical row of the header
 * @param header its cells, as written
 * @param start the bytes in which this was found
 */
public record TextHead(String charset, int markBytes, char separator, int headerRow, List<String> header, Start start)
        implements Serializable {

    /** Bytes from the start of a file in which all of this is found. */
    public static final int BYTES = 1 << 20;

    /**
     * By what the first bytes of a file are known again.
     *
     * @param bytes how many: {@link #BYTES}, or all there were
     * @param crc CRC-32C of them
     */
    public record Start(int bytes, long crc) implements Serializable {

        public static Start of(byte[] start) {
            CRC32C crc = new CRC32C();
            crc.update(start);
            return new Start(start.length, crc.getValue());
        }
    }

    public TextHead {
        header = List.copyOf(header);
    }

    /**
     * Looks at the first bytes of a file. That they end inside a letter or a row is no fault of the file when there are {@link #BYTES} of them.
     *
     * @param name what people know it by
     * @param start the first {@link #BYTES}, or all there are
     * @param isHeader what a header of the wanted table looks like
     * @throws UnreadableFileException when it is no text, or none that can be read in pieces
     */
    public static TextHead of(String name, byte[] start, Predicate<SourceRow> isHeader) {
        UnstorableText.inName(name).ifPresent(unstorable -> {
            throw new UnreadableFileException(
                    UnstorableText.RULE, "Tên tệp không lưu được: " + unstorable.message(), "Đổi tên tệp rồi nạp lại");
        });
        FileFormat format = FileFormat.find(name).orElseThrow(() -> SourceFile.unknownEnding(name));
        if (format != FileFormat.CSV) {
            throw notInPieces("Tệp không phải văn bản .csv, .tsv, .txt");
        }
        if (start.length == 0) {
            throw SourceFile.empty();
        }
        DisguisedFile.checkText(Arrays.copyOf(start, Math.min(start.length, SourceFile.HEAD)));
        return CsvTable.named(() -> look(start, isHeader));
    }

    private static TextHead look(byte[] start, Predicate<SourceRow> isHeader) throws IOException {
        byte[] letters = isCut(start) ? TextEncoding.withoutTorn(start) : start;
        CsvTable table = CsvTable.of(() -> new ByteArrayInputStream(letters));
        TextEncoding encoding = table.encoding();
        if (encoding.isWide() || !table.fonts().isNone()) {
            throw notInPieces("Tệp là UTF-16 hoặc gõ bằng phông chữ cũ (TCVN3, VNI)");
        }
        char separator = table.separator();
        int mark = encoding.markBytes(start);
        SourceRow header = header(wholeRows(start, encoding, mark, separator), table, isHeader, isCut(start));
        List<String> heads = header.cells().stream().map(Cell::text).toList();
        return new TextHead(encoding.charset().name(), mark, separator, header.number(), heads, Start.of(start));
    }

    /** The first row that is a header, as {@link HeaderedTable} finds it. */
    private static SourceRow header(byte[] rows, CsvTable table, Predicate<SourceRow> isHeader, boolean isCut)
            throws IOException {
        List<SourceRow> found = new ArrayList<>();
        boolean[] isAnyWritten = {false};
        CsvTable whole =
                new CsvTable(() -> new ByteArrayInputStream(rows), table.separator(), table.encoding(), table.fonts());
        whole.read(row -> {
            if (row.isBlank()) {
                return true;
            }
            isAnyWritten[0] = true;
            if (isHeader.test(row)) {
                found.add(row);
            }
            return found.isEmpty() && row.number() < HeaderedTable.HEADER_WITHIN;
        });
        if (!isAnyWritten[0] && !isCut) {
            throw SourceFile.empty();
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> notInPieces(
                        "Không thấy dòng tiêu đề có cột “unit” hoặc “Đơn vị” trong %d dòng đầu, trong %d MB đầu của tệp"
                                .formatted(HeaderedTable.HEADER_WITHIN, BYTES >> 20)));
    }

    /** Whether the file goes on behind its start, for all one can see. */
    private static boolean isCut(byte[] start) {
        return start.length >= BYTES;
    }

    /** The start without a last row that may go on behind it. */
    private static byte[] wholeRows(byte[] start, TextEncoding encoding, int mark, char separator) {
        if (!isCut(start)) {
            return start;
        }
        TextRecords records = new TextRecords(separator, encoding);
        int last = mark;
        int begun = records.over(start, mark, start.length, mark);
        while (begun >= 0) {
            last = begun;
            begun = records.over(start, last + 1, start.length, last + 1);
        }
        return Arrays.copyOf(start, last);
    }

    /** The start of the file it is of, without a last row that may go on behind it. */
    public byte[] wholeRows(byte[] first) {
        return wholeRows(first, encoding(), markBytes, separator);
    }

    /**
     * The first bytes of the file, when they are those in which this was found.
     *
     * @param file from its first byte; read up to {@link #BYTES}
     * @throws UnreadableFileException when they are others, or more
     */
    byte[] sameStart(InputStream file) throws IOException {
        byte[] first = file.readNBytes(BYTES);
        if (!Start.of(first).equals(start)) {
            throw changed();
        }
        return first;
    }

    /** A file is not what it was when it was looked at: nobody knows what was read of it. */
    static UnreadableFileException changed() {
        return new UnreadableFileException(
                "file-changed",
                "Tệp đã đổi trong khi đọc; không nhận số liệu nào của lần nạp này",
                "Đợi chương trình ghi tệp xong, hoặc chép tệp sang chỗ không ai ghi vào, rồi nạp lại");
    }

    /** A file that the plain way can read perhaps, piece by piece nobody can. */
    public static UnreadableFileException notInPieces(String what) {
        return new UnreadableFileException(
                "file-not-in-pieces",
                what + ": không đọc được theo từng đoạn tệp",
                "Nạp bằng ./thiduaso ingest; hoặc lưu lại thành CSV UTF-8 có dòng tiêu đề unit,indicator,period,value rồi nạp lại");
    }

    TextEncoding encoding() {
        return new TextEncoding(Charset.forName(charset));
    }

    /** The header as a row. */
    public SourceRow headerAsRow() {
        List<Cell> cells = new ArrayList<>(header.size());
        for (int column = 0; column < header.size(); column++) {
            cells.add(Cell.text(headerRow, column, header.get(column)));
        }
        return new SourceRow("", headerRow, cells);
    }
}
