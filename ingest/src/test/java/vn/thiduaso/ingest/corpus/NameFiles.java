package vn.thiduaso.ingest.corpus;

import java.util.LinkedHashMap;
import java.util.Map;

/** Files in which it is the letters, and what units are called, that are hard to read. */
final class NameFiles {

    private static final String HEAD = "Đơn vị,Chỉ tiêu,Giá trị";

    private NameFiles() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        names(files);
        encodings(files);
        fonts(files);
        return files;
    }

    private static void names(Map<String, byte[]> files) {
        files.put(
                "ten-don-vi-nhieu-kieu.csv",
                TextBytes.utf8(
                        HEAD,
                        "UBND xã Hoà Lạc,HOP,1",
                        "UBND Xã Thuý Sơn,HOP,2",
                        "Xã Mỹ Ðức,HOP,3",
                        "xa Dak Lua,HOP,4",
                        "BÌNH ĐỨC,HOP,5",
                        "Ủy ban nhân dân xã Long Kiến,HOP,6"));
        files.put(
                "ten-don-vi-gan-giong.csv",
                TextBytes.utf8(
                        HEAD,
                        "Xã Đắk Lua,HOP,1",
                        "Xã Đak Lua,HOP,2",
                        "Xã Kĩ Phú,HOP,3",
                        "Xã Nhơn Mỹ - tỉnh An Giang,HOP,4",
                        "Xã Long Kiến,HOP,5"));
        files.put("hai-xa-cung-ten.csv", TextBytes.utf8(HEAD, "Xã Tân Lập,HOP,1", "X07,HOP,2"));
        files.put(
                "hai-nguoi-cung-ten.csv",
                TextBytes.utf8(
                        "STT,Đơn vị,Người báo cáo,Chỉ tiêu,Giá trị",
                        "1,X01,Ông Nguyễn Văn An,HOP,4",
                        "2,X02,NGUYỄN VĂN AN,HOP,4",
                        "3,X01,Nguyễn Văn An – Phó Chủ tịch,TAP_HUAN,20",
                        "4,X03,Bà Nguyễn Thị Ánh,HOP,6"));
        files.put("ten-truoc-sap-nhap.csv", TextBytes.utf8(HEAD, "X90,HOP,1", "Xã Long Giang,TAP_HUAN,2", "X09,HOP,3"));
        files.put(
                "chu-tu-pdf.csv",
                TextBytes.utf8(HEAD, "XãHòaLạc,HOP,1", "Xã Thúy Sơn,Số buổi họp tổ công nghệsố,2", "Xã Mỹ Đứ c,HOP,3"));
        files.put(
                "xep-theo-van-chu-cai.csv",
                TextBytes.utf8(
                        HEAD,
                        "Phường Bình Đức,HOP,1",
                        "Xã Đăk Lua,HOP,2",
                        "Xã Hòa Lạc,HOP,3",
                        "Xã Thúy Sơn,HOP,4",
                        "Xã Yên Phước,HOP,5"));
    }

    private static void encodings(Map<String, byte[]> files) {
        String[] lines = {
            "Đơn vị;Chỉ tiêu;Giá trị;Ghi chú",
            "Xã Hòa Lạc;Số buổi họp tổ công nghệ số;4;đã xác nhận",
            "Xã Mỹ Đức;Mức độ hài lòng của người dân;97,5;"
        };
        files.put("utf8-co-dau-bom.csv", TextBytes.utf8WithMark(lines));
        files.put("unicode-dung-san-tach-dau.csv", TextBytes.decomposed(lines));
        files.put("windows-1258.csv", TextBytes.windows1258(lines));
        String[] tabs = String.join("\n", lines).replace(';', '\t').split("\n");
        files.put("unicode-text.tsv", TextBytes.utf16(tabs));
        files.put("utf16-be.csv", TextBytes.utf16BigEndian(lines));
    }

    private static void fonts(Map<String, byte[]> files) {
        files.put(
                "phong-tcvn3.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Sheet1")
                        .row("§¬n vÞ", "ChØ tiªu", "Gi¸ trÞ", "Ghi chó")
                        .row("X· Hßa L¹c", "Sè buæi häp tæ c«ng nghÖ sè", 4, "®æi míi")
                        .row("X· Mü §øc", "Sè buæi häp tæ c«ng nghÖ sè", 5, null)));
        files.put(
                "phong-vni.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Sheet1")
                        .row("Ñôn vò", "Chæ tieâu", "Giaù trò", "Ghi chuù")
                        .row("Xaõ Hoøa Laïc", "Soá buoåi hoïp toå coâng ngheä soá", 4, "ñoåi môùi")
                        .row("Xaõ Myõ Ñöùc", "Soá buoåi hoïp toå coâng ngheä soá", 5, null)));
        files.put(
                "phong-tcvn3.csv",
                TextBytes.font(
                        "§¬n vÞ;ChØ tiªu;Gi¸ trÞ",
                        "X· Hßa L¹c;Sè buæi häp tæ c«ng nghÖ sè;4",
                        "X· Mü §øc;Sè buæi häp tæ c«ng nghÖ sè;5"));
    }
}
