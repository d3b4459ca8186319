package vn.thiduaso.scoring.comparison;

/** What can make a score change from one run to another. */
public enum Factor {
    /** The unit's own figures. */
    DATA("data"),
    /** Indicators, rules, aggregations, preparation: what the index set says apart from weights. */
    RULES("rules"),
    /** Weights and maxima of the nodes both sets have. */
    WEIGHTS("weights"),
    /** The other units, where rules or preparation look at them. */
    PEERS("peers");

    private final String word;

    Factor(String word) {
        this.word = word;
    }

    /** The word used in exports. */
    public String word() {
        return word;
    }

    int bit() {
        return 1 << ordinal();
    }
}
