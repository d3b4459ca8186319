package vn.thiduaso.scoring.kernel;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

import static org.assertj.core.api.Assertions.assertThat;

class ViewsTest {

    @Test
    void shouldShowAPillarThatIsNoParent() {
        Group root = ExampleIndexSets.twoLevelsDefinition().root();
        View members = new View(ExampleIndexSets.head("P1", 400), List.of("A1", "B1"));
        View official = new View(ExampleIndexSets.head("P2", 300), List.of());
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(root, 0, List.of(members, official), Optional.empty()));
        Figures unit = new Figures(set)
                .ratio("A1", 1, 2)
                .ratio("A2", 1, 2)
                .ratio("B1", 1, 2)
                .set("P2", Part.VALUE, 199.5);

        ScoreSheet sheet = score(set, unit);

        assertThat(points(set, sheet, "P1")).isEqualTo(200);
        assertThat(points(set, sheet, "P2")).isEqualTo(199.5);
        assertThat(sheet.score()).isEqualTo(10);
    }

    private static IndexSet viewOfTwo(MissingPolicy missing) {
        Group root = ExampleIndexSets.group(
                "T", 20, ExampleIndexSets.ratio("A", 10, missing), ExampleIndexSets.ratio("B", 10, missing));
        View view = new View(ExampleIndexSets.head("V", 20), List.of("A", "B"));
        return IndexSet.of(ExampleIndexSets.definition(root, 0, List.of(view), Optional.empty()));
    }

    @Test
    void shouldNotGuessAPartlyReportedViewThatHasOfficialPoints() {
        for (MissingPolicy missing : List.of(MissingPolicy.NOT_COMPUTABLE, MissingPolicy.REDISTRIBUTE)) {
            IndexSet set = viewOfTwo(missing);

            ScoreSheet sheet = score(set, new Figures(set).ratio("A", 8, 10).set("V", Part.VALUE, 9));

            assertThat(points(set, sheet, "V")).as(missing.name()).isEqualTo(9);
            assertThat(sheet.state(set.node("V"))).isEqualTo(NodeState.GIVEN);
        }
    }

    @Test
    void shouldGiveAViewNoPointsWithAMemberThatCannotBeComputed() {
        IndexSet set = viewOfTwo(MissingPolicy.NOT_COMPUTABLE);
        Figures unit = new Figures(set).ratio("A", 8, 10);

        ScoreSheet sheet = score(set, unit);

        assertThat(points(set, sheet, "V")).isNaN();
        assertThat(sheet.state(set.node("V"))).isEqualTo(NodeState.MISSING);
        assertThat(sheet.coverage()[set.node("V")]).isEqualTo(0.5);
        assertThat(Scorer.of(set)
                        .explain(unit.values, unit.states)
                        .nodes()
                        .get(set.node("V"))
                        .steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.NOT_COMPUTABLE);
    }

    @Test
    void shouldScaleAViewToTheMembersThatCount() {
        IndexSet set = viewOfTwo(MissingPolicy.REDISTRIBUTE);

        ScoreSheet partly = score(set, new Figures(set).ratio("A", 8, 10));
        ScoreSheet whole =
                score(set, new Figures(set).ratio("A", 8, 10).ratio("B", 5, 10).set("V", Part.VALUE, 9));
        ScoreSheet without =
                score(set, new Figures(set).ratio("A", 8, 10).notApplicable("B").set("V", Part.VALUE, 9));

        assertThat(points(set, partly, "V")).isEqualTo(16);
        assertThat(partly.coverage()[set.node("V")]).isEqualTo(0.5);
        assertThat(points(set, whole, "V")).isEqualTo(13);
        assertThat(points(set, without, "V")).isEqualTo(16);
    }

    private static ScoreSheet score(IndexSet set, Figures unit) {
        return Scorer.of(set).score(unit.values, unit.states);
    }

    private static double points(IndexSet set, ScoreSheet sheet, String code) {
        return sheet.points()[set.node(code)];
    }
}
