package vn.thiduaso.dashboard.signin;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.people.AccountFault;
import vn.thiduaso.dashboard.people.InvalidAccountException;
import vn.thiduaso.dashboard.security.ProviderIsSet;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_LINK;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_SESSION;

/** Reads and writes links, each change in one transaction. */
@Component
@Conditional(ProviderIsSet.class)
public class LinkRepository {

    /** SQL state of a unique key that is there already, on H2 and PostgreSQL. */
    private static final String KEY_TAKEN = "23505";

    private final DSLContext sql;

    public LinkRepository(Database database) {
        this.sql = database.sql();
    }

    Optional<Link> find(String account) {
        return find(sql, account);
    }

    private static Optional<Link> find(DSLContext from, String account) {
        return from.select(
                        ACCOUNT_LINK.ACCOUNT,
                        ACCOUNT_LINK.ISSUER,
                        ACCOUNT_LINK.CLAIM,
                        ACCOUNT_LINK.NAME,
                        ACCOUNT_LINK.LINKED_AT,
                        ACCOUNT_LINK.LINKED_BY)
                .from(ACCOUNT_LINK)
                .where(ACCOUNT_LINK.ACCOUNT.eq(account))
                .fetchOptional(Records.mapping(Link::new));
    }

    /**
     * Links an account, in place of what it was linked to; ends the sessions that the provider vouched for.
     *
     * @throws InvalidAccountException when another account is linked to the same name
     */
    void link(Link link, Optional<String> reason) {
        try {
            sql.transaction(transaction -> {
                Optional<Link> before = end(transaction, link.account());
                DSL.using(transaction)
                        .insertInto(ACCOUNT_LINK)
                        .values(link.account(), link.issuer(), link.claim(), link.name(), link.at(), link.by())
                        .execute();
                Act act = Act.of(
                        link.by(),
                        Act.Kind.LINK_ACCOUNT,
                        Act.account(link.account()),
                        before.map(Link::hash),
                        Optional.of(link.hash()));
                AuditRepository.append(transaction, act.because(reason), link.at());
            });
        } catch (DataAccessException fault) {
            if (KEY_TAKEN.equals(fault.sqlState())) {
                throw new InvalidAccountException(List.of(new AccountFault("link-taken", link.name())));
            }
            throw fault;
        }
    }

    /** Takes a link back and ends the sessions that the provider vouched for; nothing happens where there is none. */
    void unlink(String account, String by, Optional<String> reason, OffsetDateTime at) {
        sql.transaction(transaction -> {
            Optional<Link> before = end(transaction, account);
            if (before.isPresent()) {
                Act act = Act.of(
                        by, Act.Kind.UNLINK_ACCOUNT, Act.account(account), before.map(Link::hash), Optional.empty());
                AuditRepository.append(transaction, act.because(reason), at);
            }
        });
    }

    private static Optional<Link> end(Configuration transaction, String account) {
        DSLContext tx = DSL.using(transaction);
        Optional<Link> before = find(tx, account);
        tx.deleteFrom(ACCOUNT_LINK).where(ACCOUNT_LINK.ACCOUNT.eq(account)).execute();
        tx.deleteFrom(ACCOUNT_SESSION)
                .where(ACCOUNT_SESSION.ACCOUNT.eq(account).and(ACCOUNT_SESSION.PROVIDER.isTrue()))
                .execute();
        return before;
    }
}
