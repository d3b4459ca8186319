package vn.thiduaso.analytics.method;

import java.util.Arrays;
import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.analytics.method.Correlation.Relation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.analytics.method.Samples.NO;

class CorrelationsTest {

    @ParameterizedTest
    @CsvSource({"PEARSON, 0.8", "SPEARMAN, 0.8", "KENDALL, 0.6"})
    void shouldGiveEachKindByHand(CorrelationKind kind, double expected) {
        assertThat(kind.of(new double[] {1, 2, 3, 4, 5}, new double[] {2, 1, 4, 3, 5}))
                .isCloseTo(expected, Offset.offset(1e-12));
    }

    @Test
    void shouldHaveRanksAndPairsDeafToTheSizeOfAnOutlier() {
        double[] x = {1, 2, 3, 4, 5};
        double[] y = {1, 2, 3, 4, 500};

        assertThat(CorrelationKind.PEARSON.of(x, y)).isLessThan(0.75);
        assertThat(CorrelationKind.SPEARMAN.of(x, y)).isCloseTo(1, Offset.offset(1e-12));
        assertThat(CorrelationKind.KENDALL.of(x, y)).isCloseTo(1, Offset.offset(1e-12));
    }

    @Test
    void shouldTakeTheUnitsThatHaveBothFigures() {
        MethodSample sample = Samples.flat(new double[] {1, 2, 3, 4, 5, NO, 9}, new double[] {2, 1, 4, 3, 5, 0, NO});

        Correlation found = one(sample, CorrelationKind.PEARSON, Relation.SIBLING);

        assertThat(found.estimate().value()).isCloseTo(0.8, Offset.offset(1e-12));
        assertThat(found.estimate().n()).isEqualTo(5);
        assertThat(found.estimate().caution()).isEqualTo(Caution.SMALL_SAMPLE);
    }

    @Test
    void shouldRefuseAConstantColumnAndTooFewUnits() {
        assertThat(one(Samples.flat(Samples.line(9), Samples.constant(9)), CorrelationKind.KENDALL, Relation.SIBLING)
                        .estimate()
                        .caution())
                .isEqualTo(Caution.CONSTANT);
        assertThat(one(Samples.flat(Samples.line(4), Samples.zigzag(4)), CorrelationKind.SPEARMAN, Relation.SIBLING)
                        .estimate())
                .isEqualTo(new Estimate(NO, 4, Caution.TOO_FEW_UNITS, 5));
    }

    @Test
    void shouldFlagOnlyInsideAGroup() {
        double[] down = {9, 8, 7, 6, 5, 4, 3, 2, 1};
        List<Correlation> found = Correlations.of(Samples.flat(Samples.line(9), Samples.line(9), down));

        assertThat(found.stream().filter(one -> one.isHigh(Thresholds.USUAL)))
                .hasSize(3)
                .allMatch(one -> one.node().equals("A") && one.other().equals("B"));
        assertThat(found.stream().filter(one -> one.isLow(Thresholds.USUAL)))
                .hasSize(6)
                .allMatch(one -> one.other().equals("C"));
        assertThat(found.stream().filter(one -> one.relation() == Relation.PARENT))
                .hasSize(9);
        assertThat(found.stream().filter(one -> one.relation() == Relation.INDEX))
                .isEmpty();
    }

    @Test
    void shouldLeaveOutThePairsOfAGroupThatFillsNoPage() {
        double[][] columns = new double[SampleGuard.MOST_ITEMS + 1][];
        Arrays.setAll(columns, leaf -> Samples.zigzag(12));
        MethodSample sample = Samples.flat(columns);

        assertThat(Correlations.of(sample)).allMatch(one -> one.relation() == Relation.PARENT);
        assertThat(Alpha.of(sample).get(0).estimate().caution()).isEqualTo(Caution.TOO_MANY_ITEMS);
        assertThat(Components.of(sample).get(0).first().caution()).isEqualTo(Caution.TOO_MANY_ITEMS);
    }

    private static Correlation one(MethodSample sample, CorrelationKind kind, Relation relation) {
        return Correlations.of(sample).stream()
                .filter(one -> one.kind() == kind && one.relation() == relation)
                .findFirst()
                .orElseThrow();
    }
}
