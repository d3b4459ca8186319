package vn.thiduaso.dashboard.publish;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.TakenKey;
import vn.thiduaso.scoring.Period;

import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLISHED_RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN_BINDING;

/** Writes runs, the pointer of published runs and the audit rows: all of a publish or nothing. */
public final class RunRepository {

    /** SQL state of a unique key that is there already, on H2 and PostgreSQL. */
    private final DSLContext sql;

    public RunRepository(Database database) {
        this.sql = database.sql();
    }

    /** What publishing this run again would do: nothing. Empty when the pages do not show it now. */
    public Optional<Published> findPublished(String run) {
        return sql.select(PUBLISHED_RUN.INDEX_SET, PUBLISHED_RUN.PERIOD)
                .from(PUBLISHED_RUN)
                .where(PUBLISHED_RUN.RUN.eq(run))
                .and(hasBinding(run))
                .fetchOptional(
                        row -> new Published(run, row.value1(), Period.parse(row.value2()), Optional.of(run), false));
    }

    /** @param parents unit above each unit that has one; asked for only when some account has a unit */
    public void refreshUnitTree(Supplier<Map<String, String>> parents) {
        new UnitTreeRepository(sql).refresh(parents);
    }

    /** Runs that were copied before bindings were stored have none: publishing them again brings it. */
    private static Condition hasBinding(String run) {
        return DSL.exists(DSL.selectOne().from(RUN_BINDING).where(RUN_BINDING.RUN.eq(run)));
    }

    /**
     * Copies the run if it is not here yet, moves the pointer, writes the audit row. One transaction.
     *
     * @param at when, UTC
     * @throws ConcurrentPublishException when the pointer moved meanwhile
     */
    public Published publish(PublishableRun run, String actor, OffsetDateTime at) {
        try {
            return sql.transactionResult(transaction -> publish(transaction, run, actor, at));
        } catch (DataAccessException fault) {
            if (fault.getCause() instanceof ConcurrentPublishException raced) {
                throw raced;
            }
            throw fault;
        }
    }

    private static String what(PublishableRun run) {
        return run.indexSet().code() + " kỳ " + run.head().period();
    }

    private static Published publish(Configuration transaction, PublishableRun run, String actor, OffsetDateTime at) {
        DSLContext tx = DSL.using(transaction);
        String set = run.indexSet().code();
        String period = run.head().period().toString();
        Optional<Record2<String, Integer>> before = tx.select(PUBLISHED_RUN.RUN, PUBLISHED_RUN.REVISION)
                .from(PUBLISHED_RUN)
                .where(PUBLISHED_RUN.INDEX_SET.eq(set).and(PUBLISHED_RUN.PERIOD.eq(period)))
                .fetchOptional();
        Optional<String> old = before.map(Record2::value1);
        boolean copied = copy(tx, transaction, run, at);
        if (old.filter(run.head().run()::equals).isPresent()) {
            return new Published(run.head().run(), set, run.head().period(), old, copied);
        }
        move(tx, run, actor, at, before.map(Record2::value2));
        Optional<String> oldManifest = old.map(
                id -> tx.fetchValue(DSL.select(RUN.MANIFEST_SHA256).from(RUN).where(RUN.RUN_.eq(id))));
        Act act = Act.of(
                actor,
                Act.Kind.PUBLISH,
                set + " " + period,
                oldManifest,
                Optional.of(run.head().manifestSha256()));
        AuditRepository.append(transaction, act.aboutRun(run.head().run()), at);
        return new Published(run.head().run(), set, run.head().period(), old, true);
    }

    /** Whether anything was copied. */
    private static boolean copy(DSLContext tx, Configuration transaction, PublishableRun run, OffsetDateTime at) {
        String id = run.head().run();
        RunCopyRepository copy = new RunCopyRepository(transaction, run, at);
        if (tx.fetchExists(RUN, RUN.RUN_.eq(id).and(hasBinding(id)))) {
            return false;
        } else if (tx.fetchExists(RUN, RUN.RUN_.eq(id))) {
            once(run, () -> {
                copy.binding();
                return 1;
            });
            return true;
        }
        once(run, () -> {
            copy.head();
            return 1;
        });
        copy.body();
        return true;
    }

    /** Inserts a row whose key a colleague may have taken a moment ago; any other trouble flies. */
    private static int once(PublishableRun run, IntSupplier insert) {
        try {
            return insert.getAsInt();
        } catch (DataAccessException fault) {
            if (!TakenKey.is(fault)) {
                throw fault;
            }
            ConcurrentPublishException raced = new ConcurrentPublishException(what(run));
            raced.initCause(fault);
            throw raced;
        }
    }

    private static void move(
            DSLContext tx, PublishableRun run, String actor, OffsetDateTime at, Optional<Integer> revision) {
        String set = run.indexSet().code();
        String period = run.head().period().toString();
        int moved;
        if (revision.isEmpty()) {
            moved = once(
                    run,
                    tx.insertInto(PUBLISHED_RUN).values(set, period, run.head().run(), 1, at, actor)::execute);
        } else {
            moved = tx.update(PUBLISHED_RUN)
                    .set(PUBLISHED_RUN.RUN, run.head().run())
                    .set(PUBLISHED_RUN.REVISION, revision.get() + 1)
                    .set(PUBLISHED_RUN.PUBLISHED_AT, at)
                    .set(PUBLISHED_RUN.PUBLISHED_BY, actor)
                    .where(PUBLISHED_RUN.INDEX_SET.eq(set))
                    .and(PUBLISHED_RUN.PERIOD.eq(period))
                    .and(PUBLISHED_RUN.REVISION.eq(revision.get()))
                    .execute();
        }
        if (moved != 1) {
            throw new ConcurrentPublishException(what(run));
        }
    }
}
