package vn.thiduaso.dashboard.compare;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PickTest {

    @ParameterizedTest
    @CsvSource({
        "H21.100, H21.100, ''",
        "H21.100@2026-Q3, H21.100, 2026-Q3",
        "a@b, a@b, ''",
        "a@b@2026-10, a@b, 2026-10",
        "a@2026-13, a@2026-13, ''",
        "@2026, @2026, ''"
    })
    void shouldTakeWhatStandsBehindTheLastAtAsAPeriodOnlyWhereItIsOne(String text, String unit, String period) {
        assertThat(Pick.of(text)).isEqualTo(new Pick(unit, period));
        assertThat(Pick.of(text).text()).isEqualTo(text);
    }

    @Test
    void shouldKeepWhatIsChosenInItsAddress() {
        CompareRequest asked = new CompareRequest("S", "2026-Q3", List.of("A & B", "{x}@2026-Q2", "A & B", " "), "tìm");

        assertThat(asked.picks()).extracting(Pick::text).containsExactly("A & B", "{x}@2026-Q2");
        assertThat(asked.with(new Pick("C+D", "")))
                .isEqualTo("/compare?set=S&period=2026-Q3&unit=A%20%26%20B&unit=%7Bx%7D@2026-Q2&unit=C%2BD");
        assertThat(asked.without(new Pick("A & B", "")))
                .isEqualTo("/compare?set=S&period=2026-Q3&unit=%7Bx%7D@2026-Q2");
    }
}
