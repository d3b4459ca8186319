package vn.thiduaso.ingest.read;

/** Why a workbook of any format is not read, in the same words for all. */
final class WorkbookRefusal {

    private static final String SAVE_ANEW =
            "Mở bằng Excel hoặc LibreOffice, lưu lại thành bảng tính .xlsx mới rồi gửi lại";
    private static final String COPY_VALUES = "Chép vùng số liệu sang bảng tính mới (dán giá trị), lưu lại rồi gửi";

    private WorkbookRefusal() {}

    static UnreadableFileException macro() {
        return new UnreadableFileException(
                "file-macro",
                "Bảng tính có macro (chương trình chạy kèm theo tệp) nên không được nhận",
                "Mở bằng Excel hoặc LibreOffice, lưu thành (Save As) bảng tính “.xlsx” không có macro rồi gửi tệp đó");
    }

    /** @param place the part of the file that has it, or what it links to */
    static UnreadableFileException external(String place) {
        return new UnreadableFileException(
                "file-external",
                "Bảng tính có liên kết ra ngoài hoặc tệp nhúng (%s)".formatted(PackedDirectory.shown(place)),
                COPY_VALUES);
    }

    /** A place: the cell of a sheet. */
    static String cell(String sheet, String address) {
        return "ô " + CellAddress.withSheet(sheet, address);
    }

    /** A place: a name that a range or a formula has in its workbook. */
    static String name(String name) {
        return "tên vùng “%s”".formatted(name);
    }

    /**
     * @param fetches what the formula fetches with
     * @param place a cell, a name, or a part of the file
     */
    static UnreadableFileException fetching(String fetches, String place) {
        return new UnreadableFileException(
                "file-external",
                "Bảng tính có công thức lấy dữ liệu từ chương trình, tệp hoặc địa chỉ bên ngoài (%s, %s)"
                        .formatted(fetches, place),
                COPY_VALUES);
    }

    static UnreadableFileException encrypted() {
        return new UnreadableFileException(
                "file-encrypted",
                "Bảng tính có mật khẩu mở tệp hoặc mật khẩu bảo vệ cấu trúc",
                "Bỏ mật khẩu, lưu lại thành .xlsx rồi gửi lại");
    }

    static UnreadableFileException old(String saidBy) {
        return new UnreadableFileException("file-old", saidBy, SAVE_ANEW);
    }

    static UnreadableFileException broken() {
        return new UnreadableFileException("file-broken", "Bảng tính bị hỏng, không đọc được hết", SAVE_ANEW);
    }

    static UnreadableFileException nested(String part) {
        return new UnreadableFileException(
                "file-nested", "Bảng tính chứa một tệp nén khác (%s)".formatted(part), COPY_VALUES);
    }

    /** @param place a part of the file */
    static UnreadableFileException dtd(String place) {
        return new UnreadableFileException(
                "file-dtd",
                "Bảng tính có khai báo DTD hoặc thực thể (%s), có thể đọc tệp khác hoặc làm treo máy".formatted(place),
                SAVE_ANEW);
    }

    /** @param address as written, of a cell that no sheet has */
    static UnreadableFileException far(String address, String place) {
        String shown = address.length() > 20 ? address.substring(0, 20) + "…" : address;
        return new UnreadableFileException(
                "file-cell-far",
                "Bảng tính có ô “%s” nằm ngoài giới hạn XFD1048576 của một sheet (%s)".formatted(shown, place),
                COPY_VALUES);
    }

    /** More of something than a workbook of people has. */
    static UnreadableFileException tooMuch(String message) {
        return new UnreadableFileException("file-too-large", message, COPY_VALUES);
    }
}
