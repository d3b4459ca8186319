package vn.thiduaso.dashboard.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.API_TOKEN;

/** Finds in whose name a program asks. */
@Component
public class TokenQueries {

    /** How exactly the last request is kept: not every request writes. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final DSLContext sql;
    private final ActorQueries actors;
    private final Clock clock;

    public TokenQueries(Database database, AccessSettings settings, Clock clock) {
        this.sql = database.sql();
        this.actors = new ActorQueries(database, settings);
        this.clock = clock;
    }

    /** Empty when there is no such code, when it has ended, and when the account is locked. */
    Optional<Actor> find(VisitToken token) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        String hash = token.apiHash();
        var found = sql.select(ActorQueries.FIELDS)
                .select(API_TOKEN.SEEN_AT)
                .from(API_TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_.eq(API_TOKEN.ACCOUNT))
                .where(API_TOKEN.TOKEN_HASH.eq(hash))
                .and(API_TOKEN.EXPIRES_AT.gt(now))
                .and(ACCOUNT.LOCKED.isFalse())
                .fetchOptional();
        found.map(row -> row.get(API_TOKEN.SEEN_AT))
                .filter(seen -> !seen.isBefore(now.minus(NOTED)))
                .ifPresentOrElse(
                        recent -> {},
                        () -> sql.update(API_TOKEN)
                                .set(API_TOKEN.SEEN_AT, now)
                                .where(API_TOKEN.TOKEN_HASH.eq(hash))
                                .execute());
        return found.map(row -> actors.of(row, true, false, hash));
    }
}
