package vn.thiduaso.scoring.kernel;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.History;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.preparation.Average;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.Denomination;
import vn.thiduaso.scoring.preparation.ImputeFromColumn;
import vn.thiduaso.scoring.preparation.ImputeFromEarlier;
import vn.thiduaso.scoring.preparation.ImputeFromGroup;
import vn.thiduaso.scoring.preparation.ImputeOverTime;
import vn.thiduaso.scoring.preparation.NaturalLog;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.preparation.PreparationStep;
import vn.thiduaso.scoring.preparation.Screening;
import vn.thiduaso.scoring.preparation.SquareRoot;
import vn.thiduaso.scoring.preparation.Transformation;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PreparedScoringTest {

    private static final double NONE = Double.NaN;

    /** Two indicators of 10 points, min–max of the prepared figures. */
    private static IndexSet set(History history, PreparationStep... steps) {
        Definition plain = ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                20,
                ExampleIndexSets.indicator("A", 10, Input.Kind.VALUE, new MinMax(false), MissingPolicy.NOT_COMPUTABLE),
                ExampleIndexSets.indicator(
                        "B", 10, Input.Kind.VALUE, new MinMax(false), MissingPolicy.NOT_COMPUTABLE)));
        return IndexSet.of(new Definition(
                plain.code(),
                plain.version(),
                plain.name(),
                plain.illustrative(),
                plain.valid(),
                plain.legalBasis(),
                plain.appliesTo(),
                plain.score(),
                plain.ranking(),
                history,
                Preparation.of(steps),
                plain.minimumCoverage(),
                plain.root(),
                plain.views(),
                plain.levels(),
                plain.checks(),
                plain.unconfirmed()));
    }

    private static IndexSet set(PreparationStep... steps) {
        return set(History.NONE, steps);
    }

    private static UnitHistory unit(IndexSet set, String code, String group, double a, double b) {
        Figures figures = figures(set, a, b);
        return UnitHistory.of(code, group, figures.values, figures.states);
    }

    private static Figures figures(IndexSet set, double a, double b) {
        Figures figures = new Figures(set);
        if (!Double.isNaN(a)) {
            figures.set("A", Part.VALUE, a);
        }
        if (!Double.isNaN(b)) {
            figures.set("B", Part.VALUE, b);
        }
        return figures;
    }

    private static Explanation explain(IndexSet set, List<UnitHistory> units, int unit) {
        return Scorer.of(set, Binding.of(set, units)).explain(units.get(unit));
    }

    private static List<Step> steps(Explanation explanation, int node) {
        return explanation.nodes().get(node).steps();
    }

    @Test
    void shouldScoreAnEstimateAndSaySo() {
        IndexSet set = set(new ImputeFromColumn(Columns.all(), Average.MEAN));
        List<UnitHistory> units =
                List.of(unit(set, "U1", "", 0, 0), unit(set, "U2", "", 40, 8), unit(set, "U3", "", NONE, 8));

        Explanation third = explain(set, units, 2);

        assertThat(third.sheet().points()).containsExactly(15, 5, 10);
        assertThat(third.sheet().state(1)).isEqualTo(NodeState.ESTIMATED);
        assertThat(third.sheet().coverage()).containsExactly(0.5, 0, 1);
        assertThat(steps(third, 1)).startsWith(Step.of(StepKind.IMPUTED_MEAN, 20, 2));
    }

    @Test
    void shouldTakeOfficialPointsBeforeAnEstimate() {
        IndexSet set = set(new ImputeFromColumn(Columns.all(), Average.MEAN));
        Figures third = figures(set, NONE, 8).set("A", Part.OFFICIAL, 7);
        List<UnitHistory> units = List.of(
                unit(set, "U1", "", 0, 0),
                unit(set, "U2", "", 40, 8),
                UnitHistory.of("U3", "", third.values, third.states));

        ScoreSheet sheet = Scorer.of(set, Binding.of(set, units)).score(units.get(2));

        assertThat(sheet.points()[1]).isEqualTo(7);
        assertThat(sheet.state(1)).isEqualTo(NodeState.GIVEN);
    }

    @Test
    void shouldEstimateFromThePeerGroup() {
        IndexSet set = set(new ImputeFromGroup(Columns.all(), Average.MEDIAN));
        List<UnitHistory> units = List.of(
                unit(set, "U1", "núi", 0, 0),
                unit(set, "U2", "đồng", 30, 8),
                unit(set, "U3", "đồng", 40, 8),
                unit(set, "U4", "đồng", NONE, 8),
                unit(set, "U5", "", NONE, 8));

        Scorer scorer = Scorer.of(set, Binding.of(set, units));

        assertThat(scorer.score(units.get(3)).points()[1]).isEqualTo(8.75);
        assertThat(scorer.score(units.get(4)).state(1)).isEqualTo(NodeState.MISSING);
    }

    @Test
    void shouldNotScoreAUnitThatIsScreenedOut() {
        IndexSet set = set(Screening.byAvailability(Columns.all(), 0.6));
        Figures third = figures(set, 1_000, NONE).set("T", Part.OFFICIAL, 19);
        List<UnitHistory> units = List.of(
                unit(set, "U1", "", 0, 0),
                unit(set, "U2", "", 40, 8),
                UnitHistory.of("U3", "", third.values, third.states));

        Explanation out = explain(set, units, 2);

        assertThat(out.sheet().reason()).contains(UnrankedReason.SCREENED_OUT);
        assertThat(out.sheet().points()).containsOnly(NONE);
        assertThat(out.sheet().coverage()).containsExactly(0.5, 1, 0);
        assertThat(steps(out, 0)).contains(Step.of(StepKind.SCREENED_OUT, 1, 2, 0.5, 1));
        assertThat(explain(set, units, 1).sheet().points()[1])
                .as("the figure of a unit that is out does not stretch the sample")
                .isEqualTo(10);
    }

    @Test
    void shouldDivideBeforeItComparesAndShowBoth() {
        IndexSet set = set(new Denomination("A", "B", 1000));
        List<UnitHistory> units =
                List.of(unit(set, "U1", "", 10, 1000), unit(set, "U2", "", 10, 500), unit(set, "U3", "", 10, 0));

        Explanation second = explain(set, units, 1);

        assertThat(second.sheet().points()[1]).isEqualTo(10);
        assertThat(steps(second, 1))
                .startsWith(Step.of(StepKind.VALUE, 10, 1), Step.of(StepKind.DENOMINATED, 10, 500, 1000, 20));
        assertThat(steps(explain(set, units, 2), 1)).contains(Step.of(StepKind.NO_DENOMINATOR, 10));
        assertThat(explain(set, units, 2).sheet().reason()).contains(UnrankedReason.MISSING_DATA);
    }

    @Test
    void shouldTellWhatWasDoneToEachFigureAndToNoOther() {
        IndexSet set = set(
                new Transformation(Columns.of("A"), new SquareRoot()),
                new ImputeFromColumn(Columns.of("B"), Average.MEAN));
        List<UnitHistory> units = List.of(unit(set, "U1", "", 9, NONE), unit(set, "U2", "", 25, 8));

        Explanation first = explain(set, units, 0);

        assertThat(steps(first, 1)).startsWith(Step.of(StepKind.VALUE, 9, 1), Step.of(StepKind.TRANSFORMED, 9, 3));
        assertThat(steps(first, 2)).startsWith(Step.of(StepKind.IMPUTED_MEAN, 8, 1));
        assertThat(steps(first, 1)).noneMatch(step -> step.kind() == StepKind.IMPUTED_MEAN);
        assertThat(steps(first, 2)).noneMatch(step -> step.kind() == StepKind.TRANSFORMED);
    }

    @Test
    void shouldNameEveryFigureOfTheSampleThatAStepCannotTake() {
        IndexSet set = set(new Transformation(Columns.of("A", "B"), new NaturalLog()));
        List<UnitHistory> units = List.of(unit(set, "U1", "", 0, 1), unit(set, "U2", "", 1, -2));

        assertThatThrownBy(() -> Binding.of(set, units))
                .isInstanceOf(InvalidIndexSetException.class)
                .hasMessageContaining("preparation/transformed/A/U1")
                .hasMessageContaining("preparation/transformed/B/U2");
    }

    @Test
    void shouldLeaveOutAUnitWhoseFigureTheEarlierSampleCannotTake() {
        IndexSet set = set(new Transformation(Columns.of("A"), new NaturalLog()));
        List<UnitHistory> earlier = List.of(unit(set, "U1", "", 1, 1), unit(set, "U2", "", 2, 2));
        List<UnitHistory> now = List.of(unit(set, "U1", "", 0, 1), unit(set, "U2", "", 2, 2));

        Scorer scorer = Scorer.of(set, Binding.of(set, earlier, now));

        assertThat(scorer.score(now.get(0)).reason()).contains(UnrankedReason.NOT_PREPARABLE);
        assertThat(scorer.score(now.get(1)).score()).isEqualTo(20);
    }

    @Test
    void shouldFillAGapFromAnEarlierPeriodAndCompareOverAllPeriodsWhenPooled() {
        ImputeFromEarlier earlier = new ImputeFromEarlier(Columns.all(), 1);
        IndexSet own = set(new History(1, false), earlier);
        IndexSet pooled = set(new History(1, true), earlier);

        assertThat(overTime(own).sheet().points()[1]).as("10 within 10–20").isEqualTo(0);
        assertThat(overTime(pooled).sheet().points()[1]).as("10 within 0–20").isEqualTo(5);
        assertThat(steps(overTime(own), 1)).contains(Step.of(StepKind.IMPUTED_EARLIER, 10, 1, -1, 10));
    }

    @Test
    void shouldNameTheYearOfTheFigureThatStandsInForAGapOfTheSeries() {
        for (ImputeOverTime.Course course : ImputeOverTime.Course.values()) {
            IndexSet set = set(new History(1, false), new ImputeOverTime(Columns.all(), course));
            StepKind kind =
                    course == ImputeOverTime.Course.LINEAR ? StepKind.IMPUTED_LINEAR : StepKind.IMPUTED_CONSTANT;

            assertThat(steps(overTime(set), 1)).contains(Step.of(kind, 10, 1, -1, 10));
        }
    }

    private static Explanation overTime(IndexSet set) {
        UnitHistory gap = series(set, "U1", 10, NONE);
        UnitHistory grown = series(set, "U2", 0, 20);
        return explain(set, List.of(gap, grown), 0);
    }

    private static UnitHistory series(IndexSet set, String code, double before, double now) {
        Figures first = figures(set, before, 1);
        Figures second = figures(set, now, 1);
        return new UnitHistory(
                code, "", new double[] {-1, 0}, new double[][] {first.values, second.values}, new byte[][] {
                    first.states, second.states
                });
    }

    @Test
    void shouldRefuseColumnsThatAreNoInputsAndPeriodsThatAreNotLookedAt() {
        assertThatThrownBy(() -> set(
                        new ImputeFromColumn(Columns.of("T"), Average.MEAN),
                        new Denomination("A", "X", 1),
                        new ImputeFromEarlier(Columns.all(), 1)))
                .isInstanceOf(InvalidIndexSetException.class)
                .hasMessageContaining("preparation/1")
                .hasMessageContaining("\"T\"")
                .hasMessageContaining("preparation/2")
                .hasMessageContaining("\"X\"")
                .hasMessageContaining("preparation/3")
                .hasMessageContaining("history");
    }

    @Test
    void shouldNotScoreWithoutTheFittedPreparation() {
        IndexSet set = set(new ImputeFromColumn(Columns.all(), Average.MEAN));

        assertThatThrownBy(() -> Scorer.of(set, Binding.none(set))).isInstanceOf(IllegalArgumentException.class);
    }
}
