package vn.thiduaso.dashboard.people;

import java.time.OffsetDateTime;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.security.VisitToken;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.API_TOKEN;

/** Access codes of an account. */
@Component
class TokenRepository {

    private final DSLContext sql;

    TokenRepository(Database database) {
        this.sql = database.sql();
    }

    /**
     * @param id hash of the code: names it and opens nothing
     * @param seen last request, to the minute; null: none yet
     */
    record Token(
            String id,
            String name,
            OffsetDateTime created,
            OffsetDateTime expires,
            @Nullable OffsetDateTime seen) {}

    /** The newest {@link TokenDesk#MOST}: no account has more. Also those that have ended by time. */
    List<Token> of(String account) {
        return sql.select(
                        API_TOKEN.TOKEN_HASH,
                        API_TOKEN.NAME,
                        API_TOKEN.CREATED_AT,
                        API_TOKEN.EXPIRES_AT,
                        API_TOKEN.SEEN_AT)
                .from(API_TOKEN)
                .where(API_TOKEN.ACCOUNT.eq(account))
                .orderBy(API_TOKEN.CREATED_AT.desc(), API_TOKEN.TOKEN_HASH)
                .limit(TokenDesk.MOST)
                .fetch(Records.mapping(Token::new));
    }

    /** Keeps the hash of a code, and writes down that it was made. */
    void add(String account, VisitToken token, String name, OffsetDateTime at, OffsetDateTime expires) {
        sql.transaction(transaction -> {
            DSL.using(transaction)
                    .insertInto(API_TOKEN)
                    .values(token.apiHash(), account, name, at, expires, null)
                    .execute();
            AuditRepository.append(transaction, Act.of(account, Act.Kind.MAKE_TOKEN, Act.account(account)), at);
        });
    }

    /** From now on the code opens nothing; nothing happens when it is somebody else's or gone already. */
    void end(String account, String id, OffsetDateTime at) {
        sql.transaction(transaction -> {
            int ended = DSL.using(transaction)
                    .deleteFrom(API_TOKEN)
                    .where(API_TOKEN.TOKEN_HASH.eq(id).and(API_TOKEN.ACCOUNT.eq(account)))
                    .execute();
            if (ended == 1) {
                AuditRepository.append(transaction, Act.of(account, Act.Kind.END_TOKEN, Act.account(account)), at);
            }
        });
    }
}
