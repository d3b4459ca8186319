package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import vn.thiduaso.datasets.lake.Digests;

/**
 * A file that is what its ending says, small enough, and not empty.
 *
 * @param name what people know it by; its ending says what it is
 * @param bytes size
 * @param unpacked size when all that is packed in it is unpacked; nothing is read that would unpack to more
 * @param limits it was held against
 */
public record SourceFile(Path path, String name, FileFormat format, long bytes, long unpacked, ReadLimits limits) {

    /** Bytes that say what a file is. */
    static final int HEAD = 4096;
    /** Endings of archives that are no ZIP. */
    private static final List<String> PACKED = List.of(".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz");
    /** Figures in messages look the same on every machine. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /**
     * Looks at name, size and first bytes; a workbook's directory too. Nothing is unpacked.
     *
     * @throws UnreadableFileException when it cannot be used: with what to do
     */
    public static SourceFile open(Path path, ReadLimits limits) {
        return open(
                path,
                path.getFileName() == null
                        ? path.toString()
                        : path.getFileName().toString(),
                limits);
    }

    /** The same for a file that has another name where it was unpacked. */
    static SourceFile open(Path path, String name, ReadLimits limits) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw missing();
        }
        FileFormat format = FileFormat.find(name).orElseThrow(() -> unknownEnding(name));
        try {
            long bytes = Files.size(path);
            if (bytes == 0) {
                throw empty();
            }
            byte[] head = head(path);
            switch (format) {
                case CSV, JSON_LINES -> DisguisedFile.checkText(head);
                case XLSX -> DisguisedFile.checkPacked(head, ".xlsx");
                case XLS -> checkOldWorkbook(head, limits);
                case ODS -> DisguisedFile.checkPacked(head, ".ods");
            }
            checkSize(format, bytes, limits);
            long unpacked = switch (format) {
                case CSV, JSON_LINES -> bytes;
                case XLSX -> WorkbookDirectory.check(path, limits.workbook());
                case XLS -> {
                    XlsDirectory.check(path, limits.workbook());
                    yield bytes;
                }
                case ODS -> OdsDirectory.check(path, limits.workbook());
            };
            return new SourceFile(path, name, format, bytes, unpacked, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** SHA-256 of the content, 64 hex digits; reads the whole file. */
    public String sha256() {
        return Digests.sha256(path);
    }

    /**
     * The reader of its format.
     *
     * @throws UnreadableFileException when a text file is in no encoding that is known
     */
    public TableReader reader() {
        try {
            return switch (format) {
                case CSV -> CsvTable.of(path);
                case XLSX -> new XlsxTable(path, limits);
                case XLS -> new XlsTable(path, limits);
                case ODS -> new OdsTable(path, limits);
                case JSON_LINES -> new JsonLinesTable(path);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** There is none, or nobody may read it. */
    public static UnreadableFileException missing() {
        return new UnreadableFileException(
                "file-missing", "Không có tệp này hoặc không đọc được", "Kiểm tra đường dẫn và quyền đọc tệp");
    }

    static UnreadableFileException empty() {
        return new UnreadableFileException(
                "file-empty", "Tệp rỗng, không có dòng nào", "Mở tệp gốc, kiểm tra số liệu rồi lưu và gửi lại");
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    private static void checkOldWorkbook(byte[] head, ReadLimits limits) {
        if (!limits.oldWorkbooks()) {
            throw WorkbookRefusal.old("Không nhận bảng tính Excel 97–2003 (.xls)");
        }
        DisguisedFile.checkOldWorkbook(head);
    }

    private static void checkSize(FileFormat format, long bytes, ReadLimits limits) {
        boolean text = format == FileFormat.CSV || format == FileFormat.JSON_LINES;
        long limit = text ? limits.textBytes() : limits.workbook().packedBytes();
        if (bytes > limit) {
            throw new UnreadableFileException(
                    "file-too-large",
                    String.format(
                            VIETNAMESE, "Tệp có %.1f MB, lớn hơn mức %d MB cho phép", bytes / 1e6, limit / 1_000_000),
                    "Chia tệp thành nhiều tệp nhỏ hơn rồi gửi cùng một lần");
        }
    }

    static UnreadableFileException unknownEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String remedy = "Lưu lại thành .csv (UTF-8) hoặc .xlsx rồi gửi lại";
        if (lower.endsWith(".xlsm") || lower.endsWith(".xlsb") || lower.endsWith(".xltm")) {
            return WorkbookRefusal.macro();
        }
        if (PACKED.stream().anyMatch(lower::endsWith)) {
            remedy = "Giải nén, rồi nén lại các tệp số liệu thành một tệp .zip, hoặc gửi thẳng các tệp đó";
        }
        return new UnreadableFileException(
                "file-ending", "Không nhận loại tệp này; chỉ nhận " + FileFormat.allEndings(), remedy);
    }
}
