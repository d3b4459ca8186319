package vn.thiduaso.ingest.wording;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

import static org.assertj.core.api.Assertions.assertThat;

class StepTextsTest {

    private static StepTexts texts(String language) {
        return new StepTexts(Words.in(Locale.forLanguageTag(language)), Formats.in(language), Period.parse("2026-Q1"));
    }

    @Test
    void shouldWriteARatioWithItsOwnFigures() {
        StepTexts.Text text = texts("vi").text(new Step(StepKind.RATIO, List.of(1520.0, 2618.0, 1520.0 / 2618, 1.0)));

        assertThat(text.title()).isEqualTo("Số liệu gốc");
        assertThat(text.figure()).isEqualTo("1.520 / 2.618 = 58,06%");
    }

    @Test
    void shouldWriteRoundingWithItsDigits() {
        StepTexts.Text text = texts("vi").text(new Step(StepKind.ROUNDED, List.of(2.3224, 2.0, 2.32)));

        assertThat(text.figure()).isEqualTo("2,32");
        assertThat(text.sentence()).startsWith("2 chữ số thập phân");
    }

    @Test
    void shouldNameThePeriodAFigureWasTakenFrom() {
        Step step = new Step(StepKind.IMPUTED_EARLIER, List.of(7.5, 1.0, -0.5, 7.5));

        assertThat(texts("vi").text(step).sentence()).contains("quý 3/2025").contains("7,5");
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void shouldFillEveryFigureOfEveryKindInBothLanguages(StepKind kind) {
        Step step = new Step(kind, Collections.nCopies(6, 0.5));
        for (String language : List.of("vi", "en")) {
            StepTexts.Text text = texts(language).text(step);
            assertThat(text.title() + text.figure() + text.sentence()).doesNotContain("{", "}");
            assertThat(text.figure()).isNotBlank();
        }
    }
}
