package vn.thiduaso.ingest.mapping;

/** The unit in which a column has its figures. */
public enum ValueUnit {
    /** That of the index set. */
    AS_IS("as-is", 0),
    /** Hundredths: {@code 97,06} and {@code 97,06%} are the share 0.9706. */
    PERCENT("percent", -2),
    /** A share of one: {@code 0,9706} is 97.06 %; a text with a percent sign is a percentage all the same. */
    FRACTION("fraction", 0);

    private final String word;
    private final int shift;

    ValueUnit(String word, int shift) {
        this.word = word;
        this.shift = shift;
    }

    /** The word in YAML. */
    public String word() {
        return word;
    }

    /** Decimal places by which a figure moves to become a share of one. */
    int toShare() {
        return shift;
    }
}
