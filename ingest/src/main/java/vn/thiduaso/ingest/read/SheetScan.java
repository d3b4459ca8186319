package vn.thiduaso.ingest.read;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Looks at the addresses, formulas, texts and shape of one XML part. Only what stands under {@code sheetData} are cells. */
final class SheetScan {

    /** Letters a cell of a workbook can hold. */
    private static final int MOST_LETTERS = 32_767;
    /** Letters of a formula, as people write it: Excel takes no longer one. */
    private static final int MOST_LETTERS_OF_A_FORMULA = 8_192;
    /** What Excel puts before names in the file and does not count. */
    private static final Pattern PREFIXES = Pattern.compile("_xl(?:fn|ws|pm|eta|udf|op)\\.");

    /** Elements that hold a formula: of a cell, a name, a format on condition, a list of allowed values, a column of a table. */
    private static final Set<String> FORMULAS = Set.of(
            "f", "definedName", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula");

    private final String part;
    private final Consumer<String> texts;
    private final ShapeGatherer shape;
    private final Grid grid;
    private final SheetWeight weight;
    private final Outside outside;
    private final UnaryOperator<String> sheets;
    private final StringBuilder shared = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private boolean inText;
    private boolean inSheet;
    private boolean formula;
    private boolean valueThere;
    private int valueLetters;
    private boolean inValue;
    private boolean inFormula;
    /** Inside of a formula, of a cell or of anything else: of a name, a rule, a chart. */
    private boolean inCode;
    /** Of the name whose formula it is; empty of any other. */
    private String named = "";

    private boolean emptied;
    private boolean text;
    private boolean number;
    private final TextPlaces textPlaces = new TextPlaces();
    private int row;
    private int column;

    /** Gets the elements of a part that are no cells. */
    interface Outside {
        void element(String name, XMLStreamReader xml);
    }

    /**
     * @param texts gets the texts of cells, whole, in the order they are stored in
     * @param shape gathers what the part has of a sheet beside its cells
     * @param grid counts the places of the whole workbook
     * @param sheets name of the sheet that a part holds, empty when none is known; asked only for the place of what refuses the workbook
     */
    SheetScan(
            String part,
            Consumer<String> texts,
            ShapeGatherer shape,
            Grid grid,
            Outside outside,
            UnaryOperator<String> sheets) {
        this.part = part;
        this.sheets = sheets;
        this.texts = texts;
        this.shape = shape;
        this.grid = grid;
        this.outside = outside;
        weight = new SheetWeight(part);
    }

    boolean hasEmptiedFormulas() {
        return emptied;
    }

    /** Where the texts of its cells are, and how many texts it has itself. */
    TextPlaces textPlaces() {
        return textPlaces;
    }

    /** @throws UnreadableFileException when a cell stands outside of what a sheet can have */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                letters(xml);
            }
        }
    }

    private void letters(XMLStreamReader xml) {
        if (inValue) {
            valueLetters += xml.getTextLength();
            textPlaces.letters(xml);
        }
        if (inValue || inText || inFormula) {
            weight.letters(xml.getTextLength());
        }
        if (inText) {
            collect(xml, shared);
        }
        if (inCode) {
            code.append(xml.getText());
            checkLength(code.length() > MOST_LETTERS);
        }
    }

    /** No cell holds more; a hostile part could. */
    private static void collect(XMLStreamReader xml, StringBuilder to) {
        int room = MOST_LETTERS - to.length();
        if (room > 0) {
            String piece = xml.getText();
            to.append(piece, 0, Math.min(room, piece.length()));
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        inText |= name.equals("t");
        inCode |= FORMULAS.contains(name);
        if (name.equals("definedName")) {
            named = String.valueOf(xml.getAttributeValue(null, "name"));
        }
        if (!inSheet) {
            inSheet = name.equals("sheetData");
            outside(name, xml);
            return;
        }
        switch (name) {
            case "row" -> row(xml.getAttributeValue(null, "r"), xml.getAttributeValue(null, "hidden"));
            case "c" -> cell(xml.getAttributeValue(null, "r"), xml.getAttributeValue(null, "t"));
            case "f" -> {
                formula = true;
                inFormula = true;
                weight.formula(xml);
            }
            case "v" -> {
                inValue = true;
                valueThere = true;
                valueLetters = 0;
            }
            default -> {}
        }
    }

    private void outside(String name, XMLStreamReader xml) {
        switch (name) {
            case "mergeCell" -> shape.merge(xml.getAttributeValue(null, "ref"));
            case "col" -> {
                if (isTrue(xml.getAttributeValue(null, "hidden"))) {
                    columns(xml.getAttributeValue(null, "min"), xml.getAttributeValue(null, "max"));
                }
            }
            // a bound of colours, bars or icons: a figure or a formula
            case "cfvo" -> {
                code.append(Objects.requireNonNullElse(xml.getAttributeValue(null, "val"), ""));
                lookAtCode();
            }
            default -> outside.element(name, xml);
        }
    }

    /** Hidden columns, counted from 1 in the file; what is no column of a sheet hides nothing. */
    private void columns(@Nullable String min, @Nullable String max) {
        int first = min == null ? 0 : CellAddress.rowOf(min, 0);
        int last = Math.min(max == null ? 0 : CellAddress.rowOf(max, 0), CellAddress.LAST_COLUMN);
        if (first >= 1 && last >= first) {
            shape.hideColumns(first - 1, last - 1);
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private void end(String name) {
        if (inCode && FORMULAS.contains(name)) {
            inCode = false;
            checkLength(PREFIXES.matcher(code).replaceAll("").length() > MOST_LETTERS_OF_A_FORMULA);
            lookAtCode();
        }
        switch (name) {
            case "t" -> inText = false;
            case "si", "is" -> {
                if (!inSheet) {
                    weight.sharedText();
                    textPlaces.text();
                }
                texts.accept(shared.toString());
                shared.setLength(0);
            }
            case "f" -> {
                inFormula = false;
                weight.formulaEnds();
            }
            case "row" -> grid.take(column);
            case "sheetData" -> inSheet = false;
            case "v" -> {
                inValue = false;
                textPlaces.end();
                if (number) {
                    weight.number(valueLetters);
                }
            }
            // "str" with nothing in it is a formula whose value is the empty text
            case "c" -> emptied |= formula && valueThere && valueLetters == 0 && !text;
            default -> {}
        }
    }

    /** A longer formula would be looked at in part only. */
    private void checkLength(boolean tooLong) {
        if (tooLong) {
            throw WorkbookRefusal.tooMuch(
                    "Bảng tính có công thức dài hơn %d chữ (%s)".formatted(MOST_LETTERS_OF_A_FORMULA, place()));
        }
    }

    private void lookAtCode() {
        LiveFormula.fetches(code.toString()).ifPresent(fetches -> {
            throw WorkbookRefusal.fetching(fetches, place());
        });
        named = "";
        code.setLength(0);
    }

    /** As a person finds it in his program: by its sheet, not by the part that holds it. */
    private String place() {
        if (!named.isEmpty()) {
            return WorkbookRefusal.name(named);
        }
        String sheet = sheets.apply(part);
        if (inSheet) {
            return WorkbookRefusal.cell(sheet, CellAddress.letters(column - 1) + row);
        }
        return sheet.isEmpty() ? part : "sheet “%s”".formatted(sheet);
    }

    private void row(@Nullable String number, @Nullable String hidden) {
        row = number == null ? row + 1 : CellAddress.rowOf(number, 0);
        column = 0;
        weight.row();
        if (row < 1 || row > CellAddress.LAST_ROW) {
            throw WorkbookRefusal.far(String.valueOf(number), part);
        }
        if (isTrue(hidden)) {
            shape.hideRows(row, row);
        }
    }

    private void cell(@Nullable String address, @Nullable String type) {
        long place = address == null ? column : CellAddress.find(address);
        column = CellAddress.column(place) + 1;
        if (place < 0 || column > CellAddress.LAST_COLUMN) {
            throw WorkbookRefusal.far(String.valueOf(address), part);
        }
        weight.cell();
        text = "str".equals(type);
        textPlaces.cell("s".equals(type));
        number = type == null || type.equals("n");
        formula = false;
        valueThere = false;
        valueLetters = 0;
    }
}
