package vn.thiduaso.analytics.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.StepLine;

import static org.assertj.core.api.Assertions.assertThat;

class AnalyticsCliSparkTest {

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void shouldPrintTheRunIdLastScoreAllThatIsClosedAndVerify() {
        close(ExampleClosings.plain());
        close(ExampleClosings.sampled());

        assertThat(run("score", "--index-set", "SERVICE-766", "--period", "2026-Q3", "--master", "local[1]"))
                .isZero();
        String id = out.toString().strip();
        assertThat(id).matches("[0-9a-f]{12}");

        assertThat(run("score-closed", "--master", "local[1]")).isZero();
        assertThat(out.toString().strip().lines()).hasSize(1).doesNotContain(id);
        assertThat(err.toString()).contains("SERVICE-766", "đã chấm từ trước", "PHUTAN-MINH-HOA");

        assertThat(run("verify", id)).isZero();
        assertThat(out.toString()).contains("ĐÚNG");
    }

    @Test
    void shouldTellOtherProgramsOfItsStepsWhenAsked() {
        close(ExampleClosings.plain());
        String[] score = {"--index-set", "SERVICE-766", "--period", "2026-Q3", "--master", "local[1]", "--progress"};

        assertThat(run("score", score)).isZero();
        String id = out.toString().strip();
        assertThat(steps()).containsExactly("start 0 5", "gather 1 5", "score 2 5", "write 3 5", "seal 4 5");

        assertThat(run("score", score)).isZero();
        assertThat(steps()).as("of a run that is there").isEmpty();
        assertThat(run("robustness", id, "--top=2,4", "--draws=20", "--master", "local[1]", "--progress"))
                .isZero();
        assertThat(steps())
                .containsExactly(
                        "start 0 4", "gather 1 4", "draw 2 4", "store 3 4", "gather 1 4", "draw 2 4", "store 3 4");
        assertThat(run("verify", id, "--progress")).isZero();
        assertThat(steps()).containsExactly("files 0 3", "content 1 3", "score 2 3");
        assertThat(run("verify", id)).isZero();
        assertThat(steps()).isEmpty();
    }

    private List<String> steps() {
        return err.toString()
                .lines()
                .flatMap(line -> StepLine.find(line).stream())
                .map(step -> "%s %d %d".formatted(step.word(), step.done(), step.total()))
                .toList();
    }

    @Test
    void shouldSayWhatToDoWhenNothingIsClosed() {
        close(ExampleClosings.sampled());

        assertThat(run("score", "--index-set", "SERVICE-766", "--period", "2026-Q3"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("chưa chốt", "thiduaso close");
    }

    @Test
    void shouldRefuseAPeriodAMasterAndASetThatAreNone() {
        assertThat(run("score", "--index-set", "SERVICE-766", "--period", "quý 3"))
                .isEqualTo(2);
        assertThat(run("score", "--index-set", "SERVICE-766", "--period", "2026", "--master", "yarn"))
                .isEqualTo(2);
        assertThat(run("score", "--index-set", "NO-SUCH-SET", "--period", "2026"))
                .isEqualTo(2);
        assertThat(run("verify", "000000000000")).isEqualTo(2);
        assertThat(run("score")).isEqualTo(2);
    }

    private int run(String command, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "--home";
        all[2] = home.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Console console =
                new Console(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), Clock.systemUTC(), false);
        return AnalyticsCli.commandLine(console).execute(all);
    }

    private void close(IndexSetSource source) {
        try (Lake lake = Lake.open(LakeSettings.of(home, Map.of()))) {
            ExampleClosings.close(lake, source, ExampleClosings.rows(source, 10));
        }
    }
}
