package vn.thiduaso.dashboard.signin;

import java.net.URI;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thiduaso.dashboard.people.Agents;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.security.ProviderIsSet;
import vn.thiduaso.dashboard.security.VisitCookie;
import vn.thiduaso.dashboard.signin.SignInDesk.Outcome;
import vn.thiduaso.dashboard.signin.SignInException.Why;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Home;
import vn.thiduaso.dashboard.web.PageFaults;

/** UC-047: logging in through the provider. */
@Controller
@Conditional(ProviderIsSet.class)
class SignInPage {

    private static final String BACK = "/login/provider/back";

    /** What a browser says of a request that another site caused. */
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private final SignInDesk desk;

    SignInPage(SignInDesk desk) {
        this.desk = desk;
    }

    /** A link and no form: a form's redirect to another host is what the content policy forbids. Another site's link leads to the login page only. */
    @GetMapping("/login/provider")
    @Needs(Action.LOG_IN)
    String begin(
            @RequestParam(defaultValue = "") String to,
            @RequestHeader(name = "Sec-Fetch-Site", defaultValue = "none") String site,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (isIn(actor)) {
            return "redirect:" + Home.of(actor);
        }
        if (ELSEWHERE.contains(site)) {
            return "redirect:" + login(own(to));
        }
        Outcome outcome = desk.begin(back(request), own(to), request.getRemoteAddr());
        if (outcome instanceof Outcome.Out out) {
            SignInCookie.give(request, response, out.cookie());
            return "redirect:" + out.address();
        }
        return refused((Outcome.Refused) outcome, response, model);
    }

    /**
     * Answers with a page that leads on by itself: this request was caused by the provider's site, so a redirect would still count as its, and no browser
     * would send the cookie of the session with it.
     */
    @GetMapping(BACK)
    @Needs(Action.LOG_IN)
    String back(Actor actor, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (isIn(actor)) {
            return "redirect:" + Home.of(actor);
        }
        Outcome outcome =
                desk.finish(SignInCookie.read(request), answer(request), request.getRemoteAddr(), Agents.of(request));
        SignInCookie.clear(request, response);
        // the address has the provider's code in it
        response.setHeader("Referrer-Policy", "no-referrer");
        if (outcome instanceof Outcome.In in) {
            VisitCookie.give(request, response, in.token());
            String to = in.to().isEmpty() ? Home.of(in.actor()) : in.to();
            response.setHeader("Refresh", "0;url=" + to);
            shown(model);
            model.addAttribute("to", to);
            return "sign-in-done";
        }
        return refused((Outcome.Refused) outcome, response, model);
    }

    private static boolean isIn(Actor actor) {
        return !actor.isVisitor() && actor.due() != Actor.Due.CODE;
    }

    /** Empty for what is no path of this server, or cannot stand in a header as it is. */
    private static String own(String to) {
        return Address.isOwnPath(to) && to.chars().allMatch(letter -> letter < 0x7f) ? to : "";
    }

    private static String login(String to) {
        return new Address("/login").with("to", to).text();
    }

    /** Under the name this server was asked by, which is one of its own ({@code HostFilter}); the provider must know it. */
    private static URI back(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .scheme(request.getScheme())
                .host(request.getServerName())
                .port(request.getServerPort())
                .path(BACK)
                .build()
                .toUri();
    }

    /** This address with all that stands after it; without that where no provider would write it so. */
    private static URI answer(HttpServletRequest request) {
        try {
            return URI.create(back(request) + "?" + request.getQueryString());
        } catch (IllegalArgumentException noAddress) {
            return back(request);
        }
    }

    /** Another language or theme is chosen at the login page: this address answers once. */
    private static void shown(Model model) {
        model.addAttribute("nav", "login");
        model.addAttribute("here", "/login?");
    }

    private static String refused(Outcome.Refused refused, HttpServletResponse response, Model model) {
        response.setStatus(refused.why().status());
        shown(model);
        model.addAttribute("why", refused.why());
        model.addAttribute("detail", refused.detail());
        model.addAttribute("again", login(refused.to()));
        if (refused.why() == Why.OFTEN) {
            model.addAttribute("seconds", PageFaults.tooOften(refused.left(), response));
        }
        return "sign-in-refused";
    }
}
