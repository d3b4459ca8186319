package vn.thiduaso.scoring.kernel;

import java.util.List;
import java.util.Optional;

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
import vn.thiduaso.scoring.preparation.Average;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.ImputeFromColumn;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FormulaIndicatorTest {

    private static final Formula GAP = new Formula(
            "1 - X / Y",
            List.of("X", "Y"),
            new Calculation(
                    Operator.MINUS,
                    new Constant(1),
                    new Calculation(Operator.DIVIDED_BY, new Figure(0), new Figure(1))));

    private static IndexSet set(MissingPolicy withoutValue) {
        return IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                10,
                new Indicator(
                        ExampleIndexSets.head("GAP", 10),
                        List.of(
                                ExampleIndexSets.input("X", Input.Kind.VALUE),
                                ExampleIndexSets.input("Y", Input.Kind.VALUE)),
                        Optional.of(GAP),
                        new MinMax(true),
                        MissingPolicy.NOT_COMPUTABLE,
                        MissingPolicy.REDISTRIBUTE,
                        withoutValue,
                        Optional.empty()))));
    }

    private static UnitHistory unit(IndexSet set, double x, double y) {
        Figures figures = new Figures(set);
        figures = Double.isNaN(x) ? figures : figures.set("X", Part.VALUE, x);
        figures = Double.isNaN(y) ? figures : figures.set("Y", Part.VALUE, y);
        return UnitHistory.of("U" + x + y, "", figures.values, figures.states);
    }

    /** Gaps 0.5, 0.25, 0, one without a value and one missing. */
    private static List<UnitHistory> units(IndexSet set) {
        return List.of(unit(set, 1, 2), unit(set, 3, 4), unit(set, 5, 5), unit(set, 1, 0), unit(set, Double.NaN, 3));
    }

    @Test
    void shouldScoreTheValueOfTheFormulaOverTheSampleOfItsValues() {
        IndexSet set = set(MissingPolicy.NOT_COMPUTABLE);
        Scorer scorer = Scorer.of(set, Binding.of(set, units(set)));

        double[] roots = units(set).stream()
                .mapToDouble(unit -> scorer.score(unit).points()[0])
                .toArray();

        assertThat(roots).containsExactly(new double[] {0, 5, 10, Double.NaN, Double.NaN}, within(1e-12));
    }

    @Test
    void shouldExplainEachOperation() {
        IndexSet set = set(MissingPolicy.NOT_COMPUTABLE);
        Scorer scorer = Scorer.of(set, Binding.of(set, units(set)));

        List<Step> steps =
                scorer.explain(units(set).get(1)).nodes().get(set.node("GAP")).steps();

        assertThat(steps)
                .extracting(Step::kind)
                .containsExactly(
                        StepKind.VALUE,
                        StepKind.VALUE,
                        StepKind.DIVIDED_BY,
                        StepKind.MINUS,
                        StepKind.FORMULA,
                        StepKind.GOALPOSTS);
        assertThat(steps.get(2).numbers()).containsExactly(3.0, 4.0, 0.75);
        assertThat(steps.get(4).numbers()).containsExactly(0.25);
    }

    @Test
    void shouldTellOfEachFigureWhichInputItIs() {
        IndexSet set = set(MissingPolicy.NOT_COMPUTABLE);
        Scorer scorer = Scorer.of(set, Binding.of(set, units(set)));

        assertThat(scorer.explain(units(set).get(0))
                        .nodes()
                        .get(set.node("GAP"))
                        .steps())
                .startsWith(Step.of(StepKind.VALUE, 1, 1), Step.of(StepKind.VALUE, 2, 2));
        assertThat(scorer.explain(units(set).get(4))
                        .nodes()
                        .get(set.node("GAP"))
                        .steps())
                .as("the first is missing")
                .startsWith(Step.of(StepKind.VALUE, 3, 2));
    }

    @Test
    void shouldNameTheIndicatorWhoseFormulaHasNoValue() {
        IndexSet set = set(MissingPolicy.NOT_COMPUTABLE);
        Scorer scorer = Scorer.of(set, Binding.of(set, units(set)));

        Explanation explanation = scorer.explain(units(set).get(3));

        ScoreSheet sheet = explanation.sheet();
        assertThat(sheet.reason()).contains(UnrankedReason.REFUSED);
        assertThat(sheet.state(set.node("GAP"))).isEqualTo(NodeState.REFUSED);
        assertThat(sheet.coverage()[0]).isEqualTo(1);
        Refusal refusal = Refusal.find(set, sheet).orElseThrow();
        assertThat(refusal.child().code()).isEqualTo("GAP");
        assertThat(refusal.points()).isNaN();
        assertThat(explanation.nodes().get(set.node("GAP")).steps())
                .extracting(Step::kind)
                .containsSubsequence(StepKind.NO_VALUE, StepKind.WITHOUT_VALUE);
    }

    /** X: 1, 3 and the mean 2; Y: 2, 4, 4. Gaps 0.5, 0.25, 0.5: an estimate counts, a division by 0 does not. */
    @Test
    void shouldCompareTheValuesOfPreparedFigures() {
        IndexSet plain = set(MissingPolicy.NOT_COMPUTABLE);
        IndexSet set = IndexSet.of(plain.definition()
                .withPreparation(Preparation.of(new ImputeFromColumn(Columns.of("X"), Average.MEAN))));
        List<UnitHistory> units = List.of(
                unit(set, 1, 2), unit(set, 3, 4), unit(set, Double.NaN, 4), unit(set, 2, 0), unit(set, 2, Double.NaN));
        Binding binding = Binding.of(set, units);

        assertThat(binding.sample().byNode().get(set.node("GAP")).count()).isEqualTo(3);
        assertThat(units.stream()
                        .map(unit -> Scorer.of(set, binding).score(unit).points()[0]))
                .containsExactly(0.0, 10.0, 0.0, Double.NaN, Double.NaN);
    }

    @Test
    void shouldBeMissingWithoutAnInputAndByPolicyWithoutAValue() {
        IndexSet set = set(MissingPolicy.ZERO);
        Scorer scorer = Scorer.of(set, Binding.of(set, units(set)));

        ScoreSheet missing = scorer.score(units(set).get(4));
        ScoreSheet withoutValue = scorer.score(units(set).get(3));

        assertThat(missing.state(set.node("GAP"))).isEqualTo(NodeState.MISSING);
        assertThat(missing.reason()).contains(UnrankedReason.NO_DATA);
        assertThat(withoutValue.points()[0]).isZero();
        assertThat(withoutValue.state(set.node("GAP"))).isEqualTo(NodeState.VALUE);
    }
}
