package vn.thiduaso.dashboard;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import vn.thiduaso.dashboard.queue.JobKind;
import vn.thiduaso.dashboard.queue.JobSettings;
import vn.thiduaso.ingest.cli.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JobOptionsTest {

    @Command
    private static final class Line {
        @Mixin
        private JobOptions jobs = new JobOptions();
    }

    private static JobSettings settings(Map<String, String> environment, String... arguments) {
        Line line = new Line();
        new CommandLine(line).parseArgs(arguments);
        return line.jobs.settings(environment);
    }

    @Test
    void shouldRunOneAfterTheOtherForSixHoursAtMost() {
        JobSettings usual = settings(Map.of());

        assertThat(usual).isEqualTo(JobSettings.DEFAULT);
        assertThat(usual.limit(JobKind.SCORE)).isEqualTo(Duration.ofHours(6));
        assertThat(usual.canRun(JobKind.SCORE)).isFalse();
        assertThat(usual.canRun(JobKind.PUBLISH)).isTrue();
    }

    @Test
    void shouldTakeWhatTheOfficeSays() {
        JobSettings said = settings(
                Map.of("THIDUASO_LAUNCHER", "/opt/thi đua"), "--jobs-at-once=2", "--job-minutes=score=90,verify=5");

        assertThat(said.launcher()).isEqualTo(List.of("/opt/thi đua"));
        assertThat(said.atOnce()).isEqualTo(2);
        assertThat(said.limit(JobKind.SCORE)).isEqualTo(Duration.ofMinutes(90));
        assertThat(said.limit(JobKind.VERIFY)).isEqualTo(Duration.ofMinutes(5));
        assertThat(said.limit(JobKind.ROBUSTNESS)).isEqualTo(Duration.ofHours(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--jobs-at-once=0",
                "--job-minutes=score",
                "--job-minutes=score=0",
                "--job-minutes=score=-1",
                "--job-minutes=score=1h",
                "--job-minutes=publish=5",
                "--job-minutes=cham=5"
            })
    void shouldRefuseWhatCannotBe(String argument) {
        assertThatThrownBy(() -> settings(Map.of(), argument)).isInstanceOf(BadRequestException.class);
    }
}
