package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.ScoringRule;

/** Small sets of three indicators in two groups, and fields of units with figures for them. */
final class ExampleFields {

    static final List<String> CODES = List.of("A1", "A2", "B1");

    private ExampleFields() {}

    /** T of A (A1 of 6, A2 of 4) and B (B1 of 10), all groups with one aggregation, all indicators with one rule. */
    static IndexSet set(Aggregation aggregation, ScoringRule rule) {
        return IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                20,
                aggregation,
                ExampleIndexSets.group("A", 10, aggregation, indicator("A1", 6, rule), indicator("A2", 4, rule)),
                ExampleIndexSets.group("B", 10, aggregation, indicator("B1", 10, rule)))));
    }

    static Indicator indicator(String code, double max, ScoringRule rule) {
        return ExampleIndexSets.indicator(code, max, Input.Kind.VALUE, rule, MissingPolicy.REDISTRIBUTE);
    }

    /** Units U0, U1, …; NaN where a figure is missing. */
    static List<UnitHistory> units(IndexSet set, List<String> codes, double[]... figures) {
        List<UnitHistory> units = new ArrayList<>();
        for (double[] row : figures) {
            double[] values = new double[set.slotCount()];
            byte[] states = new byte[set.slotCount()];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
            for (int i = 0; i < row.length; i++) {
                if (!Double.isNaN(row[i])) {
                    int slot =
                            set.findSlot(codes.get(i), Part.VALUE).orElseThrow().index();
                    values[slot] = row[i];
                    states[slot] = CellState.VALUE.code();
                }
            }
            units.add(UnitHistory.of("U" + units.size(), "", values, states));
        }
        return units;
    }
}
