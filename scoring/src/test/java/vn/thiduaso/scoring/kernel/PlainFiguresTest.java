package vn.thiduaso.scoring.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.PenalisedMean;
import vn.thiduaso.scoring.aggregation.Penalty;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.formula.Calculation;
import vn.thiduaso.scoring.formula.Constant;
import vn.thiduaso.scoring.formula.Expression;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.formula.Operator;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.ranking.RankingRule;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.RatioLinear;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.SumOfTerms;

import static org.assertj.core.api.Assertions.assertThat;

/** One unit scored, as it is sent and in the least usual ways. */
class PlainFiguresTest {

    private static IndexSet set(Node... children) {
        return IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group("T", 10, new WeightedMean(), children)));
    }

    private static ScoreSheet score(IndexSet set, Figures unit) {
        return Scorer.of(set).score(unit.values, unit.states);
    }

    private static Indicator value(String code, ScoringRule rule, MissingPolicy missing) {
        return ExampleIndexSets.indicator(code, 10, Input.Kind.VALUE, rule, missing);
    }

    private static Indicator calculated(String code, Formula formula, String... inputs) {
        return new Indicator(
                ExampleIndexSets.head(code, 10),
                Arrays.stream(inputs)
                        .map(input -> ExampleIndexSets.input(input, Input.Kind.VALUE))
                        .toList(),
                Optional.of(formula),
                new Given(),
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.empty());
    }

    private static Expression minus(Expression left, Expression right) {
        return new Calculation(Operator.MINUS, left, right);
    }

    @Test
    void shouldApplyAFormulaOverOneFigure() {
        IndexSet set =
                set(calculated("A", new Formula("10 - X", List.of("X"), minus(new Constant(10), new Figure(0))), "X"));

        assertThat(score(set, new Figures(set).set("X", Part.VALUE, 3)).score()).isEqualTo(7);
    }

    /** B reads the second figure that A asks for, and its own: Y − Z. */
    @Test
    void shouldReadFiguresOtherIndicatorsAskFor() {
        IndexSet set = set(
                value("O", new Given(), MissingPolicy.NOT_COMPUTABLE),
                calculated("A", new Formula("X - Y", List.of("X", "Y"), minus(new Figure(0), new Figure(1))), "X", "Y"),
                calculated("B", new Formula("Y - Z", List.of("Y", "Z"), minus(new Figure(0), new Figure(1))), "Z"));
        Figures unit = new Figures(set)
                .set("O", Part.VALUE, 9)
                .set("X", Part.VALUE, 8)
                .set("Y", Part.VALUE, 5)
                .set("Z", Part.VALUE, 1);

        ScoreSheet sheet = score(set, unit);

        assertThat(sheet.points()[set.node("A")]).isEqualTo(3);
        assertThat(sheet.points()[set.node("B")]).isEqualTo(4);
        assertThat(sheet.score()).isEqualTo(5.33);
    }

    @Test
    void shouldNotAskForTheRestWhereOnePartDoesNotApply() {
        IndexSet set = set(
                value("O", new Given(), MissingPolicy.NOT_COMPUTABLE),
                calculated(
                        "A", new Formula("X - Y", List.of("X", "Y"), minus(new Figure(0), new Figure(1))), "X", "Y"));
        Figures unit = new Figures(set).set("O", Part.VALUE, 9).notApplicable("X");

        assertThat(score(set, unit).state(set.node("A"))).isEqualTo(NodeState.NOT_APPLICABLE);
        assertThat(score(set, unit.set("X", Part.VALUE, 1)).state(set.node("A")))
                .isEqualTo(NodeState.MISSING);
    }

    /** Points that are no number are as good as not sent. */
    @ParameterizedTest
    @CsvSource({"FULL,10", "ZERO,0"})
    void shouldFollowThePolicyWherePointsAreNoNumber(MissingPolicy missing, double points) {
        IndexSet set = set(value("A", new Goalposts(0, Double.MIN_VALUE, false, false), missing));
        Figures unit = new Figures(set).set("A", Part.VALUE, 1e300);

        ScoreSheet sheet = score(set, unit);

        assertThat(sheet.points()[1]).isEqualTo(points);
        assertThat(sheet.state(1)).isEqualTo(NodeState.MISSING);
    }

    /** Squares of such points overflow: the farthest is named, wherever it stands. */
    @Test
    void shouldRefuseAChildWhosePointsAreTooGreatForTheWhole() {
        Goalposts free = new Goalposts(0, 10, false, false);
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                10,
                new PenalisedMean(Penalty.PLUS),
                value("A", free, MissingPolicy.NOT_COMPUTABLE),
                value("B", free, MissingPolicy.NOT_COMPUTABLE))));
        Figures first = new Figures(set).set("A", Part.VALUE, 1e200).set("B", Part.VALUE, 1);
        Figures second = new Figures(set).set("A", Part.VALUE, 1).set("B", Part.VALUE, 1e200);

        assertThat(score(set, first).reason()).contains(UnrankedReason.REFUSED);
        assertThat(Refusal.find(set, score(set, first)).orElseThrow().child().code())
                .isEqualTo("A");
        assertThat(Refusal.find(set, score(set, second)).orElseThrow().child().code())
                .isEqualTo("B");
    }

    /** The terms have their own rule for a ratio without a denominator: it counts as 0. */
    @Test
    void shouldLeaveARatioWithoutADenominatorToTheTerms() {
        Indicator terms = new Indicator(
                ExampleIndexSets.head("A", 10),
                List.of(ExampleIndexSets.input("X", Input.Kind.RATIO), ExampleIndexSets.input("Y", Input.Kind.RATIO)),
                new SumOfTerms(List.of(
                        new SumOfTerms.Term("X", 6, Double.POSITIVE_INFINITY),
                        new SumOfTerms.Term("Y", 4, Double.POSITIVE_INFINITY))),
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.FULL,
                Optional.empty());
        IndexSet set = set(terms);

        assertThat(score(set, new Figures(set).ratio("X", 1, 2).ratio("Y", 0, 0))
                        .score())
                .isEqualTo(3);
    }

    /** Shown figures alone: a group of them is shown too; one with a maximum waits for its official points. */
    @Test
    void shouldShowAGroupOfWhatIsOnlyShown() {
        Indicator shown =
                ExampleIndexSets.indicator("I", 0, Input.Kind.VALUE, new Information(), MissingPolicy.NOT_COMPUTABLE);
        Indicator another =
                ExampleIndexSets.indicator("J", 0, Input.Kind.VALUE, new Information(), MissingPolicy.NOT_COMPUTABLE);
        IndexSet set = set(
                value("A", new Given(), MissingPolicy.NOT_COMPUTABLE),
                ExampleIndexSets.group("G", 0, shown),
                ExampleIndexSets.group("H", 10, another));
        Figures unit = new Figures(set).set("A", Part.VALUE, 4).set("I", Part.VALUE, 7);

        ScoreSheet without = score(set, unit);
        ScoreSheet with = score(set, unit.set("H", Part.OFFICIAL, 8));

        assertThat(without.state(set.node("G"))).isEqualTo(NodeState.INFORMATION);
        assertThat(without.state(set.node("H"))).isEqualTo(NodeState.MISSING);
        assertThat(without.coverage()[0]).isEqualTo(0.5);
        assertThat(without.ranked()).isFalse();
        assertThat(with.score()).isEqualTo(6);
    }

    @Test
    void shouldNotBlameCoverageWhereItIsJustEnough() {
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(
                ExampleIndexSets.group(
                        "T",
                        10,
                        ExampleIndexSets.ratio("A1", 6, MissingPolicy.NOT_COMPUTABLE),
                        ExampleIndexSets.ratio("A2", 4, MissingPolicy.NOT_COMPUTABLE)),
                0.6,
                List.of(),
                Optional.empty()));

        assertThat(score(set, new Figures(set).ratio("A1", 1, 2)).reason()).contains(UnrankedReason.MISSING_DATA);
        assertThat(score(set, new Figures(set).ratio("A2", 1, 2)).reason()).contains(UnrankedReason.BELOW_COVERAGE);
    }

    /** A third of 10 points is published as 3.33. */
    @Test
    void shouldRankByWhatTheSetSays() {
        for (boolean byRounded : new boolean[] {true, false}) {
            RankingRule ranking = new RankingRule(byRounded, RankingRule.Ties.COMPETITION, List.of("A"));
            Indicator third = new Indicator(
                    ExampleIndexSets.head("A", 10),
                    List.of(ExampleIndexSets.input("A", Input.Kind.RATIO)),
                    new RatioLinear(false),
                    MissingPolicy.NOT_COMPUTABLE,
                    MissingPolicy.REDISTRIBUTE,
                    MissingPolicy.ZERO,
                    Optional.empty());
            IndexSet set = IndexSet.of(
                    ExampleIndexSets.definition(ExampleIndexSets.group("T", 10, new SumOfPoints(), third), ranking));

            ScoreSheet sheet = score(set, new Figures(set).ratio("A", 1, 3));
            Standing standing = StandingRule.of(set).of(sheet);

            assertThat(sheet.score()).isEqualTo(3.33);
            assertThat(standing.key()).isEqualTo(byRounded ? 3.33 : 10 * (1 / 3.0));
            assertThat(StandingRule.of(set).key(sheet.points())).isEqualTo(standing.key());
            assertThat(standing.tieBreakers()).containsExactly(10 * (1 / 3.0));
        }
    }
}
