package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.letters.Letters;

/**
 * Reads every part of a workbook once, a few kilobytes at a time, before the library takes memory for what the parts claim. With the library's
 * own parser, so that both see the same; a part that is no XML is passed over, since the library reads none.
 */
final class WorkbookScan {

    private final XMLInputFactory xml = SafeXml.factory();
    private final Letters letters = new Letters();
    private final WorkbookStyles styles = new WorkbookStyles();
    private final WorkbookParts parts;
    private final ShapeGatherer.Room room;
    private final Grid grid;
    private final Map<String, ShapeGatherer> shapes = new HashMap<>();
    private final TextPlaces textPlaces = new TextPlaces();
    private boolean emptiedFormulas;

    private WorkbookScan(ReadLimits limits) {
        parts = new WorkbookParts(limits.workbook().entries());
        room = new ShapeGatherer.Room(limits.ranges());
        grid = new Grid(limits.places());
    }

    /**
     * What the library cannot tell.
     *
     * @param emptiedFormulas a program without a calculator wrote this: its formulas stand beside values that are there but empty
     * @param lostTexts a cell names a text that the workbook does not have
     * @param letters what its texts are written in
     * @param formats some cells are seen as something else than the number they hold
     * @param shapes by the key of the part of their sheet
     */
    record Found(
            boolean emptiedFormulas,
            boolean lostTexts,
            Letters letters,
            boolean formats,
            WorkbookParts parts,
            Map<String, ShapeGatherer> shapes) {

        Found {
            shapes = Map.copyOf(shapes);
        }

        /** What the sheet of a relation is beside its cells. */
        SheetShape shape(@Nullable String relation, String name, boolean hidden) {
            ShapeGatherer shape = shapes.get(parts.sheet(relation));
            return shape == null ? SheetShape.plain(name, hidden) : shape.shape(name, hidden);
        }
    }

    /** @throws UnreadableFileException when a part must not be read */
    static Found scan(Path path, ReadLimits limits) throws IOException {
        WorkbookScan scan = new WorkbookScan(limits);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    scan.part(zip, entry);
                }
            }
        }
        return new Found(
                scan.emptiedFormulas,
                scan.textPlaces.areBeyond(),
                scan.letters,
                scan.styles.areTelling(),
                scan.parts,
                scan.shapes);
    }

    private void part(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        ShapeGatherer shape = new ShapeGatherer(room);
        shapes.put(WorkbookParts.key(name), shape);
        SheetScan.Outside outside = (element, at) -> {
            styles.element(element, at);
            parts.element(name, element, at);
        };
        SheetScan sheet =
                new SheetScan(name, letters::add, shape, grid, outside, refused -> WorkbookSheets.name(zip, refused));
        try {
            SafeXml.read(zip, entry, xml, sheet::read);
        } catch (XMLStreamException noXml) {
            // the library stops there too, and says so if it needs the part
        }
        textPlaces.add(sheet.textPlaces());
        emptiedFormulas |= sheet.hasEmptiedFormulas();
    }
}
