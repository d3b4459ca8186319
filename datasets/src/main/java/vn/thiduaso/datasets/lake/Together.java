package vn.thiduaso.datasets.lake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several pieces of work at once. */
public final class Together {

    /** For small files, which take less time to be made than to be forced to the disk: it takes many in little more time than one. */
    static final int FORCED_TO_DISK = 8;

    private Together() {}

    /** For work that keeps a processor busy. */
    static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Does all of it and waits for the last; a failure is told when nothing runs any more.
     *
     * @param most at once
     * @return what each gave, in their order
     */
    static <T> List<T> all(int most, List<Callable<T>> work) {
        int threads = Math.min(work.size(), most);
        if (threads <= 1) {
            return work.stream().map(Together::result).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>(work.size());
            for (Future<T> future : pool.invokeAll(work)) {
                results.add(result(future::get));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            end(pool);
        }
    }

    /** Stops what runs, and waits until it has stopped: what it reads and writes may be taken away only then. */
    public static void end(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = Thread.interrupted();
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a piece of work gives, done now or by another thread: what it threw is thrown here, checked exceptions as unchecked ones. */
    public static <T> T result(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
