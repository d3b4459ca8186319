package vn.thiduaso.ingest.mapping;

/**
 * Where a sheet says whose figures it has.
 *
 * @param text code of the unit where it is fixed; the label behind which it stands in a title; else empty
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

    public UnitSource {
        boolean says = kind == Kind.FIXED || kind == Kind.TITLE;
        if (says == text.isEmpty()) {
            throw new IllegalArgumentException("Mã đơn vị chỉ ghi với fixed, nhãn chỉ ghi với title; nhận được %s “%s”"
                    .formatted(kind.word(), text));
        }
    }

    public static UnitSource of(Kind kind) {
        return new UnitSource(kind, "");
    }
}
