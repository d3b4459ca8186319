package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Catches what no page caught (a template that fails): a short text with a code, never a stack trace. */
final class LastResortFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LastResortFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            String code = "TDS-500-" + UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{} at {}", code, request.getRequestURI(), fault);
            if (!response.isCommitted()) {
                response.resetBuffer();
                response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter()
                        .println("Có lỗi của hệ thống. Số liệu không bị ảnh hưởng. Mã để báo hỗ trợ: " + code);
            }
        }
    }
}
