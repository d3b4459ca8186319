package vn.thiduaso.dashboard.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.ingest.cli.StepLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Real child processes: what is heard of them, and that none of them stays. */
class ChildWorkIT {

    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private Path log;
    private final List<StepLine> steps = new ArrayList<>();
    private final AtomicReference<ProcessMark> child = new AtomicReference<>();

    @BeforeEach
    void begin() throws IOException {
        log = Files.createFile(folder.resolve("log"));
    }

    private ChildWork work(String script, Duration limit) {
        return new ChildWork(List.of("/bin/sh", "-c", script), folder, log, limit);
    }

    private ChildWork.Watch watch(boolean cancelled, boolean stopping) {
        return new ChildWork.Watch(child::set, steps::add, () -> cancelled, () -> stopping);
    }

    /** The child starts another process, and both would go on for long. */
    private static final String FAMILY = "sleep 600 & echo $! >grandchild; mv grandchild started; wait";

    private boolean isStarted() {
        return Files.exists(folder.resolve("started"));
    }

    @Test
    void shouldHearStepsAndTheRunThatWasMade() throws Exception {
        Ending ending = work(
                        "echo '@step start 0 2' >&2; echo 'đang chấm'; echo '@step seal 1 2' >&2; echo a91f3c070001",
                        LONG)
                .run(watch(false, false));

        assertThat(ending).isEqualTo(new Ending(JobState.DONE, "", "a91f3c070001", 0));
        assertThat(steps).containsExactly(new StepLine("start", 0, 2), new StepLine("seal", 1, 2));
        assertThat(log).content().contains("đang chấm");
        assertThat(child.get().find()).isEmpty();
    }

    @Test
    void shouldLeaveTheJarsThatTheServerRunsFrom() throws Exception {
        work("echo \"no build: $THIDUASO_NO_BUILD\"", LONG).run(watch(false, false));

        assertThat(log).content().contains("no build: 1");
    }

    @ParameterizedTest
    @CsvSource({"1, fault", "2, refused", "137, fault"})
    void shouldTellFaultsFromRefusals(int code, String message) throws Exception {
        assertThat(work("echo a91f3c070001; exit " + code, LONG).run(watch(false, false)))
                .isEqualTo(new Ending(JobState.FAILED, message, "", code));
    }

    @Test
    void shouldEndTheWholeFamilyWhenItIsCancelled() throws Exception {
        Ending ending =
                work(FAMILY, LONG).run(new ChildWork.Watch(child::set, steps::add, this::isStarted, () -> false));

        assertThat(ending).isEqualTo(Ending.of(JobState.CANCELLED, ""));
        assertGone();
    }

    @Test
    void shouldEndTheWholeFamilyWhenTheServerStops() throws Exception {
        Ending ending =
                work(FAMILY, LONG).run(new ChildWork.Watch(child::set, steps::add, () -> false, this::isStarted));

        assertThat(ending).isEqualTo(Ending.of(JobState.INTERRUPTED, "stopped"));
        assertGone();
    }

    @Test
    void shouldEndWhoDoesNotListen() throws Exception {
        Ending ending = work("trap '' TERM; " + FAMILY + "; sleep 600", LONG)
                .run(new ChildWork.Watch(child::set, steps::add, this::isStarted, () -> false));

        assertThat(ending.state()).isEqualTo(JobState.CANCELLED);
        assertGone();
    }

    @Test
    void shouldEndWhatTakesTooLong() throws Exception {
        assertThat(work("sleep 600", Duration.ofMillis(1)).run(watch(false, false)))
                .isEqualTo(Ending.of(JobState.FAILED, "too-long"));
        assertThat(child.get().find()).isEmpty();
    }

    @Test
    void shouldEndTheFamilyWhenNobodyCanBeTold() throws Exception {
        assertThatThrownBy(() -> work(FAMILY, LONG)
                        .run(new ChildWork.Watch(
                                child::set,
                                steps::add,
                                () -> {
                                    if (isStarted()) {
                                        throw new IllegalStateException("the database is gone");
                                    }
                                    return false;
                                },
                                () -> false)))
                .hasMessage("the database is gone");
        assertGone();
    }

    private void assertGone() throws IOException {
        long grandchild =
                Long.parseLong(Files.readString(folder.resolve("started")).strip());
        assertThat(child.get().find()).isEmpty();
        assertThat(ProcessHandle.of(grandchild).filter(ProcessHandle::isAlive)).isEmpty();
    }
}
