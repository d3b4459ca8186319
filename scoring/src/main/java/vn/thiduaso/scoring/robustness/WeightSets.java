package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * One of several sets of weights, such as those of several experts, all equally likely.
 *
 * @param sets of each set the weights by code, above 0; nodes that are not named keep theirs
 */
public record WeightSets(String name, List<Map<String, Double>> sets) implements Variation {

    public WeightSets {
        sets = sets.stream().<Map<String, Double>>map(TreeMap::new).toList();
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("Chưa có bộ trọng số nào");
        }
    }

    @Override
    public int chances() {
        return 1;
    }

    @Override
    public void draw(double[] chances, int place, Draw draw) {
        sets.get(Variation.choice(chances[0], sets.size())).forEach(draw::weigh);
    }

    @Override
    public List<Fault> faults(IndexSet indexSet) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            String path = name + "/" + (i + 1);
            faults.addAll(Places.weighed(path, sets.get(i).keySet(), indexSet));
            sets.get(i).forEach((code, weight) -> {
                if (!(weight > 0) || weight.isInfinite()) {
                    faults.add(Fault.at(
                            path + "/" + code, "trọng số phải lớn hơn 0, nhận được " + weight, "ghi số lớn hơn 0"));
                }
            });
        }
        return faults;
    }
}
