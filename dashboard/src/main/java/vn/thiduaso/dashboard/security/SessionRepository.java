package vn.thiduaso.dashboard.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_SESSION;

/** Open sessions: in the database, so that the command line can end them too and a restart ends none. */
@Component
public class SessionRepository {

    /** How exactly the last request is kept: not every request writes. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    /** How long the second step of a login may take. */
    private static final Duration HALF_LOGIN = Duration.ofMinutes(10);

    private static final int AGENT_KEPT = 300;
    private static final int SOURCE_KEPT = 60;

    private final DSLContext sql;
    private final ActorQueries actors;
    private final AccessSettings settings;
    private final Clock clock;

    public SessionRepository(Database database, AccessSettings settings, Clock clock) {
        this.sql = database.sql();
        this.actors = new ActorQueries(database, settings);
        this.settings = settings;
        this.clock = clock;
    }

    /** Whose session it is; empty when it has ended, by time, by logging out or by somebody else, and when the account is locked. */
    public Optional<Actor> find(VisitToken token) {
        OffsetDateTime now = now();
        var session = sql.select(ActorQueries.FIELDS)
                .select(
                        ACCOUNT_SESSION.CONFIRMED,
                        ACCOUNT_SESSION.PROVIDER,
                        ACCOUNT_SESSION.SEEN_AT,
                        ACCOUNT_SESSION.TOKEN_HASH)
                .from(ACCOUNT_SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_.eq(ACCOUNT_SESSION.ACCOUNT))
                .where(ACCOUNT_SESSION.TOKEN_HASH.eq(token.sessionHash()))
                .and(ACCOUNT.LOCKED.isFalse())
                .and(vouched())
                .and(open(now))
                .fetchOptional();
        session.filter(row -> row.get(ACCOUNT_SESSION.SEEN_AT).isBefore(now.minus(NOTED)))
                .ifPresent(row -> sql.update(ACCOUNT_SESSION)
                        .set(ACCOUNT_SESSION.SEEN_AT, now)
                        .where(ACCOUNT_SESSION.TOKEN_HASH.eq(row.get(ACCOUNT_SESSION.TOKEN_HASH)))
                        .execute());
        return session.map(row -> actors.of(
                row,
                row.get(ACCOUNT_SESSION.CONFIRMED),
                row.get(ACCOUNT_SESSION.PROVIDER),
                row.get(ACCOUNT_SESSION.TOKEN_HASH)));
    }

    /** Where no provider is set any more, nobody is in by one. */
    private Condition vouched() {
        return settings.provider().isPresent() ? DSL.trueCondition() : ACCOUNT_SESSION.PROVIDER.isFalse();
    }

    private Condition open(OffsetDateTime now) {
        return ACCOUNT_SESSION
                .SEEN_AT
                .gt(now.minus(settings.idle()))
                .and(ACCOUNT_SESSION.STARTED_AT.gt(now.minus(settings.absolute())))
                .and(ACCOUNT_SESSION.CONFIRMED.isTrue().or(ACCOUNT_SESSION.STARTED_AT.gt(now.minus(HALF_LOGIN))));
    }

    /**
     * Begins a session in the caller's transaction, and forgets those that have ended by time.
     *
     * @param confirmed false: the code of the telephone is still asked for
     */
    public VisitToken start(Configuration transaction, String account, String source, String agent, boolean confirmed) {
        return start(transaction, account, source, agent, confirmed, false);
    }

    /** The same for somebody the provider vouched for. */
    public VisitToken startByProvider(Configuration transaction, String account, String source, String agent) {
        return start(transaction, account, source, agent, true, true);
    }

    private VisitToken start(
            Configuration transaction,
            String account,
            String source,
            String agent,
            boolean confirmed,
            boolean provider) {
        DSLContext tx = DSL.using(transaction);
        OffsetDateTime now = now();
        VisitToken token = VisitToken.make();
        tx.deleteFrom(ACCOUNT_SESSION).where(DSL.not(open(now))).execute();
        tx.insertInto(ACCOUNT_SESSION)
                .values(
                        token.sessionHash(),
                        account,
                        now,
                        now,
                        cut(source, SOURCE_KEPT),
                        cut(agent, AGENT_KEPT),
                        confirmed,
                        provider)
                .execute();
        if (confirmed) {
            tx.update(ACCOUNT)
                    .set(ACCOUNT.LAST_LOGIN, now)
                    .where(ACCOUNT.ACCOUNT_.eq(account))
                    .execute();
        }
        return token;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
