package vn.thiduaso.scoring.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thiduaso.scoring.ExampleColumns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SampleStatisticsTest {

    private static final List<SampleNeed> NEEDS = List.of(
            SampleNeed.NONE, SampleNeed.EXTREMES, SampleNeed.MOMENTS, SampleNeed.ORDER, SampleNeed.reference("U3"));

    /** Figures as units send them, zeros of both signs, and doubles of every exponent. */
    @Provide
    Arbitrary<Double> figures() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(-1e6, 1e6).ofScale(3),
                Arbitraries.of(0.0, -0.0, 1.0),
                Arbitraries.longs().map(Double::longBitsToDouble));
    }

    @Property
    void shouldNotChangeABitForAnyOrderAndPartition(
            @ForAll @Size(max = 40) List<@From("figures") Double> figures,
            @ForAll @IntRange(min = 1, max = 6) int partitions,
            @ForAll long seed) {
        SampleStatistics.Gatherer whole = new SampleStatistics.Gatherer(NEEDS);
        List<SampleStatistics.Gatherer> parts = new ArrayList<>();
        for (int i = 0; i < partitions; i++) {
            parts.add(new SampleStatistics.Gatherer(NEEDS));
        }
        List<Integer> order = new ArrayList<>();
        for (int unit = 0; unit < figures.size(); unit++) {
            whole.add("U" + unit, measures(figures.get(unit)));
            order.add(unit);
        }
        Random random = new Random(seed);
        Collections.shuffle(order, random);
        order.forEach(unit -> parts.get(random.nextInt(partitions)).add("U" + unit, measures(figures.get(unit))));
        Collections.shuffle(parts, random);
        SampleStatistics.Gatherer merged = new SampleStatistics.Gatherer(NEEDS);
        parts.forEach(merged::merge);

        // records and arrays compare doubles by their bits, the sign of a zero included
        assertThat(merged.statistics()).isEqualTo(whole.statistics());
    }

    private static double[] measures(double figure) {
        return NEEDS.stream().mapToDouble(need -> figure).toArray();
    }

    @Property
    void shouldAgreeWithDecimalArithmetic(@ForAll @Size(min = 2, max = 30) List<@From("plain") Double> figures) {
        MathContext digits = new MathContext(60);
        BigDecimal n = BigDecimal.valueOf(figures.size());
        BigDecimal mean = figures.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(n, digits);
        BigDecimal spread = figures.stream()
                .map(x -> new BigDecimal(x).subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(n.subtract(BigDecimal.ONE), digits);

        Moments moments = moments(figures.stream().mapToDouble(x -> x).toArray());

        assertThat(moments.mean()).isEqualTo(mean.doubleValue() + 0.0);
        double deviation = spread.sqrt(digits).doubleValue();
        assertThat(moments.deviation()).isCloseTo(deviation, within(2 * Math.ulp(deviation)));
    }

    @Provide
    Arbitrary<Double> plain() {
        return Arbitraries.doubles().between(-1e9, 1e9);
    }

    private static Moments moments(double... measures) {
        return ExampleColumns.column(SampleNeed.MOMENTS, measures).moments().orElseThrow();
    }

    @Test
    void shouldDeviateByExactlyNothingWhereAllAreEqual() {
        assertThat(moments(0.1, 0.1, 0.1)).isEqualTo(new Moments(0.1, 0));
        assertThat(moments(-7.3)).isEqualTo(new Moments(-7.3, 0));
    }

    @Test
    void shouldNotCancelWhereTheMeanDwarfsTheDeviation() {
        assertThat(moments(1e15, 1e15 + 1, 1e15 + 2)).isEqualTo(new Moments(1e15 + 1, 1));
        assertThat(moments(Double.MAX_VALUE, -Double.MAX_VALUE)).isEqualTo(new Moments(0, Double.MAX_VALUE));
        assertThat(moments(0, 2 * Double.MIN_VALUE).mean()).isEqualTo(Double.MIN_VALUE);
    }

    @ParameterizedTest
    @EnumSource(SampleNeed.Kind.class)
    void shouldGatherNoMoreThanAsked(SampleNeed.Kind kind) {
        ColumnStatistics column = ExampleColumns.column(new SampleNeed(kind, "U2"), 5, 3, Double.NaN);

        assertThat(column.count()).isEqualTo(2);
        assertThat(column.min()).isEqualTo(3);
        assertThat(column.max()).isEqualTo(5);
        assertThat(column.moments().isPresent()).isEqualTo(kind == SampleNeed.Kind.MOMENTS);
        assertThat(column.sorted().isPresent()).isEqualTo(kind == SampleNeed.Kind.ORDER);
        assertThat(column.reference().isPresent()).isEqualTo(kind == SampleNeed.Kind.REFERENCE);
    }

    @Test
    void shouldTakeTheMeasureOfTheReferenceUnitWhereverItStands() {
        SampleNeed need = SampleNeed.reference("U3");

        assertThat(ExampleColumns.column(need, 5, 3, 8).reference()).hasValue(8);
        assertThat(ExampleColumns.column(need, 5, 3, Double.NaN).reference()).isEmpty();
        assertThat(ExampleColumns.column(need, 5, 3).reference()).isEmpty();
    }

    @Test
    void shouldLeaveOutWhatIsNoNumber() {
        double[] figures = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 4};
        for (SampleNeed need : NEEDS) {
            assertThat(ExampleColumns.column(need, figures).count()).isEqualTo(1);
        }
        assertThat(ExampleColumns.column(SampleNeed.ORDER, Double.NaN)).isEqualTo(ColumnStatistics.NONE);
        assertThat(ExampleColumns.column(SampleNeed.MOMENTS)).isEqualTo(ColumnStatistics.NONE);
    }

    @Test
    void shouldHoldZerosOfEitherSignForTheSame() {
        ColumnStatistics column = ExampleColumns.column(SampleNeed.ORDER, -0.0);

        assertThat(column).isEqualTo(ExampleColumns.column(SampleNeed.ORDER, 0.0));
        assertThat(Double.valueOf(column.min())).isEqualTo(0.0);
    }

    @Test
    void shouldCountBelowAndAbove() {
        SortedColumn column = SortedColumn.of(9, 5, -0.0, 5, 0);

        assertThat(column.below(5)).isEqualTo(2);
        assertThat(column.above(5)).isEqualTo(1);
        assertThat(column.below(0)).isZero();
        assertThat(column.below(7)).isEqualTo(4);
        assertThat(column.above(10)).isZero();
        assertThat(column).isEqualTo(SortedColumn.of(0, 0, 5, 5, 9)).hasSameHashCodeAs(SortedColumn.of(0, 0, 5, 5, 9));
        assertThat(column).isNotEqualTo(SortedColumn.of(0, 5, 5, 9)).hasToString("5 measures");
        assertThat(column.hashCode()).isNotEqualTo(SortedColumn.of(0, 5, 5, 9).hashCode());
    }
}
