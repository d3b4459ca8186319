package vn.thiduaso.scoring.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.formula.Calculation;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.formula.Operator;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.FractionOfMaximum;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.PointRange;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.ZScore;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RescaledGroupTest {

    private static final ScoringRule BEST_IS_ALL =
            new FractionOfMaximum(PointRange.WHOLE, false, false, OptionalDouble.empty());

    /** T of 100: the sum of A and B with the best unit at 100; B the min–max of the mean of B1 and B2. */
    private static final IndexSet SET = IndexSet.of(ExampleIndexSets.definition(rescaled(
            "T",
            100,
            new SumOfPoints(),
            BEST_IS_ALL,
            given("A", 10),
            rescaled("B", 10, new WeightedMean(), new MinMax(false), given("B1", 10), given("B2", 10)))));

    private static Group rescaled(
            String code, double max, Aggregation aggregation, ScoringRule rule, Node... children) {
        return new Group(
                ExampleIndexSets.head(code, max),
                aggregation,
                Arrays.asList(children),
                Completeness.ANY,
                Optional.of(rule),
                Optional.empty());
    }

    private static Indicator given(String code, double max) {
        return ExampleIndexSets.indicator(code, max, Input.Kind.VALUE, new Given(), MissingPolicy.NOT_COMPUTABLE);
    }

    private static UnitHistory unit(IndexSet set, String code, double a, double b1, double b2) {
        Figures figures = new Figures(set)
                .set("A", Part.VALUE, a)
                .set("B1", Part.VALUE, b1)
                .set("B2", Part.VALUE, b2);
        return UnitHistory.of(code, "", figures.values, figures.states);
    }

    /** Means of B: 2, 6, 4, so that B has 0, 10, 5; sums 8, 14, 6. */
    private static List<UnitHistory> units(IndexSet set) {
        return List.of(unit(set, "U0", 8, 1, 3), unit(set, "U1", 4, 5, 7), unit(set, "U2", 1, 8, 0));
    }

    private static double[] roots(IndexSet set, List<UnitHistory> units) {
        Scorer scorer = Scorer.of(set, Binding.of(set, units));
        return units.stream()
                .mapToDouble(unit -> scorer.score(unit).points()[0])
                .toArray();
    }

    @Test
    void shouldRescaleTheLowerGroupFirstAndThenTheUpper() {
        assertThat(roots(SET, units(SET))).containsExactly(new double[] {800 / 14.0, 100, 600 / 14.0}, within(1e-12));
        assertThat(ChildPoints.rounds(SET)).containsExactly(List.of(SET.node("B")), List.of(0));
    }

    @Test
    void shouldNotDependOnTheOrderOfUnits() {
        List<UnitHistory> reversed = new ArrayList<>(units(SET));
        Collections.reverse(reversed);
        double[] again = roots(SET, reversed);

        double[] roots = roots(SET, units(SET));

        assertThat(new double[] {again[2], again[1], again[0]}).containsExactly(roots);
    }

    @Test
    void shouldExplainTheAggregateAndThenWhatIsMadeOfIt() {
        Scorer scorer = Scorer.of(SET, Binding.of(SET, units(SET)));

        Explanation explanation = scorer.explain(units(SET).get(2));

        assertThat(explanation.nodes().get(0).steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.SUM, StepKind.FRACTION_OF_MAXIMUM);
        assertThat(explanation.nodes().get(SET.node("B")).steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.WEIGHTED_MEAN, StepKind.GOALPOSTS);
        assertThat(explanation.nodes().get(0).steps().get(1).numbers()).startsWith(6.0, 14.0);
    }

    @Test
    void shouldLeaveOutWhoHasNoPoints() {
        List<UnitHistory> units = new ArrayList<>(units(SET));
        Figures unknown = new Figures(SET).set("A", Part.VALUE, 10).set("B1", Part.VALUE, 10);
        units.add(UnitHistory.of("U3", "", unknown.values, unknown.states));

        assertThat(roots(SET, units))
                .containsExactly(new double[] {800 / 14.0, 100, 600 / 14.0, Double.NaN}, within(1e-12));
    }

    @Test
    void shouldBindAnewInEachDraw() {
        Rescorer rescorer = Rescorer.of(SET, Binding.of(SET, units(SET)), units(SET));
        double[] ones = new double[SET.nodes().size()];
        Arrays.fill(ones, 1);
        boolean[] withoutB2 = new boolean[ones.length];
        withoutB2[SET.node("B2")] = true;

        assertThat(rescorer.score(new Regrouping(ones, new boolean[ones.length], Map.of()))
                        .scores())
                .containsExactly(new double[] {800 / 14.0, 100, 600 / 14.0}, within(1e-12));
        // B1 alone: 1, 5, 8, so that B has 0, 40/7, 10; sums 8, 68/7, 11
        assertThat(rescorer.score(new Regrouping(ones, withoutB2, Map.of())).scores())
                .containsExactly(new double[] {800 / 11.0, 6800 / 77.0, 100}, within(1e-9));
        // the other aggregation is rescaled too: √3, √35, and 0 for the last
        Regrouping geometric =
                new Regrouping(ones, new boolean[ones.length], Map.of(SET.node("B"), new GeometricMean(ZeroRule.ZERO)));
        double b0 = 10 * Math.sqrt(3) / Math.sqrt(35);
        assertThat(rescorer.score(geometric).scores())
                .containsExactly(new double[] {100 * (8 + b0) / 14, 100, 100 / 14.0}, within(1e-9));
    }

    /** A, B of 10 each in a sum of 20 made 100: (8 + 4) / 20; the mean of their shares 0.6 and √(0.8 × 0.4) go as far. */
    @Test
    void shouldRescaleAMeanInPlaceOfASumAsFarAsTheSumWent() {
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(rescaled(
                "T", 100, new SumOfPoints(), new Goalposts(0, 20, true, false), given("A", 10), given("B", 10))));
        Figures figures = new Figures(set).set("A", Part.VALUE, 8).set("B", Part.VALUE, 4);
        List<UnitHistory> units = List.of(UnitHistory.of("U", "", figures.values, figures.states));
        Rescorer rescorer = Rescorer.of(set, Binding.of(set, units), units);

        assertThat(rescorer.score(replaced(new SumOfPoints())).scores()).containsExactly(60);
        assertThat(rescorer.score(replaced(new WeightedMean())).scores()).containsExactly(60);
        assertThat(rescorer.score(replaced(new GeometricMean(ZeroRule.REFUSE))).scores())
                .containsExactly(new double[] {100 * Math.sqrt(0.32)}, within(1e-9));
    }

    private static Regrouping replaced(Aggregation aggregation) {
        return new Regrouping(new double[] {1, 1, 1}, new boolean[3], Map.of(0, aggregation));
    }

    /** A of 10 alone is shared out to 20: 16, the best; the other unit has 11 of it. */
    @Test
    void shouldCompareSumsAsTheyAreSharedOut() {
        Indicator a = ExampleIndexSets.indicator("A", 10, Input.Kind.VALUE, new Given(), MissingPolicy.REDISTRIBUTE);
        Indicator b = ExampleIndexSets.indicator("B", 10, Input.Kind.VALUE, new Given(), MissingPolicy.REDISTRIBUTE);
        IndexSet set =
                IndexSet.of(ExampleIndexSets.definition(rescaled("T", 100, new SumOfPoints(), BEST_IS_ALL, a, b)));
        Figures first = new Figures(set).set("A", Part.VALUE, 8);
        Figures second = new Figures(set).set("A", Part.VALUE, 4).set("B", Part.VALUE, 7);

        assertThat(roots(
                        set,
                        List.of(
                                UnitHistory.of("U0", "", first.values, first.states),
                                UnitHistory.of("U1", "", second.values, second.states))))
                .containsExactly(100, 68.75);
    }

    /** z = −1 and 1 of 10: kept where the rule means them; 16 points of 10 as given: cut. */
    @Test
    void shouldCutRescaledPointsOnlyWhereTheRuleDoesNotMeanThem() {
        IndexSet free = IndexSet.of(ExampleIndexSets.definition(
                rescaled("T", 10, new SumOfPoints(), new ZScore(0, 1, false), given("A", 10))));
        IndexSet cut = IndexSet.of(ExampleIndexSets.definition(
                rescaled("T", 10, new SumOfPoints(), new Given(), given("A", 10), given("B", 10))));
        List<UnitHistory> units = Stream.of(1, 2, 3)
                .map(a -> new Figures(free).set("A", Part.VALUE, a))
                .map(unit -> UnitHistory.of("", "", unit.values, unit.states))
                .toList();
        Figures great = new Figures(cut).set("A", Part.VALUE, 9).set("B", Part.VALUE, 7);

        assertThat(roots(free, units)).containsExactly(-1, 0, 1);
        assertThat(Scorer.of(cut).score(great.values, great.states).score()).isEqualTo(10);
    }

    @Test
    void shouldMoveOthersWhereAFigureGoesIntoARescaledGroup() {
        Contest contest = Contest.of(SET, units(SET));

        assertThat(contest.movesOthers(SET.node("A"))).isTrue();
        assertThat(contest.movesOthers(SET.node("B1"))).isTrue();
    }

    @Test
    void shouldKeepWhatAFormulaNamesInEveryDraw() {
        Formula quotient = new Formula(
                "A / B", List.of("A", "B"), new Calculation(Operator.DIVIDED_BY, new Figure(0), new Figure(1)));
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                10,
                new CalculatedPoints(quotient),
                given("A", 10),
                ExampleIndexSets.group("B", 10, new WeightedMean(), given("B1", 10), given("B2", 10)))));
        Rescorer rescorer = Rescorer.of(set, Binding.of(set, units(set)), units(set));
        double[] ones = new double[set.nodes().size()];
        Arrays.fill(ones, 1);
        boolean[] withoutA = new boolean[ones.length];
        withoutA[set.node("A")] = true;

        assertThat(rescorer.score(new Regrouping(ones, withoutA, Map.of())).scores())
                .containsExactly(new double[] {4, 4 / 6.0, 0.25}, within(1e-12));
    }
}
