package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.ingest.letters.TextEncoding;

/** Refuses a file whose first bytes say that it is not what its ending says. */
final class DisguisedFile {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";
    /** Excel 2.0, 3.0 and 4.0: a workbook without anything around it. */
    private static final List<String> OLDER =
            List.of("\t\u0000\u0004\u0000", "\t\u0002\u0006\u0000", "\t\u0004\u0006\u0000");

    private static final Map<String, String> KINDS = Map.of(
            ZIP,
            "một tệp nén hoặc bảng tính XLSX, ODS",
            OLE,
            "một tệp Office cũ (.xls, .doc) hoặc tệp có mật khẩu",
            "%PDF",
            "một tệp PDF",
            "\u0089PNG",
            "một ảnh PNG",
            "\u00ff\u00d8\u00ff",
            "một ảnh JPEG",
            "\u007fELF",
            "một chương trình",
            "MZ\u0090",
            "một chương trình",
            "\u001f\u008b",
            "một tệp nén GZIP",
            "PAR1",
            "một tệp Parquet");

    /** Archives that are no ZIP, by their first bytes. */
    private static final Map<String, String> ARCHIVES = Map.of(
            "7z\u00bc\u00af\u0027\u001c",
            "7z",
            "Rar!\u001a\u0007",
            "RAR",
            "\u001f\u008b",
            "GZIP",
            "BZh",
            "BZIP2",
            "\u00fd7zXZ\u0000",
            "XZ");
    /** Where a TAR says that it is one. */
    private static final int TAR_AT = 257;

    private static final String TAR = "ustar";
    private static final String PACK_ANEW =
            "Giải nén tệp này, chọn các tệp số liệu bên trong rồi nén lại thành ZIP (Windows: bấm chuột phải › Nén thành tệp ZIP); đổi đuôi tệp không đổi được loại nén";

    private DisguisedFile() {}

    static void checkText(byte[] head) {
        Optional<String> kind = kind(head);
        if (kind.isPresent()) {
            throw disguised("Tệp mang đuôi văn bản nhưng nội dung là " + kind.get());
        }
        boolean isWide = TextEncoding.of(head).filter(TextEncoding::isWide).isPresent();
        for (byte letter : head) {
            if (letter == 0 && !isWide) {
                throw disguised("Tệp mang đuôi văn bản nhưng có ký tự NUL, không phải văn bản");
            }
        }
    }

    /** @param ending of a workbook that is a packed file: {@code .xlsx} */
    static void checkPacked(byte[] head, String ending) {
        if (startsWith(head, OLE)) {
            throw new UnreadableFileException(
                    "file-encrypted",
                    "Bảng tính có mật khẩu hoặc là tệp .xls cũ đổi đuôi",
                    "Bỏ mật khẩu, lưu lại bằng “Excel Workbook (.xlsx)” rồi gửi lại");
        }
        if (!startsWith(head, ZIP)) {
            throw disguised("Tệp mang đuôi %s nhưng nội dung là %s"
                    .formatted(ending, kind(head).orElse("văn bản hoặc loại khác")));
        }
    }

    static void checkOldWorkbook(byte[] head) {
        if (OLDER.stream().anyMatch(magic -> startsWith(head, magic))) {
            throw WorkbookRefusal.old(XlsDirectory.OLD);
        }
        if (!startsWith(head, OLE)) {
            throw disguised("Tệp mang đuôi .xls nhưng nội dung là "
                    + kind(head).orElse("văn bản hoặc trang web do phần mềm xuất ra"));
        }
    }

    /** Whether a file is a packed one from its first byte: what stands before one is looked at by other programs. */
    static boolean isPacked(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(ZIP.length());
            return startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP);
        }
    }

    /** Why an archive that is no ZIP is not unpacked: what it is; empty when it is none that is known. */
    static Optional<UnreadableFileException> otherArchive(Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(TAR_AT + TAR.length());
        }
        Optional<String> kind = ARCHIVES.entrySet().stream()
                .filter(entry -> startsWith(head, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        boolean tar = startsWith(Arrays.copyOfRange(head, Math.min(TAR_AT, head.length), head.length), TAR);
        return kind.or(() -> tar ? Optional.of("TAR") : Optional.empty())
                .map(found -> new UnreadableFileException(
                        "file-disguised",
                        "Tệp mang đuôi .zip nhưng là tệp nén %s, không phải ZIP".formatted(found),
                        PACK_ANEW));
    }

    /** A part of a workbook that is a file of its own: nobody has looked into it. */
    static void checkPart(String name, byte[] head) {
        if (startsWith(head, ZIP)) {
            throw WorkbookRefusal.nested(name);
        }
        if (startsWith(head, OLE)) {
            throw WorkbookRefusal.external(name);
        }
    }

    static UnreadableFileException disguised(String message) {
        return new UnreadableFileException(
                "file-disguised",
                message,
                "Mở bằng đúng phần mềm, lưu lại thành .csv (UTF-8) hoặc .xlsx; không đổi đuôi tệp");
    }

    private static Optional<String> kind(byte[] head) {
        return KINDS.entrySet().stream()
                .filter(entry -> startsWith(head, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean startsWith(byte[] head, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (head[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
