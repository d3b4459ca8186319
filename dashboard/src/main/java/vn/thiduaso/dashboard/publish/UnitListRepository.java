package vn.thiduaso.dashboard.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.HeatNodes;
import vn.thiduaso.dashboard.store.BulkRepository;
import vn.thiduaso.scoring.Period;

import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLISHED_RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_PAGE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Writes the lists of a run inside the caller's transaction: by rank, by name, by each node that is a column, by the change since the run before. */
final class UnitListRepository {

    /** Rows fetched at a time while the run before goes by. */
    private static final int ROWS = 10_000;

    private final Configuration transaction;
    private final PublishableRun run;
    private final UnitLists lists;

    UnitListRepository(Configuration transaction, PublishableRun run) {
        this.transaction = transaction;
        this.run = run;
        this.lists = new UnitLists(
                run.head().run(), run.indexSet().definition().ranking(), HeatNodes.of(run.indexSet()), run.directory());
    }

    void add(PublishableRun.Unit unit, RunRows.Keys keys) {
        lists.add(unit, keys);
    }

    /** Rows of the areas these units stand in; after the last unit. */
    Stream<@Nullable Object[]> areas() {
        return lists.areas();
    }

    /** After the last unit. */
    void write() {
        DSLContext tx = DSL.using(transaction);
        Optional<String> before = findBefore(tx);
        BulkRepository.insert(
                transaction,
                UNIT_PAGE,
                lists.rows(
                        before.orElse(""),
                        before.map(earlier -> scores(tx, earlier)).orElse(Map.of())));
    }

    /** What the pages compare with: the newest earlier published run of the same set with periods of the same length. */
    private Optional<String> findBefore(DSLContext tx) {
        Period period = run.head().period();
        return tx
                .select(RUN.PERIOD.convertFrom(Period::parse), RUN.RUN_)
                .from(PUBLISHED_RUN)
                .join(RUN)
                .on(RUN.RUN_.eq(PUBLISHED_RUN.RUN))
                .where(RUN.INDEX_SET.eq(run.indexSet().code()))
                .and(RUN.PERIOD_START.lt(period.firstDay()))
                .orderBy(RUN.PERIOD_START)
                .fetch()
                .stream()
                .filter(earlier -> earlier.value1().kind() == period.kind())
                .max(Comparator.comparing(earlier -> earlier.value1()))
                .map(earlier -> earlier.value2());
    }

    private static Map<String, Double> scores(DSLContext tx, String earlier) {
        Map<String, Double> scores = new HashMap<>();
        try (var rows = tx.select(UNIT_SCORE.UNIT, UNIT_SCORE.SCORE)
                .from(UNIT_SCORE)
                .where(UNIT_SCORE.RUN.eq(earlier).and(UNIT_SCORE.SCORE.isNotNull()))
                .fetchSize(ROWS)
                .fetchLazy()) {
            rows.forEach(row -> scores.put(row.value1(), row.value2()));
        }
        return scores;
    }
}
