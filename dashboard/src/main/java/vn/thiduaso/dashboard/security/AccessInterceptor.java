package vn.thiduaso.dashboard.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.UriUtils;

/** Asks before every page method whether this person may do its action, and for its unit. A method that names no action answers nobody. */
public final class AccessInterceptor implements HandlerInterceptor {

    private final Rights rights;
    private final ObjectProvider<UnitAccess> units;

    public AccessInterceptor(Rights rights, ObjectProvider<UnitAccess> units) {
        this.rights = rights;
        this.units = units;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod method) || method.getMethodAnnotation(Needs.class) == null) {
            throw new IllegalStateException("names no action: " + handler);
        }
        // a stream that ends passes once more, behind the filters that know who asked: it was asked about when it began
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            return true;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        Actor actor = CurrentActor.get();
        if (actor.due() != Actor.Due.NOTHING && !isOpenWhileDue(actor.due(), needs.value())) {
            if (ApiPath.isOf(request)) {
                throw new RefusedException(RefusedException.Reason.DUE);
            }
            response.sendRedirect(actor.due().path());
            return false;
        }
        if (mayDo(actor, needs, request)) {
            return true;
        }
        if (actor.isVisitor() && ApiPath.isOf(request)) {
            throw new RefusedException(RefusedException.Reason.LOGIN);
        }
        if (actor.isVisitor()) {
            response.sendRedirect("/login" + wayBack(request));
            return false;
        }
        throw new RefusedException(RefusedException.Reason.RIGHTS);
    }

    /** Who is half logged in may not touch his account either: he could turn off what is still asked of him. */
    private static boolean isOpenWhileDue(Actor.Due due, Action action) {
        return action == Action.LOG_IN || action == Action.KEEP_OWN_ACCOUNT && due != Actor.Due.CODE;
    }

    private boolean mayDo(Actor actor, Needs needs, HttpServletRequest request) {
        return switch (rights.reach(actor, needs.value())) {
            case EVERYWHERE -> true;
            case OWN_UNITS ->
                needs.unit().isEmpty()
                        || units.getObject().allows(actor, needs.value(), variable(request, needs.unit()));
            case NOWHERE -> false;
        };
    }

    private static String variable(HttpServletRequest request, String name) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get(name) instanceof String value) {
            return value;
        }
        throw new IllegalStateException("no path variable " + name);
    }

    /** After login a page that was asked for is shown; a form that was sent is not sent again. */
    private static String wayBack(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "";
        }
        String query = request.getQueryString();
        return "?to="
                + UriUtils.encode(request.getRequestURI() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }
}
