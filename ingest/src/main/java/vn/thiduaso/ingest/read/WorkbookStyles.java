package vn.thiduaso.ingest.read;

import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** The number formats of a workbook, as far as they show a number as something else: most workbooks have none, and their cells need not be asked. */
final class WorkbookStyles {

    /** Formats of cells a workbook can have; the library keeps them all in memory. Source: Microsoft, "Excel specifications and limits". */
    private static final int MOST_FORMATS = 65_490;
    /** Numbers of formats that every workbook has and that make days or percentages: ECMA-376 part 1, 18.8.30. */
    private static final Set<String> BUILT_IN = Set.of("9", "10", "14", "15", "16", "17", "22");

    private final Set<String> telling = new HashSet<>(BUILT_IN);
    private final Set<String> used = new HashSet<>();
    private boolean inCellFormats;
    private int formats;

    /** @param xml at the start of an element named so */
    void element(String name, XMLStreamReader xml) {
        switch (name) {
            case "numFmt" ->
                numberFormat(xml.getAttributeValue(null, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
            case "cellXfs" -> inCellFormats = true;
            case "cellStyles" -> inCellFormats = false;
            case "xf" -> cellFormat(xml.getAttributeValue(null, "numFmtId"));
            default -> {}
        }
    }

    private void numberFormat(@Nullable String id, @Nullable String code) {
        count();
        if (id != null && code != null && !CellFormat.of(code).equals(CellFormat.NUMBER)) {
            telling.add(id);
        }
    }

    private void cellFormat(@Nullable String id) {
        count();
        if (inCellFormats && id != null) {
            used.add(id);
        }
    }

    private void count() {
        formats++;
        if (formats > 2 * MOST_FORMATS) {
            throw WorkbookRefusal.tooMuch("Bảng tính có nhiều hơn %d kiểu ô".formatted(MOST_FORMATS));
        }
    }

    /** Whether a cell can be seen as something else than the number it holds. */
    boolean areTelling() {
        return used.stream().anyMatch(telling::contains);
    }
}
