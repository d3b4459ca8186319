package vn.thiduaso.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.ingest.letters.TextEncoding;

/** Refuses a file whose first bytes say that it is not what its ending says. */
final class DisguisedFile {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";
    private static final Map<String, String> KINDS = Map.of(
            ZIP,
            "một tệp nén hoặc bảng tính XLSX",
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

    static void checkWorkbook(byte[] head) {
        if (startsWith(head, OLE)) {
            throw new UnreadableFileException(
                    "file-encrypted",
                    "Bảng tính có mật khẩu hoặc là tệp .xls cũ đổi đuôi",
                    "Bỏ mật khẩu, lưu lại bằng “Excel Workbook (.xlsx)” rồi gửi lại");
        }
        if (!startsWith(head, ZIP)) {
            throw disguised(
                    "Tệp mang đuôi .xlsx nhưng nội dung là " + kind(head).orElse("văn bản hoặc loại khác"));
        }
    }

    /** A part of a workbook that is a file of its own: nobody has looked into it. */
    static void checkPart(String name, byte[] head) {
        if (startsWith(head, ZIP)) {
            throw new UnreadableFileException(
                    "file-nested",
                    "Bảng tính chứa một tệp nén khác (%s)".formatted(name),
                    "Chép vùng số liệu sang bảng tính mới (dán giá trị), lưu lại rồi gửi");
        }
        if (startsWith(head, OLE)) {
            throw WorkbookDirectory.external();
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
