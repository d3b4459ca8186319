package vn.thiduaso.dashboard.signin;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import vn.thiduaso.dashboard.security.VisitToken;

/**
 * What a browser shows that it is the one that went to the provider. The provider is another site, so this cookie comes back with a link from there
 * ({@code SameSite=Lax}), as that of a session must not; it opens nothing by itself.
 */
final class SignInCookie {

    private SignInCookie() {}

    /** As the cookie of a session: with the host on TLS, with the port without. */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-thiduaso-sign-in" : "thiduaso-sign-in-" + request.getServerPort();
    }

    static Optional<VisitToken> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(Cookie::getValue)
                .map(VisitToken::new);
    }

    static void give(HttpServletRequest request, HttpServletResponse response, VisitToken token) {
        add(request, response, token.text(), PendingSignIns.KEPT);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        ResponseCookie cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(kept)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
