package vn.thiduaso.dashboard.data.upload;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The files of a checked draft with what was found in them marked, as they were asked for: each is made once, and one at a time. */
final class MarkedCopies {

    private final Map<Integer, CompletableFuture<Path>> byPlace = new HashMap<>();

    /**
     * The copy of a file; what went wrong with one is told once, and then it may be asked for again.
     *
     * @param place of the file, from 0
     * @param begin begins to make it; empty when too much waits
     * @return empty while another one is made, or too much waits: to be asked for again
     */
    synchronized Optional<CompletableFuture<Path>> of(int place, Supplier<Optional<CompletableFuture<Path>>> begin) {
        CompletableFuture<Path> known = byPlace.get(place);
        if (known != null) {
            if (known.isCompletedExceptionally()) {
                byPlace.remove(place);
            }
            return Optional.of(known);
        }
        if (byPlace.values().stream().anyMatch(one -> !one.isDone())) {
            return Optional.empty();
        }
        Optional<CompletableFuture<Path>> begun = begin.get();
        begun.ifPresent(one -> byPlace.put(place, one));
        return begun;
    }
}
