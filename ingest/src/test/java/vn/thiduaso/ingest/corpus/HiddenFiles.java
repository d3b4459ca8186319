package vn.thiduaso.ingest.corpus;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import static vn.thiduaso.ingest.corpus.OfficeCell.formula;

/** Tables of which something is hidden, merged, elsewhere, or without a head. */
final class HiddenFiles {

    private static final String MEETINGS = "Số buổi họp tổ công nghệ số";
    private static final String TRAINED = "Số người được tập huấn kỹ năng số";

    private HiddenFiles() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        hidden(files);
        units(files);
        heads(files);
        days(files);
        return files;
    }

    private static void hidden(Map<String, byte[]> files) {
        files.put(
                "dong-an-cot-an.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Biểu 04")
                        .row("SỐ LIỆU QUÝ III NĂM 2026")
                        .row("STT", "Tên đơn vị", MEETINGS, TRAINED, "Người báo cáo")
                        .row(1, "Xã Hòa Lạc", 4, 10, "Bà Trần Thị B")
                        .row(2, "Xã Thúy Sơn", 5, 20, "Ông Nguyễn Văn A")
                        .row(3, "Xã Mỹ Đức", 6, 30, "ÔNG NGUYỄN VĂN A, Trưởng phòng")
                        .hideRow(4)
                        .hideColumn("D")));
        files.put(
                "sheet-an.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Quý III")
                        .row("SỐ LIỆU QUÝ III NĂM 2026")
                        .row("STT", "Tên đơn vị", MEETINGS)
                        .row(1, "Xã Hòa Lạc", 4)
                        .row(null, "Cộng", formula("SUM(C3:C3)", 4))
                        .hiddenSheet("Quý II")
                        .row("SỐ LIỆU QUÝ II NĂM 2026")
                        .row("STT", "Tên đơn vị", MEETINGS)
                        .row(1, "Xã Hòa Lạc", 3)));
    }

    private static void units(Map<String, byte[]> files) {
        files.put(
                "moi-sheet-mot-don-vi.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Xã Hòa Lạc")
                        .row("BẢNG TỰ CHẤM ĐIỂM QUÝ III NĂM 2026")
                        .row("TT", "Nội dung", "Điểm chuẩn", "Kết quả")
                        .row("1.", MEETINGS, 1, 4)
                        .row("2.", TRAINED, 1, 50)
                        .sheet("Xã Thúy Sơn")
                        .row("BẢNG TỰ CHẤM ĐIỂM QUÝ III NĂM 2026")
                        .row("TT", "Nội dung", "Điểm chuẩn", "Kết quả")
                        .row("1.", MEETINGS, 1, 2)
                        .row("2.", TRAINED, 1, 60)));
        files.put(
                "don-vi-theo-cot.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Tổng hợp")
                        .row("TỔNG HỢP QUÝ III NĂM 2026")
                        .row("STT", "Chỉ tiêu", "ĐVT", "Xã Hòa Lạc", "Xã Thúy Sơn", "Xã Mỹ Đức")
                        .row("1", MEETINGS, "buổi", 4, 0, 6)
                        .row("2", TRAINED, "người", 10, 20, null)));
        files.put(
                "don-vi-gop-o.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Chi tiết")
                        .row("CHI TIẾT QUÝ III NĂM 2026")
                        .row("Tên đơn vị", "Nội dung", "Kết quả thực hiện")
                        .row("Xã Hòa Lạc", MEETINGS, 4)
                        .row(null, TRAINED, 10)
                        .row("Xã Thúy Sơn", MEETINGS, 5)
                        .row(null, TRAINED, 20)
                        .merge("A3:A4", "A5:A6")));
        files.put(
                "don-vi-o-dong-tren.csv",
                TextBytes.utf8(
                        "CHI TIẾT QUÝ III NĂM 2026,,",
                        "Cơ quan,Nội dung,Kết quả thực hiện",
                        "Xã Hòa Lạc," + MEETINGS + ",4",
                        "," + TRAINED + ",10",
                        "Xã Thúy Sơn," + MEETINGS + ",5"));
        files.put(
                "don-vi-tren-bang.ods",
                OdsBytes.of(OfficeBook.of("Báo cáo")
                        .row("Xã Thúy Sơn")
                        .row("BÁO CÁO QUÝ III NĂM 2026")
                        .row("TT", "Nội dung", "Kết quả")
                        .row("a)", MEETINGS, 4)
                        .row("b)", TRAINED, 25)));
    }

    private static void heads(Map<String, byte[]> files) {
        files.put(
                "cot-khong-tieu-de.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Biểu 05")
                        .row("SỐ LIỆU QUÝ III NĂM 2026")
                        .row("STT", "Cơ quan, đơn vị", MEETINGS, null)
                        .row(1, "Xã Hòa Lạc", 4, 11)
                        .row(2, "Xã Thúy Sơn", 5, 12)));
        files.put(
                "tieu-de-hai-dong.csv",
                TextBytes.utf8(
                        "SỐ LIỆU QUÝ III NĂM 2026;;;;",
                        "STT;Tên cơ quan;Tỷ lệ hồ sơ giải quyết đúng hạn;;" + MEETINGS,
                        ";;Tử số;Mẫu số;",
                        "1;Xã Hòa Lạc;39;40;4",
                        "2;Xã Thúy Sơn;18;20;5",
                        ";Tổng cộng;57;60;9",
                        ";Người lập biểu;;;"));
        files.put(
                "cot-la.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Biểu 06")
                        .row("SỐ LIỆU QUÝ III NĂM 2026")
                        .row("STT", "Tên đơn vị", "Số cuộc họp của tổ CNSCĐ", "Số hộ có cáp quang", "Nguyên nhân")
                        .row(1, "Xã Hòa Lạc", 4, 900, null)
                        .row(2, "Xã Thúy Sơn", 5, 850, "cáp đứt")));
        files.put(
                "dong-tong-bang-don-gian.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Sheet1")
                        .row("Đơn vị", MEETINGS, TRAINED)
                        .row("Xã Hòa Lạc", 4, 10)
                        .row("Xã Thúy Sơn", 5, 20)
                        .row("Tổng cộng", formula("SUM(B2:B3)", 9), formula("SUM(C2:C3)", 30))));
        files.put(
                "ten-khac-cua-don-vi.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Sheet1")
                        .row("Tên đơn vị", MEETINGS)
                        .row("X. Hòa Lạc", 4)
                        .row("Xã Nhơn Mỹ (mới)", 5)
                        .row("Cộng khối xã", 9)));
    }

    private static void days(Map<String, byte[]> files) {
        files.put(
                "ngay-bao-cao.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Theo ngày")
                        .row("Tên đơn vị", "Ngày báo cáo", MEETINGS)
                        .row("Xã Hòa Lạc", "30/9/2026", 1)
                        .row("Xã Thúy Sơn", "03/07/2026", 2)
                        .row("Xã Mỹ Đức", LocalDate.of(2026, 8, 15), 3)
                        .row("Xã Đăk Lua", "31/09/2026", 4)
                        .row("Xã Kỹ Phú", "260930", 5)
                        .row("Phường Bình Đức", "15/7/26", 6)
                        .row("Xã Long Kiến", "15/06/2026", 7)));
        files.put(
                "ngay-o-cho-so.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Số liệu")
                        .row("Mã đơn vị", "Chỉ tiêu", "Giá trị")
                        .row("X01", "HOP", LocalDate.of(2026, 4, 3))
                        .row("X02", "HOP", "3/4")
                        .row("X03", "HOP", 5)));
        files.put(
                "luy-ke-va-trong-ky-quy-2.csv",
                TextBytes.utf8("Đơn vị,Chỉ tiêu,Giá trị", "X01,TAP_HUAN,30", "X02,TAP_HUAN,12"));
        files.put(
                "luy-ke-va-trong-ky-quy-1.csv",
                TextBytes.utf8("Đơn vị,Chỉ tiêu,Giá trị", "X01,TAP_HUAN,20", "X02,TAP_HUAN,8"));
        files.put(
                "luy-ke-va-trong-ky.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Biểu 07")
                        .row("SỐ LIỆU QUÝ III NĂM 2026")
                        .row("STT", "Tên đơn vị", TRAINED)
                        .row(null, null, "Lũy kế từ đầu năm")
                        .row(1, "Xã Hòa Lạc", 65)
                        .row(2, "Xã Thúy Sơn", 20)
                        .merge("A2:A3", "B2:B3")));
    }
}
