package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at the list of parts of a workbook before anything is unpacked: number, sizes, macros, other packages. */
final class WorkbookDirectory {

    private static final String REMEDY =
            "Mở bằng Excel hoặc LibreOffice, lưu lại thành bảng tính .xlsx mới rồi gửi lại";

    private WorkbookDirectory() {}

    /** @throws UnreadableFileException when it is no workbook, carries macros, or would unpack too large */
    static void check(Path path, ReadLimits limits) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            if (entries.size() > limits.entries()) {
                throw bomb(
                        "Bảng tính có %d phần, nhiều hơn mức %d cho phép".formatted(entries.size(), limits.entries()));
            }
            checkSizes(entries, limits);
            entries.forEach(WorkbookDirectory::checkPart);
            checkNames(entries);
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
                throw DisguisedFile.disguised("Tệp mang đuôi .xlsx nhưng không phải bảng tính");
            }
        } catch (ZipException broken) {
            throw new UnreadableFileException("file-broken", "Bảng tính bị hỏng, không mở được", REMEDY);
        }
    }

    private static void checkSizes(List<? extends ZipEntry> entries, ReadLimits limits) {
        long unpacked = 0;
        long packed = 0;
        for (ZipEntry entry : entries) {
            if (entry.getSize() > limits.entryBytes()) {
                throw bomb("Một phần của bảng tính nở ra %d MB".formatted(entry.getSize() / 1_000_000));
            }
            unpacked += Math.max(0, entry.getSize());
            packed += Math.max(1, entry.getCompressedSize());
        }
        boolean dense = unpacked > ReadLimits.RATIO_FROM && unpacked / Math.max(1, packed) > limits.ratio();
        if (unpacked > limits.unpackedBytes() || dense) {
            throw bomb("Bảng tính nở ra %d MB, vượt mức cho phép".formatted(unpacked / 1_000_000));
        }
    }

    private static void checkPart(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin")) {
            throw new UnreadableFileException("file-macro", "Bảng tính có macro", REMEDY);
        }
        if (name.contains("xl/externallinks/") || name.contains("xl/embeddings/")) {
            throw external();
        }
        if (name.startsWith("/") || name.contains("..")) {
            throw DisguisedFile.disguised("Bảng tính chứa đường dẫn không hợp lệ");
        }
    }

    /** Of two parts with one name one program reads the first and another the last. */
    private static void checkNames(List<? extends ZipEntry> entries) {
        long names = entries.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (names < entries.size()) {
            throw DisguisedFile.disguised("Bảng tính chứa hai phần cùng tên");
        }
    }

    static UnreadableFileException external() {
        return new UnreadableFileException(
                "file-external",
                "Bảng tính có liên kết ra ngoài hoặc tệp nhúng",
                "Chép vùng số liệu sang bảng tính mới (dán giá trị), lưu lại rồi gửi");
    }

    static UnreadableFileException bomb(String message) {
        return new UnreadableFileException(
                "file-too-large", message, "Chia nhỏ bảng tính, bỏ các sheet và ảnh không cần");
    }
}
