package vn.thiduaso.dashboard.jobs;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SortOrder;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.queue.JobKind;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.tables.ListSort;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.JOB;

/** Reads jobs. Whoever may see jobs sees all of them: they are about whole periods, never about one unit. */
@Component
class JobQueries {

    /** Most that a page shows. */
    static final int SHOWN = 50;

    private static final Condition OPEN = JOB.STATE.in(JobState.WAITING.word(), JobState.RUNNING.word());

    private static final List<OrderField<?>> OPEN_FIRST = List.of(
            DSL.when(JOB.STATE.eq(JobState.RUNNING.word()), 0).otherwise(1), JOB.ASKED_AT.desc(), JOB.ID.desc());

    private static final ListSort LATEST = new ListSort("asked-at", true);

    private final DSLContext sql;

    JobQueries(Database database) {
        this.sql = database.sql();
    }

    /** The open ones first, then the latest; at most {@value #SHOWN}. */
    List<Job> latest() {
        return list(JobFilter.ALL, Optional.empty(), 0, SHOWN);
    }

    /** @param sort empty: the open ones first, then the latest */
    List<Job> list(JobFilter filter, Optional<ListSort> sort, int skip, int most) {
        if (sort.isPresent()) {
            return jobs(condition(filter), order(sort.get()), skip, most);
        }
        Condition open = condition(filter).and(OPEN);
        List<Job> some = new ArrayList<>(jobs(open, OPEN_FIRST, skip, most));
        if (some.size() < most) {
            // where an open one was found no ended one is passed over; another may be asked for between the statements
            int past = some.isEmpty() && skip > 0 ? Math.max(0, skip - sql.fetchCount(JOB, open)) : 0;
            Condition ended = condition(filter).and(DSL.not(OPEN));
            some.addAll(jobs(ended, order(LATEST), past, most - some.size()));
        }
        return some;
    }

    int count(JobFilter filter) {
        return sql.fetchCount(JOB, condition(filter));
    }

    Optional<Job> find(String id) {
        return jobs(JOB.ID.eq(id), List.of(JOB.ID), 0, 1).stream().findFirst();
    }

    List<Job> in(JobState state) {
        return jobs(JOB.STATE.eq(state.word()), order(LATEST), 0, SHOWN);
    }

    /** Jobs that made a run or are about it, the latest first; at most {@value #SHOWN}. */
    List<Job> of(String run) {
        return jobs(JOB.RESULT.eq(run).or(JOB.RUN.eq(run)), order(LATEST), 0, SHOWN);
    }

    private static Condition condition(JobFilter filter) {
        Condition condition = DSL.noCondition();
        if (filter.kind().isPresent()) {
            condition = condition.and(JOB.KIND.eq(filter.kind().get().word()));
        }
        if (filter.state().isPresent()) {
            condition = condition.and(JOB.STATE.eq(filter.state().get().word()));
        }
        return filter.askedBy().isEmpty() ? condition : condition.and(JOB.ASKED_BY.eq(filter.askedBy()));
    }

    /** Each as one of the indexes of the table has it; what has not ended, or never began, stands last either way. */
    private static List<OrderField<?>> order(ListSort sort) {
        SortOrder on = sort.falling() ? SortOrder.DESC : SortOrder.ASC;
        return sort.key().equals("took")
                ? List.of(JOB.TOOK_MS.sort(on).nullsLast(), JOB.ID.sort(on))
                : List.of(JOB.ASKED_AT.sort(on), JOB.ID.sort(on));
    }

    private List<Job> jobs(Condition which, List<OrderField<?>> order, int skip, int most) {
        return sql.select(JOB.asterisk(), ACCOUNT.NAME)
                .from(JOB)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_.eq(JOB.ASKED_BY))
                .where(which)
                .orderBy(order)
                .offset(skip)
                .limit(most)
                .fetch(JobQueries::job);
    }

    private static Job job(Record row) {
        return new Job(
                row.get(JOB.ID),
                JobKind.find(row.get(JOB.KIND)).orElseThrow(),
                new Job.About(row.get(JOB.INDEX_SET), row.get(JOB.PERIOD), row.get(JOB.RUN)),
                JobState.of(row.get(JOB.STATE)),
                row.get(JOB.ATTEMPT),
                row.get(JOB.ASKED_BY),
                row.get(ACCOUNT.NAME),
                row.get(JOB.ASKED_AT),
                row.get(JOB.STARTED_AT),
                row.get(JOB.ENDED_AT),
                row.get(JOB.STEP),
                row.get(JOB.DONE),
                row.get(JOB.TOTAL),
                row.get(JOB.MESSAGE),
                row.get(JOB.RESULT),
                row.get(JOB.EXIT_CODE),
                row.get(JOB.CANCEL_BY),
                mark(row.get(JOB.CHILD_PID), row.get(JOB.CHILD_START)),
                mark(row.get(JOB.SERVER_PID), row.get(JOB.SERVER_START)));
    }

    private static @Nullable ProcessMark mark(@Nullable Long pid, @Nullable OffsetDateTime start) {
        return pid == null || start == null ? null : new ProcessMark(pid, start.toInstant());
    }
}
