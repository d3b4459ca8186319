package vn.thiduaso.scoring.kernel;

import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.missing.MissingPolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CompletenessTest {

    private static final double ALL = 1;

    @Test
    void shouldGiveAGroupItsPointsWhenEnoughOfItsChildrenHaveThem() {
        ScoreSheet sheet = score(new Completeness(0, 2 / 3.0, false));

        assertThat(points(sheet, "G")).isEqualTo(5);
        assertThat(points(sheet, "T")).isEqualTo(7.5);
    }

    @Test
    void shouldBlockTheParentOfAGroupThatIsShortOfChildren() {
        ScoreSheet sheet = score(new Completeness(0, ALL, false));

        assertThat(points(sheet, "G")).isNaN();
        assertThat(points(sheet, "T")).isNaN();
        assertThat(sheet.ranked()).isFalse();
    }

    @Test
    void shouldGiveTheWeightOfAnIncompleteGroupToItsSiblingsWhereTheSetSaysSo() {
        ScoreSheet sheet = score(new Completeness(0, ALL, true));

        assertThat(points(sheet, "G")).isNaN();
        assertThat(points(sheet, "T")).isEqualTo(10);
    }

    @Test
    void shouldCountTheChildrenThatHavePoints() {
        assertThat(points(score(new Completeness(0, 0, 2, false)), "G")).isEqualTo(5);
        assertThat(points(score(new Completeness(0, 0, 3, false)), "T")).isNaN();
        assertThat(points(score(new Completeness(0, 0, 3, true)), "T")).isEqualTo(10);
    }

    @Test
    void shouldStopTheParentOfAGroupThatLostAllChildrenOnlyWhereItAsksForCoverage() {
        assertThat(withoutChildren(new Completeness(0, 0, false))).isEqualTo(10);
        assertThat(withoutChildren(new Completeness(0.1, 0, false))).isNaN();
        assertThat(withoutChildren(new Completeness(0, 0.1, false))).isNaN();
        assertThat(withoutChildren(new Completeness(0.1, 0, true))).isEqualTo(10);
    }

    /** Points of the top where no child of G has a figure and H all points. */
    private static double withoutChildren(Completeness completeness) {
        IndexSet set = set(completeness);
        Figures unit = new Figures(set).ratio("H", 1, 1);
        return points(Scorer.of(set).score(unit.values, unit.states), "T");
    }

    @Test
    void shouldAskForNoChildrenWhereNoneApplies() {
        IndexSet set = set(new Completeness(0, 0, 1, false));
        Figures unit = new Figures(set)
                .notApplicable("G1")
                .notApplicable("G2")
                .notApplicable("G3")
                .ratio("H", 1, 1);

        ScoreSheet sheet = Scorer.of(set).score(unit.values, unit.states);

        assertThat(points(sheet, "T")).isEqualTo(10);
    }

    @Test
    void shouldRefuseACountThatTheGroupDoesNotHave() {
        assertThatThrownBy(() -> set(new Completeness(0, 0, 4, false))).hasMessageContaining("minimum-count");
    }

    @Test
    void shouldRefuseAShareThatIsNone() {
        assertThatThrownBy(() -> set(new Completeness(0, 1.5, false)))
                .hasMessageContaining("minimum-children")
                .hasMessageContaining("1.5");
    }

    /** G has two of three children, at half of their points; its sibling H has all of its points. */
    private static ScoreSheet score(Completeness completeness) {
        IndexSet set = set(completeness);
        Figures unit = new Figures(set).ratio("G1", 1, 2).ratio("G2", 1, 2).ratio("H", 1, 1);
        return Scorer.of(set).score(unit.values, unit.states);
    }

    private static IndexSet set(Completeness completeness) {
        Node group = group("G", completeness, ratio("G1"), ratio("G2"), ratio("G3"));
        return IndexSet.of(ExampleIndexSets.definition(group("T", Completeness.ANY, group, ratio("H"))));
    }

    private static Group group(String code, Completeness completeness, Node... children) {
        return new Group(
                ExampleIndexSets.head(code, 10),
                new WeightedMean(),
                Arrays.asList(children),
                completeness,
                Optional.empty());
    }

    private static Node ratio(String code) {
        return ExampleIndexSets.ratio(code, 10, MissingPolicy.REDISTRIBUTE);
    }

    private static double points(ScoreSheet sheet, String node) {
        return sheet.points()[set(Completeness.ANY).node(node)];
    }
}
