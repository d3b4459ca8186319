package vn.thiduaso.dashboard.signin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.BadJWTExceptions;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.ProviderIsSet;
import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.dashboard.signin.SignInException.Why;

/**
 * The provider, as the library speaks with it: authorization code flow with PKCE, state and nonce. Its description is read when somebody first logs in,
 * and again after an hour; its keys when the library needs them.
 *
 * <p>Source: OpenID Connect Core 1.0, 3.1; OpenID Connect Discovery 1.0; RFC 7636; RFC 9207.
 */
@Component
@Conditional(ProviderIsSet.class)
public class Provider {

    /** How far the provider's clock may be from ours. */
    static final Duration SKEW = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofHours(1);

    /** With keys that the provider alone has: a shared secret would let us make tokens of our own. */
    private static final Set<JWSAlgorithm> SIGNATURES = Stream.concat(
                    JWSAlgorithm.Family.RSA.stream(), JWSAlgorithm.Family.EC.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final ProviderSettings settings;
    private final IssuerHttp http;
    private final Clock clock;
    private @Nullable Known known;

    public Provider(ProviderSettings settings, Clock clock) {
        this.settings = settings;
        this.http = new IssuerHttp(settings.issuer());
        this.clock = clock;
    }

    /** What was read of the provider. */
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {}

    /** Where the browser goes to log in. */
    URI address(PendingSignIn pending) throws SignInException {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, scope(), new ClientID(settings.client()), pending.back())
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(pending.state())
                .nonce(pending.nonce())
                .codeChallenge(pending.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** No more of a person than the one claim needs. */
    private Scope scope() {
        return switch (settings.claim()) {
            case ProviderSettings.SUBJECT -> new Scope("openid");
            case ProviderSettings.EMAIL -> new Scope("openid", "email");
            default -> new Scope("openid", "profile");
        };
    }

    /**
     * What the provider calls who came back.
     *
     * @param answer address he came back to, with everything the provider put into it
     */
    String name(PendingSignIn pending, URI answer) throws SignInException {
        AuthorizationCode code = code(pending, answer);
        Known provider = known();
        return claim(validated(provider.validator(), token(provider.metadata(), pending, code), pending.nonce()));
    }

    private AuthorizationCode code(PendingSignIn pending, URI answer) throws SignInException {
        AuthenticationResponse read;
        try {
            read = AuthenticationResponseParser.parse(answer);
        } catch (ParseException | IllegalArgumentException unreadable) {
            throw new SignInException(Why.STATE, "");
        }
        boolean other = read.getIssuer() != null
                && !read.getIssuer().getValue().equals(settings.issuer().toString());
        if (!pending.state().equals(read.getState()) || other) {
            throw new SignInException(Why.STATE, "");
        }
        if (!read.indicatesSuccess()) {
            throw denied(read.toErrorResponse().getErrorObject());
        }
        AuthorizationCode code = read.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new SignInException(Why.STATE, "");
        }
        return code;
    }

    /** Codes of errors are words; what is not one is not repeated on a page. */
    private static SignInException denied(ErrorObject error) {
        String code = error.getCode() == null ? "" : error.getCode();
        if (List.of(OAuth2Error.TEMPORARILY_UNAVAILABLE_CODE, OAuth2Error.SERVER_ERROR_CODE)
                .contains(code)) {
            return new SignInException(Why.UNREACHABLE, code);
        }
        return new SignInException(Why.DENIED, code.matches("[a-z_]{1,40}") ? code : "");
    }

    private JWT token(OIDCProviderMetadata provider, PendingSignIn pending, AuthorizationCode code)
            throws SignInException {
        HTTPRequest request = new TokenRequest.Builder(
                        provider.getTokenEndpointURI(),
                        authentication(provider),
                        new AuthorizationCodeGrant(code, pending.back(), pending.verifier()))
                .build()
                .toHTTPRequest();
        HTTPResponse answer = exchange(request);
        try {
            TokenResponse read = OIDCTokenResponseParser.parse(answer);
            if (read instanceof OIDCTokenResponse tokens) {
                return tokens.getOIDCTokens().getIDToken();
            }
            ErrorObject error = read.toErrorResponse().getErrorObject();
            throw OAuth2Error.INVALID_GRANT.equals(error)
                    ? new SignInException(Why.CODE, "")
                    : new SignInException(Why.SETTINGS, new IOException("token endpoint: " + error.getCode()));
        } catch (ParseException | IllegalArgumentException unreadable) {
            // what the library says of it may repeat a piece of the answer, which has tokens in it
            throw new SignInException(Why.SETTINGS, new IOException("unreadable answer of the token endpoint"));
        }
    }

    private ClientAuthentication authentication(OIDCProviderMetadata provider) {
        List<ClientAuthenticationMethod> taken = provider.getTokenEndpointAuthMethods();
        ClientID client = new ClientID(settings.client());
        Secret secret = new Secret(settings.secret());
        boolean inForm = taken != null
                && taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return inForm ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
    }

    /** An answer of a server that can answer. */
    private HTTPResponse exchange(HTTPRequest request) throws SignInException {
        HTTPResponse answer;
        try {
            answer = request.send(http);
        } catch (IOException unreachable) {
            throw new SignInException(Why.UNREACHABLE, unreachable);
        }
        if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw new SignInException(Why.UNREACHABLE, new IOException("answers " + answer.getStatusCode()));
        }
        return answer;
    }

