package vn.thiduaso.dashboard.paper;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OfficialTextTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-05, ngày 05 tháng 02 năm 2026",
        "2026-01-31, ngày 31 tháng 01 năm 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026",
        "2026-12-10, ngày 10 tháng 12 năm 2026"
    })
    void shouldWriteDaysAsTheDecreeAsks(LocalDate day, String written) {
        assertThat(OfficialText.day(day)).isEqualTo(written);
    }

    @Test
    void shouldComposeLettersAndMarkWhatCannotBeWritten() {
        OfficialText texts = new OfficialText();

        assertThat(texts.clean("  Phu\u0301 \t\r\n Ta\u0302n ")).isEqualTo("Phú Tân");
        assertThat(texts.clean("a\u0000b\u202Ec\u200Bd")).isEqualTo("a□bcd");
        assertThat(texts.clean("陈😀\uD800")).isEqualTo("□□□");
        assertThat(texts.clean("Đ – “x” ₫ ½")).isEqualTo("Đ – “x” ₫ ½");
    }

    @Test
    void shouldNumberAsTheDecreeDoes() {
        assertThat(List.of(Ordinals.roman(1), Ordinals.roman(4), Ordinals.roman(9), Ordinals.roman(49)))
                .containsExactly("I", "IV", "IX", "XLIX");
        assertThat(List.of(Ordinals.letter(1), Ordinals.letter(5), Ordinals.letter(Ordinals.POINTS)))
                .containsExactly("a", "đ", "y");
    }

    @Test
    void shouldBreakNamesEvenly() {
        // each letter one wide
        Balance two = Balance.of("aaaa bbbb cccc dddd", String::length, 15);
        assertThat(two.width()).isCloseTo(10.2, within(0.6));
        assertThat(two.aside()).isEqualTo((15 - two.width()) / 2);
        assertThat(Balance.of("aaaa bbbb", String::length, 15)).isEqualTo(new Balance(9, 0));
        assertThat(Balance.of("a".repeat(100), String::length, 15)).isEqualTo(new Balance(15, 0));
    }
}
