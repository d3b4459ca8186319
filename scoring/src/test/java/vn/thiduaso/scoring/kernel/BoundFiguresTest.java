package vn.thiduaso.scoring.kernel;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.formula.Calculation;
import vn.thiduaso.scoring.formula.Constant;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.formula.Operator;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.trace.StepKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures that stand exactly on a bound, and figures nothing is there to compare with. */
class BoundFiguresTest {

    private static IndexSet set(Indicator indicator) {
        return IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group("T", 10, indicator)));
    }

    private static Bands from(double bound, boolean inclusive) {
        return new Bands(List.of(new Bands.Band(0, 0), new Bands.Band(bound, 10)), inclusive);
    }

    private static double points(IndexSet set, Figures figures) {
        return Scorer.of(set)
                .score(UnitHistory.of("U", "", figures.values, figures.states))
                .points()[0];
    }

    @Test
    void shouldTakeAPercentageForTheSameShareAsItsParts() {
        for (double percent : DoubleStream.iterate(1, p -> p < 100, p -> p + 1).toArray()) {
            IndexSet set = set(ExampleIndexSets.indicator(
                    "R", 10, Input.Kind.RATIO, from(percent / 100, false), MissingPolicy.NOT_COMPUTABLE));
            Figures asSent = new Figures(set).set("R", Part.VALUE, percent);
            Figures parts = new Figures(set).ratio("R", percent, 100);

            assertThat(points(set, asSent)).as("%s %%", percent).isZero();
            assertThat(points(set, parts)).as("%s / 100", percent).isZero();
        }
    }

    @Test
    void shouldTakeBinaryNoiseOffAFormula() {
        Formula percent = new Formula(
                "A / B * 100",
                List.of("A", "B"),
                new Calculation(
                        Operator.TIMES,
                        new Calculation(Operator.DIVIDED_BY, new Figure(0), new Figure(1)),
                        new Constant(100)));
        IndexSet set = set(new Indicator(
                ExampleIndexSets.head("F", 10),
                List.of(ExampleIndexSets.input("A", Input.Kind.VALUE), ExampleIndexSets.input("B", Input.Kind.VALUE)),
                Optional.of(percent),
                from(57, true),
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.NOT_COMPUTABLE,
                Optional.empty()));

        assertThat(57 / 100.0 * 100).isLessThan(57);
        assertThat(points(set, new Figures(set).set("A", Part.VALUE, 57).set("B", Part.VALUE, 100)))
                .isEqualTo(10);
    }

    /** As when a run is bound to an earlier one in which nobody had this indicator. */
    @Test
    void shouldTakeAFigureForMissingWhenNobodyComparedHasOne() {
        ScoringRule rule = new MinMax(false);
        IndexSet set = set(ExampleIndexSets.indicator("A", 10, Input.Kind.VALUE, rule, MissingPolicy.NOT_COMPUTABLE));
        Figures figures = new Figures(set).set("A", Part.VALUE, 7);
        UnitHistory now = UnitHistory.of("U", "", figures.values, figures.states);
        Figures blank = new Figures(set);
        UnitHistory then = UnitHistory.of("U", "", blank.values, blank.states);

        Scorer scorer = Scorer.of(set, Binding.of(set, List.of(then), List.of(now)));

        assertThat(scorer.score(now).points()).containsOnly(Double.NaN);
        assertThat(scorer.explain(now).nodes().get(set.node("A")).steps())
                .extracting(step -> step.kind())
                .contains(StepKind.VALUE, StepKind.INCOMPARABLE);
    }
}
