package vn.thiduaso.ingest.read;

/** Receives the rows of a file in their physical order. */
@FunctionalInterface
public interface RowSink {

    /** A sheet begins: the rows that follow are its own. Told once for each, blank ones too; a file without sheets has one without a name. */
    default void sheet(SheetShape shape) {}

    /** @return false when no more rows of this sheet are wanted */
    boolean accept(SourceRow row);

    /** The same for a record of a text file, for those who can do without the objects of its cells. */
    default boolean accept(CsvRow row) {
        return accept(row.toSourceRow());
    }
}
