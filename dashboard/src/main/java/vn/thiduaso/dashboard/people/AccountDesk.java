package vn.thiduaso.dashboard.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Role;

/** Makes accounts. Whoever makes a password for somebody else sees it once; its owner must change it. */
@Component
public class AccountDesk {

    /** Account that a new home begins with. */
    public static final String FIRST = "quantri";

    private static final String FIRST_NAME = "Quản trị hệ thống";

    private final AccountQueries accounts;
    private final AccountRepository repository;
    private final Passwords passwords;
    private final Clock clock;

    public AccountDesk(AccountQueries accounts, AccountRepository repository, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.repository = repository;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Makes an account.
     *
     * @param by who acts, as the audit names him
     * @return the password for its first login
     * @throws InvalidAccountException with all that is wrong
     */
    public String add(AccountDraft draft, String by) {
        requireFaultless(draft);
        String password = Passwords.oneTime();
        repository.add(draft, passwords.hash(password), true, false, by, now());
        return password;
    }

    private void requireFaultless(AccountDraft draft) {
        List<AccountFault> faults = new ArrayList<>(draft.faults());
        if (faults.isEmpty() && accounts.find(draft.account()).isPresent()) {
            faults.add(new AccountFault("taken", draft.account()));
        }
        if (!faults.isEmpty()) {
            throw new InvalidAccountException(faults);
        }
    }

    /** The administrator of a home that has no account yet: the password for his first login. Empty when there are accounts. */
    public Optional<String> addFirst(String by) {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    add(new AccountDraft(FIRST, FIRST_NAME, Set.of(Role.ADMINISTRATOR), Optional.empty()), by));
        } catch (InvalidAccountException meanwhile) {
            return Optional.empty();
        }
    }

    /** Makes the accounts of a demonstration that are not there yet, all with the same password, which need not be changed. */
    public void addIllustrative(List<AccountDraft> drafts, String password, String by) {
        String hash = passwords.hash(password);
        for (AccountDraft draft : drafts) {
            if (accounts.find(draft.account()).isEmpty()) {
                requireFaultless(draft);
                repository.add(draft, hash, false, true, by, now());
            }
        }
    }

    /**
     * Gives an account a new password for one login, unlocks it and ends its sessions.
     *
     * @throws InvalidAccountException when there is no such account
     */
    public String reset(String account, String by) {
        Account known = accounts.find(account)
                .orElseThrow(() -> new InvalidAccountException(new AccountFault("unknown", account)));
        String password = Passwords.oneTime();
        repository.resetPassword(known, passwords.hash(password), by, now());
        return password;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
