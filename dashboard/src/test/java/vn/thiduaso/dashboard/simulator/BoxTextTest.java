package vn.thiduaso.dashboard.simulator;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.ingest.check.NumberText;

import static org.assertj.core.api.Assertions.assertThat;

class BoxTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"87.5|87,5", "1234|1234", "1.234|1,2340", "0.125|0,125", "-3|-3", "1E7|10000000", "-0.0|0"})
    void shouldWriteAsPeopleType(double figure, String text) {
        assertThat(BoxText.of(figure)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"87,5|87.5", "87.5|87.5", "1.234,5|1234.5", "' 12 '|12"})
    void shouldReadBothWays(String text, double figure) {
        assertThat(BoxText.read(text).value()).isEqualTo(figure);
    }

    @Property
    void shouldReadBackWhatItWrites(@ForAll @DoubleRange(min = -1e9, max = 1e9) double figure) {
        NumberText back = BoxText.read(BoxText.of(figure));

        assertThat(back.kind()).isEqualTo(NumberText.Kind.NUMBER);
        assertThat(back.value()).isEqualTo(figure + 0.0);
    }

    @Property
    void shouldReadBackThousandths(@ForAll int thousandths) {
        double figure = thousandths / 1000.0;

        assertThat(BoxText.read(BoxText.of(figure)).value()).isEqualTo(figure);
    }
}
