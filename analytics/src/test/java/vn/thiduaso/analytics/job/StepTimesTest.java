package vn.thiduaso.analytics.job;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.run.RunWork;

import static org.assertj.core.api.Assertions.assertThat;

class StepTimesTest {

    @Test
    void shouldTimeEachStepUpToTheNextAndTellOfIt() throws InterruptedException {
        List<String> told = new ArrayList<>();
        StepTimes times = new StepTimes((step, done, total) -> told.add(step + " " + done + "/" + total));

        times.begin("gather", 0, 2);
        Thread.sleep(30);
        times.begin("score", 1, 2);
        RunWork work = times.work();

        assertThat(told).containsExactly("gather 0/2", "score 1/2");
        assertThat(work.steps()).extracting(RunWork.Step::step).containsExactly("gather", "score");
        assertThat(work.steps().get(0).seconds()).isBetween(0.03, 20.0);
        assertThat(work.cores()).isPositive();
        work.cpuSeconds().ifPresent(seconds -> assertThat(seconds).isNotNegative());
        work.memoryBytes().ifPresent(bytes -> assertThat(bytes).isGreaterThan(1 << 20));
    }

    @Test
    void shouldCountNothingTwice() {
        StepTimes times = new StepTimes(Steps.SILENT);
        times.begin("gather", 0, 1);

        assertThat(times.work().steps()).hasSize(1);
        assertThat(times.work().steps()).hasSize(1);
    }
}
