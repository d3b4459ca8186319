package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The names of the sheets of a workbook, read only when one has to be told of what refuses it: they may stand behind the sheets themselves. */
final class WorkbookSheets {

    /** What is looked at for it; the parts of sheets are large and say nothing of their names. */
    private static final List<String> TELLING = List.of("[Content_Types].xml", ".rels", "workbook.xml");

    private final WorkbookParts parts;
    private final List<Sheet> sheets = new ArrayList<>();

    private record Sheet(String name, String relation) {}

    private WorkbookSheets(int entries) {
        parts = new WorkbookParts(entries);
    }

    /** Empty when no sheet lies in the part, or the workbook does not say. */
    static String name(ZipFile zip, String part) {
        try {
            WorkbookSheets found = new WorkbookSheets(zip.size());
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (TELLING.stream().anyMatch(entry.getName()::endsWith)) {
                    SafeXml.read(zip, entry, SafeXml.factory(), xml -> found.read(entry.getName(), xml));
                }
            }
            return found.sheets.stream()
                    .filter(sheet -> found.parts.sheet(sheet.relation).equals(WorkbookParts.key(part)))
                    .map(Sheet::name)
                    .findFirst()
                    .orElse("");
        } catch (IOException | XMLStreamException | UnreadableFileException unknown) {
            // it is refused anyway; only the place is told less well
            return "";
        }
    }

    private void read(String part, XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                parts.element(part, xml.getLocalName(), xml);
                if (xml.getLocalName().equals("sheet")) {
                    sheet(xml);
                }
            }
        }
    }

    private void sheet(XMLStreamReader xml) {
        String name = xml.getAttributeValue(null, "name");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name != null && xml.getAttributeLocalName(i).equals("id")) {
                sheets.add(new Sheet(name, xml.getAttributeValue(i)));
            }
        }
    }
}
