package vn.thiduaso.dashboard.people;

import java.time.OffsetDateTime;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_SESSION;

/** Lists the open sessions of an account. */
@Component
class SessionQueries {

    private static final int MOST = 200;

    private final DSLContext sql;

    SessionQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * @param id hash of its token: names the session and opens nothing
     * @param seen last request, to the minute
     * @param source address the login came from
     * @param agent what the browser calls itself
     * @param provider whether the provider vouched for him
     */
    record Session(
            String id, OffsetDateTime started, OffsetDateTime seen, String source, String agent, boolean provider) {}

    /** Newest first, at most {@value #MOST}; all of them end with a new password. Some may have ended by time and not be cleared away yet. */
    List<Session> of(String account) {
        return sql.select(
                        ACCOUNT_SESSION.TOKEN_HASH,
                        ACCOUNT_SESSION.STARTED_AT,
                        ACCOUNT_SESSION.SEEN_AT,
                        ACCOUNT_SESSION.SOURCE,
                        ACCOUNT_SESSION.AGENT,
                        ACCOUNT_SESSION.PROVIDER)
                .from(ACCOUNT_SESSION)
                .where(ACCOUNT_SESSION.ACCOUNT.eq(account))
                .orderBy(ACCOUNT_SESSION.STARTED_AT.desc(), ACCOUNT_SESSION.TOKEN_HASH)
                .limit(MOST)
                .fetch(Records.mapping(Session::new));
    }
}
