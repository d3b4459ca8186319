package vn.thiduaso.datasets.indexset;

import java.util.List;

/** Words an index set may use in a place, for whoever offers them to be chosen from. */
public final class IndexSetWords {

    private IndexSetWords() {}

    /** Of {@code rule: {type: …}}, in the order of {@code docs/index-set.md}. */
    public static List<String> rules() {
        return RuleYaml.words();
    }

    /** Of {@code aggregate: {type: …}}, in the same order. */
    public static List<String> aggregations() {
        return AggregationYaml.words();
    }
}
