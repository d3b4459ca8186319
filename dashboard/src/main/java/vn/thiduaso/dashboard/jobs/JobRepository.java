package vn.thiduaso.dashboard.jobs;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.queue.JobKind;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.ingest.cli.StepLine;

import static vn.thiduaso.dashboard.store.jooq.Tables.JOB;

/**
 * Writes jobs. Each change of state asks for the state before, so that of two who change the same job one is told it was not his turn; and each that a
 * person or the end of the work brings has its entry of the audit.
 */
@Component
class JobRepository {

    /** Who ends jobs in the audit. */
    private static final String SERVER = Act.terminal("serve");

    private final DSLContext sql;

    JobRepository(Database database) {
        this.sql = database.sql();
    }

    /**
     * Adds one that waits, unless the same work is open already.
     *
     * @return false: it is
     */
    boolean add(String id, JobKind kind, Job.About about, String by, OffsetDateTime at) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = DSL.using(transaction);
            Condition same = JOB.KIND
                    .eq(kind.word())
                    .and(JOB.INDEX_SET.eq(about.indexSet()))
                    .and(JOB.PERIOD.eq(about.period()))
                    .and(JOB.RUN.eq(about.run()))
                    .and(JOB.STATE.in(JobState.WAITING.word(), JobState.RUNNING.word()));
            if (tx.fetchExists(JOB, same)) {
                return false;
            }
            tx.insertInto(JOB)
                    .set(JOB.ID, id)
                    .set(JOB.KIND, kind.word())
                    .set(JOB.INDEX_SET, about.indexSet())
                    .set(JOB.PERIOD, about.period())
                    .set(JOB.RUN, about.run())
                    .set(JOB.STATE, JobState.WAITING.word())
                    .set(JOB.ATTEMPT, 1)
                    .set(JOB.ASKED_BY, by)
                    .set(JOB.ASKED_AT, at)
                    .set(JOB.STEP, "")
                    .set(JOB.DONE, 0)
                    .set(JOB.TOTAL, 0)
                    .set(JOB.MESSAGE, "")
                    .set(JOB.RESULT, "")
                    .execute();
            write(transaction, by, Act.Kind.ASK_JOB, kind + " " + about, Optional.empty(), JobState.WAITING, at);
            return true;
        });
    }

    /** The job begins here. False: it is no longer waiting for this attempt. */
    boolean begin(Job job, ProcessMark server, OffsetDateTime at) {
        return sql.update(JOB)
                        .set(JOB.STATE, JobState.RUNNING.word())
                        .set(JOB.STARTED_AT, at)
                        .set(JOB.SERVER_PID, server.pid())
                        .set(JOB.SERVER_START, server.start().atOffset(ZoneOffset.UTC))
                        .where(is(job, JobState.WAITING))
                        .execute()
                == 1;
    }

    void child(Job job, ProcessMark child) {
        sql.update(JOB)
                .set(JOB.CHILD_PID, child.pid())
                .set(JOB.CHILD_START, child.start().atOffset(ZoneOffset.UTC))
                .where(is(job, JobState.RUNNING))
                .execute();
    }

    void step(Job job, StepLine step) {
        sql.update(JOB)
                .set(JOB.STEP, step.word())
                .set(JOB.DONE, step.done())
                .set(JOB.TOTAL, step.total())
                .where(is(job, JobState.RUNNING))
                .execute();
    }

    boolean isCancelAsked(Job job) {
        return sql.fetchExists(JOB, JOB.ID.eq(job.id()).and(JOB.CANCEL_BY.isNotNull()));
    }

    /** The work has ended. Does nothing when somebody else has ended it. */
    void end(Job job, Ending ending, OffsetDateTime at) {
        changed(
                job,
                JobState.RUNNING,
                transaction -> {
                    int rows = DSL.using(transaction)
                            .update(JOB)
                            .set(JOB.STATE, ending.state().word())
                            .set(JOB.ENDED_AT, at)
                            .set(JOB.TOOK_MS, took(transaction, job, at))
                            .set(JOB.MESSAGE, ending.message())
                            .set(JOB.RESULT, ending.result())
                            .set(JOB.EXIT_CODE, ending.exitCode())
                            .setNull(JOB.CHILD_PID)
                            .setNull(JOB.CHILD_START)
                            .where(is(job, JobState.RUNNING))
                            .execute();
                    return change(rows, SERVER, Act.Kind.END_JOB, ending.state());
                },
                at);
    }

    /** How long the attempt has taken; null where it has not begun. */
    private static @Nullable Long took(Configuration transaction, Job job, OffsetDateTime at) {
        return DSL.using(transaction)
                .select(JOB.STARTED_AT)
                .from(JOB)
                .where(is(job, JobState.RUNNING))
                .fetchOptional(JOB.STARTED_AT)
                .map(started -> Math.max(0, Duration.between(started, at).toMillis()))
                .orElse(null);
    }

    /** Cancels one that waits, at once. False: it is no longer waiting. */
    boolean cancelWaiting(Job job, String by, OffsetDateTime at) {
        return changed(
                job,
                JobState.WAITING,
                transaction -> {
                    int rows = DSL.using(transaction)
                            .update(JOB)
                            .set(JOB.STATE, JobState.CANCELLED.word())
                            .set(JOB.ENDED_AT, at)
                            .set(JOB.CANCEL_BY, by)
                            .where(is(job, JobState.WAITING))
                            .execute();
                    return change(rows, by, Act.Kind.CANCEL_JOB, JobState.CANCELLED);
                },
                at);
    }

    /** Asks the server that runs it to end it. False: it does not run, or somebody has asked already. */
    boolean cancelRunning(Job job, String by, OffsetDateTime at) {
        return changed(
                job,
                JobState.RUNNING,
                transaction -> {
                    int rows = DSL.using(transaction)
                            .update(JOB)
                            .set(JOB.CANCEL_BY, by)
                            .where(is(job, JobState.RUNNING).and(JOB.CANCEL_BY.isNull()))
                            .execute();
                    return change(rows, by, Act.Kind.CANCEL_JOB, JobState.RUNNING);
                },
                at);
    }

    /** Lets it wait for one more attempt. False: its state has changed meanwhile. */
    boolean again(Job job, String by, OffsetDateTime at) {
        return changed(
                job,
                job.state(),
                transaction -> {
                    int rows = DSL.using(transaction)
                            .update(JOB)
                            .set(JOB.STATE, JobState.WAITING.word())
                            .set(JOB.ATTEMPT, job.attempt() + 1)
                            .setNull(JOB.STARTED_AT)
                            .setNull(JOB.ENDED_AT)
                            .setNull(JOB.TOOK_MS)
                            .set(JOB.STEP, "")
                            .set(JOB.DONE, 0)
                            .set(JOB.TOTAL, 0)
                            .set(JOB.MESSAGE, "")
                            .setNull(JOB.EXIT_CODE)
                            .setNull(JOB.CANCEL_BY)
                            .setNull(JOB.SERVER_PID)
                            .setNull(JOB.SERVER_START)
                            .where(is(job, job.state()))
                            .execute();
                    return change(rows, by, Act.Kind.REPEAT_JOB, JobState.WAITING);
                },
                at);
    }

    private static Condition is(Job job, JobState state) {
        return JOB.ID.eq(job.id()).and(JOB.ATTEMPT.eq(job.attempt())).and(JOB.STATE.eq(state.word()));
    }

    /** What an update did, for the audit. */
    private record Change(boolean isDone, String by, Act.Kind kind, JobState after) {}

    private static Change change(int rows, String by, Act.Kind kind, JobState after) {
        return new Change(rows == 1, by, kind, after);
    }

    private boolean changed(Job job, JobState before, Function<Configuration, Change> update, OffsetDateTime at) {
        return sql.transactionResult(transaction -> {
            Change done = update.apply(transaction);
            if (done.isDone) {
                String object = job.kind() + " " + job.about();
                write(transaction, done.by, done.kind, object, Optional.of(before), done.after, at);
            }
            return done.isDone;
        });
    }

    private static void write(
            Configuration transaction,
            String by,
            Act.Kind kind,
            String object,
            Optional<JobState> before,
            JobState after,
            OffsetDateTime at) {
        Act act = Act.of(
                by, kind, object, before.map(state -> Act.hash(state.word())), Optional.of(Act.hash(after.word())));
        AuditRepository.append(transaction, act.because(Optional.of(after.word())), at);
    }
}
