package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * One of several ways to make one number of many, all equally likely: the aggregations of some groups change together. In place of a sum of
 * points an aggregation works with the maxima as weights.
 *
 * @param alternatives of each the aggregations by code of the group; an empty one leaves the set as it is
 */
public record AggregationChoice(String name, List<Map<String, Aggregation>> alternatives) implements Variation {

    public AggregationChoice {
        alternatives = alternatives.stream()
                .<Map<String, Aggregation>>map(TreeMap::new)
                .toList();
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("Chưa có cách gộp nào để chọn");
        }
    }

    /** Whether one of them compares all pairs of units. */
    public boolean comparesPairs() {
        return alternatives.stream()
                .flatMap(alternative -> alternative.values().stream())
                .anyMatch(Aggregation::comparesPairs);
    }

    @Override
    public int chances() {
        return 1;
    }

    @Override
    public void draw(double[] chances, int place, Draw draw) {
        alternatives.get(Variation.choice(chances[0], alternatives.size())).forEach(draw::aggregate);
    }

    @Override
    public List<Fault> faults(IndexSet indexSet) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            faults.addAll(
                    Places.groups(name + "/" + (i + 1), alternatives.get(i).keySet(), indexSet));
        }
        return faults;
    }
}
