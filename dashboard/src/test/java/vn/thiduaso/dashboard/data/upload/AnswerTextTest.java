package vn.thiduaso.dashboard.data.upload;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTextTest {

    @Test
    void shouldGiveBackAnyTextOfACell() {
        Map<String, String> answers =
                Map.of("unit/Xã\nMột", "U1", "unit/a\tb\r\n", "U2", "{\"", "\\", "Biểu 1!word/–", "", "x\u2028y", "z");

        assertThat(AnswerText.read(AnswerText.of(answers))).isEqualTo(answers);
    }

    @Test
    void shouldReadWhatWasKeptAsALineForEach() {
        assertThat(AnswerText.read("Biểu 01!C\tON_TIME\nreread\ttrue"))
                .isEqualTo(Map.of("Biểu 01!C", "ON_TIME", "reread", "true"));
        assertThat(AnswerText.read("")).isEmpty();
        assertThat(AnswerText.read("{2026}!C\tON_TIME")).isEqualTo(Map.of("{2026}!C", "ON_TIME"));
    }

    @Test
    void shouldPassOverPartsOfAKeyThatWasBroken() {
        assertThat(AnswerText.read("Biểu!C\tON_TIME\nunit/Xã\nMột\tU1")).containsEntry("Biểu!C", "ON_TIME");
    }
}
