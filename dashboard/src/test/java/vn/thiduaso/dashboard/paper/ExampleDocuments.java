package vn.thiduaso.dashboard.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.thiduaso.dashboard.paper.Block.Column;
import vn.thiduaso.dashboard.paper.Block.Role;
import vn.thiduaso.dashboard.paper.Block.Side;
import vn.thiduaso.dashboard.paper.Block.Table;
import vn.thiduaso.dashboard.paper.Block.Text;
import vn.thiduaso.dashboard.paper.OfficialDocument.Annex;
import vn.thiduaso.dashboard.paper.OfficialDocument.Figure;
import vn.thiduaso.dashboard.paper.OfficialDocument.Head;
import vn.thiduaso.dashboard.paper.OfficialDocument.Recipients;
import vn.thiduaso.dashboard.paper.OfficialDocument.Signature;

/** Documents of the commune of the founding plan, with made-up names and figures. */
final class ExampleDocuments {

    private static final List<String> UNITS = List.of(
            "Ban nhân dân ấp Phú Hạ",
            "Trường Tiểu học Phú Tân",
            "Trạm Y tế xã Phú Tân",
            "Trung tâm Phục vụ hành chính công xã");
    private static final String RUN = "PHUTAN-2026-0001";

    private ExampleDocuments() {}

    /** With an annex of so many rows, and the annex of its figures. */
    static OfficialDocument submission(int rows) {
        return submission(rows, "Trần Thị Ngọc Ánh");
    }

