package vn.thiduaso.dashboard.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** What browsers call themselves. */
public final class Agents {

    private Agents() {}

    /** Empty when it does not say. */
    public static String of(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent;
    }
}
