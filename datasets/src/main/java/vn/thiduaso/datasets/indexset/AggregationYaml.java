package vn.thiduaso.datasets.indexset;

import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;

/** Reads {@code aggregate: {type: …}} of a group; a group that does not say adds points. */
final class AggregationYaml {

    private static final Map<String, Aggregation> WORDS = Map.of(
            "sum", new SumOfPoints(),
            "weighted-mean", new WeightedMean(),
            "geometric-mean", new GeometricMean(),
            "minimum", new Minimum());

    private AggregationYaml() {}

    /** The word of an aggregation; empty when the table has forgotten it. */
    static Optional<String> word(Class<?> type) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().getClass() == type)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Aggregation read(YamlMap group) {
        Optional<YamlMap> block = group.findMap("aggregate");
        if (block.isEmpty()) {
            return new SumOfPoints();
        }
        Aggregation aggregation = block.get().word("type", WORDS).orElse(new SumOfPoints());
        block.get().close();
        return aggregation;
    }
}
