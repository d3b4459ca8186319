package vn.thiduaso.dashboard.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the token of a form is looked for, which for a form with files would read all of it: lets nothing be read from visitors, nor what says
 * it is longer than is taken, or does not say how long it is.
 */
final class UploadGate extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
            chain.doFilter(request, response);
        } else if (CurrentActor.get().isVisitor()) {
            response.sendRedirect("/login");
        } else if (request.getContentLengthLong() < 0
                || request.getContentLengthLong() > AccessSettings.UPLOAD_BYTES + AccessSettings.UPLOAD_FORM_BYTES) {
            request.setAttribute(RefusedException.ATTRIBUTE, RefusedException.Reason.TOO_LARGE);
            request.getRequestDispatcher(SecurityConfiguration.REFUSED).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
