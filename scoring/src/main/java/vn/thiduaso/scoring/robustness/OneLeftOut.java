package vn.thiduaso.scoring.robustness;

import java.util.List;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * At most one of some indicators or pillars is not there: each of them, and none, is equally likely. Its weight goes to its siblings, its figures
 * still take part in the preparation.
 *
 * @param nodes codes, each once
 */
public record OneLeftOut(String name, List<String> nodes) implements Variation {

    public OneLeftOut {
        nodes = List.copyOf(nodes);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("Chưa có nút nào để bỏ");
        }
    }

    @Override
    public int chances() {
        return 1;
    }

    @Override
    public void draw(double[] chances, int place, Draw draw) {
        int choice = Variation.choice(chances[0], nodes.size() + 1);
        if (choice < nodes.size()) {
            draw.leaveOut(nodes.get(choice));
        }
    }

    @Override
    public List<Fault> faults(IndexSet indexSet) {
        return Places.weighed(name, nodes, indexSet);
    }
}
