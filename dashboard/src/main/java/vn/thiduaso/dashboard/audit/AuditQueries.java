package vn.thiduaso.dashboard.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Vietnamese;

import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT_HEAD;

/** Reads the audit. */
@Component
public class AuditQueries {

    /** Entries that are counted, and listed, where conditions choose them. */
    static final int COUNTED = 10_000;

    /** Entries that go by where no index finds what is asked for: the newest of the time chosen. */
    static final int SEARCHED = 20_000;

    /** Entries that may have been written in another order than their moments. */
    private static final int SLACK = 100;

    private static final int TOGETHER = 1_000;

    /** The object as {@link Vietnamese#searchKey} has it. */
    private static final Field<String> OBJECT_KEY =
            DSL.lower(DSL.translate(AUDIT.OBJECT, Vietnamese.MARKED, Vietnamese.BARE));

    private final DSLContext sql;

    public AuditQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * Which entries; empty parts mean all.
     *
     * @param actor whole name
     * @param act code
     * @param from first moment
     * @param before first moment after
     */
    record Filter(
            String actor,
            String act,
            AuditSearch search,
            Optional<OffsetDateTime> from,
            Optional<OffsetDateTime> before) {

        /**
         * Those of some days, Vietnamese time.
         *
         * @param from first day; empty: from the beginning
         * @param to last day; empty: until now
         */
        static Filter of(
                String actor, String act, AuditSearch search, Optional<LocalDate> from, Optional<LocalDate> to) {
            return new Filter(actor, act, search, start(from), start(to.map(day -> day.plusDays(1))));
        }

        private static Optional<OffsetDateTime> start(Optional<LocalDate> day) {
            return day.map(date -> date.atStartOfDay(Formats.ZONE).toOffsetDateTime());
        }

        /** Whether no index finds what is asked for. */
        private boolean isSearch() {
            return !search.isNone() || !actor.isEmpty() && !act.isEmpty();
        }

        /** Whether everything is asked for. */
        boolean isNone() {
            return actor.isEmpty() && act.isEmpty() && search.isNone() && from.isEmpty() && before.isEmpty();
        }

        /** How many of those that were counted are listed. */
        int listed(int counted) {
            return isNone() ? counted : Math.min(COUNTED, counted);
        }
    }

    /** The last entry as the database keeps it. */
    public AuditHead head() {
        return head(sql);
    }

    private static AuditHead head(DSLContext sql) {
        return sql.select(AUDIT_HEAD.SEQ, AUDIT_HEAD.HASH)
                .from(AUDIT_HEAD)
                .fetchSingle(Records.mapping(AuditHead::new));
    }

