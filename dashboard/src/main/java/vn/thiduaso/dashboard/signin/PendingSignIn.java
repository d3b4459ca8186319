package vn.thiduaso.dashboard.signin;

import java.net.URI;
import java.time.Instant;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * Somebody is at the provider and is expected back.
 *
 * @param state what the answer must carry
 * @param nonce what the id token must carry
 * @param verifier what proves to the provider that who takes the code in is who began (RFC 7636)
 * @param back where the provider is to send him: an address of this server
 * @param to path of this server where he wants to go after that; empty: to the first page
 */
record PendingSignIn(State state, Nonce nonce, CodeVerifier verifier, URI back, String to, Instant begun) {

    /** With secrets of the library's making, 256 bits each. */
    static PendingSignIn begin(URI back, String to, Instant now) {
        return new PendingSignIn(new State(), new Nonce(), new CodeVerifier(), back, to, now);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "PendingSignIn";
    }
}
