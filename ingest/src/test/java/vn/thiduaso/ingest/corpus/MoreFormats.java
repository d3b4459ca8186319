package vn.thiduaso.ingest.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Formats, figures that come twice, corrections, and texts as programs leave them. */
final class MoreFormats {

    private static final String HEAD = "Đơn vị,Chỉ tiêu,Giá trị";

    private MoreFormats() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "dong-json.jsonl",
                TextBytes.utf8(
                        "{\"unit\":\"X01\",\"indicator\":\"HOP\",\"value\":4}",
                        "{\"unit\":\"Xã Thúy Sơn\",\"indicator\":\"DUNG_HAN\",\"value\":97.06}",
                        "{\"unit\":\"X03\",\"indicator\":\"HOP\",\"value\":\"1.234\"}",
                        "{\"unit\":\"X04\",\"indicator\":\"HOP\",\"value\":null}"));
        files.put(
                "bang-tab.tsv",
                TextBytes.utf8("Mã đơn vị\tChỉ tiêu\tTử số\tMẫu số", "X01\tDUNG_HAN\t39\t40", "X02\tDUNG_HAN\t18\t20"));
        files.put(
                "xuong-dong-trong-o.csv",
                TextBytes.utf8(
                        "Đơn vị,Chỉ tiêu,Giá trị,Ghi chú",
                        "X01,HOP,4,\"họp \"\"mở rộng\"\",",
                        "hai lần\"",
                        "X02,HOP,bốn,\"xem biên bản\""));
        files.put("goi-nhieu-tep.zip", zip());
        files.put("dong-trung.csv", TextBytes.utf8(HEAD, "X01,HOP,4", "X02,HOP,5", "Xã Hòa Lạc,HOP,4", "X03,HOP,6"));
        files.put("dinh-chinh-lan-1.csv", TextBytes.utf8(HEAD, "X01,HOP,4", "X02,HOP,5"));
        files.put("dinh-chinh-lan-2.csv", TextBytes.utf8(HEAD, "X01,HOP,6", "X02,HOP,"));
        files.put(
                "loi-cong-thuc-trong-csv.csv",
                TextBytes.utf8(HEAD, "X01,HOP,#REF!", "X02,HOP,#N/A", "X03,HOP,####", "X04,HOP,4"));
        files.put(
                "gia-cong-thuc.csv",
                TextBytes.utf8(
                        "Đơn vị,Chỉ tiêu,Giá trị,Ghi chú",
                        "X01,HOP,=2+2,",
                        "X02,HOP,4,=HYPERLINK(\"\"http://a\"\")",
                        "X03,HOP,+5,"));
        files.put(
                "bieu-cu.xls",
                ExcelBytes.xls(OfficeBook.of("Sheet1")
                        .row("Đơn vị", "Số buổi họp tổ công nghệ số", "Kinh phí chuyển đổi số")
                        .row("Xã Hòa Lạc", 4, 12.5)
                        .row("Xã Thúy Sơn", 101, 7)));
        files.put(
                "cot-thua-cuoi-dong.csv",
                TextBytes.utf8("Mã đơn vị;Chỉ tiêu;Giá trị;;;", "X01;HOP;4;;;", "X02;HOP;5;;thừa;", ";;;;;"));
        files.put(
                "nhieu-loi-mot-luc.xlsx",
                ExcelBytes.xlsx(OfficeBook.of("Tổng hợp")
                        .row("Mã đơn vị", "Chỉ tiêu", "Tử số", "Mẫu số", "Giá trị", "Ghi chú")
                        .row("X01", "DUNG_HAN", 41, 40, null, "tử lớn hơn mẫu")
                        .row("UBND xã Hoà Lạc", "HOP", null, null, "\u00a04\u00a0", "tên kiểu cũ, dấu cách lạ")
                        .row("Xã Tân Lập", "HOPP", null, null, "bốn", "ba lỗi trong một dòng")
                        .row("X90", "KINH_PHI", null, null, "1.234", "đã sáp nhập, số hai nghĩa")
                        .row("X02", "DUNG_HAN", null, null, OfficeCell.percent(0.885), "ô phần trăm")
                        .row("X03", "TAP_HUAN", null, null, OfficeCell.broken("Bang!A1", "#REF!"), null)
                        .row("X04", "HOP", null, null, "Không áp dụng", null)));
        return files;
    }

    private static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "xa-hoa-lac.csv", TextBytes.utf8(HEAD, "X01,HOP,4"));
            part(
                    zip,
                    "xa-thuy-son.xlsx",
                    ExcelBytes.xlsx(OfficeBook.of("Sheet1")
                            .row("Mã đơn vị", "Chỉ tiêu", "Giá trị")
                            .row("X02", "HOP", 500)
                            .row("X02", "TAP_HUAN", 5)));
            part(zip, "~$xa-thuy-son.xlsx", new byte[] {1});
            part(zip, "Thumbs.db", new byte[] {1});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 10, 3, 8, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
