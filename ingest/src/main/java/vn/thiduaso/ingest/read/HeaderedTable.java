package vn.thiduaso.ingest.read;

/**
 * Finds the table in a file: every sheet that has a header among its first rows, each read under its own. Titles above a header and sheets
 * without one are passed over.
 */
public final class HeaderedTable {

    /** Code of the fault of a file in which no row is a header. */
    public static final String HEADER_MISSING = "header-missing";

    /** Rows of a sheet in which the header is looked for. */
    public static final int HEADER_WITHIN = 50;

    private HeaderedTable() {}

    /**
     * Gives the sink the table.
     *
     * @return texts of it, and of what stands above it, that were in the letters of a font
     * @throws UnreadableFileException when nothing is written in the file, no row is a header, or nothing stands under any
     */
    public static FontTexts read(TableReader reader, HeaderSink sink) {
        Progress progress = new Progress(sink);
        reader.forEach(progress);
        progress.finish();
        return progress.fonts.texts();
    }

    /** Nothing stands under the header. */
    public static UnreadableFileException onlyHeader() {
        return new UnreadableFileException(
                "file-empty", "Tệp chỉ có dòng tiêu đề, không có dòng số liệu", "Điền số liệu rồi gửi lại");
    }

    private static final class Progress implements RowSink {

        private final HeaderSink sink;
        private final FontTexts.Gatherer fonts = new FontTexts.Gatherer();
        private boolean anything;
        private boolean found;
        private boolean foundHere;
        private String own = "";
        private long rows;
        private final NoTable none = new NoTable();

        Progress(HeaderSink sink) {
            this.sink = sink;
        }

        @Override
        public void sheet(SheetShape shape) {
            foundHere = false;
            own = OwnSheets.isOne(shape.name()) ? shape.name() : "";
            if (own.isEmpty()) {
                sink.sheet(shape);
            }
        }

        @Override
        public boolean accept(SourceRow row) {
            if (row.isBlank()) {
                return true;
            }
            if (!own.isEmpty()) {
                return ofOwn(row);
            }
            anything = true;
            fonts.add(row);
            if (foundHere) {
                rows++;
                sink.accept(row);
                return true;
            }
            if (sink.isHeader(row)) {
                found = true;
                foundHere = true;
                sink.header(row);
                return true;
            }
            none.add(row);
            return row.number() < HEADER_WITHIN;
        }

        /** What a template says of itself; nothing else of ours is of use. */
        private boolean ofOwn(SourceRow row) {
            boolean template = own.equals(OwnSheets.TEMPLATE);
            if (template) {
                sink.about(row.cell(0).text(), row.cell(1).text());
            }
            return template;
        }

        @Override
        public boolean accept(CsvRow row) {
            if (!foundHere) {
                return accept(row.toSourceRow());
            }
            if (!row.isBlank()) {
                rows++;
                sink.accept(row);
            }
            return true;
        }

        void finish() {
            if (!anything) {
                throw SourceFile.empty();
            }
            if (!found) {
                throw none.fault();
            }
            if (rows == 0) {
                throw onlyHeader();
            }
        }
    }
}
