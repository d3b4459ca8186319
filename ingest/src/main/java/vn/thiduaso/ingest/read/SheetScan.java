package vn.thiduaso.ingest.read;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Looks at the addresses and formulas of one XML part. Only what stands under {@code sheetData} is of a sheet. */
final class SheetScan {

    private final String part;
    private boolean inSheet;
    private boolean formula;
    private boolean valueThere;
    private boolean valueEmpty;
    private boolean inValue;
    private boolean emptied;
    private boolean text;
    private int row;
    private int column;

    SheetScan(String part) {
        this.part = part;
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
            }
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
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
