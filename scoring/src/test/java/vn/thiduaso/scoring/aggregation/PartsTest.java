package vn.thiduaso.scoring.aggregation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartsTest {

    private static final double NONE = Double.NaN;

    @Test
    void shouldNameTheShareFarthestFromZero() {
        assertThat(PartsOf.shares(1, -3, 2).farthest()).isEqualTo(1);
        assertThat(PartsOf.shares(-3, 1, 3).farthest()).isZero();
        assertThat(PartsOf.shares(0.1, 0.2, 0.4).farthest()).isEqualTo(2);
    }

    /** Infinite is too great whatever it is made of; not a number is, beside a share that overflows when it is squared. */
    @ParameterizedTest
    @CsvSource({
        "Infinity,0.5,true",
        "-Infinity,0.5,true",
        "NaN,1e200,true",
        "NaN,-1e200,true",
        "NaN,1e90,false",
        "NaN,0.5,false",
        "7,1e200,false"
    })
    void shouldTellWhatIsTooGreatFromWhatIsNotKnown(double aggregated, double share, boolean tooGreat) {
        assertThat(PartsOf.shares(0.5, share).areTooGreat(aggregated)).isEqualTo(tooGreat);
    }

    @Test
    void shouldNotCallNothingTooGreat() {
        assertThat(new Parts(1).areTooGreat(NONE)).isFalse();
    }

    @Test
    void shouldOrderWhatWeighsByShareEqualSharesAsTheyStand() {
        double[] shares = {0.9, 0.1, 0.4, 0.05, 0.4};
        double[] weights = {1, 2, 1, 0, 3};

        assertThat(PartsOf.shares(shares, weights).withWeightByShare()).containsExactly(1, 2, 4, 0);
    }

    @ParameterizedTest
    @CsvSource({"REFUSE,refuse", "ZERO,zero"})
    void shouldKeepTheWordOfEachZeroRule(ZeroRule rule, String word) {
        assertThat(rule.code()).isEqualTo(word);
        assertThat(ZeroRule.find(word)).contains(rule);
        assertThat(ZeroRule.find("")).isEmpty();
    }
}
