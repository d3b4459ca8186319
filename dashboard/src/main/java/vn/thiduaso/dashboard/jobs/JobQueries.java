package vn.thiduaso.dashboard.jobs;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.queue.JobKind;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.JOB;

/** Reads jobs. Whoever may see jobs sees all of them: they are about whole periods, never about one unit. */
@Component
class JobQueries {

    /** Most that a page shows. */
    static final int SHOWN = 50;

    private final DSLContext sql;

    JobQueries(Database database) {
        this.sql = database.sql();
    }

    /** The open ones first, then the latest; at most {@value #SHOWN}. */
    List<Job> latest() {
        return latest(0);
    }

    /** The same, after some of them. */
    List<Job> latest(int skip) {
        return jobs(DSL.noCondition(), skip);
    }

    int count() {
        return sql.fetchCount(JOB);
    }

    Optional<Job> find(String id) {
        return jobs(JOB.ID.eq(id), 0).stream().findFirst();
    }

    List<Job> in(JobState state) {
        return jobs(JOB.STATE.eq(state.word()), 0);
    }

    boolean isAnyOpen() {
        return sql.fetchExists(JOB, JOB.STATE.in(JobState.WAITING.word(), JobState.RUNNING.word()));
    }

    /** Part of all jobs, in that order. */
    List<Job> part(int skip, int most) {
        return jobs(DSL.noCondition(), skip, most);
    }

    /** Jobs that made a run or are about it, the latest first; at most {@value #SHOWN}. */
    List<Job> of(String run) {
        return jobs(JOB.RESULT.eq(run).or(JOB.RUN.eq(run)), 0);
    }

    private List<Job> jobs(Condition which, int skip) {
        return jobs(which, skip, SHOWN);
    }

    private List<Job> jobs(Condition which, int skip, int most) {
        return sql.select(JOB.asterisk(), ACCOUNT.NAME)
                .from(JOB)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_.eq(JOB.ASKED_BY))
                .where(which)
                .orderBy(
                        DSL.when(JOB.STATE.eq(JobState.RUNNING.word()), 0)
                                .when(JOB.STATE.eq(JobState.WAITING.word()), 1)
                                .otherwise(2),
                        JOB.ASKED_AT.desc(),
                        JOB.ID)
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
