package vn.thiduaso.dashboard.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.people.AccountFault;
import vn.thiduaso.dashboard.people.AccountQueries;
import vn.thiduaso.dashboard.people.InvalidAccountException;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.ProviderIsSet;
import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.dashboard.web.TypedText;

/** Says which account the provider may vouch for. Roles and units stay those of the account: the provider gives no right. */
@Component
@Conditional(ProviderIsSet.class)
public class LinkDesk {

    private final AccountQueries accounts;
    private final LinkRepository links;
    private final ProviderSettings settings;
    private final Clock clock;

    public LinkDesk(AccountQueries accounts, LinkRepository links, ProviderSettings settings, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<Link> find(String account) {
        return links.find(account);
    }

    /**
     * @param name value of the claim, compared to the letter; spaces around it are not part of it
     * @throws InvalidAccountException with what is wrong; then nothing was changed
     */
    public void link(Actor by, String account, String name, Optional<String> reason) {
        String stripped = name.strip();
        requireKnown(account);
        if (stripped.isEmpty() || !TypedText.isLine(stripped, Link.LONGEST)) {
            throw new InvalidAccountException(List.of(new AccountFault("link-name", Link.LONGEST)));
        }
        links.link(
                new Link(account, settings.issuer().toString(), settings.claim(), stripped, now(), by.account()),
                reason);
    }

    /** @throws InvalidAccountException when there is no such account */
    public void unlink(Actor by, String account, Optional<String> reason) {
        requireKnown(account);
        links.unlink(account, by.account(), reason, now());
    }

    private void requireKnown(String account) {
        if (accounts.find(account).isEmpty()) {
            throw new InvalidAccountException(List.of(new AccountFault("unknown", account)));
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