    /** Goes along the whole chain, a thousand entries in memory. Entries and head are read by one statement: nobody who acts meanwhile confuses them. */
    public Chain.Report check(Optional<AuditHead> printed) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = DSL.using(transaction);
            AtomicReference<AuditHead> kept = new AtomicReference<>(head(tx));
            try (Cursor<?> entries = tx.select(AUDIT.fields())
                    .select(AUDIT_HEAD.SEQ, AUDIT_HEAD.HASH)
                    .from(AUDIT)
                    .crossJoin(AUDIT_HEAD)
                    .orderBy(AUDIT.SEQ)
                    .fetchSize(TOGETHER)
                    .fetchLazy()) {
                return Chain.check(
                        entries.stream()
                                .peek(row -> kept.set(new AuditHead(row.get(AUDIT_HEAD.SEQ), row.get(AUDIT_HEAD.HASH))))
                                .map(AuditQueries::entry)
                                .iterator(),
                        kept::get,
                        printed);
            }
        });
    }

    /**
     * How many entries there are; of those some conditions choose, no more are counted than {@value #COUNTED} and one. Entries are numbered without
     * a gap: of all of them it is the number of the last.
     */
    int count(Filter filter) {
        return filter.isNone()
                ? Math.toIntExact(head().seq())
                : sql.fetchCount(sql.select(AUDIT.SEQ)
                        .from(AUDIT)
                        .where(condition(filter))
                        .limit(COUNTED + 1));
    }

    /** @param falling whether the newest comes first */
    List<AuditEntry> list(Filter filter, boolean falling, int skip, int most) {
        // by their numbers, where that is all: nothing is read to be passed over
        boolean numbered = filter.isNone();
        return sql.selectFrom(AUDIT)
                .where(numbered ? after(skip, falling) : condition(filter))
                .orderBy(falling ? AUDIT.SEQ.desc() : AUDIT.SEQ.asc())
                .offset(numbered ? 0 : skip)
                .limit(most)
                .fetch(AuditQueries::entry);
    }

    private Condition after(int skip, boolean falling) {
        return falling ? AUDIT.SEQ.le(head().seq() - skip) : AUDIT.SEQ.gt((long) skip);
    }

    /** Whether entries of the time chosen are older than those that a search goes through. */
    boolean isCut(Filter filter) {
        return filter.isSearch() && first(filter) < last(filter) - SEARCHED;
    }

    /** About the number of the first entry of the time chosen. */
    private long first(Filter filter) {
        return filter.from()
                .map(from -> sql.select(AUDIT.SEQ)
                        .from(AUDIT)
                        .where(AUDIT.UTC.ge(from))
                        .orderBy(AUDIT.UTC)
                        .limit(1)
                        .fetchOptional(AUDIT.SEQ)
                        .orElse(Long.MAX_VALUE - SLACK))
                .orElse(1L);
    }

    private long last(Filter filter) {
        return filter.before()
                .map(before -> sql.select(AUDIT.SEQ)
                        .from(AUDIT)
                        .where(AUDIT.UTC.lt(before))
                        .orderBy(AUDIT.UTC.desc())
                        .limit(1)
                        .fetchOptional(AUDIT.SEQ)
                        .orElse(0L))
                .orElseGet(() -> sql.select(AUDIT.SEQ)
                        .from(AUDIT)
                        .orderBy(AUDIT.SEQ.desc())
                        .limit(1)
                        .fetchOptional(AUDIT.SEQ)
                        .orElse(0L));
    }

    /** By numbers first: what an index finds of an actor or an act is read from the time chosen on, and a search goes no further back than it may. */
    private Condition condition(Filter filter) {
        long last = last(filter);
        long first = filter.isSearch() ? Math.max(first(filter), last - SEARCHED) : first(filter);
        Condition condition = AUDIT.SEQ.between(first - SLACK, last + SLACK);
        if (!filter.actor().isEmpty()) {
            condition = condition.and(AUDIT.ACTOR.eq(filter.actor()));
        }
        if (!filter.act().isEmpty()) {
            condition = condition.and(AUDIT.ACT.eq(filter.act()));
        }
        for (AuditSearch.Word word : filter.search().words()) {
            condition = condition.and(has(word, filter.search().unseen()));
        }
        if (filter.from().isPresent()) {
            condition = condition.and(AUDIT.UTC.ge(filter.from().get()));
        }
        if (filter.before().isPresent()) {
            condition = condition.and(AUDIT.UTC.lt(filter.before().get()));
        }
        return condition;
    }

    private static Condition has(AuditSearch.Word word, List<String> unseen) {
        Condition condition = OBJECT_KEY
                .contains(word.text())
                .and(AUDIT.OBJECT.notIn(unseen))
                .or(AUDIT.RUN.startsWith(word.text()))
                .or(AUDIT.ACT.in(word.acts()));
        for (String stored : word.objects()) {
            condition = condition.or(AUDIT.OBJECT.like(stored));
        }
        return condition;
    }

    private static AuditEntry entry(Record row) {
        return new AuditEntry(
                row.get(AUDIT.SEQ),
                row.get(AUDIT.UTC).toInstant(),
                row.get(AUDIT.ACTOR),
                row.get(AUDIT.ACT),
                row.get(AUDIT.OBJECT),
                Optional.ofNullable(row.get(AUDIT.BEFORE_HASH)),
                Optional.ofNullable(row.get(AUDIT.AFTER_HASH)),
                Optional.ofNullable(row.get(AUDIT.REASON)),
                Optional.ofNullable(row.get(AUDIT.RUN)),
                row.get(AUDIT.APP_VERSION),
                row.get(AUDIT.PREV_HASH),
                row.get(AUDIT.HASH));
    }
}
