package vn.thiduaso.scoring.preparation;

/** Where an estimate came from. */
public enum ImputationMethod {
    MEAN("mean"),
    MEDIAN("median"),
    GROUP_MEAN("group-mean"),
    GROUP_MEDIAN("group-median"),
    SIBLING_MEAN("sibling-mean"),
    EARLIER("earlier"),
    CONSTANT_OVER_TIME("constant-over-time"),
    LINEAR_OVER_TIME("linear-over-time");

    private final String word;

    ImputationMethod(String word) {
        this.word = word;
    }

    /** The word used in exports. */
    public String word() {
        return word;
    }
}
