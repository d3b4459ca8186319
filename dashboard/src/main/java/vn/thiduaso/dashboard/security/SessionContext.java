package vn.thiduaso.dashboard.security;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Finds who makes a request when somebody first asks: by the cookie of a browser, or, where programs ask, by the access code they send. A visitor with
 * neither costs no query.
 */
final class SessionContext implements SecurityContextRepository {

    private static final String BEARER = "Bearer ";

    private final ObjectProvider<SessionRepository> sessions;
    private final ObjectProvider<TokenQueries> tokens;

    SessionContext(ObjectProvider<SessionRepository> sessions, ObjectProvider<TokenQueries> tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** A code that opens nothing makes a visitor, whatever cookie comes with it. */
    private Optional<Actor> actor(HttpServletRequest request) {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (ApiPath.isOf(request) && sent != null && sent.startsWith(BEARER)) {
            return tokens.getObject()
                    .find(new VisitToken(sent.substring(BEARER.length()).strip()));
        }
        return VisitCookie.read(request).flatMap(token -> sessions.getObject().find(token));
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return actor(holder.getRequest())
                .<SecurityContext>map(actor -> new SecurityContextImpl(new Known(actor)))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // a session is begun and ended by its desk, in one transaction with what that means
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return VisitCookie.read(request).isPresent();
    }

    /** Somebody whose session was found. */
    private static final class Known extends AbstractAuthenticationToken {

        private static final long serialVersionUID = 1L;

        private final transient Actor actor;

        Known(Actor actor) {
            super(actor.roles().stream()
                    .map(role -> new SimpleGrantedAuthority(role.code()))
                    .toList());
            this.actor = actor;
            setAuthenticated(true);
        }

        @Override
        public Object getCredentials() {
            return List.of();
        }

        @Override
        public Object getPrincipal() {
            return actor;
        }
    }
}
