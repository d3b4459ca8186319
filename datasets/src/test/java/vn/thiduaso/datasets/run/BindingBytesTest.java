package vn.thiduaso.datasets.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.kernel.ChildPoints;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BindingBytesTest {

    private static final IndexSet SET = IndexSetYaml.read("""
            code: ALL-STATISTICS
            version: "1"
            name: Mọi thống kê
            valid: {from: 2026-01-01}
            legal-basis: [{document: Ví dụ, certainty: unverified}]
            applies-to: [commune]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            defaults: {missing: redistribute}
            preparation: [{type: treat-outliers, maximum-points: 1, then: log-by-direction}]
            tree:
              code: T
              label: Tổng
              max: 40
              aggregate: {type: copeland}
              children:
                - {code: A, label: A, max: 10, input: {kind: value}, rule: {type: min-max}}
                - {code: B, label: B, max: 10, input: {kind: value}, rule: {type: z-score, mean: 5, deviation: 2}}
                - {code: C, label: C, max: 10, input: {kind: value}, rule: {type: percentile-rank, ties: average}}
                - {code: D, label: D, max: 10, input: {kind: value}, rule: {type: distance-to-reference, unit: U2}}
            """, "all-statistics.yaml");

    private static List<UnitHistory> units() {
        List<UnitHistory> units = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            double[] values = new double[SET.slotCount()];
            byte[] states = new byte[SET.slotCount()];
            Arrays.fill(states, CellState.MISSING.code());
            Arrays.fill(values, Double.NaN);
            for (String code : List.of("A", "B", "C", "D")) {
                int slot = SET.slots().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .index();
                boolean gap = unit == 3 && code.equals("C");
                values[slot] = gap ? Double.NaN : unit == 11 ? 1e6 : unit / 3.0 + slot;
                states[slot] = gap ? CellState.MISSING.code() : CellState.VALUE.code();
            }
            units.add(UnitHistory.of("U" + unit, "", values, states));
        }
        return units;
    }

    @Test
    void shouldReadEverythingBackToTheLastBit() {
        Binding binding = Binding.of(SET, units());

        Binding again = BindingBytes.read(BindingBytes.write(binding));

        assertThat(again.preparation()).isEqualTo(binding.preparation());
        assertThat(again.sample()).isEqualTo(binding.sample());
        assertThat(again.childPoints().groups()).containsExactly(0);
        assertThat(Arrays.deepEquals(
                        again.childPoints().rows(0).orElseThrow().points(),
                        binding.childPoints().rows(0).orElseThrow().points()))
                .isTrue();
        assertThat(again.childPoints().rows(0).orElseThrow().units())
                .isEqualTo(binding.childPoints().rows(0).orElseThrow().units())
                .contains("U0", "U11");
        for (UnitHistory unit : units()) {
            assertThat(Scorer.of(SET, again).score(unit).points())
                    .containsExactly(Scorer.of(SET, binding).score(unit).points());
        }
    }

    /** Bytes published before the rows were named: the unit ties with its own row, as it did then. */
    @Test
    void shouldReadBytesWithoutTheCodesOfUnits() {
        byte[] earlier = Packing.pack(out -> {
            out.writeInt(1);
            Packing.text(out, PreparationJson.write(BoundPreparation.NONE).toString());
            out.writeInt(0);
            out.writeInt(1);
            out.writeInt(7);
            out.writeInt(2);
            Packing.figures(out, new double[] {1, 2});
            Packing.figures(out, new double[] {3, 4});
        });

        ChildPoints.Rows rows = BindingBytes.read(earlier).childPoints().rows(7).orElseThrow();

        assertThat(rows.units()).containsExactly("", "");
        assertThat(rows.points()).isDeepEqualTo(new double[][] {{1, 2}, {3, 4}});
    }

    @Test
    void shouldTakeAlmostNoRoomForASetThatLooksAtNoOtherUnit() {
        assertThat(BindingBytes.write(Binding.none(SET)).length).isLessThan(200);
    }

    @Test
    void shouldRefuseBytesOfSomethingElse() {
        byte[] other = EarlierFigures.write(List.of());
        byte[] whole = BindingBytes.write(Binding.of(SET, units()));

        assertThatThrownBy(() -> BindingBytes.read(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BindingBytes.read(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldReadEarlierFiguresBackToTheLastBitWithTheirCells() {
        List<EarlierFigures> ofUnit = List.of(
                new EarlierFigures(0, figures(0.1, "f1|Tờ 1|H14")), new EarlierFigures(2, figures(-0.0, "f2||D2")));

        assertThat(EarlierFigures.read(EarlierFigures.write(ofUnit))).isEqualTo(ofUnit);
    }

    private static SlotFigures figures(double value, String ref) {
        return new SlotFigures(
                new double[] {value, Double.NaN, Double.NaN},
                new byte[] {CellState.VALUE.code(), CellState.MISSING.code(), CellState.NOT_APPLICABLE.code()},
                List.of(ref, "", ref));
    }
}
