package vn.thiduaso.dashboard.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.UriUtils;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.CurrentActor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.RefusedException;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.ingest.wording.Formats;

/** What every template may use, and the pages for what goes wrong: words and a code, never a stack trace. */
@ControllerAdvice
class PageAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(PageAdvice.class);
    private static final Set<String> CHOICES = Set.of("lang", "theme", "keys");

    private final Rights rights;

    PageAdvice(Rights rights) {
        this.rights = rights;
    }

    @ModelAttribute
    void common(HttpServletRequest request, Model model) {
        Preferences chosen = PreferencesFilter.of(request);
        model.addAttribute("prefs", chosen);
        model.addAttribute("f", Formats.in(chosen.language()));
        model.addAttribute("here", here(request));
        Actor known = CurrentActor.get();
        // who is half logged in is shown as a visitor: no link of his would be answered
        Actor actor = known.due() == Actor.Due.CODE ? Actor.VISITOR : known;
        model.addAttribute("who", actor);
        model.addAttribute("may", may(actor));
        model.addAttribute("home", Home.of(rights, actor));
    }

    /** Names of the actions within reach, so that no page leads where nobody would be let in. */
    private Set<String> may(Actor actor) {
        return Arrays.stream(Action.values())
                .filter(action -> rights.reach(actor, action) != Reach.NOWHERE)
                .map(Action::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * This address without the choices, ready for one more parameter. The path stands as it was sent: it is encoded already. What a form
     * sent is no part of an address.
     */
    private static String here(HttpServletRequest request) {
        StringBuilder address = new StringBuilder("/")
                .append(request.getRequestURI().replaceFirst("^/+", ""))
                .append('?');
        Map<String, String[]> parameters = "POST".equals(request.getMethod()) ? Map.of() : request.getParameterMap();
        parameters.forEach((name, values) -> {
            for (String value : CHOICES.contains(name) ? new String[0] : values) {
                address.append(UriUtils.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(UriUtils.encode(value, StandardCharsets.UTF_8).replace("%2A", "*"))
                        .append('&');
            }
        });
        return address.toString();
    }

    @ExceptionHandler
    String refused(RefusedException refused, HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(request, response, model, refused.status(), "TDS-" + refused.status(), refused.key(), "");
    }

    @ExceptionHandler
    String missing(NotFoundException missing, HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(request, response, model, 404, "TDS-404", missing.key(), String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    String noPage(HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(request, response, model, 404, "TDS-404", "error.no-page", request.getRequestURI());
    }

    @ExceptionHandler({BindException.class, TypeMismatchException.class})
    String badRequest(HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(request, response, model, 400, "TDS-400", "error.bad-request", request.getRequestURI());
    }

    /** Who was told as things came along has closed his page: nobody is left to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone, HttpServletResponse response) {
        LOG.debug("a page was closed", gone);
    }

    /** What Spring itself refuses keeps its status and headers; the rest is our own fault. */
    @ExceptionHandler
    String other(Exception fault, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (fault instanceof ErrorResponse refused && refused.getStatusCode().is4xxClientError()) {
            refused.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            int status = refused.getStatusCode().value();
            String key = status == 405 ? "error.method" : "error.bad-request";
            return page(request, response, model, status, "TDS-" + status, key, request.getRequestURI());
        }
        String code = "TDS-500-" + UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} at {}", code, request.getRequestURI(), fault);
        return page(request, response, model, 500, code, "error.ours", "");
    }

    private String page(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            int status,
            String code,
            String key,
            String what) {
        response.setStatus(status);
        common(request, model);
        model.addAttribute("code", code);
        model.addAttribute("key", key);
        model.addAttribute("what", what);
        return "error";
    }
}
