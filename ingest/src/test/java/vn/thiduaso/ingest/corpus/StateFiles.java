package vn.thiduaso.ingest.corpus;

import java.util.LinkedHashMap;
import java.util.Map;

/** Files in which something stands in the place of a figure, or figures come twice. */
final class StateFiles {

    private StateFiles() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "ba-gia-tri-trong-tep-cua-ta.csv",
                TextBytes.utf8(
                        "Đơn vị,Chỉ tiêu,Giá trị",
                        "X01,HOP,0",
                        "X02,HOP,",
                        "X03,HOP,-",
                        "X04,HOP,x",
                        "X05,HOP,Không phát sinh",
                        "X06,HOP,Không áp dụng",
                        "X07,HOP,Chưa có số liệu",
                        "X08,HOP,4"));
        files.put(
                "ba-gia-tri-trong-bang-rieng.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Biểu 02")
                        .row("SỐ BUỔI HỌP QUÝ III NĂM 2026")
                        .row("STT", "Tên đơn vị", "Số buổi họp tổ công nghệ số", "Số người được tập huấn kỹ năng số")
                        .row(1, "Xã Hòa Lạc", 0, "-")
                        .row(2, "Xã Thúy Sơn", null, 15)
                        .row(3, "Xã Mỹ Đức", "x", "Không phát sinh")
                        .row(4, "Xã Đăk Lua", "Không áp dụng", 7)
                        .row(5, "Xã Kỹ Phú", "-", "Chưa có số liệu")));
        return files;
    }
}
