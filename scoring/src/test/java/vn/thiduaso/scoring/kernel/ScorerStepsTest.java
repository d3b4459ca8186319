package vn.thiduaso.scoring.kernel;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What an explanation says of each node, step by step. */
class ScorerStepsTest {

    /** The example, and a view of 40 over A1 and B1. */
    private static final IndexSet SET = IndexSet.of(ExampleIndexSets.definition(
            ExampleIndexSets.twoLevelsDefinition().root(),
            0,
            List.of(new View(ExampleIndexSets.head("V", 40), List.of("A1", "B1"))),
            Optional.empty()));

    private static Explanation.NodeExplanation explain(IndexSet set, Figures unit, String code) {
        return Scorer.of(set).explain(unit.values, unit.states).nodes().get(set.node(code));
    }

    private static Figures whole() {
        return new Figures(SET).ratio("A1", 1, 4).ratio("A2", 1, 4).ratio("B1", 1, 3);
    }

    @Test
    void shouldTellTheRatioThePointsTheirRoundingAndWhatWasPublished() {
        Explanation.NodeExplanation b1 = explain(SET, whole().set("B1", Part.OFFICIAL, 3.5), "B1");

        assertThat(b1.steps())
                .containsExactly(
                        Step.of(StepKind.RATIO, 1, 3, 1 / 3.0, 1),
                        Step.of(StepKind.LINEAR, 10, 1 / 3.0, 10 * (1 / 3.0)),
                        Step.of(StepKind.ROUNDED, 10 * (1 / 3.0), 2, 3.33),
                        Step.of(StepKind.COMPARED, 3.5, 3.33, -0.17));
        assertThat(b1.lost()).isEqualTo(6.67);
    }

    @Test
    void shouldTellARatioSentAsPercent() {
        Figures unit = whole().set("A1", Part.VALUE, 25);
        Figures asSent = new Figures(SET).set("A1", Part.VALUE, 25);

        assertThat(explain(SET, unit, "A1").steps()).startsWith(Step.of(StepKind.RATIO, 1, 4, 0.25, 1));
        assertThat(explain(SET, asSent, "A1").steps()).startsWith(Step.of(StepKind.RATIO_AS_SENT, 0.25, 1));
    }

    @Test
    void shouldTellTheSumOfAGroup() {
        assertThat(explain(SET, whole(), "A").steps()).containsExactly(Step.of(StepKind.SUM, 2, 2.5));
        assertThat(explain(SET, whole(), "T").steps()).containsExactly(Step.of(StepKind.SUM, 2, 5.83));
    }

    @Test
    void shouldTellThatPointsWereGiven() {
        Figures unit = new Figures(SET).ratio("A1", 1, 4).set("A", Part.OFFICIAL, 7);

        assertThat(explain(SET, unit, "A").steps()).containsExactly(Step.of(StepKind.GIVEN_POINTS, 7));
    }

    /** 1.5 + 5 of 16, times 40. */
    @Test
    void shouldCompareAViewWithWhatWasPublished() {
        Figures unit = new Figures(SET).ratio("A1", 1, 4).ratio("B1", 1, 2).set("V", Part.OFFICIAL, 16);

        Explanation.NodeExplanation view = explain(SET, unit, "V");

        assertThat(view.points()).isEqualTo(16.25);
        assertThat(view.steps()).containsExactly(Step.of(StepKind.COMPARED, 16, 16.25, 0.25));
        assertThat(view.state()).isEqualTo(NodeState.VALUE);
    }

    @Test
    void shouldLeaveAViewOfNothingWithoutPoints() {
        Explanation.NodeExplanation view = explain(SET, new Figures(SET).ratio("A2", 1, 4), "V");

        assertThat(view.points()).isNaN();
        assertThat(view.state()).isEqualTo(NodeState.MISSING);
    }

    @Test
    void shouldTellHowMuchOfAGroupIsThereAndHowMuchMustBe() {
        Group asking = new Group(
                ExampleIndexSets.head("T", 10),
                new SumOfPoints(),
                List.of(
                        ExampleIndexSets.ratio("A1", 6, MissingPolicy.REDISTRIBUTE),
                        ExampleIndexSets.ratio("A2", 4, MissingPolicy.REDISTRIBUTE)),
                new Completeness(0.7, 0, false),
                Optional.empty());
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(asking));

        assertThat(explain(set, new Figures(set).ratio("A1", 1, 2), "T").steps())
                .containsExactly(Step.of(StepKind.BELOW_COVERAGE, 0.6, 0.7));
        assertThat(explain(set, new Figures(set).ratio("A1", 1, 2), "A2").steps())
                .containsExactly(Step.of(StepKind.MISSING, Double.NaN));
    }
}
