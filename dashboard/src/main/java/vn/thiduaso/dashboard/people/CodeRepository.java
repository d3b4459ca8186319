package vn.thiduaso.dashboard.people;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_SESSION;
import static vn.thiduaso.dashboard.store.jooq.Tables.RECOVERY_CODE;

/** Secrets of telephones and recovery codes. */
@Component
public class CodeRepository {

    private final DSLContext sql;

    public CodeRepository(Database database) {
        this.sql = database.sql();
    }

    /**
     * @param secret Base32
     * @param on whether a login needs a code
     * @param step half minute of the last code taken
     */
    record Stored(String secret, boolean on, long step) {}

    /** Empty when no secret was made. */
    Optional<Stored> find(String account) {
        return sql.select(ACCOUNT.CODE_SECRET, ACCOUNT.CODE_ON, ACCOUNT.CODE_STEP)
                .from(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_.eq(account).and(ACCOUNT.CODE_SECRET.isNotNull()))
                .fetchOptional(Records.mapping(Stored::new));
    }

    /** A secret that is not asked for yet. */
    void propose(String account, String secret) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.CODE_SECRET, secret)
                .set(ACCOUNT.CODE_STEP, 0L)
                .where(ACCOUNT.ACCOUNT_.eq(account).and(ACCOUNT.CODE_ON.isFalse()))
                .execute();
    }

    /**
     * From now on a login needs a code.
     *
     * @param hashes of the recovery codes
     */
    void turnOn(String account, long step, List<String> hashes, OffsetDateTime at) {
        sql.transaction(transaction -> {
            DSLContext tx = DSL.using(transaction);
            tx.update(ACCOUNT)
                    .set(ACCOUNT.CODE_ON, true)
                    .set(ACCOUNT.CODE_STEP, step)
                    .where(ACCOUNT.ACCOUNT_.eq(account))
                    .execute();
            tx.deleteFrom(RECOVERY_CODE)
                    .where(RECOVERY_CODE.ACCOUNT.eq(account))
                    .execute();
            hashes.forEach(
                    hash -> tx.insertInto(RECOVERY_CODE).values(account, hash).execute());
            AuditRepository.append(transaction, Act.of(account, Act.Kind.TURN_CODE_ON, Act.account(account)), at);
        });
    }

    /** From now on the password alone suffices; ends all other sessions of the account. */
    void turnOff(String account, String by, OffsetDateTime at) {
        sql.transaction(transaction -> {
            forget(transaction, account);
            DSL.using(transaction)
                    .deleteFrom(ACCOUNT_SESSION)
                    .where(ACCOUNT_SESSION.ACCOUNT.eq(account))
                    .execute();
            AuditRepository.append(transaction, Act.of(by, Act.Kind.TURN_CODE_OFF, Act.account(account)), at);
        });
    }

    private static void forget(Configuration transaction, String account) {
        DSLContext tx = DSL.using(transaction);
        tx.update(ACCOUNT)
                .set(ACCOUNT.CODE_ON, false)
                .setNull(ACCOUNT.CODE_SECRET)
                .set(ACCOUNT.CODE_STEP, 0L)
                .where(ACCOUNT.ACCOUNT_.eq(account))
                .execute();
        tx.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT.eq(account)).execute();
    }

    /** Uses up a code of the telephone; false when somebody used it meanwhile. */
    boolean use(String account, long step) {
        return sql.update(ACCOUNT)
                        .set(ACCOUNT.CODE_STEP, step)
                        .where(ACCOUNT.ACCOUNT_.eq(account).and(ACCOUNT.CODE_STEP.lt(step)))
                        .execute()
                == 1;
    }

    /** Uses up a recovery code; false when there is none such. */
    boolean useRecovery(String account, String hash, OffsetDateTime at) {
        return sql.transactionResult(transaction -> {
            int used = DSL.using(transaction)
                    .deleteFrom(RECOVERY_CODE)
                    .where(RECOVERY_CODE.ACCOUNT.eq(account).and(RECOVERY_CODE.CODE_HASH.eq(hash)))
                    .execute();
            if (used == 1) {
                AuditRepository.append(
                        transaction, Act.of(account, Act.Kind.USE_RECOVERY_CODE, Act.account(account)), at);
            }
            return used == 1;
        });
    }

    int recoveryCodesLeft(String account) {
        return sql.fetchCount(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT.eq(account));
    }
}
