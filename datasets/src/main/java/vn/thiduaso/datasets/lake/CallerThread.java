package vn.thiduaso.datasets.lake;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs the small tasks of a commit where they are submitted. Iceberg polls its pool every 10 ms, which for the few manifests of a lake in a
 * folder is longer than the work.
 */
final class CallerThread extends AbstractExecutorService {

    static final CallerThread INSTANCE = new CallerThread();

    private CallerThread() {}

    @Override
    public void execute(Runnable task) {
        task.run();
    }

    /** Keeps running: there is nothing to release, and every commit shares it. */
    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return false;
    }
}
