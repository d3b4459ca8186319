package vn.thiduaso.dashboard.security;

import java.net.URI;

/**
 * The OpenID Connect provider of an office, through which people may log in too. Where none is set, nothing of it exists.
 *
 * @param issuer as the provider's description and its tokens write it, to the letter
 * @param client name of this program at the provider
 * @param secret of that client; never shown, logged or written down
 * @param claim which claim of an id token names a person: what links of accounts are compared with
 * @param label what the login page calls it, in Vietnamese
 * @param labelEnglish the same in English
 */
public record ProviderSettings(
        URI issuer, String client, String secret, String claim, String label, String labelEnglish) {

    /** Where the secret is read, and nowhere else: an option of the command line could be seen by others on the machine. */
    public static final String SECRET_VARIABLE = "THIDUASO_OIDC_SECRET";

    /** Never changes and is given to nobody else, by the standard (OpenID Connect Core 1.0, 5.7). */
    public static final String SUBJECT = "sub";

    /** Counts only where the provider says that it has verified it. */
    public static final String EMAIL = "email";

    /** What a reader of this language sees. */
    public String labelIn(String language) {
        return language.equals("en") ? labelEnglish : label;
    }

    /** Never with the secret. */
    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + ", " + client + ", " + claim + "]";
    }
}
