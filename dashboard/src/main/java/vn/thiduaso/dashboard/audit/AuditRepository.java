package vn.thiduaso.dashboard.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;

import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT_HEAD;

/** Appends to the audit inside the transaction of what is done: both are kept, or neither. */
public final class AuditRepository {

    private static final int ONE = 1;

    private AuditRepository() {}

    /** Call it first in a transaction that is judged on what others did: from here on they wait until it ends. */
    public static AuditHead hold(DSLContext tx) {
        return tx.select(AUDIT_HEAD.SEQ, AUDIT_HEAD.HASH)
                .from(AUDIT_HEAD)
                .where(AUDIT_HEAD.ONE.eq(ONE))
                .forUpdate()
                .fetchSingle(Records.mapping(AuditHead::new));
    }

    /** Call it last in the transaction: others who act wait from here on. */
    public static AuditEntry append(Configuration transaction, Act act, OffsetDateTime at) {
        DSLContext tx = DSL.using(transaction);
        AuditHead head = hold(tx);
        AuditEntry entry = AuditEntry.next(head, act, at.toInstant(), AppVersion.TEXT);
        tx.insertInto(AUDIT)
                .values(
                        entry.seq(),
                        entry.utc().atOffset(ZoneOffset.UTC),
                        entry.actor(),
                        entry.act(),
                        entry.object(),
                        entry.before().orElse(null),
                        entry.after().orElse(null),
                        entry.reason().orElse(null),
                        entry.run().orElse(null),
                        entry.appVersion(),
                        entry.prevHash(),
                        entry.hash())
                .execute();
        tx.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.SEQ, entry.seq())
                .set(AUDIT_HEAD.HASH, entry.hash())
                .where(AUDIT_HEAD.ONE.eq(ONE))
                .execute();
        return entry;
    }
}
