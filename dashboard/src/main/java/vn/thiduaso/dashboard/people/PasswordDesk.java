package vn.thiduaso.dashboard.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.VisitToken;

/** Somebody changes his own password. */
@Component
public class PasswordDesk {

    private final PasswordCheck check;
    private final AccountRepository repository;
    private final LoginRepository logins;
    private final Passwords passwords;
    private final Clock clock;

    public PasswordDesk(
            PasswordCheck check,
            AccountRepository repository,
            LoginRepository logins,
            Passwords passwords,
            Clock clock) {
        this.check = check;
        this.repository = repository;
        this.logins = logins;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * What was typed.
     *
     * @param present the password until now
     * @param again the new one once more
     */
    public record Change(String present, String fresh, String again) {}

    /**
     * All sessions of the account end; the one returned is new.
     *
     * @throws InvalidAccountException with all that is wrong
     */
    public VisitToken change(Actor actor, Change change, String source, String agent) {
        List<AccountFault> faults = faults(actor, change);
        if (faults.isEmpty()) {
            PasswordCheck.Outcome checked = check.check(actor.account(), source, change.present());
            if (checked instanceof PasswordCheck.Outcome.Wait wait) {
                faults.add(new AccountFault("password-wait", wait.left().toSeconds() + 1));
            } else if (checked instanceof PasswordCheck.Outcome.Wrong) {
                faults.add(new AccountFault("password-wrong"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidAccountException(faults);
        }
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        repository.changePassword(actor.account(), passwords.hash(change.fresh()), now);
        return logins.begin(actor.account(), source, agent, now);
    }

    private static List<AccountFault> faults(Actor actor, Change change) {
        List<String> known = new ArrayList<>(List.of(actor.account(), actor.name()));
        actor.unit().ifPresent(known::add);
        List<AccountFault> faults = new ArrayList<>(PasswordRule.faults(change.fresh(), known));
        if (!change.fresh().equals(change.again())) {
            faults.add(new AccountFault("password-again"));
        }
        if (change.fresh().equals(change.present())) {
            faults.add(new AccountFault("password-same"));
        }
        return faults;
    }
}
