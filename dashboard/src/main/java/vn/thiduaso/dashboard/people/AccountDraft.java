package vn.thiduaso.dashboard.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.datasets.lake.TextLimits;

/**
 * What an account is to be.
 *
 * @param account name typed at login; taken in lower case
 * @param unit code of a unit; need not be one of a published run, for a unit logs in before its first figures are there
 */
public record AccountDraft(String account, String name, Set<Role> roles, Optional<String> unit) {

    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9][a-z0-9._-]{1,58}[a-z0-9]");

    public AccountDraft {
        account = account.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        roles = Set.copyOf(roles);
        unit = unit.map(String::strip).filter(code -> !code.isEmpty());
    }

    /** Everything that is wrong with it. */
    List<AccountFault> faults() {
        List<AccountFault> faults = new ArrayList<>();
        if (!ACCOUNT.matcher(account).matches()) {
            faults.add(new AccountFault("account", account));
        }
        if (name.isEmpty() || name.length() > TextLimits.ACTOR || hasControlLetter(name)) {
            faults.add(new AccountFault("name", TextLimits.ACTOR));
        }
        if (roles.isEmpty()) {
            faults.add(new AccountFault("roles"));
        }
        if (unit.isEmpty() && roles.stream().anyMatch(Role::needsUnit)) {
            faults.add(new AccountFault("unit-needed"));
        }
        if (unit.filter(code -> code.length() > TextLimits.UNIT || hasControlLetter(code))
                .isPresent()) {
            faults.add(new AccountFault("unit", TextLimits.UNIT));
        }
        return faults;
    }

    private static boolean hasControlLetter(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
