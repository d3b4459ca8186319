package vn.thiduaso.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MeasuredIT {

    /** A pipe holds 64 KiB. */
    @Test
    void shouldTakeMoreThanAPipeHoldsAndEndWithTheLastLineOfTheOutput() {
        Measured measured =
                Measured.run(sh("seq 1 50000; echo $WORD; echo warned >&2"), Map.of("WORD", "done"), () -> {});

        assertThat(measured.said()).startsWith("warned").contains("\n49999\n").endsWith("done\n");
    }

    @Test
    void shouldSayWhatAFailedProcessSaid() {
        assertThatThrownBy(() -> Measured.run(sh("echo why; exit 3")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ended with 3")
                .hasMessageContaining("why");
    }

    @Test
    void shouldEndTheProcessWhenInterrupted() {
        AtomicReference<ProcessHandle> running = new AtomicReference<>();
        Thread me = Thread.currentThread();

        assertThatThrownBy(() -> Measured.run(sh("exec sleep 600"), Map.of(), () -> {
                    ProcessHandle.current().children().forEach(running::set);
                    me.interrupt();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(Thread.interrupted()).isTrue();
        running.get().onExit().join();
        assertThat(running.get().isAlive()).isFalse();
    }

    private static List<String> sh(String script) {
        return List.of("sh", "-c", script);
    }
}
