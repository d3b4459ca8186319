package vn.thiduaso.datasets.indexset;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.trace.Trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class FormulaYamlTest {

    private static final List<String> NAMES = List.of("A", "B", "C-1");
    private static final double[] FIGURES = {12, 4, 0.5};

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A; 12",
                "A + B * C-1; 14",
                "(A + B) * C-1; 8",
                "A - B - 1; 7",
                "A / B / 3; 1",
                "2 ^ 3 ^ 2; 512",
                "-2 ^ 2; -4",
                "A * -C-1; -6",
                "- (A - B); -8",
                "2e1 + 1.5; 21.5",
                "A × B ÷ 6 − 1; 7",
                "min(A, B, 9) + max(A, B); 16",
                "mean(A, B); 8",
                "ln(exp(2)); 2",
                "log10(1000) + sqrt(B) + abs(B - A); 13",
                "A/B; 3"
            })
    void shouldReadAsMathematicsDoes(String text, double value) {
        assertThat(FormulaYaml.read(text, NAMES).value(FIGURES, Trace.OFF)).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A +; thiếu một phần ở cuối",
                "A + * B; thiếu một phần trước \"*\"",
                "A B; dừng ở \"B\"",
                "(A + B; thiếu \")\" ở cuối",
                "A-B; phép trừ cần dấu cách hai bên: A - B",
                "A / D; không biết \"D\"",
                "power(A, 2); không biết \"power\"",
                "ln(A, B); Hàm ln cần đúng một phần",
                "A ? B; không hiểu được: \"? B\""
            })
    void shouldSayWhatIsWrong(String text, String words) {
        assertThatThrownBy(() -> FormulaYaml.read(text, NAMES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({"(1 + 2 + 3) / 3, 1", "1.1 + 4, 1.1"})
    void shouldRefuseANumberThatIsAlsoAName(String text, String number) {
        assertThatThrownBy(() -> FormulaYaml.read(text, List.of("1", "2", "3", "1.1")))
                .hasMessageContaining("\"" + number + "\", vừa là một số vừa là mã")
                .hasMessageContaining("đặt cho mục con một mã có chữ");
    }

    @Test
    void shouldNameOnlyFunctionsWhereNothingMayBeNamed() {
        assertThatThrownBy(() -> FormulaYaml.read("A + 1", List.of()))
                .hasMessageContaining("không biết \"A\"; dùng được các hàm ");
    }

    @ParameterizedTest
    @CsvSource({"A / (B - 4)", "ln(B - 4)", "sqrt(B - A)", "(B - A) ^ C-1", "exp(A * 1000)"})
    void shouldHaveNoValueWhereMathematicsHasNone(String text) {
        assertThat(FormulaYaml.read(text, NAMES).value(FIGURES, Trace.OFF)).isNaN();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"A / (B - 4); 1", "C-1 + ln(A - 12); 0", "(A + 1) / (C-1 / (B - B)); 1", "A / 0; -1"})
    void shouldNameTheFigureThatTakesTheValueAway(String text, int place) {
        assertThat(FormulaYaml.read(text, NAMES).culprit(FIGURES)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"(, )", "'-(', )", "ln(, )"})
    void shouldRefuseNestingNobodyCanRead(String open, String close) {
        String text = open.repeat(5_000) + "A" + close.repeat(5_000);

        assertThatThrownBy(() -> FormulaYaml.read(text, NAMES)).hasMessageContaining("lồng quá 50 lớp");
    }
}
