package vn.thiduaso.ingest.commit;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Together;

/**
 * Work on the files of a call that does not look at other files, done by several threads before it is asked for. What comes out, also a failure, is given in the order
 * of the files: nothing depends on how many threads there are. With one thread, or for one file, it is done when it is asked for.
 *
 * <p>At most two pieces for each thread are begun and not yet given. When it is closed, nothing runs any more.
 *
 * @param <T> what comes out of one file
 */
final class Ahead<T> implements AutoCloseable {

    /** Threads of a call: what is held at once must not grow with the machine. */
    static final int MOST_THREADS = 8;

    private static final int BEGUN_BY_THREAD = 2;

    private final Iterator<Supplier<T>> waiting;
    private final Queue<Future<T>> begun = new ArrayDeque<>();
    private final int most;
    private final @Nullable ExecutorService pool;

    /** @param threads from 1; those above {@link #MOST_THREADS} are not used */
    Ahead(List<Supplier<T>> work, int threads) {
        waiting = work.iterator();
        int used = Math.min(Math.min(threads, MOST_THREADS), work.size());
        most = BEGUN_BY_THREAD * used;
        pool = used > 1 ? Executors.newFixedThreadPool(used, Ahead::thread) : null;
    }

    /** A process that ends does not wait for it. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "files-ahead");
        thread.setDaemon(true);
        return thread;
    }

    /** What comes out of the next file; waits for it. What its work threw is thrown here. */
    T next() {
        if (pool == null) {
            return waiting.next().get();
        }
        begin(pool);
        T done = Together.result(begun.remove()::get);
        begin(pool);
        return done;
    }

    private void begin(ExecutorService threads) {
        while (begun.size() < most && waiting.hasNext()) {
            begun.add(threads.submit(waiting.next()::get));
        }
    }

    /** Ends what is begun and waits for it: a file that is still read cannot be deleted on every system. */
    @Override
    public void close() {
        if (pool != null) {
            Together.end(pool);
        }
    }
}
