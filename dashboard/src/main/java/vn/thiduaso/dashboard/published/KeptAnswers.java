package vn.thiduaso.dashboard.published;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Answers to questions about runs, which never change: each is found once, however many ask, and those not asked for the longest make room. Safe to share
 * between threads.
 */
public final class KeptAnswers {

    private final Map<Object, CompletableFuture<?>> kept;

    /** @param most answers that are kept */
    public KeptAnswers(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, CompletableFuture<?>> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * Found by whoever asks first, outside the lock; a fault is told to all who wait and is not kept.
     *
     * @param key of a type that belongs to this question, and so to one type of answer
     */
    @SuppressWarnings("unchecked") // a key belongs to one question
    public <T> T once(Object key, Supplier<T> question) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> first;
        synchronized (kept) {
            first = (CompletableFuture<T>) kept.computeIfAbsent(key, missing -> mine);
        }
        if (first == mine) {
            try {
                mine.complete(question.get());
            } catch (RuntimeException | Error fault) {
                synchronized (kept) {
                    kept.remove(key, mine);
                }
                mine.completeExceptionally(fault);
                throw fault;
            }
        }
        try {
            return first.join();
        } catch (CompletionException fault) {
            if (fault.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw fault;
        }
    }
}
