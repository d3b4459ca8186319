package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the reader's choices from address and cookies, and keeps new ones for a year. */
final class PreferencesFilter extends OncePerRequestFilter {

    static final String ATTRIBUTE = Preferences.class.getName();

    private static final Duration KEPT = Duration.ofDays(365);

    static Preferences of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Preferences chosen ? chosen : Preferences.DEFAULT;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Preferences chosen = Preferences.of(choice(request, "lang"), choice(request, "theme"), choice(request, "keys"));
        request.setAttribute(ATTRIBUTE, chosen);
        keep(request, response, "lang", chosen.language());
        keep(request, response, "theme", chosen.theme());
        keep(request, response, "keys", chosen.keys());
        chain.doFilter(request, response);
    }

    private static @Nullable String choice(HttpServletRequest request, String name) {
        String asked = asked(request, name);
        if (asked != null) {
            return asked;
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    /** A form with files has no choices, and is not read before it is known who sends it. */
    private static @Nullable String asked(HttpServletRequest request, String name) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/") ? null : request.getParameter(name);
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        if (asked(request, name) != null) {
            String cookie = ResponseCookie.from(name, value)
                    .path("/")
                    .maxAge(KEPT)
                    .httpOnly(true)
                    // somebody who comes back from the provider of logins keeps his language
                    .sameSite("Lax")
                    .build()
                    .toString();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie);
        }
    }
}
