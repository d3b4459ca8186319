package vn.thiduaso.dashboard;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class ShutdownSignalTest {

    @Test
    @Timeout(10)
    void shouldHoldTheEndUpUntilTheServerIsClosed() throws InterruptedException {
        List<String> acts = new CopyOnWriteArrayList<>();
        ShutdownSignal signal = new ShutdownSignal();
        Thread command = new Thread(() -> serve(signal, acts));
        command.start();

        signal.stop();
        acts.add("process ended");
        command.join();

        assertThat(acts).containsExactly("server closed", "process ended");
    }

    private static void serve(ShutdownSignal signal, List<String> acts) {
        try (signal;
                AutoCloseable server = () -> {
                    Thread.sleep(200);
                    acts.add("server closed");
                }) {
            signal.await();
        } catch (Exception fault) {
            acts.add(fault.toString());
        }
    }
}
