package vn.thiduaso.ingest.read;

import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Looks at the addresses, formulas and texts of one XML part. Only what stands under {@code sheetData} is of a sheet. */
final class SheetScan {

    /** Letters a cell of a workbook can hold. */
    private static final int MOST_LETTERS = 32_767;

    private final String part;
    private final Consumer<String> texts;
    private final StringBuilder shared = new StringBuilder();
    private boolean inText;
    private boolean inSheet;
    private boolean formula;
    private boolean valueThere;
    private boolean valueEmpty;
    private boolean inValue;
    private boolean emptied;
    private boolean text;
    private int row;
    private int column;

    /** @param texts gets the texts of cells, whole, in the order they are stored in */
    SheetScan(String part, Consumer<String> texts) {
        this.part = part;
        this.texts = texts;
    }

    boolean hasEmptiedFormulas() {
        return emptied;
    }

    /** @throws UnreadableFileException when a cell stands outside of what a sheet can have, or the part declares a document type */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (event == XMLStreamConstants.DTD) {
                throw new UnreadableFileException(
                        "file-dtd",
                        "Bảng tính có khai báo DTD hoặc thực thể (%s), có thể đọc tệp khác hoặc làm treo máy"
                                .formatted(part),
                        "Mở bằng Excel hoặc LibreOffice, lưu lại thành bảng tính .xlsx mới rồi gửi lại");
            } else if (inValue && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                valueEmpty &= xml.getTextLength() == 0;
            } else if (inText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                collect(xml);
            }
        }
    }

    /** No cell holds more; a hostile part could. */
    private void collect(XMLStreamReader xml) {
        int room = MOST_LETTERS - shared.length();
        if (room > 0) {
            String piece = xml.getText();
            shared.append(piece, 0, Math.min(room, piece.length()));
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        inText |= name.equals("t");
        if (!inSheet) {
            inSheet = name.equals("sheetData");
            return;
        }
        switch (name) {
            case "row" -> row(xml.getAttributeValue(null, "r"));
            case "c" -> cell(xml.getAttributeValue(null, "r"), xml.getAttributeValue(null, "t"));
            case "f" -> formula = true;
            case "v" -> {
                inValue = true;
                valueThere = true;
            }
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "si", "is" -> {
                texts.accept(shared.toString());
                shared.setLength(0);
            }
            case "sheetData" -> inSheet = false;
            case "v" -> inValue = false;
            // "str" with nothing in it is a formula whose value is the empty text
            case "c" -> emptied |= formula && valueThere && valueEmpty && !text;
            default -> {}
        }
    }

    private void row(@Nullable String number) {
        row = number == null ? row + 1 : CellAddress.rowOf(number, 0);
        column = 0;
        if (row < 1 || row > CellAddress.LAST_ROW) {
            throw far(String.valueOf(number));
        }
    }

    private void cell(@Nullable String address, @Nullable String type) {
        column++;
        boolean inside = address == null ? column <= CellAddress.LAST_COLUMN : CellAddress.isInside(address);
        if (!inside) {
            throw far(String.valueOf(address));
        }
        text = "str".equals(type);
        formula = false;
        valueThere = false;
        valueEmpty = true;
    }

    private UnreadableFileException far(String address) {
        String shown = address.length() > 20 ? address.substring(0, 20) + "…" : address;
        return new UnreadableFileException(
                "file-cell-far",
                "Bảng tính có ô “%s” nằm ngoài giới hạn XFD1048576 của một sheet (%s)".formatted(shown, part),
                "Chép vùng số liệu sang bảng tính mới (dán giá trị), lưu lại rồi gửi");
    }
}
