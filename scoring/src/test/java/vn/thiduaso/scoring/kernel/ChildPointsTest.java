package vn.thiduaso.scoring.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.Copeland;
import vn.thiduaso.scoring.aggregation.Outrankings;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.MissingPolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChildPointsTest {

    /** The root compares units on A, itself a comparison, and on B, a mean. */
    private static final IndexSet NESTED = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
            "T",
            10,
            Copeland.unbound(),
            ExampleIndexSets.group(
                    "A",
                    10,
                    Copeland.unbound(),
                    ExampleIndexSets.ratio("A1", 5, MissingPolicy.NOT_COMPUTABLE),
                    ExampleIndexSets.ratio("A2", 5, MissingPolicy.REDISTRIBUTE)),
            ExampleIndexSets.group(
                    "B", 10, new WeightedMean(), ExampleIndexSets.ratio("B1", 10, MissingPolicy.NOT_COMPUTABLE)))));

    private static final IndexSet FLAT = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
            "B", 10, Copeland.unbound(), ExampleIndexSets.ratio("B1", 10, MissingPolicy.NOT_COMPUTABLE))));

    private static Figures unit(int a1, int a2, int b1) {
        return new Figures(NESTED).ratio("A1", a1, 100).ratio("A2", a2, 100).ratio("B1", b1, 100);
    }

    private static final List<Figures> UNITS =
            List.of(unit(10, 90, 10), unit(50, 50, 20), unit(20, 20, 30), unit(60, 60, 5));

    @Test
    void shouldBindTheLowerComparisonFirst() {
        assertThat(ChildPoints.rounds(NESTED)).containsExactly(List.of(NESTED.node("A")), List.of(0));
        assertThat(ChildPoints.rounds(ExampleIndexSets.twoLevels())).isEmpty();
        assertThat(NESTED.comparesPairs()).isTrue();
        assertThat(ExampleIndexSets.twoLevels().comparesPairs()).isFalse();
    }

    @Test
    void shouldScoreAComparisonOfComparisons() {
        int[] a = Outrankings.scores(new double[][] {{10, 90}, {50, 50}, {20, 20}, {60, 60}}, new double[] {1, 1});
        double[][] top = new double[4][];
        double[] b = {10, 20, 30, 5};
        for (int i = 0; i < 4; i++) {
            top[i] = new double[] {10 * Copeland.share(a[i], 4), b[i]};
        }
        int[] expected = Outrankings.scores(top, new double[] {1, 1});

        List<ScoreSheet> sheets = sheets(UNITS);

        for (int i = 0; i < 4; i++) {
            assertThat(sheets.get(i).points()[NESTED.node("A")]).isEqualTo(10 * Copeland.share(a[i], 4));
            assertThat(sheets.get(i).points()[0]).isEqualTo(10 * Copeland.share(expected[i], 4));
        }
    }

    @Test
    void shouldNotDependOnTheOrderOfUnits() {
        List<Figures> reversed = new ArrayList<>(UNITS);
        Collections.reverse(reversed);
        List<ScoreSheet> again = new ArrayList<>(sheets(reversed));
        Collections.reverse(again);

        List<ScoreSheet> sheets = sheets(UNITS);

        for (int i = 0; i < UNITS.size(); i++) {
            assertThat(again.get(i).points()).containsExactly(sheets.get(i).points());
        }
    }

    @Test
    void shouldCompareOnlyUnitsWhoseGroupIsComputed() {
        Figures withoutA1 = new Figures(NESTED).ratio("A2", 1, 1).ratio("B1", 1, 1);
        Figures given =
                new Figures(NESTED).ratio("A1", 1, 1).set("A", Part.OFFICIAL, 9).ratio("B1", 0, 1);
        List<Figures> units = new ArrayList<>(UNITS);
        units.addAll(List.of(withoutA1, given));

        List<ScoreSheet> sheets = sheets(units);

        assertThat(sheets.get(0).points()[NESTED.node("A")])
                .isEqualTo(sheets(UNITS).get(0).points()[NESTED.node("A")]);
        assertThat(sheets.get(4).reason()).contains(UnrankedReason.MISSING_DATA);
        assertThat(sheets.get(5).points()[NESTED.node("A")]).isEqualTo(9);
        assertThat(sheets.get(5).ranked()).isTrue();
    }

    /** A unit is compared with the rows of the others, whatever stands in its own. */
    @Test
    void shouldNotCompareAUnitWithItsOwnRow() {
        List<UnitHistory> then = List.of(named("U1", 1), named("U2", 2));
        Scorer scorer = Scorer.of(FLAT, Binding.of(FLAT, then));

        assertThat(scorer.score(named("U1", 3)).score()).isEqualTo(10);
        assertThat(scorer.score(named("U1", 2)).score()).isEqualTo(5);
        assertThat(scorer.score(named("U2", 0)).score()).isZero();
    }

    @Test
    void shouldCompareAUnitThatHasNoRowWithAll() {
        List<UnitHistory> then = List.of(named("U1", 1), named("U2", 3));
        Scorer scorer = Scorer.of(FLAT, Binding.of(FLAT, then));

        assertThat(scorer.score(named("U3", 4)).score()).isEqualTo(10);
        assertThat(scorer.score(named("U3", 2)).score()).isEqualTo(5);
        assertThat(scorer.score(named("U3", 0)).score()).isZero();
    }

    @Test
    void shouldNeverGiveMoreThanTheMaximumNorLessThanZeroWhereNoCodesAreKnown() {
        Scorer scorer = Scorer.of(FLAT, Binding.of(FLAT, List.of(named("", 1), named("", 2))));

        assertThat(scorer.score(named("", 3)).score()).isEqualTo(10);
        assertThat(scorer.score(named("U1", 0)).score()).isZero();
    }

    @Test
    void shouldGiveHalfToAUnitAlone() {
        assertThat(sheets(List.of(unit(10, 20, 30))).get(0).score()).isEqualTo(5);
    }

    @Test
    void shouldRefuseToScoreBeforeTheUnitsAreKnown() {
        assertThatThrownBy(() -> Scorer.of(NESTED)).hasMessageContaining("compares units in A");
    }

    private static UnitHistory named(String code, int b1) {
        Figures figures = new Figures(FLAT).ratio("B1", b1, 100);
        return UnitHistory.of(code, "", figures.values, figures.states);
    }

    private static List<ScoreSheet> sheets(List<Figures> units) {
        Scorer scorer = Scorer.of(
                NESTED,
                Binding.of(
                        NESTED,
                        units.stream()
                                .map(unit -> UnitHistory.of("", "", unit.values, unit.states))
                                .toList()));
        return units.stream()
                .map(unit -> scorer.score(unit.values, unit.states))
                .toList();
    }
}
