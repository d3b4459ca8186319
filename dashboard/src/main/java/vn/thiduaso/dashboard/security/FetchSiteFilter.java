package vn.thiduaso.dashboard.security;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what would change something when the browser says that another site caused it. Clients that send no such header are held by the
 * token alone.
 */
final class FetchSiteFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final AccessDeniedHandler refusal;

    FetchSiteFilter(AccessDeniedHandler refusal) {
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (READING.contains(request.getMethod()) || site == null || OWN.contains(site)) {
            chain.doFilter(request, response);
        } else {
            refusal.handle(request, response, new CsrfException("caused by another site: " + site));
        }
    }
}
