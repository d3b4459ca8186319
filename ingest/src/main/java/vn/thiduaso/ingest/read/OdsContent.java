package vn.thiduaso.ingest.read;

import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Walks through the content of an ODS workbook, row by row. Source of names and defaults: OASIS OpenDocument 1.3, part 3, sections 9 and 19;
 * {@code calcext} is LibreOffice's.
 */
final class OdsContent {

    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    /** Elements that fetch from another file or program. */
    private static final Set<String> EXTERNAL = Set.of(
            "table-source",
            "cell-range-source",
            "dde-source",
            "dde-link",
            "database-source-sql",
            "database-source-query",
            "database-source-table");

    private final Sink sink;
    private final Set<String> hiddenStyles = new HashSet<>();
    private String sheet = "";
    private String style = "";
    private int row;
    private int column;

    OdsContent(Sink sink) {
        this.sink = sink;
    }

    /** Receives the sheets and what is on them, in the order of the file. */
    interface Sink {

        void sheet(String name, boolean hidden);

        /** Columns from 0. */
        void hiddenColumns(int first, int last);

        /** A row; blank ones too. */
        void row(OdsRow row);
    }

    /** @throws UnreadableFileException when the content fetches from elsewhere, runs a macro, or repeats what makes no sense */
    void read(XMLStreamReader xml) throws XMLStreamException {
        OdsCells cells = new OdsCells(xml);
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                start(xml, cells);
            }
        }
    }

    private void start(XMLStreamReader xml, OdsCells cells) throws XMLStreamException {
        String name = xml.getLocalName();
        String space = xml.getNamespaceURI();
        if (TABLE.equals(space)) {
            table(name, xml, cells);
        } else if (STYLE.equals(space) && name.equals("style")) {
            style = text(xml, STYLE, "name");
        } else if (STYLE.equals(space) && name.equals("table-properties")) {
            if ("false".equals(xml.getAttributeValue(TABLE, "display"))) {
                hiddenStyles.add(style);
            }
        } else {
            checkFetching(xml);
        }
    }

    private static void checkFetching(XMLStreamReader xml) {
        if (xml.getLocalName().equals("event-listener")) {
            throw WorkbookRefusal.macro();
        }
        if (EXTERNAL.contains(xml.getLocalName())) {
            throw WorkbookRefusal.external(xml.getLocalName());
        }
        OdsFormulas.check(xml);
    }

    private void table(String name, XMLStreamReader xml, OdsCells cells) throws XMLStreamException {
        switch (name) {
            case "table" -> {
                row = 1;
                column = 0;
                sheet = text(xml, TABLE, "name");
                sink.sheet(sheet, hiddenStyles.contains(text(xml, TABLE, "style-name")));
            }
            case "tracked-changes" -> skip(xml);
            case "table-column" -> column(xml);
            case "table-row" -> row(xml, cells);
            default -> checkFetching(xml);
        }
    }

    private void column(XMLStreamReader xml) {
        int repeated = count(xml, "number-columns-repeated", CellAddress.LAST_COLUMN);
        int last = Math.min(column + repeated, CellAddress.LAST_COLUMN) - 1;
        if (isHidden(xml) && column <= last) {
            sink.hiddenColumns(column, last);
        }
        column = last + 1;
    }

    private void row(XMLStreamReader xml, OdsCells cells) throws XMLStreamException {
        int repeated = count(xml, "number-rows-repeated", CellAddress.LAST_ROW);
        boolean hidden = isHidden(xml);
        OdsRow read = new OdsRow(row, repeated, hidden, cells.row(sheet, row));
        // one behind the last, blank: programs fill up a sheet with them
        row = Math.min(row + repeated, CellAddress.LAST_ROW + 1);
        sink.row(read);
    }

    /** By hand ({@code collapse}) or by a filter. */
    private static boolean isHidden(XMLStreamReader xml) {
        String visibility = xml.getAttributeValue(TABLE, "visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    /** How many an attribute says, 1 without it; of more than there can be, one more than there can be. */
    static int count(XMLStreamReader xml, String name, int most) {
        String text = xml.getAttributeValue(TABLE, name);
        if (text == null) {
            return 1;
        }
        try {
            return (int) Math.max(1, Math.min(Long.parseLong(text.strip()), most + 1L));
        } catch (NumberFormatException noCount) {
            throw WorkbookRefusal.broken();
        }
    }

    /** Passes to the end of the element that begins here. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        checkFetching(xml);
        int depth = 1;
        while (depth > 0) {
            xml.next();
            if (xml.isStartElement()) {
                checkFetching(xml);
                depth++;
            }
            depth -= xml.isEndElement() ? 1 : 0;
        }
    }

    static String text(XMLStreamReader xml, String space, String name) {
        @Nullable String text = xml.getAttributeValue(space, name);
        return text == null ? "" : text;
    }
}
