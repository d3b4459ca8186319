package vn.thiduaso.dashboard.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.publish.Published;
import vn.thiduaso.dashboard.publish.RunRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.NoLake;
import vn.thiduaso.dashboard.web.Server;
import vn.thiduaso.dashboard.web.ServerSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** UC-006: who reads is not held while somebody publishes. PostgreSQL, where readers and the writer are different sessions of a server. */
class ReadersIT {

    private static final int UNITS = 5_000;
    /** A page whose query waits for a lock longer than this fails. */
    private static final String IMPATIENT = "options=-c%20lock_timeout=50";

    private static final List<String> PAGES = List.of(
            "scores",
            "scores?sort=name&page=3",
            "scores?sort=DONE&page=2",
            "scores?q=phu+tan",
            "units/0019797500",
            "explain/0019797500/DONE");

    private final HttpClient client = HttpClient.newHttpClient();
    private Database readers;
    private Database writer;
    private Server server;

    @BeforeEach
    void publishTheOldRun() {
        Databases.Address address = Databases.POSTGRESQL.address();
        String separator = address.url().contains("?") ? "&" : "?";
        writer = Database.open(address.url(), address.user(), address.password());
        readers = Database.open(address.url() + separator + IMPATIENT, address.user(), address.password());
        publish(LargeRuns.of("000000000001", "2026", UNITS, 1));
        server = Server.start(ServerSettings.of(0), () -> readers, NoLake::open, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
        readers.close();
        writer.close();
    }

    @Test
    void shouldAnswerWithOneRunOrTheOtherWhileTheNextIsPublished() {
        Map<String, String> old = ask();
        Pause pause = new Pause();
        PublishableRun next = paused(LargeRuns.of("000000000002", "2026", UNITS, 2), pause);

        CompletableFuture<Published> publishing = CompletableFuture.supplyAsync(() -> publish(next));
        pause.awaitMiddle();
        assertThat(ask()).isEqualTo(old);
        assertThat(waitingForLocks()).isZero();
        pause.end();
        Map<String, Set<String>> meanwhile = askWhile(() -> !publishing.isDone());
        publishing.join();
        Map<String, String> now = ask();

        assertThat(now.get("scores")).isNotEqualTo(old.get("scores"));
        meanwhile.forEach((page, bodies) -> assertThat(bodies).as(page).isSubsetOf(old.get(page), now.get(page)));
    }

    @Test
    void shouldShowTheOldRunAfterPublishingIsKilledAndTheNextOnceItRanAgain() {
        Map<String, String> old = ask();
        Pause pause = new Pause();
        PublishableRun next = LargeRuns.of("000000000002", "2026", UNITS, 2);

        CompletableFuture<Published> publishing = CompletableFuture.supplyAsync(() -> publish(paused(next, pause)));
        pause.awaitMiddle();
        killTheWriter();
        pause.end();

        assertThatThrownBy(publishing::join).isInstanceOf(CompletionException.class);
        assertThat(ask()).isEqualTo(old);
        assertThat(publish(next).changed()).isTrue();
        assertThat(ask().get("scores")).isNotEqualTo(old.get("scores"));
    }

    /** Blocks of indexes, not seconds: a check that reads the run from its beginning reads hundreds for a row. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void shouldFindTheUnitOfEachRowByItsKeyEvenInTheFirstRunOfADatabase() throws InterruptedException {
        while (statistic("select coalesce(sum(n_tup_ins), 0) from pg_stat_user_tables where relname = 'unit_cells'")
                < UNITS) {
            Thread.sleep(100);
        }
        assertThat(statistic("select sum(idx_blks_hit + idx_blks_read) from pg_statio_user_indexes"
                        + " where relname = 'unit_score'"))
                .isLessThan(40L * UNITS);
    }

    private long statistic(String query) {
        return readers.sql().fetchSingle(query).get(0, Long.class);
    }

    private Published publish(PublishableRun run) {
        return new RunRepository(writer).publish(run, "Lê Thị Duyệt", OffsetDateTime.parse("2026-10-12T01:00:00Z"));
    }

    private int waitingForLocks() {
        return readers.sql()
                .fetchSingle("select count(*) from pg_locks where not granted")
                .get(0, Integer.class);
    }

    /** The session in a transaction that has written. */
    private void killTheWriter() {
        assertThat(readers.sql()
                        .fetch("select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where datname = current_database() and backend_xid is not null"))
                .hasSize(1);
    }

    private Map<String, Set<String>> askWhile(BooleanSupplier goOn) {
        Map<String, Set<String>> bodies = new HashMap<>();
        do {
            ask().forEach((page, body) ->
                    bodies.computeIfAbsent(page, name -> new HashSet<>()).add(body));
        } while (goOn.getAsBoolean());
        return bodies;
    }

    /** Every page once; each must answer. */
    private Map<String, String> ask() {
        Map<String, String> bodies = new HashMap<>();
        for (String page : PAGES) {
            HttpResponse<String> answer = get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            bodies.put(page, answer.body());
        }
        return bodies;
    }

    private HttpResponse<String> get(String page) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + page)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Holds a publish in its middle until told to go on. */
    private static final class Pause {

        private final CountDownLatch middle = new CountDownLatch(1);
        private final CountDownLatch over = new CountDownLatch(1);

        void awaitMiddle() {
            await(middle);
        }

        void holdHere() {
            middle.countDown();
            await(over);
        }

        void end() {
            over.countDown();
        }

        private static void await(CountDownLatch latch) {
            try {
                // what never comes must fail, not hang
                assertThat(latch.await(5, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static PublishableRun paused(PublishableRun run, Pause pause) {
        return run.withUnits(() -> {
            Iterator<PublishableRun.Unit> units = run.units().iterator();
            return new Iterator<>() {
                private int gone;

                @Override
                public boolean hasNext() {
                    return units.hasNext();
                }

                @Override
                public PublishableRun.Unit next() {
                    if (gone++ == UNITS / 2) {
                        pause.holdHere();
                    }
                    return units.next();
                }
            };
        });
    }
}
