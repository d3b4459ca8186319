package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at the list of parts of a packed file before anything is unpacked: number, sizes, names. */
final class PackedDirectory {

    /** Letters shown of the name of a part. */
    private static final int MOST_LETTERS = 60;

    private final ReadLimits.Packed limits;
    /** What the file is called in messages, Vietnamese. */
    private final String kind;
    /** What to do about a part that is named as none may be, Vietnamese. */
    private final String remedy;

    private PackedDirectory(ReadLimits.Packed limits, String kind, String remedy) {
        this.limits = limits;
        this.kind = kind;
        this.remedy = remedy;
    }

    /** That of a workbook, which a program packed. */
    static PackedDirectory ofWorkbook(ReadLimits.Packed limits) {
        return new PackedDirectory(
                limits, "Bảng tính", "Mở bằng Excel hoặc LibreOffice, lưu thành tệp mới rồi gửi lại");
    }

    /** That of an archive, which a person packed. */
    static PackedDirectory ofArchive(ReadLimits.Packed limits) {
        return new PackedDirectory(
                limits, "Tệp nén", "Gom các tệp số liệu vào một thư mục, nén lại thư mục đó thành tệp mới rồi gửi");
    }

    /**
     * @throws UnreadableFileException when it would unpack too large, or names a part as none may be named
     * @throws ZipException when its list cannot be read
     */
    List<? extends ZipEntry> check(Path path, ZipFile zip) throws IOException {
        List<? extends ZipEntry> entries = entries(zip);
        if (entries.size() > limits.entries()) {
            throw bomb("%s có %d phần, nhiều hơn mức %d cho phép".formatted(kind, entries.size(), limits.entries()));
        }
        checkSizes(entries, Files.size(path));
        entries.forEach(this::checkPath);
        checkNames(entries);
        return entries;
    }

    private static List<? extends ZipEntry> entries(ZipFile zip) throws ZipException {
        try {
            return Collections.list(zip.entries());
        } catch (IllegalArgumentException nameInNoLetters) {
            // the library looks at names when a file is opened, and not at all of them
            throw new ZipException("bad entry name");
        }
    }

    /** @param stored size of the whole file: parts that lie over each other state more */
    private void checkSizes(List<? extends ZipEntry> entries, long stored) {
        for (ZipEntry entry : entries) {
            if (entry.getSize() > limits.entryBytes()) {
                throw bomb("Một phần của %s nở ra %d MB, vượt mức %d MB"
                        .formatted(lower(kind), megabytes(entry.getSize()), megabytes(limits.entryBytes())));
            }
        }
        long unpacked = unpacked(entries);
        if (unpacked > limits.unpackedBytes()) {
            throw bomb("%s nở ra %d MB, vượt mức %d MB"
                    .formatted(kind, megabytes(unpacked), megabytes(limits.unpackedBytes())));
        }
        if (unpacked > ReadLimits.Packed.RATIO_FROM && unpacked / Math.max(1, stored) > limits.ratio()) {
            throw bomb("%s nở ra gấp %d lần (%d MB), vượt mức %d lần"
                    .formatted(kind, unpacked / Math.max(1, stored), megabytes(unpacked), limits.ratio()));
        }
    }

    /** Bytes of all parts when unpacked, as the list states; no part is read further than that. */
    static long unpacked(List<? extends ZipEntry> entries) {
        return entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    }

    /** Rounded up: what is more than a limit says so. */
    static long megabytes(long bytes) {
        return bytes / 1_000_000 + (bytes % 1_000_000 == 0 ? 0 : 1);
    }

    private void checkPath(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        boolean drive = name.length() > 1 && name.charAt(1) == ':';
        if (name.startsWith("/") || drive || List.of(name.split("/")).contains("..") || name.indexOf('\0') >= 0) {
            throw new UnreadableFileException(
                    "file-path",
                    "%s có mục “%s” ghi đường dẫn ra ngoài thư mục giải nén, có thể ghi đè tệp khác trên máy"
                            .formatted(kind, shown(entry.getName())),
                    remedy);
        }
    }

    /** A name as it fits into a message. */
    static String shown(String name) {
        String line = name.replaceAll("\\p{Cntrl}", "?");
        return line.length() > MOST_LETTERS ? line.substring(0, MOST_LETTERS) + "…" : line;
    }

    /** Of two parts with one name one program reads the first and another the last. */
    private void checkNames(List<? extends ZipEntry> entries) {
        long names = entries.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (names < entries.size()) {
            throw DisguisedFile.disguised(kind + " chứa hai phần cùng tên");
        }
    }

    private static String lower(String kind) {
        return kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1);
    }

    static UnreadableFileException bomb(String message) {
        return new UnreadableFileException(
                "file-too-large", message, "Chia nhỏ tệp, bỏ các sheet, ảnh và tệp không cần");
    }
}
