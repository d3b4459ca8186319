package vn.thiduaso.ingest.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StepLineTest {

    @Test
    void shouldBeReadAsItIsWritten() {
        StepLine line = new StepLine("gather", 1, 5);

        assertThat(line.text()).isEqualTo("@step gather 1 5");
        assertThat(StepLine.find(line.text())).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[  1,2 s] đã chấm",
                "@step",
                "@step gather",
                "@step gather 6 5",
                "@step gather 0 0",
                "@step Gather 1 5",
                "@step gather -1 5",
                "@step gather 1 99999999999",
                " @step gather 1 5"
            })
    void shouldTakeNoOtherLineForOne(String line) {
        assertThat(StepLine.find(line)).isEmpty();
    }

    @Test
    void shouldNotBeBeyondItsEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StepLine("gather", 6, 5));
    }
}
