package vn.thiduaso.dashboard.chart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;

class TwinSheetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,50|1234.50", "−0,25|-0.25", "+3|3", "12|12", "1.234.567|1234567"})
    void shouldTakeFiguresForNumbers(String text, String number) {
        assertThat(TwinSheet.value(text)).isInstanceOf(Value.Figure.class);
        assertThat(TwinSheet.value(text).plain()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"56 – 58", "87,5%", "tháng 10/2026", "1234", "12.34", "1.2345"})
    void shouldLeaveOtherTextsAsTheyAre(String text) {
        assertThat(TwinSheet.value(text)).isEqualTo(Value.of(text));
    }

    @Test
    void shouldLeaveOutWhatIsNotThere() {
        assertThat(TwinSheet.value(Formats.NONE)).isEqualTo(Value.NOTHING);
    }
}
