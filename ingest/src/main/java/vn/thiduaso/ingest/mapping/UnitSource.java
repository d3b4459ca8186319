package vn.thiduaso.ingest.mapping;

/**
 * Where a sheet says whose figures it has.
 *
 * @param text code of the unit where it is fixed; the label behind which it stands in a title; the address of its cell; {@link #ABOVE}; else empty
 */
public record UnitSource(Kind kind, String text) {

    /** Places of a unit. */
    public enum Kind {
        /** A column has it. */
        COLUMN("column"),
        /** The heads of the columns of figures have it. */
        HEADS("heads"),
        /** The name of the sheet is it. */
        SHEET_NAME("sheet-name"),
        /** It stands above the table, behind a label ({@code Đơn vị:}). */
        TITLE("title"),
        /** It stands in a cell above the table. */
        CELL("cell"),
        /** The mapping itself says it. */
        FIXED("fixed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in YAML. */
        public String word() {
            return word;
        }
    }

    /** Of a column: a blank cell is of the unit above it. */
    public static final String ABOVE = "above";

    public UnitSource {
        boolean says = kind == Kind.FIXED || kind == Kind.TITLE || kind == Kind.CELL;
        boolean above = kind == Kind.COLUMN && text.equals(ABOVE);
        if (says == text.isEmpty() && !above) {
            throw new IllegalArgumentException(
                    "fixed cần code, title cần label, cell cần at, các dạng khác không cần; nhận được %s “%s”"
                            .formatted(kind.word(), text));
        }
    }

    /** Whether a blank cell of its column is of the unit above it. */
    boolean isAbove() {
        return text.equals(ABOVE) && kind == Kind.COLUMN;
    }

    public static UnitSource of(Kind kind) {
        return new UnitSource(kind, "");
    }
}
