package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Explanation;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TenThousandIndicatorsTest {

    private static final int COUNT = 10_000;

    private static String yaml(int indicators, String weight) {
        StringBuilder yaml = new StringBuilder("""
                code: RONG
                version: "1"
                name: Bộ mười nghìn chỉ số
                valid: {from: 2026-01-01}
                legal-basis: [{document: QĐ 1/QĐ-UBND, certainty: verbatim}]
                applies-to: [hamlet]
                score: {digits: 2}
                ranking: {by: rounded, ties: competition}
                defaults: {missing: redistribute}
                preparation:
                  - {type: impute, from: siblings}
                  - {type: treat-outliers}
                tree:
                  code: TONG
                  label: Tổng
                  max: 100
                  aggregate: {type: weighted-mean}
                  children:
                """);
        for (int i = 0; i < indicators; i++) {
            yaml.append("    - {code: I%d, label: Chỉ số %d, max: 1%s, input: {kind: value}, rule: {type: min-max}}\n"
                    .formatted(i, i, weight));
        }
        return yaml.toString();
    }

    private static List<UnitHistory> units(IndexSet set, int count) {
        List<UnitHistory> units = new ArrayList<>();
        for (int unit = 0; unit < count; unit++) {
            double[] values = new double[set.slotCount()];
            byte[] states = new byte[set.slotCount()];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
            for (int i = 0; i < COUNT; i++) {
                if ((unit + i) % 7 != 0) {
                    int slot = set.findSlot("I" + i, Part.VALUE).orElseThrow().index();
                    values[slot] = unit;
                    states[slot] = CellState.VALUE.code();
                }
            }
            units.add(UnitHistory.of("U" + unit, "", values, states));
        }
        return units;
    }

    @Test
    void shouldBeReadPreparedScoredAndExplained() {
        IndexSet set = IndexSetYaml.read(yaml(COUNT, ""), "rong.yaml");
        List<UnitHistory> units = units(set, 4);

        Scorer scorer = Scorer.of(set, Binding.of(set, units));
        Explanation explained = scorer.explain(units.get(3));

        assertThat(set.nodes()).hasSize(COUNT + 1);
        assertThat(explained.sheet().score()).isEqualTo(100);
        assertThat(explained.nodes()).hasSize(COUNT + 1);
        double brought = explained.nodes().stream()
                .mapToDouble(Explanation.NodeExplanation::contribution)
                .filter(one -> !Double.isNaN(one))
                .sum();
        assertThat(brought).isBetween(99.999, 100.001);
    }

    @Test
    void shouldTellAFaultOfEachIndicatorAtOnce() {
        InvalidIndexSetException refused = catchThrowableOfType(
                InvalidIndexSetException.class, () -> IndexSetYaml.read(yaml(COUNT, ", weight: 0"), "rong.yaml"));

        assertThat(refused.faults()).hasSize(COUNT);
    }

    @Test
    void shouldSayWhereASetIsTooLarge() {
        InvalidIndexSetException refused = catchThrowableOfType(
                InvalidIndexSetException.class, () -> IndexSetYaml.read(yaml(20_005, ""), "rong.yaml"));

        assertThat(refused.faults())
                .first()
                .satisfies(fault -> assertThat(fault.message()).contains("20000 nút"));
        assertThat(Optional.of(refused.faults().size())).contains(1);
    }
}
