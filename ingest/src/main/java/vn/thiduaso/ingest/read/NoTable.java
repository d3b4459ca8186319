package vn.thiduaso.ingest.read;

import java.util.TreeSet;

/** What was seen where a table was looked for and none was found. */
final class NoTable {

    private static final int MOST_LETTERS = 60;

    private final TreeSet<Integer> columns = new TreeSet<>();
    private String first = "";
    private String place = "";

    /** @param row one that is no header, not blank */
    void add(SourceRow row) {
        for (Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            columns.add(cell.column());
            if (place.isEmpty()) {
                first = cell.text().length() > MOST_LETTERS
                        ? cell.text().substring(0, MOST_LETTERS) + "…"
                        : cell.text();
                place = cell.address();
            }
        }
    }

    /** Of one column there can be no table, whatever stands above it. */
    UnreadableFileException fault() {
        return columns.size() == 1
                ? new UnreadableFileException(
                        HeaderedTable.HEADER_MISSING,
                        "Không có bảng số liệu: trong %d dòng đầu chỉ cột %s có nội dung, bắt đầu từ ô %s “%s”"
                                .formatted(
                                        HeaderedTable.HEADER_WITHIN,
                                        CellAddress.letters(columns.first()),
                                        place,
                                        first),
                        "Gửi tệp có bảng: dòng tiêu đề, cột đơn vị và các cột số liệu")
                : new UnreadableFileException(
                        HeaderedTable.HEADER_MISSING,
                        "Không tìm thấy dòng tiêu đề có cột “unit” hoặc “Đơn vị” trong %d dòng đầu"
                                .formatted(HeaderedTable.HEADER_WITHIN),
                        "Thêm dòng tiêu đề, ví dụ: unit,indicator,period,value");
    }
}
