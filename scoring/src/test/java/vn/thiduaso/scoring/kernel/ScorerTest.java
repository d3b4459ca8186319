package vn.thiduaso.scoring.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.DistanceToReference;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.PointRange;
import vn.thiduaso.scoring.rule.RatioLinear;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.ZScore;
import vn.thiduaso.scoring.trace.StepKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScorerTest {

    private static final IndexSet TWO_LEVELS = ExampleIndexSets.twoLevels();

    @Test
    void shouldRoundEachIndicatorThenAdd() {
        Figures unit =
                new Figures(TWO_LEVELS).ratio("A1", 1, 47).ratio("A2", 43, 47).ratio("B1", 1, 3);

        ScoreSheet sheet = score(TWO_LEVELS, unit);

        assertThat(points(TWO_LEVELS, sheet, "A1")).isEqualTo(0.13);
        assertThat(points(TWO_LEVELS, sheet, "A2")).isEqualTo(3.66);
        assertThat(points(TWO_LEVELS, sheet, "A")).isEqualTo(3.79);
        assertThat(sheet.score()).isEqualTo(7.12);
        assertThat(sheet.coverage()[0]).isEqualTo(1);
        assertThat(sheet.ranked()).isTrue();
    }

    @Test
    void shouldKeepBlankBlank() {
        Figures unit = new Figures(TWO_LEVELS).ratio("A1", 1, 2).ratio("B1", 1, 2);

        ScoreSheet sheet = score(TWO_LEVELS, unit);

        assertThat(points(TWO_LEVELS, sheet, "A2")).isNaN();
        assertThat(points(TWO_LEVELS, sheet, "A")).isNaN();
        assertThat(sheet.score()).isNaN();
        assertThat(sheet.reason()).contains(UnrankedReason.MISSING_DATA);
        assertThat(sheet.coverage()[0]).isEqualTo(0.8);
    }

    @Test
    void shouldTakeGivenPointsWherePartsAreNotReported() {
        Figures unit = new Figures(TWO_LEVELS)
                .ratio("A1", 1, 2)
                .set("A", Part.VALUE, 7.25)
                .ratio("B1", 1, 2);

        ScoreSheet sheet = score(TWO_LEVELS, unit);

        assertThat(sheet.state(TWO_LEVELS.node("A"))).isEqualTo(NodeState.GIVEN);
        assertThat(sheet.score()).isEqualTo(12.25);
    }

    @Test
    void shouldShowOfficialBesideRecomputedWithoutOverwriting() {
        Figures unit = new Figures(TWO_LEVELS)
                .ratio("A1", 1, 2)
                .ratio("A2", 1, 2)
                .ratio("B1", 1, 2)
                .set("A", Part.OFFICIAL, 5.5);

        Explanation explanation = Scorer.of(TWO_LEVELS).explain(unit.values, unit.states);
        var a = explanation.nodes().get(TWO_LEVELS.node("A"));

        assertThat(a.points()).isEqualTo(5.0);
        assertThat(a.official()).isEqualTo(5.5);
        assertThat(a.steps()).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.COMPARED);
            assertThat(step.numbers()).containsExactly(5.5, 5.0, -0.5);
        });
    }

    @Test
    void shouldRankAUnitOfWhichOnlyTheTotalIsGiven() {
        Figures unit = new Figures(TWO_LEVELS).set("T", Part.OFFICIAL, 17.95);

        assertThat(score(TWO_LEVELS, unit).score()).isEqualTo(17.95);
    }

    @Test
    void shouldSayWhyAUnitIsNotRanked() {
        assertThat(score(TWO_LEVELS, new Figures(TWO_LEVELS)).reason()).contains(UnrankedReason.NO_DATA);
        assertThat(score(TWO_LEVELS, new Figures(TWO_LEVELS).set("T", Part.OFFICIAL_RANK, 15))
                        .reason())
                .contains(UnrankedReason.OFFICIAL_RANK_ONLY);
        assertThat(score(
                                TWO_LEVELS,
                                new Figures(TWO_LEVELS)
                                        .notApplicable("A1")
                                        .notApplicable("A2")
                                        .notApplicable("B1"))
                        .reason())
                .contains(UnrankedReason.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"REDISTRIBUTE,5,VALUE", "ZERO,3,VALUE", "FULL,7,VALUE", "NOT_COMPUTABLE,NaN,MISSING"})
    void shouldFollowThePolicyForMissingFigures(MissingPolicy policy, Double expected, NodeState state) {
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T", 10, ExampleIndexSets.ratio("A1", 6, policy), ExampleIndexSets.ratio("A2", 4, policy))));

        ScoreSheet sheet = score(set, new Figures(set).ratio("A1", 1, 2));

        assertThat(sheet.score()).isEqualTo(expected);
        assertThat(sheet.state(0)).isEqualTo(state);
        assertThat(sheet.state(set.node("A2"))).isEqualTo(NodeState.MISSING);
        assertThat(sheet.coverage()[0]).isEqualTo(0.6);
    }

    @ParameterizedTest
    @CsvSource({"FULL,6", "ZERO,0", "NOT_COMPUTABLE,NaN"})
    void shouldFollowThePolicyForAZeroDenominator(MissingPolicy policy, Double expected) {
        Indicator petitions = new Indicator(
                ExampleIndexSets.head("P", 6),
                List.of(ExampleIndexSets.input("P", Input.Kind.RATIO)),
                new RatioLinear(false),
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.REDISTRIBUTE,
                policy,
                Optional.of(Rounding.halfUp(2)));
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group("T", 6, petitions)));

        assertThat(score(set, new Figures(set).ratio("P", 0, 0)).score()).isEqualTo(expected);
    }

    @Test
    void shouldLeaveWhatDoesNotApplyOutOfCoverage() {
        Figures unit =
                new Figures(TWO_LEVELS).ratio("A1", 1, 2).notApplicable("A2").ratio("B1", 1, 2);

        ScoreSheet sheet = score(TWO_LEVELS, unit);

        assertThat(sheet.coverage()[0]).isEqualTo(1);
        assertThat(sheet.score()).isEqualTo(10);
    }

    @Test
    void shouldNotRankBelowTheLeastCoverage() {
        Group root = ExampleIndexSets.group(
                "T",
                10,
                ExampleIndexSets.ratio("A1", 6, MissingPolicy.REDISTRIBUTE),
                ExampleIndexSets.ratio("A2", 4, MissingPolicy.REDISTRIBUTE));
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(root, 0.7, List.of(), Optional.empty()));

        assertThat(score(set, new Figures(set).ratio("A1", 1, 2)).reason()).contains(UnrankedReason.BELOW_COVERAGE);
        assertThat(score(set, new Figures(set).ratio("A1", 1, 2).ratio("A2", 1, 2))
                        .ranked())
                .isTrue();
    }

    @Test
    void shouldGiveTheWeightOfAWhollyMissingGroupToItsSiblings() {
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                20,
                ExampleIndexSets.group("A", 10, ExampleIndexSets.ratio("A1", 10, MissingPolicy.REDISTRIBUTE)),
                ExampleIndexSets.group("B", 10, ExampleIndexSets.ratio("B1", 10, MissingPolicy.REDISTRIBUTE)))));

        ScoreSheet sheet = score(set, new Figures(set).ratio("B1", 3, 4));

        assertThat(sheet.score()).isEqualTo(15);
        assertThat(sheet.coverage()[0]).isEqualTo(0.5);
        assertThat(sheet.state(set.node("A"))).isEqualTo(NodeState.MISSING);
    }

    @Test
    void shouldReadARatioSentAsPercent() {
        Figures unit = new Figures(TWO_LEVELS)
                .set("A1", Part.VALUE, 50)
                .set("A2", Part.VALUE, 25)
                .set("B1", Part.VALUE, 100);

        assertThat(score(TWO_LEVELS, unit).score()).isEqualTo(14);
    }

    @Test
    void shouldClampToTheMaximumAndSaySo() {
        Figures unit =
                new Figures(TWO_LEVELS).ratio("A1", 3, 2).ratio("A2", 0, 2).ratio("B1", 1, 2);

        Explanation explanation = Scorer.of(TWO_LEVELS).explain(unit.values, unit.states);

        assertThat(explanation.sheet().score()).isEqualTo(11);
        assertThat(explanation.nodes().get(TWO_LEVELS.node("A1")).steps())
                .anySatisfy(step -> assertThat(step.kind()).isEqualTo(StepKind.CLAMPED));
    }

    @Test
    void shouldNeverScoreInformation() {
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                10,
                ExampleIndexSets.ratio("A1", 10, MissingPolicy.NOT_COMPUTABLE),
                ExampleIndexSets.indicator(
                        "DAYS", 0, Input.Kind.VALUE, new Information(), MissingPolicy.NOT_COMPUTABLE))));

        ScoreSheet with = score(set, new Figures(set).ratio("A1", 1, 2).set("DAYS", Part.VALUE, 1.45));
        ScoreSheet without = score(set, new Figures(set).ratio("A1", 1, 2));

        assertThat(with.score()).isEqualTo(without.score()).isEqualTo(5);
        assertThat(with.state(set.node("DAYS"))).isEqualTo(NodeState.INFORMATION);
        assertThat(points(set, with, "DAYS")).isNaN();
    }

    @Test
    void shouldScoreAgainstTheSampleInTwoPhases() {
        IndexSet set = oneRule(new MinMax(false));
        Scorer scorer = Scorer.of(set, bound(set, 20, 60, 30));
        Figures unit = new Figures(set).set("M", Part.VALUE, 30);

        assertThat(scorer.score(unit.values, unit.states).score()).isEqualTo(2.5);
        assertThatThrownBy(() -> Scorer.of(set)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Binding bound(IndexSet set, double... values) {
        List<UnitHistory> units = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Figures unit = new Figures(set).set("M", Part.VALUE, values[i]);
            units.add(UnitHistory.of("U" + (i + 1), "", unit.values, unit.states));
        }
        return Binding.of(set, units);
    }

    private static IndexSet oneRule(ScoringRule rule) {
        return IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T", 10, ExampleIndexSets.indicator("M", 10, Input.Kind.VALUE, rule, MissingPolicy.NOT_COMPUTABLE))));
    }

    @Test
    void shouldRefuseASampleWithoutItsReferenceUnitAndNameTheIndicator() {
        IndexSet set = oneRule(new DistanceToReference("U9", true, PointRange.WHOLE, false));

        assertThatThrownBy(() -> Scorer.of(set, bound(set, 20, 60)))
                .isInstanceOf(InvalidIndexSetException.class)
                .hasMessageContaining("tree/T/M/rule")
                .hasMessageContaining("U9");
        assertThat(Scorer.of(set, Binding.none(set)).indexSet()).isEqualTo(set);
    }

    @Test
    void shouldRefuseARangeBeyondTheMaximum() {
        assertThatThrownBy(() -> oneRule(new MinMax(true, new PointRange(1, 100), false)))
                .isInstanceOf(InvalidIndexSetException.class)
                .hasMessageContaining("tree/T/M/rule/range");
        assertThat(oneRule(new MinMax(true, new PointRange(-5, 10), false)).needsSample())
                .isTrue();
    }

    @Test
    void shouldKeepPointsBelowZeroWhereTheRuleMeansThem() {
        IndexSet set = oneRule(new ZScore(0, 1, false));
        Figures unit = new Figures(set).set("M", Part.VALUE, 1);

        ScoreSheet sheet = Scorer.of(set, bound(set, 1, 2, 3)).score(unit.values, unit.states);

        assertThat(sheet.points()[1]).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void shouldCountAFigureThatIsNoNumberAsNotSent(double value) {
        IndexSet set = oneRule(new MinMax(false));
        Figures unit = new Figures(set).set("M", Part.VALUE, value);

        assertThat(bound(set, value, 1, 2).sample().byNode().get(1).count()).isEqualTo(2);
        assertThat(Scorer.of(set, bound(set, 1, 2))
                        .score(unit.values, unit.states)
                        .state(1))
                .isEqualTo(NodeState.MISSING);
    }

    @Test
    void shouldCountPointsThatAreNoNumberAsNotSent() {
        IndexSet set = oneRule(new Goalposts(0, Double.MIN_VALUE, false, false));
        Figures unit = new Figures(set).set("M", Part.VALUE, 1e300);

        assertThat(Scorer.of(set).score(unit.values, unit.states).reason()).contains(UnrankedReason.NO_DATA);
    }

    @Test
    void shouldTakePointsScoredElsewhere() {
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                100,
                ExampleIndexSets.indicator("G", 100, Input.Kind.VALUE, new Given(), MissingPolicy.NOT_COMPUTABLE))));

        assertThat(score(set, new Figures(set).set("G", Part.VALUE, 82.53)).score())
                .isEqualTo(82.53);
    }

    @Test
    void shouldRefuseFiguresOfAnotherSet() {
        assertThatThrownBy(() -> Scorer.of(TWO_LEVELS).score(new double[2], new byte[2]))
                .hasMessageContaining("slots");
    }

    private static ScoreSheet score(IndexSet set, Figures unit) {
        return Scorer.of(set).score(unit.values, unit.states);
    }

    private static double points(IndexSet set, ScoreSheet sheet, String code) {
        return sheet.points()[set.node(code)];
    }
}
