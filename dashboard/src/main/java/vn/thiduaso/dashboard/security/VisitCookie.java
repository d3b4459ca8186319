package vn.thiduaso.dashboard.security;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie of a visit, read by no script and sent with no request that another site causes. On TLS its name ties it to this host; without
 * TLS, that is on this machine, the port is part of the name, for browsers do not tell ports apart.
 */
public final class VisitCookie {

    private VisitCookie() {}

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-thiduaso" : "thiduaso-" + request.getServerPort();
    }

    public static Optional<VisitToken> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>of() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(cookie -> new VisitToken(cookie.getValue()))
                .findFirst();
    }

    /** Kept until the browser is closed. */
    public static void give(HttpServletRequest request, HttpServletResponse response, VisitToken token) {
        add(response, cookie(request, token.text()).build());
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        add(response, cookie(request, "").maxAge(Duration.ZERO).build());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict");
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
