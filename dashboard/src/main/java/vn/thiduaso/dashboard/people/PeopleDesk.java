package vn.thiduaso.dashboard.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.security.Actor;

/** Changes accounts of others: what they are, and whether they are let in. At least one administrator can always log in. */
@Component
public class PeopleDesk {

    private final AccountQueries accounts;
    private final AccountRepository repository;
    private final LoginRepository logins;
    private final Clock clock;

    public PeopleDesk(AccountQueries accounts, AccountRepository repository, LoginRepository logins, Clock clock) {
        this.accounts = accounts;
        this.repository = repository;
        this.logins = logins;
        this.clock = clock;
    }

    /**
     * Another name, other roles, another unit; ends the sessions of the account, so that nobody goes on with rights he no longer has.
     *
     * @throws InvalidAccountException with all that is wrong
     */
    public void change(Actor by, AccountDraft draft, Optional<String> reason) {
        Account before = known(draft.account());
        List<AccountFault> faults = new ArrayList<>(draft.faults());
        if (!faults.isEmpty()) {
            throw new InvalidAccountException(faults);
        }
        repository.change(before, draft, by.account(), reason, now());
    }

    /**
     * The account is let in no more, or again; locking ends its sessions.
     *
     * @throws InvalidAccountException when it is one's own, or the last administrator's
     */
    public void lock(Actor by, String account, boolean locked, Optional<String> reason) {
        Account before = known(account);
        if (by.account().equals(before.account())) {
            throw new InvalidAccountException(new AccountFault("own"));
        }
        if (before.locked() != locked) {
            repository.lock(before, locked, by.account(), reason, now());
        }
    }

    /** Ends one session of an account. */
    public void endSession(Actor by, String account, String session) {
        logins.end(by.account(), Act.Kind.END_SESSION, known(account).account(), session, now());
    }

    private Account known(String account) {
        return accounts.find(account)
                .orElseThrow(() -> new InvalidAccountException(new AccountFault("unknown", account)));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
