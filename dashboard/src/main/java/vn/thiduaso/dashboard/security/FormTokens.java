package vn.thiduaso.dashboard.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The token every form carries, made of the visit's cookie: nothing of it is stored, it ends with the session, and a visitor who is shown no
 * form gets no cookie.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String PARAMETER = "_csrf";
    private static final String MADE = FormTokens.class.getName();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        VisitToken made = VisitToken.make();
        request.setAttribute(MADE, made);
        return token(made);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(MADE) instanceof VisitToken made) {
            VisitCookie.give(request, response, made);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return VisitCookie.read(request).map(FormTokens::token).orElse(null);
    }

    private static CsrfToken token(VisitToken visit) {
        return new DefaultCsrfToken(HEADER, PARAMETER, visit.formToken());
    }
}
