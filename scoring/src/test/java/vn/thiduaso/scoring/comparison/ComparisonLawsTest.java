package vn.thiduaso.scoring.comparison;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.ZScore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ComparisonLawsTest {

    private static final double CLOSE = 1e-8;
    private static final IndexSet EARLIER = set(7, 3, new MinMax(false));
    private static final IndexSet LATER = set(4, 6, new ZScore(5, 1, false));

    private static IndexSet set(double a, double b, ScoringRule rule) {
        return IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                10,
                new WeightedMean(),
                ExampleIndexSets.indicator("A", a, Input.Kind.VALUE, rule, MissingPolicy.ZERO),
                ExampleIndexSets.indicator("B", b, Input.Kind.VALUE, new MinMax(true), MissingPolicy.ZERO))));
    }

    private static List<UnitHistory> units(IndexSet set, List<Double> figures) {
        return IntStream.range(0, 4)
                .mapToObj(unit -> {
                    Figures one = new Figures(set)
                            .set("A", Part.VALUE, figures.get(2 * unit))
                            .set("B", Part.VALUE, figures.get(2 * unit + 1));
                    return UnitHistory.of("U" + unit, "", one.values, one.states);
                })
                .toList();
    }

    @Property
    void partsShouldAddUpToTheChange(
            @ForAll @Size(8) List<@DoubleRange(min = -1e3, max = 1e3) Double> then,
            @ForAll @Size(8) List<@DoubleRange(min = -1e3, max = 1e3) Double> now) {
        Side before = Side.of(EARLIER, units(EARLIER, then));
        Side after = Side.of(LATER, units(LATER, now));

        for (Change change : Comparison.of(before, after)) {
            double parts = change.data() + change.rules() + change.weights() + change.peers();
            assertThat(parts).isCloseTo(change.total(), within(CLOSE));
        }
    }

    @Property
    void aRunComparedWithItselfShouldNotChange(
            @ForAll @Size(8) List<@DoubleRange(min = -1e3, max = 1e3) Double> figures) {
        Side side = Side.of(EARLIER, units(EARLIER, figures));

        for (Change change : Comparison.of(side, side)) {
            assertThat(new double[] {change.total(), change.data(), change.peers(), change.onSameGoalposts()})
                    .containsOnly(0);
        }
    }
}
