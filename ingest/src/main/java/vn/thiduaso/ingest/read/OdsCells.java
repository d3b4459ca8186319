package vn.thiduaso.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Reads the cells of an ODS workbook, row by row. */
final class OdsCells {

    static final String CALCEXT = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    /** Letters a cell of a workbook can hold. */
    private static final int MOST_LETTERS = 32_767;
    /** Spaces of a workbook that are written as a number of them. */
    private static final long MOST_SPACES = 10_000_000;
    /** A row is in memory at once. */
    private static final long MOST_LETTERS_OF_A_ROW = 50_000_000;
    /** Which attribute holds the value of a type. */
    private static final Map<String, String> VALUES = Map.of(
            "float", "value",
            "percentage", "value",
            "currency", "value",
            "date", "date-value",
            "time", "time-value",
            "boolean", "boolean-value",
            "string", "string-value");

    private final XMLStreamReader xml;
    private List<OdsCell> cells = new ArrayList<>();
    private int column;
    /** Where the row is. */
    private String sheet = "";

    private int number;
    private long letters;
    private long spaces;

    OdsCells(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * The cells of a row, from the start of its element to the end.
     *
     * @param onSheet name of its sheet
     * @param rowNumber of the row, from 1; of repeated ones the first
     */
    List<OdsCell> row(String onSheet, int rowNumber) throws XMLStreamException {
        sheet = onSheet;
        number = rowNumber;
        cells = new ArrayList<>();
        column = 0;
        letters = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("table-row")) {
            if (xml.isStartElement()) {
                cell(xml.getLocalName());
            }
        }
        return cells;
    }

    private void cell(String name) throws XMLStreamException {
        int repeated = OdsContent.count(xml, "number-columns-repeated", CellAddress.LAST_COLUMN);
        if (name.equals("table-cell")) {
            OdsCell cell = tableCell(repeated);
            look(cell);
            boolean merged = cell.rows() > 1 || cell.columns() > 1;
            if (column < CellAddress.LAST_COLUMN && (!cell.isBlank() || merged)) {
                cells.add(cell);
            }
        } else {
            // what lies under a merged cell is not shown to anybody
            OdsContent.skip(xml);
        }
        column = Math.min(column + repeated, CellAddress.LAST_COLUMN + 1);
    }

    /** Before the rest of the row is kept beside it. */
    private void look(OdsCell cell) {
        letters += cell.formula().length() + length(cell.text()) + length(cell.value());
        if (letters > MOST_LETTERS_OF_A_ROW) {
            throw WorkbookRefusal.tooMuch(
                    "Một dòng của bảng tính có nhiều hơn %d chữ".formatted(MOST_LETTERS_OF_A_ROW));
        }
        if (column >= CellAddress.LAST_COLUMN && !cell.isBlank()) {
            throw WorkbookRefusal.far(CellAddress.letters(column), OdsDirectory.CONTENT);
        }
    }

    private String address() {
        return WorkbookRefusal.cell(sheet, CellAddress.letters(column) + number);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private OdsCell tableCell(int repeated) throws XMLStreamException {
        String type = OdsContent.text(xml, OdsContent.OFFICE, "value-type");
        int rows = OdsContent.count(xml, "number-rows-spanned", CellAddress.LAST_ROW);
        int columns = OdsContent.count(xml, "number-columns-spanned", CellAddress.LAST_COLUMN);
        String formula = OdsContent.text(xml, OdsContent.TABLE, "formula");
        if (!formula.isEmpty()) {
            LiveFormula.fetchesInOds(formula).ifPresent(fetches -> {
                throw WorkbookRefusal.fetching(fetches, address());
            });
        }
        String attribute = VALUES.get(type);
        @Nullable String value = attribute == null ? null : xml.getAttributeValue(OdsContent.OFFICE, attribute);
        boolean error = "error".equals(xml.getAttributeValue(CALCEXT, "value-type"));
        return new OdsCell(column, repeated, rows, columns, type, value, error, formula, shown());
    }

    /** The paragraphs of a cell, one below the other; null without any. Notes, pictures and tables inside are passed over. */
    private @Nullable String shown() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (isOf("p") || isOf("h")) {
                    if (paragraphs > 0) {
                        add(text, "\n");
                    }
                    paragraphs++;
                    paragraph(text);
                } else {
                    OdsContent.skip(xml);
                }
            }
        }
        return paragraphs == 0 ? null : text.toString();
    }

    private void paragraph(StringBuilder text) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                add(text, xml.getText());
            } else if (xml.isStartElement()) {
                inside(text);
            }
        }
    }

    private void inside(StringBuilder text) throws XMLStreamException {
        OdsFormulas.check(xml);
        if (isOf("s")) {
            add(text, " ".repeat(Math.min(spaces(), MOST_LETTERS)));
            OdsContent.skip(xml);
        } else if (isOf("tab") || isOf("line-break")) {
            add(text, isOf("tab") ? "\t" : "\n");
            OdsContent.skip(xml);
        } else if (isOf("span") || isOf("a") || isOf("ruby") || isOf("ruby-base")) {
            paragraph(text);
        } else if (OdsContent.TEXT.equals(xml.getNamespaceURI()) && !isOf("note") && !isOf("ruby-text")) {
            // a field: page, date, name of the sheet
            paragraph(text);
        } else {
            OdsContent.skip(xml);
        }
    }

    private int spaces() {
        String count = xml.getAttributeValue(OdsContent.TEXT, "c");
        int stated = count == null ? 1 : Math.max(1, CellAddress.rowOf(count, 0));
        spaces += stated;
        if (spaces > MOST_SPACES) {
            throw WorkbookRefusal.tooMuch("Bảng tính có nhiều hơn %d dấu cách viết tắt".formatted(MOST_SPACES));
        }
        return stated;
    }

    private boolean isOf(String name) {
        return OdsContent.TEXT.equals(xml.getNamespaceURI())
                && xml.getLocalName().equals(name);
    }

    /** No cell holds more; a hostile file could. */
    private static void add(StringBuilder text, String piece) {
        int room = MOST_LETTERS - text.length();
        if (room > 0) {
            text.append(piece, 0, Math.min(room, piece.length()));
        }
    }
}
