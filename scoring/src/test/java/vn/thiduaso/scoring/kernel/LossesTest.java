package vn.thiduaso.scoring.kernel;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.PowerMean;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.NodeHead;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.Goalposts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LossesTest {

    private static final double NONE = Double.NaN;

    /** Points 0 to 10 as sent, of a weight. */
    private static Indicator points(String code, double weight, MissingPolicy missing) {
        Indicator plain =
                ExampleIndexSets.indicator(code, 10, Input.Kind.VALUE, new Goalposts(0, 10, false, false), missing);
        return new Indicator(
                weighing(plain.head(), weight),
                plain.inputs(),
                plain.formula(),
                plain.rule(),
                plain.missing(),
                plain.notApplicable(),
                plain.zeroDenominator(),
                plain.rounding());
    }

    private static NodeHead weighing(NodeHead head, double weight) {
        return new NodeHead(
                head.code(),
                head.label(),
                head.max(),
                weight,
                head.citation(),
                head.appliesTo(),
                head.tags(),
                head.note());
    }

    private static Group group(String code, double max, double weight, Aggregation aggregation, Indicator... children) {
        return new Group(
                weighing(ExampleIndexSets.head(code, max), weight),
                aggregation,
                List.of(children),
                Completeness.ANY,
                Optional.empty(),
                Optional.empty());
    }

    /** A total of 100: the mean of A (weight 3, the mean of A1 and A2 weighing 1 and 4, up to 20) and B (weight 1, up to 10). */
    private static IndexSet set(Aggregation aggregation) {
        Group a = group(
                "A",
                20,
                3,
                aggregation,
                points("A1", 1, MissingPolicy.REDISTRIBUTE),
                points("A2", 4, MissingPolicy.REDISTRIBUTE));
        return IndexSet.of(ExampleIndexSets.definition(new Group(
                ExampleIndexSets.head("T", 100),
                new WeightedMean(),
                List.of(a, points("B", 1, MissingPolicy.REDISTRIBUTE)),
                Completeness.ANY,
                Optional.empty(),
                Optional.empty())));
    }

    private static Explanation explain(IndexSet set, Figures unit) {
        return Scorer.of(set).explain(unit.values, unit.states);
    }

    private static double[] worth(Explanation explanation) {
        return explanation.nodes().stream()
                .mapToDouble(Explanation.NodeExplanation::worth)
                .toArray();
    }

    /**
     * A1 5 of 10, A2 8 of 10: A is 20 × (0.5 + 4 × 0.8) / 5 = 14.8. B is 4 of 10: T is 100 × (3 × 0.74 + 0.4) / 4 = 65.5. A point of A1 is 20 / 5 / 10 =
     * 0.4 of A, one of A2 1.6; one of A 75 / 20 = 3.75 of T, one of B 25 / 10.
     */
    @Test
    void shouldSayWhatAPointIsWorthOneLevelUpAndInTheWhole() {
        IndexSet set = set(new WeightedMean());
        Figures unit = new Figures(set)
                .set("A1", Part.VALUE, 5)
                .set("A2", Part.VALUE, 8)
                .set("B", Part.VALUE, 4);
        Explanation explained = explain(set, unit);

        assertThat(worth(explained)).containsExactly(new double[] {NONE, 3.75, 0.4, 1.6, 2.5}, within(1e-12));
        double[] inTotal = Losses.of(set).inTotal(worth(explained));
        assertThat(inTotal).containsExactly(new double[] {1, 3.75, 1.5, 6, 2.5}, within(1e-12));
        // 5 × 1.5 + 2 × 6 + 6 × 2.5 = 34.5 = 100 − 65.5
        double lost = 0;
        for (String leaf : List.of("A1", "A2", "B")) {
            int node = set.node(leaf);
            lost += explained.nodes().get(node).lost() * inTotal[node];
        }
        assertThat(lost).isEqualTo(34.5, within(1e-12));
        assertThat(explained.nodes().get(0).lost()).isEqualTo(34.5, within(1e-12));
    }

    /** Without A1 the whole weight of A is with A2: 20 / 10; by weights alone it stays 1.6. */
    @Test
    void shouldGiveTheWeightOfWhatIsLeftOutToTheOthers() {
        IndexSet set = set(new WeightedMean());
        Explanation explained =
                explain(set, new Figures(set).set("A2", Part.VALUE, 8).set("B", Part.VALUE, 4));

        assertThat(worth(explained)).containsExactly(new double[] {NONE, 3.75, NONE, 2, 2.5}, within(1e-12));
        assertThat(explained.nodes().stream()
                        .mapToDouble(Explanation.NodeExplanation::nominal)
                        .toArray())
                .containsExactly(new double[] {NONE, 3.75, 0.4, 1.6, 2.5}, within(1e-12));
    }

    /** 8 of 10 instead of 20: a point of A2 counts twice. */
    @Test
    void shouldScaleWhatIsLeftOfASum() {
        IndexSet set = set(new SumOfPoints());

        assertThat(worth(explain(set, new Figures(set).set("A2", Part.VALUE, 8).set("B", Part.VALUE, 4))))
                .containsExactly(new double[] {NONE, 3.75, NONE, 2, 2.5}, within(1e-12));
        assertThat(worth(explain(
                        set,
                        new Figures(set)
                                .set("A1", Part.VALUE, 1)
                                .set("A2", Part.VALUE, 8)
                                .set("B", Part.VALUE, 4))))
                .containsExactly(new double[] {NONE, 3.75, 1, 1, 2.5}, within(1e-12));
    }

    @Test
    void shouldSayNothingOfWhatIsNoSum() {
        IndexSet set = set(new GeometricMean(ZeroRule.ZERO));
        Figures unit = new Figures(set)
                .set("A1", Part.VALUE, 5)
                .set("A2", Part.VALUE, 8)
                .set("B", Part.VALUE, 4);
        double[] worth = worth(explain(set, unit));

        assertThat(worth).containsExactly(new double[] {NONE, 3.75, NONE, NONE, 2.5}, within(1e-12));
        assertThat(Losses.of(set).inTotal(worth))
                .containsExactly(new double[] {1, 3.75, NONE, NONE, 2.5}, within(1e-12));
        assertThat(worth(explain(set(new PowerMean(2, ZeroRule.ZERO)), unit))).containsExactly(worth, within(1e-12));
        assertThat(worth(explain(set(new PowerMean(1, ZeroRule.ZERO)), unit))[2])
                .isEqualTo(0.4, within(1e-12));
    }

    @Test
    void shouldSayNothingOfPointsTakenOver() {
        IndexSet set = set(new WeightedMean());
        Figures unit = new Figures(set)
                .set("A1", Part.VALUE, 5)
                .set("A", Part.OFFICIAL, 12)
                .set("B", Part.VALUE, 4);

        assertThat(worth(explain(set, unit)))
                .containsExactly(new double[] {NONE, 3.75, NONE, NONE, 2.5}, within(1e-12));
    }
}
