package vn.thiduaso.dashboard.published;

import java.util.List;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import vn.thiduaso.dashboard.store.Database;

/** A run of a hundred thousand made-up units in PostgreSQL, half of them schools, with the lists a publish keeps; and what PostgreSQL reads of it. */
public final class LongRun {

    static final int UNITS = 100_000;

    private static final String ROWS = """
            create temp table made as select n, 'U' || n unit, 'Minh Phát ' || n as name, 'minh phat ' || n || ' u' || n search,
            case when n %% 2 = 0 then 'school' else 'commune' end kind from generate_series(1, %d) n
            """;

    /** Of the areas of {@link #AREAS} by rank: one unit in ten, and one in a hundred. */
    private static final String AREA_PAGES = """
            insert into dashboard.unit_page (run, list, peer_group, page_no, units, search, area)
            select '%s', 'rank', '', (place - 1) / 200, array_agg(unit order by place), string_agg(search, chr(10) order by place), area
            from (select unit, search, area, row_number() over (partition by area order by n) place
              from made join (values ('T10', 10), ('X100', 100)) areas (area, every) on n %% every = 0) placed
            group by area, (place - 1) / 200
            """;

    private static final String AREAS = """
            insert into dashboard.run_area (run, area, name, sort_key, above, units, ranked)
            values ('%1$s', 'T10', 'T', 'T', '', %2$d / 10, %2$d / 10), ('%1$s', 'X100', 'X', 'X', 'T10', %2$d / 100, %2$d / 100)
            """;

    private static final String PAGES = """
            insert into dashboard.unit_page (run, list, peer_group, page_no, units, search, kind)
            select '%s', list, '', (place - 1) / 200, array_agg(unit order by place),
              case when list = 'rank' then string_agg(search, chr(10) order by place) end, kind
            from (select *, row_number() over (partition by list, kind order by case list when 'rank' then n else -n end) place
              from (select n, unit, search, kind, list from made, (values ('rank'), ('name')) lists (list)
                union all select n, unit, search, '', list from made, (values ('rank'), ('name')) lists (list)) listed) placed
            group by list, kind, (place - 1) / 200
            """;

    private LongRun() {}

    /**
     * Copies a run that is there, with other units.
     *
     * @param like the run
     * @param run its copy
     */
    static void fill(Database database, String like, String run) {
        database.sql().transaction(transaction -> {
            DSLContext tx = DSL.using(transaction);
            tx.execute(ROWS.formatted(UNITS));
            copy(tx, "run", like, "run = '" + run + "', units = " + UNITS + ", ranked = " + UNITS);
            tx.execute("""
                    insert into dashboard.unit_score (run, unit, name, sort_key, search_key, kind, score, rank_no, ranked, coverage, areas)
                    select '%s', unit, name, lpad((1000000 - n)::text, 7, '0'), search, kind, 100 - n / 1000.0, n, true,
                      case when n %% 30000 = 0 then 1 else 0.5 end, chr(10) || unit || chr(10)
                      || case when n %% 100 = 0 then 'X100' || chr(10) else '' end || case when n %% 10 = 0 then 'T10' || chr(10) else '' end
                    from made
                    """.formatted(run));
            tx.execute(PAGES.formatted(run));
            tx.execute(AREA_PAGES.formatted(run));
            tx.execute(AREAS.formatted(run, UNITS));
            copy(
                    tx,
                    "peer_summary",
                    like,
                    "run = '" + run + "', units = case kind when '' then " + UNITS + " else " + UNITS / 2
                            + " end, ranked = case kind when '' then " + UNITS + " else " + UNITS / 2 + " end",
                    "peer_group = ''");
            tx.execute("drop table made");
        });
        database.sql().execute("vacuum analyze dashboard.unit_score, dashboard.unit_page, dashboard.peer_summary");
    }

    private static void copy(DSLContext tx, String table, String like, String change, String... only) {
        String where = String.join(" and ", List.of("run = '" + like + "'", only.length == 0 ? "true" : only[0]));
        tx.execute("create temp table copied as select * from dashboard." + table + " where " + where);
        tx.execute("update copied set " + change);
        tx.execute("insert into dashboard." + table + " select * from copied");
        tx.execute("drop table copied");
    }

    /** Rows of a table that PostgreSQL fetches, by an index or without, while something is done. */
    public static long rowsRead(Database database, String table, Runnable what) {
        long before = rowsRead(database, table);
        what.run();
        return rowsRead(database, table) - before;
    }

    private static long rowsRead(Database database, String table) {
        flush(database, Database.CONNECTIONS);
        return database.sql()
                .select(DSL.field("coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)", Long.class))
                .from("pg_stat_user_tables")
                .where("schemaname = 'dashboard' and relname = {0}", DSL.inline(table))
                .fetchSingle()
                .value1();
    }

    /** Each connection counts for itself and tells it now and then: all are held at once, so that every one of them tells it. */
    private static void flush(Database database, int left) {
        if (left > 0) {
            database.sql().connection(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("select pg_stat_force_next_flush()");
                    statement.execute("select pg_stat_clear_snapshot()");
                }
                flush(database, left - 1);
            });
        }
    }
}
