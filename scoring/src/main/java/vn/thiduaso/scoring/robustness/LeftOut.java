package vn.thiduaso.scoring.robustness;

import java.util.List;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Indicators or pillars that might not be there: each is left out of a draw with a probability, independently, and its weight goes to its
 * siblings. Its figures still take part in the preparation, as in COINr {@code remove_elements}.
 *
 * @param probability above 0, up to 1
 * @param nodes codes, each once
 */
public record LeftOut(String name, double probability, List<String> nodes) implements Variation {

    public LeftOut {
        nodes = List.copyOf(nodes);
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("Xác suất bỏ phải trên 0 và không quá 1, nhận được " + probability);
        }
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("Chưa có nút nào để bỏ");
        }
    }

    @Override
    public int chances() {
        return nodes.size();
    }

    @Override
    public void draw(double[] chances, int place, Draw draw) {
        for (int i = 0; i < nodes.size(); i++) {
            if (chances[i] < probability) {
                draw.leaveOut(nodes.get(i));
            }
        }
    }

    @Override
    public List<Fault> faults(IndexSet indexSet) {
        return Places.weighed(name, nodes, indexSet);
    }
}
