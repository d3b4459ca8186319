package vn.thiduaso.scoring.kernel;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.Maximum;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.ScoringRule;

import static org.assertj.core.api.Assertions.assertThat;

class ContributionsTest {

    private static final double NONE = Double.NaN;

    /** The mean of three indicators of equal weight, points as sent, also below 0 and above 10; published at two digits. */
    private static final IndexSet SET = IndexSet.of(ExampleIndexSets.definition(
            ExampleIndexSets.group("T", 10, new WeightedMean(), free("A"), free("B"), free("C"))));

    private static Indicator free(String code) {
        return ExampleIndexSets.indicator(
                code, 10, Input.Kind.VALUE, new Goalposts(0, 10, false, false), MissingPolicy.NOT_COMPUTABLE);
    }

    private static double[] contributions(double a, double b, double c) {
        return of(
                SET,
                new Figures(SET).set("A", Part.VALUE, a).set("B", Part.VALUE, b).set("C", Part.VALUE, c));
    }

    private static double[] of(IndexSet set, Figures unit) {
        return Contributions.of(set).of(Scorer.of(set).score(unit.values, unit.states));
    }

    /** 1.33 in parts of 1 : 1 : 2 is 0.3325, 0.3325, 0.665: rounded down 0.01 short. */
    @Test
    void shouldGiveWhatIsLeftToTheLargestRemainder() {
        assertThat(contributions(1, 1, 2)).containsExactly(NONE, 0.33, 0.33, 0.67);
        assertThat(contributions(2, 1, 1)).containsExactly(NONE, 0.67, 0.33, 0.33);
    }

    /** 1.00 is 0.01 short of three thirds, 2.00 is 0.02 short. */
    @Test
    void shouldGiveWhatIsLeftToTheEarlierOfEqualRemainders() {
        assertThat(contributions(1, 1, 1)).containsExactly(NONE, 0.34, 0.33, 0.33);
        assertThat(contributions(2, 2, 2)).containsExactly(NONE, 0.67, 0.67, 0.66);
    }

    /** 1.00 in parts of −1 : −2 : 6 is −0.3333, −0.6667, 2.00: cut to two digits 0.01 too much. */
    @Test
    void shouldTakeWhatIsTooMuchFromTheLargestRemainder() {
        assertThat(contributions(-1, -2, 6)).containsExactly(NONE, -0.33, -0.67, 2.0);
    }

    @Test
    void shouldNotTouchWhatAddsUp() {
        assertThat(contributions(1, 2, 6)).containsExactly(NONE, 0.33, 0.67, 2.0);
        assertThat(contributions(3, 6, 9)).containsExactly(NONE, 1.0, 2.0, 3.0);
    }

    private static IndexSet rescaled(ScoringRule rule, Indicator... children) {
        return IndexSet.of(ExampleIndexSets.definition(new Group(
                ExampleIndexSets.head("T", 100),
                new SumOfPoints(),
                List.of(children),
                Completeness.ANY,
                Optional.of(rule),
                Optional.empty())));
    }

    /** The sum of two, the less the better: nothing of either is a hundred, and 3 is no more of it than 2. */
    @Test
    void shouldShareWhatIsRescaledByWeight() {
        IndexSet set = rescaled(new Goalposts(0, 20, true, true), free("A"), free("B"));

        assertThat(of(set, new Figures(set).set("A", Part.VALUE, 0).set("B", Part.VALUE, 0)))
                .containsExactly(NONE, 50, 50);
        assertThat(of(set, new Figures(set).set("A", Part.VALUE, 3).set("B", Part.VALUE, 2)))
                .containsExactly(NONE, 37.5, 37.5);
    }

    @Test
    void shouldPutALeastOrGreatestBelowZeroDownToTheChildThatDecides() {
        for (Aggregation aggregation : List.of(new Minimum(), new Maximum())) {
            IndexSet set = IndexSet.of(
                    ExampleIndexSets.definition(ExampleIndexSets.group("T", 10, aggregation, free("A"), free("B"))));
            boolean least = aggregation instanceof Minimum;
            Figures unit = new Figures(set).set("A", Part.VALUE, -5).set("B", Part.VALUE, least ? 12 : -12);

            assertThat(of(set, unit)).containsExactly(NONE, -5, 0);
        }
    }

    @Test
    void shouldGiveNothingToAnyoneOfAUnitWithoutAScore() {
        assertThat(of(SET, new Figures(SET).set("A", Part.VALUE, 1))).containsOnly(NONE);
    }

    @Test
    void shouldHoldAGroupThatTookItsOfficialPointsForALeaf() {
        IndexSet set = ExampleIndexSets.twoLevels();
        Figures unit =
                new Figures(set).ratio("A1", 1, 2).set("A", Part.OFFICIAL, 7.25).ratio("B1", 1, 2);

        assertThat(of(set, unit)).containsExactly(NONE, 7.25, NONE, NONE, NONE, 5.0);
    }

    /** Thirds of 0.01, and nine more of nothing: the first of the twelve equal shares takes what there is. */
    @Test
    void shouldHandOutLessThanAUnitEach() {
        Indicator[] many = new Indicator[12];
        for (int i = 0; i < many.length; i++) {
            many[i] = free("I" + i);
        }
        IndexSet set =
                IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group("T", 10, new WeightedMean(), many)));
        Figures unit = new Figures(set);
        for (int i = 0; i < many.length; i++) {
            unit.set("I" + i, Part.VALUE, i < 3 ? 0.04 : 0);
        }

        double[] contributions = of(set, unit);

        assertThat(contributions[1]).isEqualTo(0.01);
        assertThat(contributions).endsWith(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