    /** Signature, issuer, audience, times and nonce. */
    private static IDTokenClaimsSet validated(IDTokenValidator validator, JWT token, Nonce nonce)
            throws SignInException {
        try {
            return validator.validate(token, nonce);
        } catch (BadJOSEException refused) {
            throw new SignInException(why(refused), refused);
        } catch (RateLimitReachedException unknownKey) {
            throw new SignInException(Why.TOKEN, unknownKey);
        } catch (KeySourceException keys) {
            throw new SignInException(Why.UNREACHABLE, keys);
        } catch (JOSEException refused) {
            throw new SignInException(Why.TOKEN, refused);
        }
    }

    private static Why why(BadJOSEException refused) {
        if (refused == BadJWTExceptions.EXPIRED_EXCEPTION) {
            return Why.EXPIRED;
        }
        return refused == BadJWTExceptions.IAT_CLAIM_AHEAD_EXCEPTION ? Why.CLOCK : Why.TOKEN;
    }

    private String claim(IDTokenClaimsSet claims) throws SignInException {
        String name = claims.getStringClaim(settings.claim());
        boolean verified = !settings.claim().equals(ProviderSettings.EMAIL)
                || Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        if (name == null || name.isBlank() || name.length() > Link.LONGEST || !verified) {
            throw new SignInException(Why.CLAIM, settings.claim());
        }
        return name;
    }

    private synchronized Known known() throws SignInException {
        Instant now = clock.instant();
        Known read = known;
        if (read == null || !now.isBefore(read.until())) {
            OIDCProviderMetadata metadata = metadata();
            read = new Known(metadata, validator(metadata), now.plus(KEPT));
            known = read;
        }
        return read;
    }

    /** The provider's description of itself, which must be of this issuer and lead nowhere else. */
    private OIDCProviderMetadata metadata() throws SignInException {
        Issuer issuer = new Issuer(settings.issuer());
        try {
            HTTPRequest request = new HTTPRequest(
                    HTTPRequest.Method.GET,
                    OIDCProviderMetadata.resolveURL(issuer).toURI());
            HTTPResponse answer = exchange(request);
            answer.ensureStatusCode(HTTPResponse.SC_OK);
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(answer.getBodyAsJSONObject());
            boolean own = issuer.equals(metadata.getIssuer())
                    && Stream.of(
                                    metadata.getAuthorizationEndpointURI(),
                                    metadata.getTokenEndpointURI(),
                                    metadata.getJWKSetURI())
                            .allMatch(address -> address != null && http.isOwn(address));
            if (!own) {
                throw new SignInException(
                        Why.SETTINGS, new IOException("describes another issuer, or leads elsewhere"));
            }
            return metadata;
        } catch (Exception unreadable) {
            throw unreadable instanceof SignInException told ? told : new SignInException(Why.SETTINGS, unreadable);
        }
    }

    private IDTokenValidator validator(OIDCProviderMetadata metadata) throws SignInException {
        try {
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(), http)
                    // that would be a thread which outlives the server
                    .refreshAheadCache(false)
                    .build();
            IDTokenValidator validator = new IDTokenValidator(
                    metadata.getIssuer(),
                    new ClientID(settings.client()),
                    new JWSVerificationKeySelector<>(SIGNATURES, keys),
                    null);
            validator.setMaxClockSkew((int) SKEW.toSeconds());
            return validator;
        } catch (MalformedURLException unreadable) {
            throw new SignInException(Why.SETTINGS, unreadable);
        }
    }
}
