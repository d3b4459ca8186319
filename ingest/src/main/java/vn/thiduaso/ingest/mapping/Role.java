package vn.thiduaso.ingest.mapping;

/** What a column holds. */
public enum Role {
    UNIT("unit", "Đơn vị"),
    INDICATOR("indicator", "Chỉ số"),
    PERIOD("period", "Kỳ"),
    FIGURE("figure", "Số liệu"),
    STATE("state", "Trạng thái"),
    FLAG("flag", "Đánh dấu"),
    EVIDENCE("evidence", "Minh chứng"),
    /** For people; never read. */
    NOTE("note", "Không đọc");

    private final String word;
    private final String vi;

    Role(String word, String vi) {
        this.word = word;
        this.vi = vi;
    }

    /** The word in YAML. */
    public String word() {
        return word;
    }

    /** The word on a page. */
    public String vi() {
        return vi;
    }
}
