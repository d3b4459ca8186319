package vn.thiduaso.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CsvParseException;

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
 */
public record TextHead(String charset, int markBytes, char separator, int headerRow, List<String> header)
        implements Serializable {

    /** Bytes from the start of a file in which all of this is found. */
    public static final int BYTES = 1 << 20;

    private static final int FIRST_LOOK = 4096;

    public TextHead {
        header = List.copyOf(header);
    }

    /**
     * Looks at the first bytes of a file.
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
        if (FileFormat.find(name).filter(FileFormat.CSV::equals).isEmpty()) {
            throw notInPieces("Tệp không phải văn bản .csv, .tsv, .txt");
        }
        if (start.length == 0) {
            throw SourceFile.empty();
        }
        DisguisedFile.checkText(Arrays.copyOf(start, Math.min(start.length, FIRST_LOOK)));
        try {
            CsvTable table = CsvTable.of(() -> new ByteArrayInputStream(start), isHeader);
            if (table.encoding().isWide() || !table.fonts().isNone()) {
                throw notInPieces("Tệp là UTF-16 hoặc gõ bằng phông chữ cũ (TCVN3, VNI)");
            }
            char separator = CsvSeparator.of(table);
            List<SourceRow> found = new ArrayList<>();
            table.read(separator, row -> {
                if (isHeader.test(row)) {
                    found.add(row);
                }
                return found.isEmpty() && row.number() < HeaderedTable.HEADER_WITHIN;
            });
            if (found.isEmpty()) {
                throw notInPieces("Không thấy dòng tiêu đề có cột “unit” hoặc “Đơn vị” trong %d dòng đầu"
                        .formatted(HeaderedTable.HEADER_WITHIN));
            }
            return found(table.encoding(), start, separator, found.get(0));
        } catch (CsvParseException broken) {
            throw CsvTable.brokenQuotes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextHead found(TextEncoding encoding, byte[] start, char separator, SourceRow header) {
        return new TextHead(
                encoding.charset().name(),
                encoding.markBytes(start),
                separator,
                header.number(),
                header.cells().stream().map(Cell::text).toList());
    }

    /** A file that the plain way can read perhaps, piece by piece nobody can. */
    public static UnreadableFileException notInPieces(String what) {
        return new UnreadableFileException(
                "file-not-in-pieces",
                what + ": không đọc được theo từng phần",
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
