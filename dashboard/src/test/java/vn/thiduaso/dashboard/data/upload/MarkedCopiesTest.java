package vn.thiduaso.dashboard.data.upload;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedCopiesTest {

    private final MarkedCopies copies = new MarkedCopies();

    @Test
    void shouldMakeEachCopyOnceAndOneAtATime() {
        CompletableFuture<Path> first = new CompletableFuture<>();
        assertThat(copies.of(0, () -> Optional.of(first))).contains(first);
        assertThat(copies.of(0, () -> Optional.of(new CompletableFuture<>()))).contains(first);
        CompletableFuture<Path> second = CompletableFuture.completedFuture(Path.of("1"));
        assertThat(copies.of(1, () -> Optional.of(second))).isEmpty();

        first.complete(Path.of("0"));

        assertThat(copies.of(1, () -> Optional.of(second))).contains(second);
        assertThat(copies.of(0, Optional::empty)).contains(first);
    }

    @Test
    void shouldTellOnceWhatWentWrongAndMakeItAgainThen() {
        CompletableFuture<Path> wrong = CompletableFuture.failedFuture(new IllegalStateException());
        copies.of(0, () -> Optional.of(wrong));
        assertThat(copies.of(0, Optional::empty)).contains(wrong);
        CompletableFuture<Path> again = new CompletableFuture<>();

        assertThat(copies.of(0, () -> Optional.of(again))).contains(again);
    }
}
