package vn.thiduaso.ingest.read;

/** Receives a table: the header of each sheet that has one, then every row under it that is not blank. */
public interface HeaderSink {

    /** A sheet begins; what it is beside its cells. */
    default void sheet(SheetShape shape) {}

    /** Whether this row is a header; asked of the first rows of each sheet until one is. Changes nothing. */
    boolean isHeader(SourceRow row);

    /** The header of the rows that follow, until the next header. */
    void header(SourceRow row);

    /** A row under the header, never blank. */
    void accept(SourceRow row);

    /** The same for a record of a text file, for those who can do without the objects of its cells. */
    default void accept(CsvRow row) {
        accept(row.toSourceRow());
    }

    /** What the file says of itself in a hidden sheet, line by line; none unless it was made from a template. */
    default void about(String name, String text) {}
}
