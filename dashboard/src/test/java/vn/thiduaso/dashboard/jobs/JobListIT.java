package vn.thiduaso.dashboard.jobs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.published.LongRun;
import vn.thiduaso.dashboard.queue.JobKind;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.tables.ListSort;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of jobs on both databases. */
class JobListIT {

    private static final String ROWS = """
            insert into dashboard.job (id, kind, index_set, period, run, state, attempt, asked_by, asked_at, took_ms, step, done, total, message, result)
            values ('%s', '%s', '', '', 'r', '%s', 1, '%s', timestamp with time zone '2026-10-12 01:00:00+00' + interval '%d' minute, %s, '', 0, 0, '', '')
            """;

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static void put(
            Database database, String id, String kind, String state, String by, int minute, String took) {
        database.sql().execute(ROWS.formatted(id, kind, state, by, minute, took));
    }

    private static void fill(Database database) {
        ExampleAccounts.put(database, "lan", Set.of(Role.OPERATOR), Optional.empty());
        ExampleAccounts.put(database, "hoa", Set.of(Role.OPERATOR), Optional.empty());
        put(database, "a", "score", "done", "lan", 1, "500");
        put(database, "b", "verify", "failed", "hoa", 2, "90000");
        put(database, "c", "verify", "running", "lan", 3, "null");
        put(database, "d", "score", "waiting", "lan", 4, "null");
        put(database, "e", "publish", "done", "hoa", 5, "7");
    }

    private static String list(Database database, JobFilter filter, String sort) {
        JobQueries jobs = new JobQueries(database);
        Optional<ListSort> by =
                Optional.of(sort).filter(text -> !text.isEmpty()).map(ListSort::of);
        List<Job> list = jobs.list(filter, by, 0, 9);
        assertThat(jobs.count(filter)).isEqualTo(list.size());
        String pages = String.join(
                "",
                Stream.of(0, 2, 4)
                        .flatMap(skip -> jobs.list(filter, by, skip, 2).stream())
                        .map(Job::id)
                        .toList());
        String whole = String.join("", list.stream().map(Job::id).toList());
        assertThat(pages).as("page by page").isEqualTo(whole);
        return whole;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldOrderAndChooseJobs(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            assertThat(list(database, JobFilter.ALL, "")).isEqualTo("cdeba");
            assertThat(list(database, JobFilter.ALL, "asked-at")).isEqualTo("abcde");
            assertThat(list(database, JobFilter.ALL, "-asked-at")).isEqualTo("edcba");
            assertThat(list(database, JobFilter.ALL, "took")).startsWith("eab");
            assertThat(list(database, JobFilter.ALL, "-took")).startsWith("bae");
            assertThat(list(database, new JobFilter(Optional.of(JobKind.SCORE), Optional.empty(), ""), ""))
                    .isEqualTo("da");
            assertThat(list(database, new JobFilter(Optional.empty(), Optional.of(JobState.FAILED), ""), ""))
                    .isEqualTo("b");
            assertThat(list(database, new JobFilter(Optional.empty(), Optional.empty(), "hoa"), ""))
                    .isEqualTo("eb");
        }
    }

    @Test
    void shouldReadOfManyJobsNoMoreThanThePageAsksFor() {
        try (Database database = Databases.POSTGRESQL.open()) {
            fill(database);
            database.sql().execute("""
                    insert into dashboard.job (id, kind, index_set, period, run, state, attempt, asked_by, asked_at, took_ms, step, done, total, message, result)
                    select 'x' || n, 'verify', '', '', 'r', 'done', 1, 'lan', now() - n * interval '1 minute', n * 7919 % 5000, '', 0, 0, '', ''
                    from generate_series(1, 5000) n
                    """);
            database.sql().execute("vacuum analyze dashboard.job");
            JobQueries jobs = new JobQueries(database);

            for (String sort : List.of("", "asked-at", "-asked-at", "took", "-took")) {
                Optional<ListSort> by =
                        Optional.of(sort).filter(text -> !text.isEmpty()).map(ListSort::of);
                Runnable page = () -> jobs.list(JobFilter.ALL, by, 0, 50);
                page.run();
                assertThat(LongRun.rowsRead(database, "job", page)).as(sort).isLessThanOrEqualTo(120);
            }
        }
    }
}
