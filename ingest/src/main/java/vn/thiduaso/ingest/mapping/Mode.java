package vn.thiduaso.ingest.mapping;

/** What time the figures of a column are of, against what the index set asks for. */
public enum Mode {
    /** What the set asks for: nothing is changed. */
    AS_ASKED("as-asked"),
    /** From the first of January, where the set asks for the period alone: what earlier periods of the year had is taken off. */
    CUMULATIVE("cumulative"),
    /** Of the period alone, where the set asks for what there is from the first of January: the figure of the period before is added. */
    IN_PERIOD("in-period");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    /** The word in YAML. */
    public String word() {
        return word;
    }
}
