package vn.thiduaso.dashboard.signin;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.security.ProviderIsSet;
import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.dashboard.security.SessionRepository;
import vn.thiduaso.dashboard.security.VisitToken;
import vn.thiduaso.dashboard.signin.SignInException.Why;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_LINK;

/** Lets people in whose account is linked, and writes down who was let in and who was not, in the same transaction. */
@Component
@Conditional(ProviderIsSet.class)
public class SignInRepository {

    /** What a refusal is about that is about no account. */
    private static final String NOBODY = "sign-in";

    private final DSLContext sql;
    private final SessionRepository sessions;
    private final ProviderSettings settings;

    public SignInRepository(Database database, SessionRepository sessions, ProviderSettings settings) {
        this.sql = database.sql();
        this.sessions = sessions;
        this.settings = settings;
    }

    /**
     * What was decided.
     *
     * @param token of the new session; empty: not let in
     * @param why why there is no session; of a new one, why it would be gone when it is looked for
     */
    record Decision(Optional<VisitToken> token, Why why) {}

    /**
     * Begins a session of the account that is linked to a name at the provider.
     *
     * @param name value of the claim, from an id token that was checked
     * @param source address the browser asked from
     */
    Decision letIn(String name, String source, String agent, OffsetDateTime at) {
        return sql.transactionResult(transaction -> {
            var linked = DSL.using(transaction)
                    .select(ACCOUNT.ACCOUNT_, ACCOUNT.LOCKED)
                    .from(ACCOUNT_LINK)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ACCOUNT_.eq(ACCOUNT_LINK.ACCOUNT))
                    .where(ACCOUNT_LINK
                            .ISSUER
                            .eq(settings.issuer().toString())
                            .and(ACCOUNT_LINK.CLAIM.eq(settings.claim()))
                            .and(ACCOUNT_LINK.NAME.eq(name)))
                    .fetchOptional();
            if (linked.isEmpty()) {
                return refused(transaction, NOBODY, Why.UNKNOWN, source, at);
            }
            String account = linked.get().get(ACCOUNT.ACCOUNT_);
            if (linked.get().get(ACCOUNT.LOCKED)) {
                return refused(transaction, Act.account(account), Why.LOCKED, source, at);
            }
            VisitToken token = sessions.startByProvider(transaction, account, source, agent);
            Act act = Act.of(account, Act.Kind.SIGN_IN, Act.account(account))
                    .because(Optional.of(settings.issuer().toString()));
            AuditRepository.append(transaction, act, at);
            return new Decision(Optional.of(token), Why.LOCKED);
        });
    }

    /** Nobody was let in, for a reason that is about no account. */
    void refuse(Why why, String source, OffsetDateTime at) {
        sql.transaction(transaction -> {
            refused(transaction, NOBODY, why, source, at);
        });
    }

    private static Decision refused(
            Configuration transaction, String object, Why why, String source, OffsetDateTime at) {
        Act act = Act.of("visitor:" + source, Act.Kind.REFUSE_SIGN_IN, object).because(Optional.of(why.code()));
        AuditRepository.append(transaction, act, at);
        return new Decision(Optional.empty(), why);
    }
}
