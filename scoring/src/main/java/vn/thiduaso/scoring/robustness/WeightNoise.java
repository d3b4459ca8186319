package vn.thiduaso.scoring.robustness;

import java.util.List;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Weights of some nodes, each multiplied by its own factor, uniform on 1 − within … 1 + within; the weights of other nodes stay. Weights are
 * relative among siblings, so a group that is not named keeps its children's proportions. Source: COINr {@code get_noisy_weights}.
 *
 * @param within share of the weight, above 0 and below 1: 0.25 is ±25 %
 * @param nodes codes, each once
 */
public record WeightNoise(String name, double within, List<String> nodes) implements Variation {

    public WeightNoise {
        nodes = List.copyOf(nodes);
        if (!(within > 0 && within < 1)) {
            throw new IllegalArgumentException("Biên độ trọng số phải trên 0 và dưới 1, nhận được " + within);
        }
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("Chưa có nút nào để đổi trọng số");
        }
    }

    @Override
    public int chances() {
        return nodes.size();
    }

    @Override
    public void draw(double[] chances, int place, Draw draw) {
        for (int i = 0; i < nodes.size(); i++) {
            draw.multiplyWeight(nodes.get(i), 1 + within * (2 * chances[i] - 1));
        }
    }

    @Override
    public List<Fault> faults(IndexSet indexSet) {
        return Places.weighed(name, nodes, indexSet);
    }
}
