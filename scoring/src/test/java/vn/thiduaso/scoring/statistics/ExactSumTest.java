package vn.thiduaso.scoring.statistics;

import java.math.BigDecimal;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExactSumTest {

    private static final BigDecimal UNIT =
            BigDecimal.ONE.divide(BigDecimal.valueOf(2).pow(-ExactSum.UNIT));

    /** Doubles of every exponent, with either sign. */
    @Provide
    Arbitrary<Double> doubles() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @Property
    void shouldSumAsDecimalArithmeticDoes(@ForAll List<@From("doubles") Double> terms) {
        ExactSum sum = new ExactSum();
        BigDecimal decimal = BigDecimal.ZERO;
        for (double term : terms) {
            sum.add(term);
            decimal = decimal.add(new BigDecimal(term));
        }

        assertThat(new BigDecimal(sum.toBigInteger()).multiply(UNIT)).isEqualByComparingTo(decimal);
        assertThat(sum.value()).isEqualTo(decimal.doubleValue() + 0.0);
    }

    @Property
    void shouldSumSquaresAsDecimalArithmeticDoes(@ForAll List<@From("doubles") Double> terms) {
        ExactSum sum = new ExactSum();
        BigDecimal decimal = BigDecimal.ZERO;
        for (double term : terms) {
            sum.addSquare(term);
            decimal = decimal.add(new BigDecimal(term).pow(2));
        }

        assertThat(new BigDecimal(sum.toBigInteger()).multiply(UNIT)).isEqualByComparingTo(decimal);
    }

    @Property
    void shouldMergeToTheSumOfTheWhole(@ForAll List<@From("doubles") Double> terms, @ForAll byte cut) {
        ExactSum whole = new ExactSum();
        ExactSum left = new ExactSum();
        ExactSum right = new ExactSum();
        for (int i = 0; i < terms.size(); i++) {
            whole.add(terms.get(i));
            (i < cut ? left : right).add(terms.get(i));
        }

        assertThat(right.add(left).toBigInteger()).isEqualTo(whole.toBigInteger());
    }

    @Test
    void shouldKeepWhatDoublesLose() {
        double[] terms = {1e308, 1e308, 1, -1e308, Double.MIN_VALUE, -1e308, -1};
        ExactSum sum = new ExactSum();
        for (double term : terms) {
            sum.add(term);
        }

        assertThat(sum.value()).isEqualTo(Double.MIN_VALUE);
        assertThat(new ExactSum().value()).isZero();
    }

    @Test
    void shouldRefuseWhatIsNoNumber() {
        for (double term : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> new ExactSum().add(term)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new ExactSum().addSquare(term)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
