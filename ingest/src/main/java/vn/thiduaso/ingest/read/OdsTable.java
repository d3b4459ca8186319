package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/** A workbook of LibreOffice (OpenDocument), streamed row by row. What the file repeats is given as often; blank rows are not given. */
record OdsTable(Path path, ReadLimits limits) implements TableReader {

    @Override
    public void forEach(RowSink sink) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            OdsScan.Found found = OdsScan.scan(zip, limits);
            SafeXml.read(
                    zip,
                    zip.getEntry(OdsDirectory.CONTENT),
                    SafeXml.factory(),
                    xml -> new OdsContent(new Rows(found, sink)).read(xml));
        } catch (IOException | XMLStreamException unreadable) {
            throw WorkbookRefusal.broken();
        }
    }

    /** Gives rows as every format gives them. */
    private static final class Rows implements OdsContent.Sink {

        private final OdsScan.Found found;
        private final OdsValues values;
        private final RowSink sink;
        private int sheets;
        private boolean more;

        Rows(OdsScan.Found found, RowSink sink) {
            this.found = found;
            this.sink = sink;
            values = new OdsValues(found.letters());
        }

        private SheetShape shape() {
            return found.shapes().get(sheets - 1);
        }

        @Override
        public void sheet(String name, boolean hidden) {
            sheets++;
            more = true;
            sink.sheet(shape());
        }

        @Override
        public void hiddenColumns(int first, int last) {
            // known from the first reading
        }

        @Override
        public void row(OdsRow row) {
            if (!row.isBlank()) {
                for (int copy = 0; more && copy < row.repeated(); copy++) {
                    more = sink.accept(sourceRow(row, row.first() + copy));
                }
            }
        }

        private SourceRow sourceRow(OdsRow row, int number) {
            List<Cell> cells = new ArrayList<>();
            for (OdsCell cell : row.cells()) {
                for (int copy = 0; !cell.isBlank() && copy < cell.repeated(); copy++) {
                    int column = cell.column() + copy;
                    while (cells.size() < column) {
                        cells.add(Cell.blank(number, cells.size()));
                    }
                    cells.add(values.cell(number, column, cell));
                }
            }
            return new SourceRow(shape().name(), number, cells);
        }
    }
}
