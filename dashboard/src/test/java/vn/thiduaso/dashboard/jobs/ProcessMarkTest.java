package vn.thiduaso.dashboard.jobs;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessMarkTest {

    @Test
    void shouldKnowAProcessAgainByNumberAndStart() {
        ProcessMark own = ProcessMark.of(ProcessHandle.current());

        assertThat(own.find()).contains(ProcessHandle.current());
        assertThat(new ProcessMark(own.pid(), own.start().plus(Duration.ofMillis(900))).find())
                .contains(ProcessHandle.current());
    }

    @Test
    void shouldNotTakeAnotherProcessOfTheSameNumberForIt() {
        ProcessMark own = ProcessMark.of(ProcessHandle.current());

        assertThat(new ProcessMark(own.pid(), own.start().minus(Duration.ofMinutes(1))).find())
                .isEmpty();
    }
}
