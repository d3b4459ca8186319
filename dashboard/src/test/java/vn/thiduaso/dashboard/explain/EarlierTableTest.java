package vn.thiduaso.dashboard.explain;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.published.OtherClosing;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.datasets.run.EarlierFigures;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

import static org.assertj.core.api.Assertions.assertThat;

class EarlierTableTest {

    private static final IndexSet SET = IndexSetSource.of("""
                    code: TWO
                    version: "1"
                    name: Hai số liệu
                    valid: {from: 2023-01-01}
                    legal-basis: [{document: Ví dụ, certainty: unverified}]
                    applies-to: [commune]
                    score: {digits: 2}
                    ranking: {by: rounded, ties: competition}
                    defaults: {missing: redistribute, zero-denominator: redistribute}
                    tree:
                      code: T
                      label: Tổng
                      max: 10
                      aggregate: {type: sum}
                      children:
                        - code: A
                          label: Tích
                          max: 10
                          inputs: [{code: X, kind: value, label: X}, {code: Y, kind: value, label: Y}]
                          formula: X * Y
                          rule: {type: goalposts, low: 0, high: 100}
                    """, "two.yaml").set();

    @Test
    void shouldMarkOnlyTheFigureOfTheInputThatTookThatYear() {
        List<Step> steps = List.of(filled(-1), filled(-2));

        assertThat(used(List.of(), steps)).containsExactlyInAnyOrder("X năm 2024", "Y năm 2023");
    }

    @Test
    void shouldMarkNoFigureOfAnInputThatWasFilledFromTheGroup() {
        List<Step> steps = List.of(Step.of(StepKind.IMPUTED_GROUP_MEDIAN, 3, 5), filled(-1));

        assertThat(used(List.of(), steps)).containsExactly("Y năm 2024");
    }

    @Test
    void shouldMarkNoFigureOfAnInputThatWasSent() {
        assertThat(used(List.of(sent("X")), List.of(filled(-1)))).containsExactly("Y năm 2024");
        assertThat(used(List.of(sent("Y")), List.of(filled(-1)))).containsExactly("X năm 2024");
    }

    private static Step filled(double time) {
        return Step.of(StepKind.IMPUTED_EARLIER, 7, 1, time, 7);
    }

    /** Input and period of the figures marked as used; both inputs have a 7 of both years. */
    private static List<String> used(List<SourceCell> sent, List<Step> steps) {
        UnitInputs inputs = new UnitInputs(
                Period.parse("2025"),
                sent,
                List.of(closing("2023"), closing("2024")),
                List.of(new EarlierFigures(0, sevens()), new EarlierFigures(1, sevens())));
        return new EarlierTable(inputs, SET, SET.node("A"), Map.of())
                .rows(steps, Formats.in("vi"), code -> code).stream()
                        .filter(ExplainView.EarlierFigure::used)
                        .map(row -> row.label() + " " + row.period())
                        .toList();
    }

    private static SlotFigures sevens() {
        double[] values = new double[SET.slotCount()];
        byte[] states = new byte[SET.slotCount()];
        Arrays.fill(values, 7);
        Arrays.fill(states, CellState.VALUE.code());
        return new SlotFigures(values, states, Collections.nCopies(SET.slotCount(), "s||A1"));
    }

    private static OtherClosing closing(String period) {
        return new OtherClosing(
                OtherClosing.Purpose.EARLIER,
                null,
                "c" + period,
                Period.parse(period),
                OffsetDateTime.parse("2026-01-12T00:00:00Z"),
                "Trần Văn Chốt",
                1);
    }

    private static SourceCell sent(String code) {
        return new SourceCell(
                0,
                code,
                Part.VALUE.word(),
                CellState.VALUE.code(),
                4.0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
