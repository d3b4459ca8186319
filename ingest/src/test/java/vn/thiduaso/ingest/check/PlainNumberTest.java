package vn.thiduaso.ingest.check;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "007,7",
        "12.5,12.5",
        "+3.25,3.25",
        "-0.001,-0.001",
        "0.125,0.125",
        "1234.567,1234.567",
        "8735.4529999999995,8735.453",
        "0.1000000000000000055511151231257827,0.1",
        "123456789012345678,1.2345678901234568E17"
    })
    void shouldReadWhatMachinesWrite(String text, double value) {
        assertThat(parse(text, false)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".5", "5.", "-", "+", "1e3", "1,5", "1.2.3", " 1", "1 ", "−1", "nan", "năm", "1.234", "-12.345"})
    void shouldLeaveTheRestToTheChecks(String text) {
        assertThat(parse(text, false)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"1.234,1.234", "-12.345,-12.345", "999.999,999.999"})
    void shouldReadThreeDecimalsWhenThePointIsKnown(String text, double value) {
        assertThat(parse(text, true)).isEqualTo(value);
    }

    @Property
    void shouldReadEveryTextAsTheChecksDo(
            @ForAll @Chars({'0', '1', '5', '9', '.', '-', '+'}) @StringLength(min = 1, max = 24) String text) {
        double plain = parse(text, false);

        if (!Double.isNaN(plain)) {
            NumberText checked = NumberText.parse(text);
            assertThat(checked.kind()).isEqualTo(NumberText.Kind.NUMBER);
            assertThat(plain).isEqualTo(checked.value());
        }
    }

    @Property
    void shouldReadEveryDoubleToTheLastBit(@ForAll @DoubleRange(min = -1e15, max = 1e15) double value) {
        String text = new java.math.BigDecimal(Double.toString(value)).toPlainString();

        assertThat(parse(text, true)).isEqualTo(Double.parseDouble(text) + 0.0);
    }

    private static double parse(String text, boolean point) {
        char[] letters = ("x" + text + "9").toCharArray();
        return PlainNumber.parse(letters, 1, 1 + text.length(), point);
    }
}
