package vn.thiduaso.scoring.indexset;

import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InputRangeTest {

    /** Least, greatest, step; − for none. */
    @ParameterizedTest
    @CsvSource({
        "-,-,-,-1e9,true",
        "0,-,-,0,true",
        "0,-,-,-0.1,false",
        "-,5,-,5,true",
        "-,5,-,5.1,false",
        "1,5,2,3,true",
        "1,5,2,2,false",
        "-,-,0.1,0.3,true",
        "-,-,0.1,0.35,false",
        "0.05,-,0.1,0.35,true",
        "2,2,-,2,true"
    })
    void shouldAllowWhatLiesInTheBoundsAndOnAStep(String min, String max, String step, double value, boolean allowed) {
        assertThat(new Input.Range(bound(min), bound(max), bound(step)).allows(value))
                .isEqualTo(allowed);
    }

    @Test
    void shouldRefuseARangeOfNothing() {
        assertThatThrownBy(() -> new Input.Range(bound("2"), bound("1"), bound("-")))
                .hasMessageContaining("mốc dưới");
        assertThatThrownBy(() -> new Input.Range(bound("-"), bound("-"), bound("0")))
                .hasMessageContaining("lớn hơn 0");
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "1201,false", "0,true"})
    void shouldRefuseToLookBackOverSoManyPeriods(int periods, boolean pooled) {
        assertThatThrownBy(() -> new History(periods, pooled)).hasMessageContaining("kỳ trước phải từ");
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "1200,true"})
    void shouldLookBackOverSoManyPeriods(int periods, boolean pooled) {
        assertThat(new History(periods, pooled).periods()).isEqualTo(periods);
    }

    private static OptionalDouble bound(String text) {
        return text.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}
