package vn.thiduaso.dashboard.units;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.NodeState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class UnitLossesTest {

    /** A weighs 3 and is the sum of 6 and 4; B weighs 1. */
    private static IndexSet set(String top) {
        return IndexSetSource.of("""
                code: WEIGHED
                version: "1"
                name: Có trọng số
                valid: {from: 2026-01-01}
                legal-basis: [{document: Ví dụ, certainty: unverified}]
                applies-to: [commune]
                score: {digits: 2}
                ranking: {by: rounded, ties: competition}
                tree:
                  code: T
                  label: Tổng
                  max: 100
                  aggregate: {type: %s}
                  children:
                    - code: A
                      label: Nhóm
                      max: 10
                      weight: 3
                      aggregate: {type: sum}
                      children:
                        - {code: A1, label: A1, max: 6, input: {kind: ratio}, rule: {type: ratio-linear}}
                        - {code: A2, label: A2, max: 4, input: {kind: ratio}, rule: {type: ratio-linear}}
                    - {code: B, label: B, max: 10, weight: 1, input: {kind: ratio}, rule: {type: ratio-linear}}
                """.formatted(top), "weighed.yaml").set();
    }

    private static NodeRow row(int place, @Nullable Double points, double max, NodeState state) {
        return new NodeRow(place, points, null, max, 1.0, state, null, null);
    }

    /** A is 3 + 4 of 10, B 4 of 10: 100 × (3 × 0.7 + 0.4) / 4 = 62.5. */
    private static List<NodeRow> rows(NodeState stateOfA) {
        return List.of(
                row(0, 62.5, 100, NodeState.VALUE),
                row(1, 7.0, 10, stateOfA),
                row(2, 3.0, 6, NodeState.VALUE),
                row(3, 4.0, 4, NodeState.VALUE),
                row(4, 4.0, 10, NodeState.VALUE));
    }

    @Test
    void shouldMeasureLossesInPointsOfTheTotal() {
        List<NodeRow> rows = rows(NodeState.VALUE);
        UnitLosses lost = UnitLosses.of(set("weighted-mean"), rows);

        assertThat(rows.stream().map(lost::lost)).containsExactly(37.5, 22.5, 22.5, 0.0, 15.0);
        assertThat(rows.stream().map(lost::max)).containsExactly(100.0, 75.0, 45.0, 30.0, 25.0);
        assertThat(rows.stream().filter(lost::isSeen)).hasSize(4);
        assertThat(lost.weighted()).isTrue();
    }

    @Test
    void shouldNotSayWhatPartsLostOfPointsTakenOver() {
        List<NodeRow> rows = rows(NodeState.GIVEN);
        UnitLosses lost = UnitLosses.of(set("weighted-mean"), rows);

        assertThat(lost.lost(rows.get(1))).isEqualTo(22.5, within(1e-12));
        assertThat(lost.lost(rows.get(2))).isNaN();
        assertThat(lost.isSeen(rows.get(2))).isFalse();
    }

    @Test
    void shouldNotSayWhatWasLostOfWhatIsNoSum() {
        List<NodeRow> rows = rows(NodeState.VALUE);
        UnitLosses lost = UnitLosses.of(set("minimum"), rows);

        assertThat(lost.lost(rows.get(0))).isEqualTo(37.5);
        assertThat(rows.stream().skip(1).map(lost::lost)).containsOnly(Double.NaN);
    }

    @Test
    void shouldNotSpeakOfWeightsWhereAllPointsAreAdded() {
        List<NodeRow> rows = List.of(
                row(0, 11.0, 20, NodeState.VALUE),
                row(1, 7.0, 10, NodeState.VALUE),
                row(2, 3.0, 6, NodeState.VALUE),
                row(3, 4.0, 4, NodeState.VALUE),
                row(4, 4.0, 10, NodeState.VALUE));
        IndexSet added = IndexSetSource.of(ADDED, "added.yaml").set();

        assertThat(UnitLosses.of(added, rows).weighted()).isFalse();
        assertThat(rows.stream().map(UnitLosses.of(added, rows)::lost)).containsExactly(9.0, 3.0, 3.0, 0.0, 6.0);
    }

    private static final String ADDED = """
            code: ADDED
            version: "1"
            name: Cộng
            valid: {from: 2026-01-01}
            legal-basis: [{document: Ví dụ, certainty: unverified}]
            applies-to: [commune]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            tree:
              code: T
              label: Tổng
              max: 20
              aggregate: {type: sum}
              children:
                - code: A
                  label: Nhóm
                  max: 10
                  aggregate: {type: sum}
                  children:
                    - {code: A1, label: A1, max: 6, input: {kind: ratio}, rule: {type: ratio-linear}}
                    - {code: A2, label: A2, max: 4, input: {kind: ratio}, rule: {type: ratio-linear}}
                - {code: B, label: B, max: 10, input: {kind: ratio}, rule: {type: ratio-linear}}
            """;
}
