package vn.thiduaso.datasets.asem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

/** The whole example of COINr ({@code build_example_coin}) written in YAML, and the figures of its countries. */
final class AsemPipeline {

    private AsemPipeline() {}

    static IndexSet set() {
        StringBuilder steps = new StringBuilder();
        Asem.items().stream()
                .filter(item -> !item.denominator().isEmpty())
                .forEach(item -> steps.append(
                        "- {type: denominate, indicator: %s, by: %s}%n".formatted(item.code(), item.denominator())));
        steps.append("- {type: impute, from: group-mean}\n");
        steps.append("- {type: screen, minimum-availability: 0.9}\n");
        steps.append("- {type: treat-outliers, then: log-shifted-by-range}\n");
        return AsemSet.of(100, "min-max", "weighted-mean")
                .prepared(steps.toString())
                .set();
    }

    /** By code of the country. Groups are those that gaps are filled from, not those of a ranking. */
    static List<UnitHistory> units(IndexSet set) {
        Map<String, String> groups = Asem.words("iData.csv", "EurAsia_group");
        List<UnitHistory> units = new ArrayList<>();
        Asem.table("iData.csv", "uCode").forEach((unit, cells) -> {
            double[] figures = new double[set.slotCount()];
            byte[] states = new byte[set.slotCount()];
            Arrays.fill(figures, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
            cells.forEach((code, value) -> set.findSlot(code, Part.VALUE).ifPresent(slot -> {
                figures[slot.index()] = value;
                states[slot.index()] = CellState.VALUE.code();
            }));
            units.add(UnitHistory.of(unit, groups.get(unit), figures, states));
        });
        return units;
    }
}
