package vn.thiduaso.ingest.mapping;

/** What a row of a table is. */
public enum Form {
    /** A unit; each column of figures belongs to an indicator. */
    INDICATOR_COLUMNS("indicator-columns"),
    /** An indicator, of one unit: that of the row, of the sheet or of the column. */
    INDICATOR_ROWS("indicator-rows");

    private final String word;

    Form(String word) {
        this.word = word;
    }

    /** The word in YAML. */
    public String word() {
        return word;
    }
}
