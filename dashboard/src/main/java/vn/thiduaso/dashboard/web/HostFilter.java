package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only requests addressed to this machine by its own name: a foreign page that points its name at 127.0.0.1 gets nothing, not even
 * what is open without login.
 */
final class HostFilter extends OncePerRequestFilter {

    private static final Set<String> OWN = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OWN.contains(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(421);
        }
    }
}
