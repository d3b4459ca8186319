package vn.thiduaso.scoring.comparison;

/** What can make a score change from one run to another. */
public enum Factor {
    /** The unit's own figures. */
    DATA,
    /** Indicators, rules, aggregations, preparation: what the index set says apart from weights. */
    RULES,
    /** Weights and maxima of the nodes both sets have. */
    WEIGHTS,
    /** The other units, where rules or preparation look at them. */
    PEERS;

    int bit() {
        return 1 << ordinal();
    }
}
