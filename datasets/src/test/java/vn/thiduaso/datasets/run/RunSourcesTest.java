package vn.thiduaso.datasets.run;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

class RunSourcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"run\": \"1\"}; false",
                "{\"parameters\": {}}; false",
                "{\"parameters\": {\"bound_to\": \"0a1b2c3d4e5f\"}}; true",
                "{\"parameters\": {\"earlier\": [\"0a1b2c3d4e5f\"]}}; true"
            })
    void shouldTellRunsThatFiguresOfOtherPeriodsWentInto(String manifest, boolean elsewhere) {
        RunRow run = new RunRow(
                "0a1b2c3d4e5f",
                "X",
                "1",
                Period.parse("2026"),
                "ffffffffffff",
                1,
                1,
                Instant.EPOCH,
                RunInputs.ENGINE,
                "",
                manifest,
                "");

        assertThat(RunSources.looksElsewhere(run)).isEqualTo(elsewhere);
    }
}
