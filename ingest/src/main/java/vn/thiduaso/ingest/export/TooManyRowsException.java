package vn.thiduaso.ingest.export;

/** A table has more rows than a file of the asked format can hold: a bad request, known before anything is written. Its message is Vietnamese. */
public final class TooManyRowsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long rows;
    private final long limit;

    TooManyRowsException(long rows, long limit) {
        super("Bảng có %d dòng, nhiều hơn %d dòng một sheet XLSX chứa được".formatted(rows, limit));
        this.rows = rows;
        this.limit = limit;
    }

    /** Rows of the table, without its header. */
    public long rows() {
        return rows;
    }

    /** Rows the format holds. */
    public long limit() {
        return limit;
    }
}
