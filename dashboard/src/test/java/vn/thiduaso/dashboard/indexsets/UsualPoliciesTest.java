package vn.thiduaso.dashboard.indexsets;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UsualPoliciesTest {

    private static final String DROPPED = "không có: bỏ ra";
    private static final String ZERO = "không có: 0 điểm";
    private static final String DIGITS = "làm tròn 2 chữ số";

    @Test
    void shouldSayOnceWhatHoldsForMostAndOfALineWhatDiffers() {
        UsualPolicies usual = UsualPolicies.of(List.of(
                Map.of("missing", DROPPED, "zero-denominator", "mẫu 0: bỏ"),
                Map.of("missing", DROPPED),
                Map.of("missing", ZERO)));

        assertThat(usual.texts()).containsExactly("mẫu 0: bỏ", DROPPED);
        assertThat(usual.beyond(Map.of("missing", ZERO, "zero-denominator", "mẫu 0: bỏ")))
                .containsExactly(ZERO);
        assertThat(usual.beyond(Map.of("missing", DROPPED))).isEmpty();
    }

    @Test
    void shouldSayOfEachLineWhatHasNoMost() {
        UsualPolicies usual = UsualPolicies.of(List.of(Map.of("missing", DROPPED), Map.of("missing", ZERO)));

        assertThat(usual.texts()).isEmpty();
        assertThat(usual.beyond(Map.of("missing", ZERO))).containsExactly(ZERO);
    }

    @Test
    void shouldNotSayOfOneThatIsNotRoundedThatItIs() {
        Map<String, String> rounded = Map.of("missing", DROPPED, "rounding", DIGITS);

        assertThat(UsualPolicies.of(List.of(rounded, rounded, Map.of("missing", DROPPED)))
                        .texts())
                .containsExactly(DROPPED);
        assertThat(UsualPolicies.of(List.of(rounded, rounded)).texts()).containsExactly(DROPPED, DIGITS);
    }
}
