package vn.thiduaso.dashboard.help;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * How far a browser has come with the first steps. Kept in a cookie of its own and nowhere else: nobody's way through the pages is recorded.
 *
 * @param place whether they are shown
 * @param done keys of the steps that are done
 */
record FirstStepsMark(Place place, Set<String> done) {

    private static final String COOKIE = "start";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final Pattern WRITTEN = Pattern.compile("(on|off)(\\.[a-z]{1,20}){0,30}");

    /** Where the first steps are. */
    enum Place {
        /** Nobody has said anything yet. */
        NEW,
        ON,
        /** Put away. */
        OFF
    }

    FirstStepsMark {
        done = Set.copyOf(done);
    }

    /** What the cookie says; one that cannot be read says nothing. */
    static FirstStepsMark of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> WRITTEN.matcher(value).matches())
                .map(FirstStepsMark::read)
                .findFirst()
                .orElseGet(() -> new FirstStepsMark(Place.NEW, Set.of()));
    }

    private static FirstStepsMark read(String value) {
        String[] parts = value.split("\\.");
        return new FirstStepsMark(
                parts[0].equals("on") ? Place.ON : Place.OFF,
                new LinkedHashSet<>(Arrays.asList(parts).subList(1, parts.length)));
    }

    FirstStepsMark at(Place other) {
        return new FirstStepsMark(other, done);
    }

    FirstStepsMark with(String step, boolean isDone) {
        Set<String> changed = new LinkedHashSet<>(done);
        if (isDone) {
            changed.add(step);
        } else {
            changed.remove(step);
        }
        return new FirstStepsMark(place, changed);
    }

    void keep(HttpServletResponse response) {
        StringBuilder value = new StringBuilder(place == Place.OFF ? "off" : "on");
        done.stream().sorted().forEach(step -> value.append('.').append(step));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value.toString())
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .sameSite("Strict")
                        .build()
                        .toString());
    }
}
