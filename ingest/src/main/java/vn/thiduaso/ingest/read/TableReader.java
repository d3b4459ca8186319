package vn.thiduaso.ingest.read;

/**
 * Streams the rows of one file. A closed family: one member for each {@link FileFormat}; all give the same rows for the same table.
 *
 * <p>To add a format: a member here, its ending in {@link FileFormat}, a small real file in the test resources.
 */
public sealed interface TableReader permits CsvTable, XlsxTable, XlsTable, OdsTable, JsonLinesTable {

    /**
     * Gives every row, blank ones too where the format has them, sheet by sheet.
     *
     * @throws UnreadableFileException when the content cannot be read; rows given so far stand
     */
    void forEach(RowSink sink);
}
