package vn.thiduaso.dashboard.jobs;

import java.time.OffsetDateTime;

import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.JOB;

/** Jobs as they are kept, for tests in which nothing runs. */
public final class ExampleJobs {

    private ExampleJobs() {}

    /**
     * A scoring of October that has come so far.
     *
     * @param state its word
     * @param run it made; empty: none
     * @param step word of the last step it was at, of five
     * @param done steps behind it
     */
    public static void put(Database database, String id, String by, String state, String run, String step, int done) {
        database.sql()
                .insertInto(JOB)
                .set(JOB.ID, id)
                .set(JOB.KIND, "score")
                .set(JOB.INDEX_SET, "SERVICE-766@1")
                .set(JOB.PERIOD, "2026-10")
                .set(JOB.RUN, "")
                .set(JOB.STATE, state)
                .set(JOB.ATTEMPT, 1)
                .set(JOB.ASKED_BY, by)
                .set(JOB.ASKED_AT, OffsetDateTime.now())
                .set(JOB.STEP, step)
                .set(JOB.DONE, done)
                .set(JOB.TOTAL, 5)
                .set(JOB.MESSAGE, "")
                .set(JOB.RESULT, run)
                .execute();
    }
}
