package vn.thiduaso.scoring.comparison;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.PointRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Two sets whose root is a sum of 20 points made another number of points. */
class RescaledComparisonTest {

    private static IndexSet set(double max, PointRange range, double best) {
        return IndexSet.of(ExampleIndexSets.definition(new Group(
                ExampleIndexSets.head("T", max),
                new SumOfPoints(),
                List.of(indicator("A", best), indicator("B", 10)),
                Completeness.ANY,
                Optional.of(new Goalposts(0, 20, true, range, false)),
                Optional.empty())));
    }

    private static Indicator indicator(String code, double best) {
        return ExampleIndexSets.indicator(
                code, 10, Input.Kind.VALUE, new Goalposts(0, best, true, false), MissingPolicy.NOT_COMPUTABLE);
    }

    private static Change change(IndexSet before, IndexSet after) {
        return Comparison.of(Side.of(before, List.of(unit(before))), Side.of(after, List.of(unit(after))))
                .get(0);
    }

    private static UnitHistory unit(IndexSet set) {
        Figures figures = new Figures(set).set("A", Part.VALUE, 10).set("B", Part.VALUE, 5);
        return UnitHistory.of("U1", "", figures.values, figures.states);
    }

    private static void assertParts(Change change, double before, double after, double rules, double weights) {
        assertThat(new double[] {change.before(), change.after(), change.rules(), change.weights()})
                .containsExactly(new double[] {before, after, rules, weights}, within(1e-9));
        assertThat(new double[] {change.data(), change.peers()}).containsExactly(new double[2], within(1e-9));
    }

    /** (10 + 5) / 20 and (5 + 5) / 20 of 100. */
    @Test
    void shouldPutAnotherRuleDownToRulesAlone() {
        assertParts(change(set(100, PointRange.WHOLE, 10), set(100, PointRange.WHOLE, 20)), 75, 50, -25, 0);
    }

    /** 15 / 20 of 100 and of 50, and the same from 1 to 100 and from 0.5 to 50. */
    @Test
    void shouldPutAnotherMaximumDownToWeightsAlone() {
        assertParts(change(set(100, PointRange.WHOLE, 10), set(50, PointRange.WHOLE, 10)), 75, 37.5, 0, -37.5);
        assertParts(
                change(set(100, new PointRange(1, 100), 10), set(50, new PointRange(0.5, 50), 10)),
                75.25,
                37.625,
                0,
                -37.625);
    }
}
