package vn.thiduaso.scoring.kernel;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTest {

    private static final IndexSet SET = set(ZeroRule.REFUSE);

    private static IndexSet set(ZeroRule zero) {
        return IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                20,
                new SumOfPoints(),
                ExampleIndexSets.group(
                        "A",
                        10,
                        new GeometricMean(zero),
                        ExampleIndexSets.ratio("A1", 6, MissingPolicy.REDISTRIBUTE),
                        ExampleIndexSets.ratio("A2", 4, MissingPolicy.REDISTRIBUTE)),
                ExampleIndexSets.group("B", 10, ExampleIndexSets.ratio("B1", 10, MissingPolicy.NOT_COMPUTABLE)))));
    }

    private static Figures withZero(IndexSet set) {
        return new Figures(set).ratio("A1", 1, 2).ratio("A2", 0, 5).ratio("B1", 1, 2);
    }

    @Test
    void shouldLeaveTheUnitUnrankedAndNameGroupAndChild() {
        Figures unit = withZero(SET);

        ScoreSheet sheet = Scorer.of(SET).score(unit.values, unit.states);
        Refusal refusal = Refusal.find(SET, sheet).orElseThrow();

        assertThat(sheet.reason()).contains(UnrankedReason.REFUSED);
        assertThat(sheet.score()).isNaN();
        assertThat(sheet.state(SET.node("A"))).isEqualTo(NodeState.REFUSED);
        assertThat(sheet.state(0)).isEqualTo(NodeState.MISSING);
        assertThat(refusal.group().code()).isEqualTo("A");
        assertThat(refusal.child().code()).isEqualTo("A2");
        assertThat(refusal.points()).isZero();
        assertThat(sheet.coverage()[SET.node("A")]).isEqualTo(1);
    }

    @Test
    void shouldRecordThePlaceOfTheChildInTheExplanation() {
        Figures unit = withZero(SET);

        Explanation explanation = Scorer.of(SET).explain(unit.values, unit.states);

        assertThat(explanation.nodes().get(SET.node("A")).steps())
                .containsExactly(new Step(StepKind.REFUSED, List.of(2.0, 0.0)));
        assertThat(explanation.nodes().get(0).steps()).containsExactly(new Step(StepKind.NOT_COMPUTABLE, List.of(1.0)));
    }

    @Test
    void shouldScoreZeroWhereTheSetSaysSo() {
        IndexSet set = set(ZeroRule.ZERO);
        Figures unit = withZero(set);

        ScoreSheet sheet = Scorer.of(set).score(unit.values, unit.states);

        assertThat(sheet.points()[set.node("A")]).isZero();
        assertThat(sheet.score()).isEqualTo(5);
    }

    @Test
    void shouldTakeOfficialPointsWhereTheGroupHasThem() {
        Figures unit = withZero(SET).set("A", Part.OFFICIAL, 3);

        ScoreSheet sheet = Scorer.of(SET).score(unit.values, unit.states);

        assertThat(sheet.state(SET.node("A"))).isEqualTo(NodeState.GIVEN);
        assertThat(sheet.score()).isEqualTo(8);
        assertThat(Refusal.find(SET, sheet)).isEmpty();
    }

    @Test
    void shouldCallItMissingDataWhereNothingWasRefused() {
        Figures unit = new Figures(SET).ratio("A1", 1, 2).ratio("A2", 1, 2);

        ScoreSheet sheet = Scorer.of(SET).score(unit.values, unit.states);

        assertThat(sheet.reason()).contains(UnrankedReason.MISSING_DATA);
        assertThat(Refusal.find(SET, sheet)).isEmpty();
    }
}
