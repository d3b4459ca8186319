package vn.thiduaso.dashboard.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriUtils;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.CurrentActor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.datasets.aim.AimSets;
import vn.thiduaso.datasets.aim.InvalidAimSetException;
import vn.thiduaso.datasets.award.AwardRuleFiles;
import vn.thiduaso.datasets.award.InvalidAwardRulesException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.fault.Fault;

/** What every template may use, and the pages for what goes wrong: words and a code, never a stack trace. */
@ControllerAdvice
class PageAdvice {

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
        model.addAttribute("home", Home.of(actor));
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

    /** The file of a home is written by people: what is wrong with it is told to them, with the lines. */
    @ExceptionHandler
    String told(InvalidAimSetException invalid, HttpServletRequest request, HttpServletResponse response, Model model) {
        return faulty(AimSets.FILE, invalid.faults(), request, response, model);
    }

    /** So are the rules of awards. */
    @ExceptionHandler
    String told(
            InvalidAwardRulesException invalid, HttpServletRequest request, HttpServletResponse response, Model model) {
        return faulty(AwardRuleFiles.FILE, invalid.faults(), request, response, model);
    }

    private String faulty(
            String file, List<Fault> faults, HttpServletRequest request, HttpServletResponse response, Model model) {
        common(request, model);
        model.addAttribute("file", file);
        PageFaults.tell(faults.stream().map(Fault::toString).toList(), response, model);
        return "home-faults";
    }

    /** The menu leads everybody to his own unit, from the day his account is made: there it is empty, and nobody's fault. */
    @ExceptionHandler
    String told(
            UnpublishedUnitException nothing, HttpServletRequest request, HttpServletResponse response, Model model) {
        String own = CurrentActor.get().unit().orElse("");
        if (!nothing.unit().equals(own)) {
            return told((Exception) nothing, request, response, model);
        }
        common(request, model);
        model.addAttribute("unit", own);
        return "unit-none";
    }

    @ExceptionHandler
    String told(Exception fault, HttpServletRequest request, HttpServletResponse response, Model model) {
        Trouble trouble = Trouble.of(fault, request, response);
        response.setStatus(trouble.status());
        common(request, model);
        model.addAttribute("code", trouble.code());
        model.addAttribute("key", trouble.key());
        model.addAttribute("what", trouble.what());
        return "error";
    }
}
