package vn.thiduaso.dashboard.people;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.SessionRepository;
import vn.thiduaso.dashboard.security.VisitToken;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_SESSION;
import static vn.thiduaso.dashboard.store.jooq.Tables.LOGIN_FAILURE;

/** What logging in reads and writes. */
@Component
public class LoginRepository {

    private final DSLContext sql;
    private final SessionRepository sessions;

    public LoginRepository(Database database, SessionRepository sessions) {
        this.sql = database.sql();
        this.sessions = sessions;
    }

    /** What is compared with a typed password. */
    record Stored(String hash, boolean passwordDue, OffsetDateTime passwordAt, boolean locked, boolean codeOn) {}

    /** Failures in a row. */
    record Failures(int count, OffsetDateTime last) {}

    Optional<Stored> findPassword(String account) {
        return sql.select(
                        ACCOUNT.PASSWORD_HASH,
                        ACCOUNT.PASSWORD_DUE,
                        ACCOUNT.PASSWORD_AT,
                        ACCOUNT.LOCKED,
                        ACCOUNT.CODE_ON)
                .from(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_.eq(account))
                .fetchOptional(Records.mapping(Stored::new));
    }

    Optional<Failures> findFailures(String account, String source) {
        return sql.select(LOGIN_FAILURE.FAILURES, LOGIN_FAILURE.LAST_AT)
                .from(LOGIN_FAILURE)
                .where(of(account, source))
                .fetchOptional(Records.mapping(Failures::new));
    }

    /** Begins a session and writes it down. */
    VisitToken begin(String account, String source, String agent, OffsetDateTime at) {
        return sql.transactionResult(transaction -> {
            VisitToken token = sessions.start(transaction, account, source, agent, true);
            AuditRepository.append(transaction, Act.of(account, Act.Kind.LOG_IN, Act.account(account)), at);
            return token;
        });
    }

    /** A session of somebody whose code is still asked for. */
    VisitToken beginHalf(String account, String source, String agent) {
        return sql.transactionResult(transaction -> sessions.start(transaction, account, source, agent, false));
    }

    /** The code was right: another session takes the place of the half one. */
    VisitToken confirm(Actor half, String source, String agent, OffsetDateTime at) {
        return sql.transactionResult(transaction -> {
            DSL.using(transaction)
                    .deleteFrom(ACCOUNT_SESSION)
                    .where(ACCOUNT_SESSION.TOKEN_HASH.eq(half.session()))
                    .execute();
            VisitToken token = sessions.start(transaction, half.account(), source, agent, true);
            AuditRepository.append(
                    transaction, Act.of(half.account(), Act.Kind.LOG_IN, Act.account(half.account())), at);
            return token;
        });
    }

    /** Ends a session of an account; nothing happens when it has ended already or is somebody else's. */
    void end(String actor, Act.Kind how, String account, String session, OffsetDateTime at) {
        sql.transaction(transaction -> {
            int ended = DSL.using(transaction)
                    .deleteFrom(ACCOUNT_SESSION)
                    .where(ACCOUNT_SESSION.TOKEN_HASH.eq(session).and(ACCOUNT_SESSION.ACCOUNT.eq(account)))
                    .execute();
            if (ended == 1) {
                AuditRepository.append(transaction, Act.of(actor, how, Act.account(account)), at);
            }
        });
    }

    /** The name must wait from here on: written down once for each wait. */
    void holdUp(String account, String source, OffsetDateTime at) {
        sql.transaction(transaction -> AuditRepository.append(
                transaction, Act.of("visitor:" + source, Act.Kind.HOLD_UP, Act.account(account)), at));
    }

    /**
     * Counts a failure and clears away what is forgotten anyway.
     *
     * @param count failures in a row, this one among them
     */
    void fail(String account, String source, int count, OffsetDateTime at) {
        sql.deleteFrom(LOGIN_FAILURE)
                .where(LOGIN_FAILURE.LAST_AT.le(at.minus(LoginDelay.LONG_MEMORY)))
                .execute();
        int known = sql.update(LOGIN_FAILURE)
                .set(LOGIN_FAILURE.FAILURES, count)
                .set(LOGIN_FAILURE.LAST_AT, at)
                .where(of(account, source))
                .execute();
        if (known == 0) {
            sql.insertInto(LOGIN_FAILURE).values(account, source, count, at).execute();
        }
    }

    void forget(String account, String source) {
        sql.deleteFrom(LOGIN_FAILURE).where(of(account, source)).execute();
    }

    private static Condition of(String account, String source) {
        return LOGIN_FAILURE.ACCOUNT.eq(account).and(LOGIN_FAILURE.SOURCE.eq(source));
    }
}
