package vn.thiduaso.dashboard.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

/** Lets two readers at a time have the kernel compute for them, in the order they came: what is tried leaves room for all other pages. */
@Component
public class ComputingTurn {

    private static final int TURNS = 2;
    private static final Duration QUEUE = Duration.ofSeconds(10);

    private final Semaphore turns;
    private final Duration queue;

    public ComputingTurn() {
        this(TURNS, QUEUE);
    }

    /** @param queue how long one waits for a turn */
    ComputingTurn(int turns, Duration queue) {
        this.turns = new Semaphore(turns, true);
        this.queue = queue;
    }

    /**
     * Computes when its turn has come. Not to be asked for inside a computation.
     *
     * @throws BusyException when it does not come in time
     */
    public <T> T take(Supplier<T> computation) {
        try {
            if (!turns.tryAcquire(queue.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException(queue);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new BusyException(queue);
        }
        try {
            return computation.get();
        } finally {
            turns.release();
        }
    }
}
