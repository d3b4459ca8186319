package vn.thiduaso.ingest.read;

import java.util.Optional;

/** Why a cell with a formula has no value: nobody knows what the sender saw, and it must not pass for a blank cell. */
public enum BrokenFormula {
    /** The program that wrote the file did not compute it. */
    NO_VALUE(
            "formula-no-value",
            "Ô có công thức nhưng tệp không lưu kết quả của công thức",
            "Mở tệp và lưu lại bằng Excel hoặc LibreOffice để có kết quả, hoặc dán giá trị vào ô, rồi gửi lại"),
    /** It was computed and gave an error. */
    ERROR(
            "formula-error",
            "Ô có giá trị lỗi của công thức",
            "Sửa công thức, hoặc dán giá trị đúng vào ô; chưa có số liệu thì để trống");

    private final String rule;
    private final String message;
    private final String remedy;

    BrokenFormula(String rule, String message, String remedy) {
        this.rule = rule;
        this.message = message;
        this.remedy = remedy;
    }

    /** Empty for a cell that is blank or has a value. */
    public static Optional<BrokenFormula> of(Cell cell) {
        return switch (cell.kind()) {
            case UNCOMPUTED -> Optional.of(NO_VALUE);
            case ERROR -> Optional.of(ERROR);
            case VALUE, DATE, SLIP -> Optional.empty();
        };
    }

    /** Code of the fault of such a cell, for figures and units alike. */
    public String rule() {
        return rule;
    }

    /** What is wrong with it, Vietnamese. */
    public String message(Cell cell) {
        return this == ERROR ? message + " “" + cell.text() + "”" : message;
    }

    /** What to do with it, Vietnamese. */
    public String remedy() {
        return remedy;
    }
}
