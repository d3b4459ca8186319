package vn.thiduaso.scoring.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import vn.thiduaso.scoring.indexset.ScoreScale;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.ZScore;

import static org.assertj.core.api.Assertions.assertThat;

class CausesLawsTest {

    private static final IndexSet EARLIER = set(7, 3, new MinMax(false));
    private static final IndexSet LATER = set(4, 6, new ZScore(5, 1, false));
    /** One unit of the second digit, and two of the fourth: four parts, each off by half a unit at most. */
    private static final BigDecimal MOST_ROUNDING = new BigDecimal("0.0102");

    private static IndexSet set(double a, double b, ScoringRule rule) {
        return IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                10,
                new WeightedMean(),
                ExampleIndexSets.indicator("A", a, Input.Kind.VALUE, rule, MissingPolicy.ZERO),
                ExampleIndexSets.indicator("B", b, Input.Kind.VALUE, new MinMax(true), MissingPolicy.ZERO))));
    }

    private static Side side(IndexSet set, List<Double> figures) {
        List<UnitHistory> units = new ArrayList<>();
        for (int unit = 0; unit < figures.size() / 2; unit++) {
            Figures one = new Figures(set)
                    .set("A", Part.VALUE, figures.get(2 * unit))
                    .set("B", Part.VALUE, figures.get(2 * unit + 1));
            units.add(UnitHistory.of("U" + unit, "", one.values, one.states));
        }
        return Side.of(set, units);
    }

    private static List<Causes.Published> published(Side side) {
        Scorer scorer = Scorer.of(side.set(), Binding.of(side.set(), side.sample(), side.units()));
        ScoreScale scale = side.set().definition().score();
        return side.units().stream()
                .map(unit -> new Causes.Published(scorer.score(unit).score(), scale))
                .toList();
    }

    private static List<Causes> causes(Side before, Side after) {
        List<Change> changes = Comparison.of(before, after);
        List<Causes.Published> then = published(before);
        List<Causes.Published> now = published(after);
        return IntStream.range(0, changes.size())
                .mapToObj(unit -> Causes.of(changes.get(unit), then.get(unit), now.get(unit))
                        .orElseThrow())
                .toList();
    }

    @Property
    void causesShouldAddUpToTheDifferenceOfThePublishedScoresDigitByDigit(
            @ForAll @Size(8) List<@DoubleRange(min = -1e3, max = 1e3) Double> then,
            @ForAll @Size(8) List<@DoubleRange(min = -1e3, max = 1e3) Double> now) {
        Side before = side(EARLIER, then);
        Side after = side(LATER, now);
        List<Causes.Published> scoresThen = published(before);
        List<Causes.Published> scoresNow = published(after);

        List<Causes> causes = causes(before, after);

        for (int unit = 0; unit < causes.size(); unit++) {
            BigDecimal difference = BigDecimal.valueOf(scoresNow.get(unit).score())
                    .subtract(BigDecimal.valueOf(scoresThen.get(unit).score()));
            BigDecimal sum = causes.get(unit).parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(difference);
            assertThat(causes.get(unit).total()).isEqualByComparingTo(difference);
        }
    }

    /** Otherwise the sum would be true of any parts. */
    @Property
    void ofOneEngineNothingButRoundingShouldBeLeftAndLittleOfIt(
            @ForAll @Size(8) List<@DoubleRange(min = -1e3, max = 1e3) Double> then,
            @ForAll @Size(8) List<@DoubleRange(min = -1e3, max = 1e3) Double> now) {
        for (Causes causes : causes(side(EARLIER, then), side(LATER, now))) {
            assertThat(causes.part(Cause.ENGINE)).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(causes.part(Cause.ROUNDING).abs()).isLessThanOrEqualTo(MOST_ROUNDING);
        }
    }

    @Property
    void whatOnlyOneSideChangesShouldBeItsOnlyCause(
            @ForAll @Size(8) List<@DoubleRange(min = 0, max = 100) Double> then,
            @ForAll @Size(8) List<@DoubleRange(min = 0, max = 100) Double> now) {
        IndexSet alone = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                10,
                ExampleIndexSets.indicator(
                        "A", 6, Input.Kind.VALUE, new Goalposts(0, 100, true, false), MissingPolicy.ZERO),
                ExampleIndexSets.indicator(
                        "B", 4, Input.Kind.VALUE, new Goalposts(0, 100, true, false), MissingPolicy.ZERO))));

        for (Causes causes : causes(side(alone, then), side(alone, now))) {
            assertThat(causes.part(Cause.DATA)).isEqualByComparingTo(causes.total());
            assertThat(causes.part(Cause.PEERS)).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(causes.part(Cause.ROUNDING)).isEqualByComparingTo(BigDecimal.ZERO);
        }
    }
}
