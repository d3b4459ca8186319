package vn.thiduaso.ingest.export;

/** Takes the cells of one row, left to right. */
public interface Line {

    Line text(String text);

    /** All digits the number has, no exponent; nothing when NaN. */
    Line number(double number);

    /** At a fixed number of decimals: 80 → 80.00; nothing when NaN. */
    Line number(double number, int digits);

    Line whole(long number);

    default Line nothing() {
        return text("");
    }
}
