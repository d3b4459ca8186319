package vn.thiduaso.scoring.comparison;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.ScoreScale;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.MinMax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Causes worked by hand, and figures that two runs have otherwise. */
class CausesTest {

    private static final double EXACT = 1e-9;
    private static final ScoreScale TWO_DIGITS = new ScoreScale(1, Rounding.halfUp(2), ExampleIndexSets.label("điểm"));

    private static Change change(double before, double after, double data, double peers) {
        return new Change("U", "", before, after, data, 0, 0, peers, data);
    }

    private static Causes causes(Change change, double before, double after) {
        return Causes.of(change, new Causes.Published(before, TWO_DIGITS), new Causes.Published(after, TWO_DIGITS))
                .orElseThrow();
    }

    /** 10 became 10⅔: figures gave 1, the others took ⅓, which is told as −0.3333; the score was rounded up by 0.0033…. */
    @Test
    void shouldLeaveToRoundingWhatRoundingDid() {
        Causes causes = causes(change(10, 10 + 2 / 3.0, 1, -1 / 3.0), 10, 10.67);

        assertThat(causes.total()).isEqualByComparingTo("0.67");
        assertThat(causes.part(Cause.DATA)).isEqualByComparingTo("1");
        assertThat(causes.part(Cause.PEERS)).isEqualByComparingTo("-0.3333");
        assertThat(causes.part(Cause.ENGINE)).isEqualByComparingTo("0");
        assertThat(causes.part(Cause.ROUNDING)).isEqualByComparingTo("0.0033");
    }

    /** An older engine published 9.5 of what this one gives 10 for; the later run is this engine's. */
    @Test
    void shouldTellWhatAnotherEngineDid() {
        Causes causes = causes(change(10, 11, 1, 0), 9.5, 11);

        assertThat(causes.total()).isEqualByComparingTo("1.5");
        assertThat(causes.part(Cause.DATA)).isEqualByComparingTo("1");
        assertThat(causes.part(Cause.ENGINE)).isEqualByComparingTo("0.5");
        assertThat(causes.part(Cause.ROUNDING)).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"NaN, 2, 1", "1, NaN, 1", "1, 2, NaN", "1, Infinity, 1"})
    void shouldSplitNothingThatIsNotKnown(double before, double after, double data) {
        assertThat(Causes.of(
                        change(1, 2, data, 0),
                        new Causes.Published(before, TWO_DIGITS),
                        new Causes.Published(after, TWO_DIGITS)))
                .isEmpty();
    }

    private static IndexSet set() {
        return IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                100,
                ExampleIndexSets.indicator(
                        "A", 60, Input.Kind.VALUE, new Goalposts(0, 100, true, false), MissingPolicy.ZERO),
                ExampleIndexSets.indicator("B", 40, Input.Kind.VALUE, new MinMax(false), MissingPolicy.ZERO))));
    }

    private static UnitHistory unit(String code, Double a, Double b) {
        Figures figures = new Figures(set()).set("A", Part.VALUE, a);
        if (b != null) {
            figures.set("B", Part.VALUE, b);
        }
        return UnitHistory.of(code, "", figures.values, figures.states);
    }

    /** U: A from 50 to 70 is 12 points; B was missing and is now 20 between 10 and 30, which is half of 40. V stays, W is new. */
    @Test
    void shouldTellWhatEachChangedFigureAloneIsWorth() {
        Side before = Side.of(set(), List.of(unit("U", 50.0, null), unit("V", 10.0, 30.0)));
        Side after = Side.of(set(), List.of(unit("U", 70.0, 20.0), unit("V", 10.0, 30.0), unit("W", 10.0, 10.0)));

        List<ValueChange> changes = ValueChange.of(before, after);

        assertThat(changes).extracting(ValueChange::unit).containsExactly("U", "U");
        assertThat(changes).extracting(ValueChange::code).containsExactly("A", "B");
        assertThat(changes.get(0).effect()).isCloseTo(12, within(EXACT));
        assertThat(changes.get(1).effect()).isCloseTo(20, within(EXACT));
        ValueChange.Cell b = changes.get(1).cells().get(0);
        assertThat(b.stateBefore()).isEqualTo(CellState.MISSING.code());
        assertThat(b.valueAfter()).isEqualTo(20);
        assertThat(b.after().part()).isEqualTo(Part.VALUE);
    }

    @Test
    void shouldFindNoChangeInARunBesideItself() {
        Side side = Side.of(set(), List.of(unit("U", 50.0, null), unit("V", 10.0, 30.0)));

        assertThat(ValueChange.of(side, side)).isEmpty();
        assertThat(causes(Comparison.of(side, side).get(1), 46, 46).parts().values())
                .allSatisfy(part -> assertThat(part).isEqualByComparingTo(BigDecimal.ZERO));
    }
}
