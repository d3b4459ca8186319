package vn.thiduaso.dashboard.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

import vn.thiduaso.dashboard.security.Needs;

/**
 * One address that a page method answers to, with one method of HTTP.
 *
 * @param pattern with its path variables: {@code /units/{unit}}
 * @param needs empty where the page method names no action
 */
record Route(String method, String pattern, Optional<Needs> needs) {

    static Stream<Route> of(Map<RequestMappingInfo, HandlerMethod> pages) {
        return pages.entrySet().stream()
                .flatMap(page -> methods(page.getKey())
                        .flatMap(method -> page.getKey().getPatternValues().stream()
                                .map(pattern -> new Route(
                                        method,
                                        pattern,
                                        Optional.ofNullable(page.getValue().getMethodAnnotation(Needs.class))))))
                .sorted(java.util.Comparator.comparing(Route::toString));
    }

    /** A mapping that names none answers to all. */
    private static Stream<String> methods(RequestMappingInfo mapping) {
        Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
        return named.isEmpty() ? Stream.of("GET", "POST") : named.stream().map(RequestMethod::name);
    }

    /** Refused with data, never with a page. */
    boolean isForPrograms() {
        return pattern.startsWith("/api/");
    }

    boolean mayChange() {
        return !method.equals("GET");
    }

    /** The page that says what was refused answers as if it had refused this. */
    boolean isRefusal() {
        return pattern.equals("/refused");
    }

    /** @throws IllegalStateException when the test knows no value for a path variable */
    String path(Map<String, String> values) {
        String path = pattern;
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (path.contains("{")) {
            throw new IllegalStateException("give the test a value for " + path);
        }
        return path;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
