package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import vn.thiduaso.ingest.letters.Letters;

/** Reads an ODS workbook once before its rows are given: shapes of its sheets, its letters, and whether it repeats more than people do. */
final class OdsScan implements OdsContent.Sink {

    private final ReadLimits limits;
    private final ShapeGatherer.Room room;
    private final Letters letters = new Letters();
    private final List<String> names = new ArrayList<>();
    private final List<Boolean> hidden = new ArrayList<>();
    private final List<ShapeGatherer> shapes = new ArrayList<>();
    private final Grid grid;

    private OdsScan(ReadLimits limits) {
        this.limits = limits;
        room = new ShapeGatherer.Room(limits.ranges());
        grid = new Grid(limits.places());
    }

    /**
     * What is known of a workbook before its rows are read.
     *
     * @param shapes in the order of the file
     */
    record Found(Letters letters, List<SheetShape> shapes) {

        Found {
            shapes = List.copyOf(shapes);
        }
    }

    /** @throws UnreadableFileException when the workbook must not be read */
    static Found scan(ZipFile zip, ReadLimits limits) throws IOException {
        OdsScan scan = new OdsScan(limits);
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.isDirectory()) {
                scan.part(zip, entry);
            }
        }
        List<SheetShape> told = new ArrayList<>();
        for (int sheet = 0; sheet < scan.shapes.size(); sheet++) {
            told.add(scan.shapes.get(sheet).shape(scan.names.get(sheet), scan.hidden.get(sheet)));
        }
        return new Found(scan.letters, told);
    }

    private void part(ZipFile zip, ZipEntry entry) throws IOException {
        boolean content = entry.getName().equals(OdsDirectory.CONTENT);
        try {
            SafeXml.read(zip, entry, SafeXml.factory(), xml -> {
                if (content) {
                    new OdsContent(this).read(xml);
                } else {
                    while (xml.hasNext()) {
                        xml.next();
                        if (xml.isStartElement()) {
                            OdsFormulas.check(xml);
                        }
                    }
                }
            });
        } catch (XMLStreamException noXml) {
            if (content) {
                throw WorkbookRefusal.broken();
            }
        }
    }

    @Override
    public void sheet(String name, boolean isHidden) {
        if (names.size() == limits.workbook().entries()) {
            throw WorkbookRefusal.tooMuch("Bảng tính có nhiều hơn %d sheet".formatted(names.size()));
        }
        names.add(name);
        hidden.add(isHidden);
        shapes.add(new ShapeGatherer(room));
    }

    private ShapeGatherer shape() {
        if (shapes.isEmpty()) {
            throw WorkbookRefusal.broken();
        }
        return shapes.get(shapes.size() - 1);
    }

    @Override
    public void hiddenColumns(int first, int last) {
        shape().hideColumns(first, last);
    }

    @Override
    public void row(OdsRow row) {
        int last = Math.min(row.first() + row.repeated() - 1, CellAddress.LAST_ROW);
        if (row.hidden() && row.first() <= last) {
            shape().hideRows(row.first(), last);
        }
        int width = 0;
        for (OdsCell cell : row.cells()) {
            if (cell.rows() > 1 || cell.columns() > 1) {
                merge(row.first(), cell);
            }
            if (!cell.isBlank()) {
                look(row, cell);
                width = cell.column() + cell.repeated();
            }
        }
        grid.take((long) width * row.repeated());
    }

    private void merge(int row, OdsCell cell) {
        int lastRow = Math.min(row + cell.rows() - 1, CellAddress.LAST_ROW);
        int lastColumn = Math.min(cell.column() + cell.columns(), CellAddress.LAST_COLUMN) - 1;
        if (row <= lastRow && cell.column() <= lastColumn) {
            shape().merge(new CellRange(row, cell.column(), lastRow, lastColumn));
        }
    }

    private void look(OdsRow row, OdsCell cell) {
        long lastRow = (long) row.first() + row.repeated() - 1;
        long end = (long) cell.column() + cell.repeated();
        if (lastRow > CellAddress.LAST_ROW || end > CellAddress.LAST_COLUMN) {
            String place = CellAddress.letters(cell.column()) + row.first();
            throw WorkbookRefusal.far(
                    "%s ×%d ×%d".formatted(place, cell.repeated(), row.repeated()), OdsDirectory.CONTENT);
        }
        letters.add(cell.text() == null ? "" : cell.text());
    }
}
