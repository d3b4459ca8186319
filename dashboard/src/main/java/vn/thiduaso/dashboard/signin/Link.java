package vn.thiduaso.dashboard.signin;

import java.net.URI;
import java.time.OffsetDateTime;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.security.ProviderSettings;

/**
 * An account that may log in through the provider.
 *
 * @param issuer provider it was linked for
 * @param claim claim of the id token that is compared
 * @param name its value, to the letter
 * @param by account of who linked it
 */
public record Link(String account, String issuer, String claim, String name, OffsetDateTime at, String by) {

    /** Longest value of a claim: what the standard allows a subject to be. */
    public static final int LONGEST = 255;

    /** Whether it lets anybody in as the server is set now; a link of other settings does not. */
    public boolean countsFor(ProviderSettings settings) {
        return URI.create(issuer).equals(settings.issuer()) && claim.equals(settings.claim());
    }

    /** SHA-256, hex, for the audit: of what decides. */
    String hash() {
        return Act.hash(String.join("\n", account, issuer, claim, name));
    }
}
