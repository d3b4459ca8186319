package vn.thiduaso.dashboard;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells a command that the process is to end, and holds the end up until the command has put its things away: closing the signal says so.
 *
 * <p>A command that hangs holds the process up for some seconds, not for ever.
 */
final class ShutdownSignal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    /** Registers with the process. */
    static ShutdownSignal of(Runtime process) {
        ShutdownSignal signal = new ShutdownSignal();
        process.addShutdownHook(new Thread(signal::stop, "stop"));
        return signal;
    }

    /** Waits until the process is asked to end. */
    void await() throws InterruptedException {
        asked.await();
    }

    /** Asks for the end and returns when it is reached. */
    void stop() {
        asked.countDown();
        try {
            done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
