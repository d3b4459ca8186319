package vn.thiduaso.analytics.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.run.RunInputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RunInputsTest {

    private static final IndexSetSource SET = ExampleClosings.plain();

    @Test
    void shouldHaveTheSameIdForTheSameInputsAtAnotherTime() {
        RunInputs today = RunInputs.of(SET, closing("0a1b2c3d4e5f", ExampleClosings.NOON));
        RunInputs later = RunInputs.of(SET, closing("0a1b2c3d4e5f", ExampleClosings.NOON.plusSeconds(86_400)));

        assertThat(today.id()).isEqualTo(later.id()).matches("[0-9a-f]{12}");
    }

    @Test
    void shouldHaveAnotherIdForOtherFiguresOrAnotherEngine() {
        RunInputs inputs = RunInputs.of(SET, closing("0a1b2c3d4e5f", ExampleClosings.NOON));

        assertThat(RunInputs.of(SET, closing("ffffffffffff", ExampleClosings.NOON))
                        .id())
                .isNotEqualTo(inputs.id());
        assertThat(new RunInputs(SET, inputs.closing(), List.of(), Optional.empty(), "thiduaso-scoring-0").id())
                .isNotEqualTo(inputs.id());
    }

    @Test
    void shouldRefuseAClosingMadeWithAnotherTextOfTheSet() {
        IndexSetSource other = ExampleClosings.sampled();

        assertThatThrownBy(() -> RunInputs.of(other, closing("0a1b2c3d4e5f", ExampleClosings.NOON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ClosedPeriod closing(String id, Instant at) {
        return new ClosedPeriod(
                id,
                at,
                "test",
                SET.set().code(),
                SET.set().version(),
                SET.sha256(),
                ExampleClosings.PERIOD,
                3,
                List.of());
    }
}
