package vn.thiduaso.scoring.preparation;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.thiduaso.scoring.preparation.Samples.MISSING;

class ImputationTest {

    private static final Columns ALL = Columns.all();

    private static double[] first(PreparedSample sample) {
        return Samples.column(sample, 0);
    }

    @Test
    void shouldFillWithMeanOrMedianAndSaySo() {
        PreparedSample sample = Samples.column(1, MISSING, 3, 11);

        PreparedSample mean = Samples.after(sample, new ImputeFromColumn(ALL, Average.MEAN));
        PreparedSample median = Samples.after(sample, new ImputeFromColumn(ALL, Average.MEDIAN));

        assertThat(first(mean)).containsExactly(1, 5, 3, 11);
        assertThat(first(median)).containsExactly(1, 3, 3, 11);
        assertThat(mean.imputations()).containsExactly(new Imputation("U1", 0, "A", 5, ImputationMethod.MEAN, 3));
        assertThat(CellMark.of(mean.mark(0, 1))).containsExactly(CellMark.IMPUTED);
        assertThat(mean.mark(0, 0)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void shouldLeaveABlankColumnBlank(Average average) {
        PreparedSample blank = Samples.column(MISSING, MISSING);

        PreparedSample byColumn = Samples.after(blank, new ImputeFromColumn(ALL, average));
        PreparedSample byGroup = Samples.after(blank, new ImputeFromGroup(ALL, average));

        assertThat(first(byColumn)).containsOnly(MISSING);
        assertThat(first(byGroup)).containsOnly(MISSING);
        assertThat(byColumn.imputations()).isEmpty();
        assertThat(byColumn.mark(0, 0)).isZero();
    }

    @Test
    void shouldFillFromOneFigure() {
        PreparedSample filled = Samples.after(Samples.column(7, MISSING), new ImputeFromColumn(ALL, Average.MEAN));

        assertThat(first(filled)).containsExactly(7, 7);
        assertThat(filled.imputations().get(0).basis()).isEqualTo(1);
    }

    @Test
    void shouldLeaveUnitsWithoutGroupOrOfAnEmptyGroupMissing() {
        PreparedSample sample = Samples.columnsInGroups(
                new int[] {0, 0, -1, 2, 1, 0}, new double[] {2, 4, MISSING, MISSING, 9, MISSING});

        PreparedSample filled = Samples.after(sample, new ImputeFromGroup(ALL, Average.MEAN));

        assertThat(first(filled)).containsExactly(2, 4, MISSING, MISSING, 9, 3);
        assertThat(filled.imputations()).hasSize(1);
    }

    @Test
    void shouldNotFillWhatDoesNotApply() {
        PreparedSample sample =
                Samples.column(1, MISSING, MISSING).withNotApplicable(new boolean[][] {{false, true, false}});

        PreparedSample filled = Samples.after(sample, new ImputeFromColumn(ALL, Average.MEAN));

        assertThat(first(filled)).containsExactly(1, MISSING, 1);
        assertThat(CellMark.of(filled.mark(0, 1))).containsExactly(CellMark.NOT_APPLICABLE);
    }

    @Test
    void shouldFillFromSiblingsOnTheirOwnScales() {
        // A runs 0–10, B 100–200 where lower is better: U2 is at 0.8 on A, so at 0.8 from the bad end on B.
        PreparedSample sample = Samples.columns(new double[] {0, 10, 8}, new double[] {100, 200, MISSING});
        List<Family> families = List.of(new Family("P", List.of("A", "B")));

        PreparedSample higher = Samples.after(sample, new ImputeFromSiblings(families, Set.of()));
        PreparedSample lower = Samples.after(sample, new ImputeFromSiblings(families, Set.of("B")));

        assertThat(higher.value(1, 2)).isEqualTo(180);
        assertThat(lower.value(1, 2)).isCloseTo(120, within(1e-12));
        assertThat(lower.imputations().get(0).method()).isEqualTo(ImputationMethod.SIBLING_MEAN);
    }

    /** The last unit is at 0.8 on A (10–20) and at 0.4 on B (100–200), so at 0.6 on C (1–5); at 0.3 where less of A is better. */
    @Test
    void shouldFillFromTheMeanOfSeveralSiblings() {
        PreparedSample sample =
                Samples.columns(new double[] {10, 20, 18}, new double[] {100, 200, 140}, new double[] {1, 5, MISSING});

        assertThat(filledC(sample, Set.of())).isCloseTo(3.4, within(1e-12));
        assertThat(filledC(sample, Set.of("C"))).isCloseTo(2.6, within(1e-12));
        assertThat(filledC(sample, Set.of("A"))).isCloseTo(2.2, within(1e-12));
    }

    /** As above, but only C is asked for: A and B lend their figures, and the gap of A stays. */
    @Test
    void shouldFillOnlyTheColumnsAskedForFromAllSiblings() {
        PreparedSample sample = Samples.columns(
                new double[] {10, 20, 18, MISSING}, new double[] {100, 200, 140, 150}, new double[] {1, 5, MISSING, 2});
        List<Family> families = List.of(new Family("P", List.of("A", "B", "C")));

        PreparedSample named = Samples.after(sample, new ImputeFromSiblings(Columns.of("C"), families, Set.of()));
        PreparedSample rest = Samples.after(sample, new ImputeFromSiblings(Columns.allBut("A"), families, Set.of()));

        assertThat(named.value(2, 2)).isCloseTo(3.4, within(1e-12));
        assertThat(named.value(0, 3)).isNaN();
        assertThat(named.imputations())
                .singleElement()
                .satisfies(one -> assertThat(one.basis()).isEqualTo(2));
        assertThat(rest.value(2, 2)).isCloseTo(3.4, within(1e-12));
        assertThat(rest.value(0, 3)).isNaN();
        assertThatThrownBy(() -> new ImputeFromSiblings(Columns.of("C", "D"), families, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("suy ra số liệu D");
    }

    /** The difference of the ends is greater than any double. */
    @Test
    void shouldFillFromSiblingsOfTheGreatestFigures() {
        PreparedSample sample = Samples.columns(
                new double[] {-1.5e308, 1.5e308, 0.75e308},
                new double[] {-1.2e308, 1.2e308, 0.6e308},
                new double[] {-1.6e308, 1.6e308, MISSING});

        assertThat(filledC(sample, Set.of()) / 1e308).isCloseTo(0.8, within(1e-12));
        assertThat(filledC(sample, Set.of("C")) / 1e308).isCloseTo(-0.8, within(1e-12));
    }

    private static double filledC(PreparedSample sample, Set<String> lowerBetter) {
        List<Family> families = List.of(new Family("P", List.of("A", "B", "C")));
        return Samples.after(sample, new ImputeFromSiblings(families, lowerBetter))
                .value(2, 2);
    }

    @Test
    void shouldNotScaleAConstantSibling() {
        PreparedSample sample =
                Samples.columns(new double[] {5, 5, 5, MISSING}, new double[] {1, 3, MISSING, 3}, new double[] {
                    MISSING, MISSING, MISSING, MISSING
                });

        PreparedSample filled = Samples.after(
                sample, new ImputeFromSiblings(List.of(new Family("P", List.of("A", "B", "C"))), Set.of()));

        assertThat(filled.value(0, 3)).isEqualTo(5);
        assertThat(filled.value(1, 2)).isNaN();
        assertThat(filled.value(2, 0)).isNaN();
    }

    @Test
    void shouldRefuseFamiliesThatAreNone() {
        assertThatThrownBy(() -> new Family("P", List.of("A"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Family("P", List.of("A", "A"))).isInstanceOf(IllegalArgumentException.class);
        List<Family> shared = List.of(new Family("P", List.of("A", "B")), new Family("Q", List.of("B", "C")));
        assertThatThrownBy(() -> new ImputeFromSiblings(shared, Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldTakeTheLatestEarlierFigureOfAtMostThatAge() {
        PreparedSample series = Samples.series(MISSING, 1, MISSING, MISSING, 5, MISSING);

        assertThat(first(Samples.after(series, new ImputeFromEarlier(ALL, Double.POSITIVE_INFINITY))))
                .containsExactly(MISSING, 1, 1, 1, 5, 5);
        assertThat(first(Samples.after(series, new ImputeFromEarlier(ALL, 1))))
                .containsExactly(MISSING, 1, 1, MISSING, 5, 5);
        assertThatThrownBy(() -> new ImputeFromEarlier(ALL, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldDrawALineBetweenFiguresAndStayConstantAtTheEnds() {
        PreparedSample series = Samples.series(MISSING, 1, MISSING, MISSING, 7, MISSING);

        assertThat(first(Samples.after(series, new ImputeOverTime(ALL, ImputeOverTime.Course.LINEAR))))
                .containsExactly(1, 1, 3, 5, 7, 7);
        assertThat(first(Samples.after(series, new ImputeOverTime(ALL, ImputeOverTime.Course.CONSTANT))))
                .containsExactly(1, 1, 1, 1, 7, 7);
    }

    @Test
    void shouldFillASeriesFromItsOneFigureAndLeaveABlankOne() {
        ImputeOverTime linear = new ImputeOverTime(ALL, ImputeOverTime.Course.LINEAR);

        assertThat(first(Samples.after(Samples.series(MISSING, 4, MISSING), linear)))
                .containsExactly(4, 4, 4);
        assertThat(first(Samples.after(Samples.series(MISSING, MISSING), linear)))
                .containsOnly(MISSING);
    }

    @Test
    void shouldMindTheDistanceOfPeriodsNotTheirOrderOfRows() {
        PreparedSample panel = PreparedSample.panel(
                List.of("A"), List.of("X", "X", "X"), new double[] {2026, 2020, 2021}, new int[3], new double[][] {
                    {12, 0, MISSING}
                });

        PreparedSample filled = Samples.after(panel, new ImputeOverTime(ALL, ImputeOverTime.Course.LINEAR));

        assertThat(filled.value(0, 2)).isEqualTo(2);
        assertThat(filled.at(2021).imputations()).hasSize(1);
        assertThat(filled.at(2020).imputations()).isEmpty();
        assertThat(filled.at(2021).rows()).isEqualTo(1);
        assertThat(CellMark.IMPUTED.isIn(filled.at(2021).mark(0, 0))).isTrue();
    }
}
