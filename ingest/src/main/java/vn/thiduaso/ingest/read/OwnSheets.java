package vn.thiduaso.ingest.read;

import java.util.Set;

/** Sheets that this software puts into workbooks. They are no tables of their sender and are passed over. */
public final class OwnSheets {

    /** What a template says of itself. */
    public static final String TEMPLATE = "_thiduaso";
    /** What an earlier check found. */
    public static final String FAULTS = "Kết quả kiểm tra (TĐS)";
    /** What would be otherwise. */
    public static final String CHANGES = "Thay đổi (TĐS)";
    /** Instructions of a template. */
    public static final String GUIDE = "Hướng dẫn (TĐS)";

    /** Answers that a template lets choose. */
    public static final String ANSWERS = "Lựa chọn (TĐS)";

    private static final Set<String> ALL = Set.of(TEMPLATE, FAULTS, CHANGES, GUIDE, ANSWERS);

    private OwnSheets() {}

    public static boolean isOne(String sheet) {
        return ALL.contains(sheet);
    }
}
