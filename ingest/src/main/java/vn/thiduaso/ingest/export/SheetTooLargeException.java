package vn.thiduaso.ingest.export;

/** A table has more rows or columns than a sheet of a workbook can hold, or than are given at once: a bad request, known before anything is written. Its message is Vietnamese. */
public final class SheetTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SheetTooLargeException(String message) {
        super(message);
    }

    /** More rows than are given at once, whatever the format could hold. */
    public static SheetTooLargeException atOnce(long rows, long limit) {
        return new SheetTooLargeException(
                "Bảng có %d dòng, nhiều hơn %d dòng tải về được một lần".formatted(rows, limit));
    }

    static SheetTooLargeException rows(long rows, long limit) {
        return new SheetTooLargeException(
                "Bảng có %d dòng, nhiều hơn %d dòng một sheet XLSX chứa được".formatted(rows, limit));
    }

    static SheetTooLargeException columns(int columns, int limit) {
        return new SheetTooLargeException(
                "Bảng có %d cột, nhiều hơn %d cột một sheet XLSX chứa được".formatted(columns, limit));
    }
}
