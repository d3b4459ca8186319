package vn.thiduaso.dashboard.data.upload;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.RandomId;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.FILE_SENDING;

/** How often accounts send files. In the database, so that it holds over a restart. */
@Component
class SendingRepository {

    static final Duration WINDOW = Duration.ofHours(1);

    private final DSLContext sql;

    SendingRepository(Database database) {
        this.sql = database.sql();
    }

    /**
     * Counts a sending; the first one of an hour that comes too often is written into the audit.
     *
     * @param most sendings in an hour
     * @return empty when it is welcome; else when the next one is
     */
    Optional<OffsetDateTime> count(String account, int most, OffsetDateTime at) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = DSL.using(transaction);
            // one after the other: of two forms sent at once only one can be the last that is welcome
            tx.select(ACCOUNT.ACCOUNT_)
                    .from(ACCOUNT)
                    .where(ACCOUNT.ACCOUNT_.eq(account))
                    .forUpdate()
                    .fetch();
            tx.deleteFrom(FILE_SENDING)
                    .where(FILE_SENDING.ACCOUNT.eq(account).and(FILE_SENDING.SENT.le(at.minus(WINDOW))))
                    .execute();
            List<OffsetDateTime> taken = tx.select(FILE_SENDING.SENT)
                    .from(FILE_SENDING)
                    .where(FILE_SENDING.ACCOUNT.eq(account).and(FILE_SENDING.REFUSED.isFalse()))
                    .orderBy(FILE_SENDING.SENT)
                    .fetch(FILE_SENDING.SENT);
            if (taken.size() < most) {
                add(tx, account, at, false);
                return Optional.empty();
            }
            boolean told = tx.fetchExists(
                    FILE_SENDING, FILE_SENDING.ACCOUNT.eq(account).and(FILE_SENDING.REFUSED.isTrue()));
            if (!told) {
                add(tx, account, at, true);
                AuditRepository.append(transaction, Act.of(account, Act.Kind.HOLD_UP_FILES, Act.account(account)), at);
            }
            return Optional.of(taken.get(taken.size() - most).plus(WINDOW));
        });
    }

    private static void add(DSLContext tx, String account, OffsetDateTime at, boolean refused) {
        tx.insertInto(FILE_SENDING)
                .set(FILE_SENDING.ID, RandomId.next())
                .set(FILE_SENDING.ACCOUNT, account)
                .set(FILE_SENDING.SENT, at)
                .set(FILE_SENDING.REFUSED, refused)
                .execute();
    }
}
