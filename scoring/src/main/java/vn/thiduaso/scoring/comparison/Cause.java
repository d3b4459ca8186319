package vn.thiduaso.scoring.comparison;

/** Why a published score is another one in a later run. */
public enum Cause {
    /** The unit's own figures. */
    DATA,
    /** What the index set says apart from weights: indicators, rules, aggregations, preparation. */
    RULES,
    /** Weights and maxima of the nodes both sets have. */
    WEIGHTS,
    /** The units it is measured by, where rules or preparation look at others: their figures, or which units they are. */
    PEERS,
    /** Another version of the scoring engine: what this one gives for a run beside what was published. */
    ENGINE,
    /** What rounding adds to the score on one side and takes away on the other. */
    ROUNDING
}
