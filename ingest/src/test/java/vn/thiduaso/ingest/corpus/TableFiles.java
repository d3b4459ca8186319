package vn.thiduaso.ingest.corpus;

import java.util.LinkedHashMap;
import java.util.Map;

import static vn.thiduaso.ingest.corpus.OfficeCell.formula;

/** Tables in an office's own layout: titles, heads of several rows, sums, notes, hidden parts. */
final class TableFiles {

    private TableFiles() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        heads(files);
        rows(files);
        return files;
    }

    private static OfficeBook threeHeads() {
        return OfficeBook.of("Biểu 01")
                .row("ỦY BAN NHÂN DÂN TỈNH", null, null, null, null, null, "Biểu số 01")
                .row("SỐ LIỆU CHUYỂN ĐỔI SỐ CẤP XÃ QUÝ III NĂM 2026")
                .row("STT", "Tên đơn vị", "Chính quyền số", null, null, null, "Ghi chú")
                .row(null, null, "Tỷ lệ hồ sơ giải quyết đúng hạn", null, null, "Số buổi họp tổ công nghệ số", null)
                .row(null, null, "Tử số", "Mẫu số", "Tỷ lệ (%)", null, null)
                .row("(1)", "(2)", "(3)", "(4)", "(5)=(3)/(4)", "(6)", "(7)")
                .row(1, "UBND xã Hòa Lạc", 39, 40, 97.5, 4, null)
                .row(2, "UBND xã Thúy Sơn", 18, 20, 90, 0, "họp trực tuyến")
                .row(3, "UBND xã Mỹ Đức", 33, 34, 97.06, null, null)
                .row(null, "Tổng cộng", formula("SUM(C7:C9)", 90), formula("SUM(D7:D9)", 94), 95.74, 4, null)
                .row()
                .row("Ghi chú: số liệu lấy đến ngày 30/9/2026.")
                .row("Người lập biểu", null, null, null, "TM. ỦY BAN NHÂN DÂN")
                .merge("A3:A5", "B3:B5", "C3:F3", "G3:G5", "C4:E4", "F4:F5", "A2:G2");
    }

    private static void heads(Map<String, byte[]> files) {
        files.put("ba-dong-tieu-de.xlsx", ExcelBytes.xlsx(threeHeads()));
        files.put("ba-dong-tieu-de.xls", ExcelBytes.xls(threeHeads()));
        files.put("ba-dong-tieu-de.ods", OdsBytes.of(threeHeads()));
    }

    private static void rows(Map<String, byte[]> files) {
        files.put(
                "tu-cham-diem.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Tự chấm")
                        .row("BẢNG TỰ CHẤM ĐIỂM QUÝ III NĂM 2026")
                        .row("Đơn vị: Xã Hòa Lạc")
                        .row("STT", "Nội dung", "Điểm chuẩn", "Kết quả", "Thẩm định", "Minh chứng")
                        .row("I", "Chính quyền số", 6, null, null, null)
                        .row("1", "Số buổi họp tổ công nghệ số", 1, 4, null, "BB số 12/BB-TCNS")
                        .row("1.1", "Tỷ lệ hồ sơ nộp trực tuyến (%)", 2, 65.5, null, "Báo cáo tháng 9")
                        .row("II", "Xã hội số", 4, null, null, null)
                        .row("-", "Số người được tập huấn kỹ năng số", 1, 120, null, "Danh sách kèm theo")
                        .row("Tổng điểm", null, 10, null, null, null)
                        .row("Người chấm: Ông Nguyễn Văn A")));
    }
}
