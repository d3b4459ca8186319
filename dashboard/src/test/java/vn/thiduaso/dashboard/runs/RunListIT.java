package vn.thiduaso.dashboard.runs;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.published.LongRun;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of runs on both databases. */
class RunListIT {

    private static final String NEWER = "a91f3c07000a";

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static void fill(Database database) {
        ExampleHome.fill(database);
        new PublishDesk(
                        ExampleRuns.source(ExampleRuns.service766(NEWER, Period.parse("2026-10"), 9)),
                        database,
                        Clock.fixed(Instant.parse("2026-10-13T01:00:00Z"), ZoneOffset.UTC))
                .publish(NEWER, "Lê Thị Duyệt");
    }

    private static List<String> list(Database database, RunFilter filter, String sort) {
        RunListQueries runs = new RunListQueries(database, new RunQueries(database));
        List<RunHead> list = runs.list(filter, ListSort.of(sort), 0, 9);
        assertThat(runs.count(filter)).isEqualTo(list.size());
        return list.stream().map(RunHead::run).map(run -> run.substring(11)).toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldOrderAndChooseRuns(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            List<String> usual = list(database, RunFilter.ALL, "set");
            assertThat(usual).hasSize(5).startsWith("3").endsWith("0", "2");
            assertThat(list(database, RunFilter.ALL, "-set").get(4)).isEqualTo("3");
            for (String key : List.of("set", "created", "closed", "period")) {
                List<String> falling = list(database, RunFilter.ALL, "-" + key);
                List<String> rising = list(database, RunFilter.ALL, key);
                assertThat(rising).as(key).containsExactlyInAnyOrderElementsOf(usual);
                assertThat(falling.get(0)).as(key).isEqualTo(rising.get(4));
            }
            assertThat(list(database, RunFilter.ALL, "-period").subList(0, 2)).containsExactlyInAnyOrder("1", "a");
            assertThat(list(database, new RunFilter("SERVICE-766", "", Optional.empty()), "period"))
                    .hasSize(4);
            assertThat(list(database, new RunFilter("", "2026-10", Optional.of(true)), "set"))
                    .containsExactly("a");
            assertThat(list(database, new RunFilter("", "", Optional.of(false)), "set"))
                    .containsExactly("1");
            assertThat(list(database, new RunFilter("PHUTAN-MINH-HOA", "2026-10", Optional.empty()), "set"))
                    .isEmpty();
        }
    }

    @Test
    void shouldReadOfManyRunsNoMoreThanThePageAsksFor() {
        try (Database database = Databases.POSTGRESQL.open()) {
            fill(database);
            database.sql()
                    .transaction(transaction -> List.of(
                                    "create temp table made as select r.*, n from dashboard.run r, generate_series(1, 5000) n where r.run = '"
                                            + NEWER + "'",
                                    "update made set run = lpad(n::text, 12, '0'), created = created + n * interval '1 minute', closed_at = closed_at - n * interval '1 hour',"
                                            + " period_start = period_start + (n % 700)::int, index_set = index_set || n % 5",
                                    "alter table made drop column n",
                                    "insert into dashboard.run select * from made",
                                    "drop table made")
                            .forEach(DSL.using(transaction)::execute));
            database.sql().execute("vacuum analyze dashboard.run");
            RunListQueries runs = new RunListQueries(database, new RunQueries(database));

            for (String key : List.of("set", "created", "closed", "period")) {
                for (String sort : List.of(key, "-" + key)) {
                    Runnable page = () -> runs.list(RunFilter.ALL, ListSort.of(sort), 0, 100);
                    page.run();
                    assertThat(LongRun.rowsRead(database, "run", page)).as(sort).isLessThanOrEqualTo(300);
                }
            }
        }
    }
}
