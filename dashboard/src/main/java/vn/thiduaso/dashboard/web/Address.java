package vn.thiduaso.dashboard.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The address of a page: a path with what is chosen on it, each value written so that a browser gives it back unchanged. */
public record Address(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*\\}");

    /** @param path with a place {@code {…}} for each name */
    public static Address of(String path, Object... names) {
        Iterator<Object> next = Arrays.asList(names).iterator();
        return new Address(PLACE.matcher(path)
                .replaceAll(place -> UriUtils.encode(next.next().toString(), StandardCharsets.UTF_8)));
    }

    /** A page about something of one run. */
    public static String ofRun(String run, String path, Object... names) {
        return of(path, names).with("run", run).text();
    }

    /** @param value null or empty: not said */
    public Address with(String name, @Nullable Object value) {
        String written = value == null ? "" : value.toString();
        return written.isEmpty()
                ? this
                : new Address(text + (text.contains("?") ? "&" : "?") + name + "=" + encoded(written));
    }

    /** @param page from 1, the first of which is not said; null: the first */
    public Address page(@Nullable Integer page) {
        return with("page", page == null || page == 1 ? null : page);
    }

    /** Whether a text is a path of this server: no other host, whatever way a browser may read it. */
    public static boolean isOwnPath(String to) {
        return to.startsWith("/")
                && !to.startsWith("//")
                && to.indexOf('\\') < 0
                && to.chars().noneMatch(Character::isISOControl);
    }

    private static String encoded(String value) {
        // a plus may stand in a query, and is read as a space
        return UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8).replace("+", "%2B");
    }
}
