package vn.thiduaso.ingest.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AheadTest {

    @Test
    void shouldGiveInOrderWhicheverEndsFirst() {
        CountDownLatch second = new CountDownLatch(1);
        List<Supplier<String>> work = List.of(
                () -> {
                    await(second);
                    return "first";
                },
                () -> {
                    second.countDown();
                    return "second";
                });

        try (Ahead<String> ahead = new Ahead<>(work, 2)) {
            assertThat(List.of(ahead.next(), ahead.next())).containsExactly("first", "second");
        }
    }

    @Test
    void shouldThrowWhatFailedAtItsTurn() {
        List<Supplier<String>> work = List.of(
                () -> "sound",
                () -> {
                    throw new IllegalStateException("broken");
                },
                () -> {
                    throw new OutOfMemoryError("large");
                });

        for (int threads : List.of(1, 2)) {
            try (Ahead<String> ahead = new Ahead<>(work, threads)) {
                assertThat(ahead.next()).isEqualTo("sound");
                assertThatThrownBy(ahead::next)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("broken");
                assertThatThrownBy(ahead::next).isInstanceOf(OutOfMemoryError.class);
            }
        }
    }

    @Test
    void shouldNotRunFurtherAheadThanTwoForEachThread() {
        AtomicInteger begun = new AtomicInteger();
        List<Supplier<Integer>> work = IntStream.range(0, 100)
                .mapToObj(i -> (Supplier<Integer>) begun::incrementAndGet)
                .toList();

        try (Ahead<Integer> ahead = new Ahead<>(work, 3)) {
            for (int given = 1; given <= 100; given++) {
                ahead.next();
                assertThat(begun.get()).isBetween(given, given + 2 * 3);
            }
        }
    }

    @Test
    void shouldUseNoMoreThreadsThanStated() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Supplier<Integer>> work = IntStream.range(0, 200)
                .mapToObj(i -> (Supplier<Integer>) () -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    Thread.yield();
                    return running.decrementAndGet();
                })
                .toList();

        try (Ahead<Integer> ahead = new Ahead<>(work, 1_000)) {
            work.forEach(each -> ahead.next());
        }

        assertThat(most.get()).isBetween(1, Ahead.MOST_THREADS);
    }

    @Test
    void shouldHaveEndedWhatRanWhenItIsClosed() {
        AtomicBoolean stopped = new AtomicBoolean();
        CountDownLatch running = new CountDownLatch(1);
        List<Supplier<String>> work = new ArrayList<>(List.of(() -> "sound", () -> {
            running.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                stopped.set(true);
            }
            return "never asked for";
        }));

        try (Ahead<String> ahead = new Ahead<>(work, 2)) {
            ahead.next();
            await(running);
        }

        assertThat(stopped).isTrue();
    }

    @Test
    void shouldEndWhenWhoWaitsIsInterrupted() {
        List<Supplier<String>> work = List.of(
                () -> {
                    await(new CountDownLatch(1));
                    return "";
                },
                () -> "");
        Thread.currentThread().interrupt();

        try (Ahead<String> ahead = new Ahead<>(work, 2)) {
            assertThatThrownBy(ahead::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("interrupted");
        }

        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
