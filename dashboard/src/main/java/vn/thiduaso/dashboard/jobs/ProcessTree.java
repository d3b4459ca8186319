package vn.thiduaso.dashboard.jobs;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends a process with everything it started: politely, then by force. */
final class ProcessTree {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private ProcessTree() {}

    /** Returns when all are gone, or have been told by force. */
    static void end(ProcessHandle root) {
        // once the root is gone nobody knows any more whose children they were
        List<ProcessHandle> all =
                Stream.concat(root.descendants(), Stream.of(root)).toList();
        all.forEach(ProcessHandle::destroy);
        if (!areGone(all)) {
            all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
            areGone(all);
        }
    }

    private static boolean areGone(List<ProcessHandle> all) {
        try {
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stubborn) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
