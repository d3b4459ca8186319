package vn.thiduaso.dashboard.web;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.JOB;

/** Jobs that have ended, for lists. */
final class ExampleJobs {

    private static final OffsetDateTime THEN = OffsetDateTime.of(2026, 10, 12, 1, 0, 0, 0, ZoneOffset.UTC);

    private ExampleJobs() {}

    /** Verifications, the later ones longer: a minute, two, … */
    static void put(Database database, String account, int count) {
        for (int i = 0; i < count; i++) {
            OffsetDateTime asked = THEN.plusMinutes(i);
            database.sql()
                    .insertInto(JOB)
                    .set(JOB.ID, "%032d".formatted(i))
                    .set(JOB.KIND, "verify")
                    .set(JOB.INDEX_SET, "")
                    .set(JOB.PERIOD, "")
                    .set(JOB.RUN, "a%011d".formatted(i))
                    .set(JOB.STATE, "done")
                    .set(JOB.ATTEMPT, 1)
                    .set(JOB.ASKED_BY, account)
                    .set(JOB.ASKED_AT, asked)
                    .set(JOB.STARTED_AT, asked)
                    .set(JOB.ENDED_AT, asked.plusMinutes(i))
                    .set(JOB.TOOK_MS, i * 60_000L)
                    .set(JOB.STEP, "")
                    .set(JOB.DONE, 0)
                    .set(JOB.TOTAL, 0)
                    .set(JOB.MESSAGE, "")
                    .set(JOB.RESULT, "")
                    .execute();
        }
    }
}
