package vn.thiduaso.ingest.corpus;

import java.util.LinkedHashMap;
import java.util.Map;

import static vn.thiduaso.ingest.corpus.OfficeCell.apostrophe;
import static vn.thiduaso.ingest.corpus.OfficeCell.broken;
import static vn.thiduaso.ingest.corpus.OfficeCell.formula;
import static vn.thiduaso.ingest.corpus.OfficeCell.percent;
import static vn.thiduaso.ingest.corpus.OfficeCell.shown;

/** Files in which it is the figures that are hard to read. */
final class NumberFiles {

    private static final String HEAD = "Đơn vị,Chỉ tiêu,Giá trị";

    private NumberFiles() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        written(files);
        percents(files);
        longDigits(files);
        cells(files);
        checked(files);
        return files;
    }

    private static void written(Map<String, byte[]> files) {
        files.put(
                "so-kieu-viet.csv",
                TextBytes.utf8(
                        "Đơn vị;Chỉ tiêu;Giá trị",
                        "X01;KINH_PHI;1.234,5",
                        "X02;KINH_PHI;12,5",
                        "X03;KINH_PHI;1.234.567",
                        "X04;KINH_PHI;0,125"));
        files.put(
                "mot-nghin-hay-mot-phay.csv",
                TextBytes.utf8(
                        "Đơn vị;Chỉ tiêu;Giá trị",
                        "X01;KINH_PHI;1.234",
                        "X02;KINH_PHI;1,234",
                        "X03;KINH_PHI;1234",
                        "X04;KINH_PHI;0,234"));
        files.put(
                "cot-khong-ro-kieu-so.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Biểu 03")
                        .row("KINH PHÍ CHUYỂN ĐỔI SỐ QUÝ III NĂM 2026")
                        .row("STT", "Tên đơn vị", "Kinh phí chuyển đổi số (triệu đồng)")
                        .row(1, "Xã Hòa Lạc", "1.234")
                        .row(2, "Xã Thúy Sơn", "2.050")
                        .row(3, "Xã Mỹ Đức", "870")));
        files.put(
                "cot-tu-ro-kieu-so.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Biểu 03")
                        .row("KINH PHÍ CHUYỂN ĐỔI SỐ QUÝ III NĂM 2026")
                        .row("STT", "Tên đơn vị", "Kinh phí chuyển đổi số (triệu đồng)")
                        .row(1, "Xã Hòa Lạc", "1.234")
                        .row(2, "Xã Thúy Sơn", "2.050,5")
                        .row(3, "Xã Mỹ Đức", "12,75")));
        files.put(
                "phay-trong-so-va-ten.csv",
                TextBytes.utf8(
                        "Tên cơ quan;Tổng số hồ sơ;Đúng hạn;Tỷ lệ hồ sơ giải quyết đúng hạn",
                        "Xã Hòa Lạc, tỉnh An Giang;40;39;97,5",
                        "Xã Thúy Sơn;20;18;90,5",
                        "Xã Mỹ Đức;34;33;97,06"));
        files.put(
                "khoang-trang-hang-nghin.csv",
                TextBytes.utf8(
                        HEAD, "X01,TAP_HUAN,12 345", "X02,TAP_HUAN,1\u00a0234\u00a0567", "X03,TAP_HUAN,1\u202f250"));
        files.put("dau-tru.csv", TextBytes.utf8(HEAD, "X01,KINH_PHI,\u22125", "X02,KINH_PHI,5", "X03,KINH_PHI,(7)"));
        files.put(
                "so-mu.csv", TextBytes.utf8(HEAD, "X01,KINH_PHI,1.2E+03", "X02,TAP_HUAN,4.5E1", "X03,KINH_PHI,1E999"));
    }

    private static void percents(Map<String, byte[]> files) {
        files.put(
                "phan-tram-la-chu.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Quý III")
                        .row("TỶ LỆ GIẢI QUYẾT HỒ SƠ QUÝ III/2026")
                        .row("STT", "Tên đơn vị", "Tỷ lệ hồ sơ giải quyết đúng hạn", "Ghi chú")
                        .row(1, "Xã Hòa Lạc", "97,06%", null)
                        .row(2, "Xã Thúy Sơn", "100%", null)
                        .row(3, "Xã Mỹ Đức", "88,5 %", "cuối kỳ")));
        files.put(
                "phan-cua-mot.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Quý III")
                        .row("TỶ LỆ GIẢI QUYẾT HỒ SƠ QUÝ III/2026")
                        .row("STT", "Tên đơn vị", "Tỷ lệ hồ sơ giải quyết đúng hạn")
                        .row(1, "Xã Hòa Lạc", 0.9706)
                        .row(2, "Xã Thúy Sơn", 1)
                        .row(3, "Xã Mỹ Đức", 0.885)));
        files.put(
                "phan-tram-lan-phan-cua-mot.csv",
                TextBytes.utf8(HEAD, "X01,DUNG_HAN,0.9706", "X02,DUNG_HAN,97.06", "X03,DUNG_HAN,1"));
        files.put(
                "phan-tram-trong-tep-cua-ta.csv",
                TextBytes.utf8(
                        "Đơn vị;Chỉ tiêu;Giá trị",
                        "X01;DUNG_HAN;97,06%",
                        "X02;DUNG_HAN;88 %",
                        "X03;HOP;4%",
                        "X04;DUNG_HAN;1.234%"));
        files.put(
                "o-dinh-dang-phan-tram.xls",
                ExcelBytes.xls(OfficeBook.of("Quý III")
                        .row("Mã đơn vị", "Chỉ tiêu", "Giá trị")
                        .row("X01", "DUNG_HAN", percent(0.9706))
                        .row("X02", "DUNG_HAN", 88)));
        files.put(
                "o-dinh-dang-phan-tram.ods",
                OdsBytes.of(OfficeBook.of("Quý III")
                        .row("Mã đơn vị", "Chỉ tiêu", "Giá trị")
                        .row("X01", "DUNG_HAN", percent(0.9706))
                        .row("X02", "DUNG_HAN", 88)));
        files.put(
                "o-dinh-dang-phan-tram.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Quý III")
                        .row("TỶ LỆ GIẢI QUYẾT HỒ SƠ QUÝ III/2026")
                        .row("STT", "Tên đơn vị", "Tỷ lệ hồ sơ giải quyết đúng hạn")
                        .row(1, "Xã Hòa Lạc", percent(0.9706))
                        .row(2, "Xã Thúy Sơn", percent(1))
                        .row(3, "Xã Mỹ Đức", percent(0.885))));
    }

    /** Binary numbers with all their digits: nobody has typed them, and nobody may see them. */
    private static void longDigits(Map<String, byte[]> files) {
        files.put(
                "muoi-bay-chu-so.xlsx",
                ExcelBytes.longDigits(OfficeBook.of("Số liệu")
                        .row("Mã đơn vị", "Chỉ tiêu", "Tử số", "Mẫu số", "Giá trị")
                        .row("X01", "DUNG_HAN", 33, 34, 97.06)
                        .row("X02", "DUNG_HAN", null, null, percent(0.2941))
                        .row("X03", "DUNG_HAN", 33, 34, 97.07)
                        .row("X01", "KINH_PHI", null, null, 1234.1)
                        .row("X02", "KINH_PHI", null, null, formula("0.1+0.2", 0.1 + 0.2))
                        .row("X03", "KINH_PHI", null, null, shown(0.1, "0.00"))));
    }

    private static void cells(Map<String, byte[]> files) {
        files.put(
                "so-la-chu.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Số liệu")
                        .row("Mã đơn vị", "Chỉ tiêu", "Giá trị")
                        .row("X01", "HOP", apostrophe("4"))
                        .row("X02", "HOP", "\u00a05\u00a0")
                        .row("X03", "HOP", "\u200b6")
                        .row(" X04\u00a0", "HOP", "7 ")));
        files.put(
                "cong-thuc.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Số liệu")
                        .row("Mã đơn vị", "Chỉ tiêu", "Tử số", "Mẫu số", "Giá trị")
                        .row("X01", "HOP", null, null, formula("1+3", 4))
                        .row("X02", "DUNG_HAN", formula("30+9", 39), 40, null)
                        .row("X03", "HOP", null, null, broken("Bang!A1", "#REF!"))
                        .row("X04", "HOP", null, null, broken("1/0", "#DIV/0!"))));
        files.put("ma-co-so-khong-o-dau.csv", TextBytes.utf8(HEAD, "00123,HOP,4", "X02,HOP,5"));
        files.put(
                "ma-mat-so-khong-o-dau.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Số liệu")
                        .row("Mã đơn vị", "Chỉ tiêu", "Giá trị")
                        .row(123, "HOP", 4)
                        .row(shown(123, "00000"), "TAP_HUAN", 5)
                        .row("X02", "HOP", 5)));
    }

    private static void checked(Map<String, byte[]> files) {
        files.put(
                "tu-so-lon-hon-mau-so.csv",
                TextBytes.utf8(
                        "Mã đơn vị,Chỉ tiêu,Tử số,Mẫu số,Giá trị",
                        "X01,DUNG_HAN,41,40,",
                        "X02,DUNG_HAN,33,34,97.06",
                        "X03,DUNG_HAN,33,34,99",
                        "X04,DUNG_HAN,33,,",
                        "X05,DUNG_HAN,0,0,"));
        files.put("luy-ke-quy-2.csv", TextBytes.utf8(HEAD, "X01,TIEP_NHAN,500", "X02,TIEP_NHAN,700"));
        files.put(
                "luy-ke-giam.csv", TextBytes.utf8(HEAD, "X01,TIEP_NHAN,650", "X02,TIEP_NHAN,690", "X03,TIEP_NHAN,80"));
        files.put(
                "ngoai-khoang.csv",
                TextBytes.utf8(
                        HEAD,
                        "X01,HOP,101",
                        "X02,HOP,3.5",
                        "X03,TAP_HUAN,2.5",
                        "X04,DUNG_HAN,104",
                        "X05,KINH_PHI,-1",
                        "X08,HOP,100"));
    }
}