    static OfficialDocument submission(int rows, String name) {
        List<Block> blocks = List.of(
                text(Role.GROUND, "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
                text(
                        Role.GROUND,
                        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng"),
                text(
                        Role.GROUND,
                        "Căn cứ Kế hoạch của Ủy ban nhân dân xã Phú Tân về Phong trào thi đua “Phú Tân thi đua đổi mới sáng tạo và chuyển đổi số” giai đoạn 2025 - 2030"),
                text(
                        Role.PARAGRAPH,
                        "Trên cơ sở hồ sơ của các đơn vị và kết quả chấm điểm năm 2026, Phòng Văn hóa - Xã hội kính trình Chủ tịch Ủy ban nhân dân xã xem xét tặng Giấy khen như sau:"),
                text(Role.HEADED_CLAUSE, "Kết quả tổng hợp và thẩm định"),
                text(
                        Role.POINT,
                        "Có 14 đơn vị nộp hồ sơ đúng hạn, trong đó 02 tập thể và 04 cá nhân đủ tiêu chuẩn, đạt từ 86,50 điểm trở lên (danh sách tại Phụ lục I)."),
                text(
                        Role.POINT,
                        "Điểm của từng đơn vị do hệ thống tính từ số liệu đã chốt; số liệu dùng trong Tờ trình này được liệt kê tại Phụ lục II."),
                text(Role.HEADED_CLAUSE, "Nội dung trình"),
                text(
                        Role.PARAGRAPH,
                        "Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã cho 02 tập thể và 04 cá nhân có thành tích xuất sắc trong phong trào thi đua năm 2026, mức tiền thưởng theo quy định: tập thể 1.410.000 đồng (một triệu bốn trăm mười nghìn đồng), cá nhân 710.000 đồng (bảy trăm mười nghìn đồng)."),
                text(Role.PARAGRAPH, "Kính trình Chủ tịch Ủy ban nhân dân xã xem xét, quyết định."));
        return new OfficialDocument(
                new Head(
                        List.of("Ủy ban nhân dân xã Phú Tân"),
                        List.of("Phòng Văn hóa - Xã hội"),
                        Optional.of("Phú Tân"),
                        2026,
                        "Tờ trình",
                        "TTr-VHXH",
                        "Về việc tặng Giấy khen trong Phong trào thi đua đổi mới sáng tạo và chuyển đổi số năm 2026"),
                List.of("Chủ tịch Ủy ban nhân dân xã Phú Tân"),
                blocks,
                List.of(new Signature(List.of("KT. Trưởng phòng", "Phó Trưởng phòng"), "Nguyễn Thị Hồng Đào")),
                new Recipients(List.of("Hội đồng Thi đua - Khen thưởng xã", "Các đơn vị có tên tại Phụ lục I"), "VHXH"),
                List.of(new Annex("Danh sách đề nghị tặng Giấy khen", List.of(list(rows, name)))),
                List.of(
                        new Figure("14", "Số đơn vị nộp hồ sơ", RUN, "/overview?run=" + RUN),
                        new Figure(
                                "86,50",
                                "Điểm thấp nhất trong các đơn vị đủ tiêu chuẩn: Trường Tiểu học Phú Tân",
                                RUN,
                                "/explain/PT-TH-PHUTAN/PHUTAN-MINH-HOA?run=" + RUN)));
    }

    private static Table list(int rows, String name) {
        List<List<String>> cells = new ArrayList<>();
        IntStream.rangeClosed(1, rows)
                .forEach(at -> cells.add(List.of(
                        Integer.toString(at),
                        at == 1 ? name : "Nguyễn Văn Minh " + at,
                        UNITS.get(at % UNITS.size()),
                        "Sáng kiến số hóa hồ sơ và hướng dẫn người dân nộp hồ sơ trực tuyến",
                        "9%d,25".formatted(at % 10))));
        return new Table(
                List.of(
                        new Column("TT", 7, Side.CENTER),
                        new Column("Họ và tên", 24, Side.LEFT),
                        new Column("Đơn vị", 24, Side.LEFT),
                        new Column("Thành tích tiêu biểu", 33, Side.LEFT),
                        new Column("Điểm", 12, Side.RIGHT)),
                cells);
    }

    /** Several grounds, articles with clauses, no addressee, no annex. */
    static OfficialDocument decision() {
        return new OfficialDocument(
                new Head(
                        List.of(),
                        List.of("Ủy ban nhân dân", "xã Phú Tân"),
                        Optional.of("Phú Tân"),
                        2026,
                        "Quyết định",
                        "QĐ-UBND",
                        "Về việc tặng Giấy khen"),
                List.of(),
                List.of(
                        text(Role.AUTHORITY, "Chủ tịch Ủy ban nhân dân xã Phú Tân"),
                        text(Role.GROUND, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
                        text(Role.GROUND, "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
                        text(Role.GROUND, "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội"),
                        text(Role.AUTHORITY, "Quyết định:"),
                        text(
                                Role.ARTICLE,
                                "Tặng Giấy khen kèm tiền thưởng cho 02 tập thể và 04 cá nhân có thành tích xuất sắc trong Phong trào thi đua đổi mới sáng tạo và chuyển đổi số năm 2026."),
                        text(Role.CLAUSE, "Tập thể: Ban nhân dân ấp Phú Hạ; Trường Tiểu học Phú Tân."),
                        text(Role.CLAUSE, "Cá nhân: có danh sách riêng."),
                        text(Role.ARTICLE, "Kinh phí được chi từ Quỹ thi đua, khen thưởng của xã."),
                        text(Role.ARTICLE, "Quyết định này có hiệu lực kể từ ngày ký."),
                        text(
                                Role.ARTICLE,
                                "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng phòng Văn hóa - Xã hội, các tập thể và cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.")),
                List.of(new Signature(List.of("Chủ tịch"), "Lê Minh Đức")),
                new Recipients(
                        List.of("Như Điều 4", "Thường trực Đảng ủy xã", "Thường trực Hội đồng nhân dân xã"), "VHXH"),
                List.of(),
                List.of());
    }

    /** Without place and day, signed by two. */
    static OfficialDocument minutes() {
        return new OfficialDocument(
                new Head(
                        List.of("Ủy ban nhân dân xã Phú Tân"),
                        List.of("Hội đồng Thi đua - Khen thưởng"),
                        Optional.empty(),
                        2026,
                        "Biên bản",
                        "BB-HĐTĐKT",
                        "Họp xét khen thưởng Phong trào thi đua đổi mới sáng tạo và chuyển đổi số năm 2026"),
                List.of(),
                List.of(
                        text(Role.PARAGRAPH, "Thời gian bắt đầu: 08 giờ 00 phút, ngày 05 tháng 02 năm 2027."),
                        text(Role.PARAGRAPH, "Địa điểm: Phòng họp số 1, trụ sở Ủy ban nhân dân xã Phú Tân."),
                        text(Role.SECTION, "Thành phần tham dự"),
                        text(Role.CLAUSE, "Có mặt: 08/09 thành viên Hội đồng."),
                        text(Role.CLAUSE, "Vắng mặt: 01 thành viên, có lý do."),
                        text(Role.SECTION, "Kết quả bỏ phiếu"),
                        new Table(
                                List.of(
                                        new Column("TT", 8, Side.CENTER),
                                        new Column("Tập thể, cá nhân", 40, Side.LEFT),
                                        new Column("Đồng ý", 16, Side.RIGHT),
                                        new Column("Không đồng ý", 20, Side.RIGHT),
                                        new Column("Ý kiến khác", 16, Side.RIGHT)),
                                List.of(
                                        List.of("1", "Ban nhân dân ấp Phú Hạ", "8", "0", "0"),
                                        List.of("2", "Trường Tiểu học Phú Tân", "7", "1", "0"))),
                        text(Role.PARAGRAPH, "Cuộc họp kết thúc vào 10 giờ 30 phút cùng ngày.")),
                List.of(
                        new Signature(List.of("Thư ký"), "Võ Thị Kim Ngân"),
                        new Signature(List.of("Chủ tọa", "Chủ tịch Hội đồng"), "Lê Minh Đức")),
                new Recipients(List.of("Thành viên Hội đồng"), "hồ sơ"),
                List.of(),
                List.of());
    }

    static Text text(Role role, String text) {
        return new Text(role, text);
    }
}
