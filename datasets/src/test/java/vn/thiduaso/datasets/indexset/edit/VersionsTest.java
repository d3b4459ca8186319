package vn.thiduaso.datasets.indexset.edit;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.scoring.comparison.OtherRules;
import vn.thiduaso.scoring.comparison.OtherRules.Effect;
import vn.thiduaso.scoring.comparison.SetDifference;
import vn.thiduaso.scoring.comparison.SetDifference.Aspect;
import vn.thiduaso.scoring.comparison.SetDifference.Setting;
import vn.thiduaso.scoring.comparison.Side;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;

/** Two versions of a set, the later made from the text of the earlier: what it says otherwise, and what it does to ranks. */
class VersionsTest {

    private static final String FIRST = """
            code: SAMPLE
            version: "1"
            name: Bộ mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: QĐ 1, certainty: excerpt}]
            applies-to: [agency]
            score: {digits: 2}
            ranking: {ties: competition}
            tree:
              code: T
              label: Tổng
              max: 10
              children:
                - {code: A, label: Một, max: 6, input: {kind: value}, rule: {type: goalposts, low: 0, high: 6}}
                - {code: B, label: Hai, max: 4, input: {kind: value}, rule: {type: goalposts, low: 0, high: 4}}
            """;

    private static final IndexSet BEFORE = IndexSetYaml.read(FIRST, "1.yaml");

    private static IndexSet after(SetText text) {
        return IndexSetYaml.read(text.yaml(), "2.yaml");
    }

    private static NodePlace place(String text) {
        return NodePlace.find(text).orElseThrow();
    }

    private static UnitHistory unit(String code, double a, double b) {
        double[] values = new double[BEFORE.slotCount()];
        byte[] states = new byte[BEFORE.slotCount()];
        java.util.Arrays.fill(values, Double.NaN);
        java.util.Arrays.fill(states, CellState.MISSING.code());
        put("A", a, values, states);
        put("B", b, values, states);
        return UnitHistory.of(code, "", values, states);
    }

    private static void put(String code, double value, double[] values, byte[] states) {
        int slot = BEFORE.findSlot(code, Part.VALUE).orElseThrow().index();
        values[slot] = value;
        states[slot] = CellState.VALUE.code();
    }

    @Test
    void shouldSayNothingOfTheSameSetInAnotherVersion() {
        SetText second = SetText.of(FIRST).with(List.of(new FieldChange.Text("version", "2")));

        assertThat(SetDifference.of(BEFORE, after(second)).isNothing()).isTrue();
    }

    @Test
    void shouldTellWhatChangedInTheTreeAndOutsideIt() {
        SetText second = SetText.of(FIRST)
                .with(List.of(new FieldChange.Text("valid.from", "2027-01-01")))
                .with(
                        place("1"),
                        List.of(new FieldChange.Text("max", "3"), new FieldChange.Text("direction", "lower-better")))
                .with(place("0"), List.of(new FieldChange.Text("code", "C")))
                .with(NodePlace.ROOT, List.of(new FieldChange.Text("max", "9")));

        SetDifference found = SetDifference.of(BEFORE, after(second));

        assertThat(found.settings()).containsExactly(Setting.VALID);
        assertThat(found.nodes()).hasSize(4);
        assertThat(found.nodes().get(0).aspects()).containsExactly(Aspect.MAX);
        assertThat(found.nodes().get(1).before()).isEmpty();
        assertThat(found.nodes().get(2).aspects()).containsExactly(Aspect.MAX, Aspect.RULE);
        assertThat(found.nodes().get(3).after()).isEqualTo(OptionalInt.empty());
        assertThat(found.nodes().get(3).before()).hasValue(1);
    }

    @Test
    void shouldRankTheSameFiguresByBothSets() {
        List<UnitHistory> units = List.of(unit("U1", 6, 0), unit("U2", 0, 4));
        SetText second = SetText.of(FIRST)
                .with(place("0"), List.of(new FieldChange.Text("max", "3")))
                .with(NodePlace.ROOT, List.of(new FieldChange.Text("max", "7")));

        List<Effect> effects = OtherRules.of(Side.of(BEFORE, units), after(second));

        assertThat(effects.get(0).before()).isEqualTo(new OtherRules.Stand(6, 1, -1));
        assertThat(effects.get(0).after()).isEqualTo(new OtherRules.Stand(3, 2, -1));
        assertThat(effects.get(1).after()).isEqualTo(new OtherRules.Stand(4, 1, -1));
        assertThat(effects).allMatch(Effect::changesRank);
        assertThat(effects.get(1).changesScore()).isFalse();
    }

    @Test
    void shouldKnowFiguresNobodySentYet() {
        SetText.Changed third = SetText.of(FIRST).add(NodePlace.ROOT, false);
        IndexSet after = after(third.text().with(NodePlace.ROOT, List.of(new FieldChange.Text("max", "11"))));

        assertThat(OtherRules.newInputs(BEFORE, after)).containsExactly("MOI.1");
        assertThat(OtherRules.of(Side.of(BEFORE, List.of(unit("U1", 6, 0))), after)
                        .get(0)
                        .after()
                        .rank())
                .isZero();
    }
}
