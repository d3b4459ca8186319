package vn.thiduaso.dashboard.people;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.security.VisitCookie;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Home;
import vn.thiduaso.dashboard.web.PageFaults;

/** UC-030: logging in and out. */
@Controller
class LoginPage {

    private final LoginDesk desk;
    private final AccessSettings settings;

    LoginPage(LoginDesk desk, AccessSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    @GetMapping("/login")
    @Needs(Action.LOG_IN)
    String form(@RequestParam(defaultValue = "") String to, Actor actor, Model model) {
        boolean in = !actor.isVisitor() && actor.due() != Actor.Due.CODE;
        return in ? "redirect:" + Home.of(actor) : page(model, to, "");
    }

    @PostMapping("/login")
    @Needs(Action.LOG_IN)
    String login(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        LoginDesk.Outcome outcome = desk.login(account, password, request.getRemoteAddr(), Agents.of(request));
        if (outcome instanceof LoginDesk.Outcome.In in) {
            VisitCookie.give(request, response, in.token());
            if (in.actor().due() == Actor.Due.CODE) {
                return "redirect:/login/code"
                        + (Address.isOwnPath(to) ? "?to=" + UriUtils.encode(to, StandardCharsets.UTF_8) : "");
            }
            return "redirect:" + (Address.isOwnPath(to) ? to : Home.of(in.actor()));
        }
        model.addAttribute("account", account);
        if (outcome instanceof LoginDesk.Outcome.Wait wait) {
            return wait(wait.left(), to, response, model);
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        return page(model, to, outcome instanceof LoginDesk.Outcome.Expired ? "login.expired" : "login.refused");
    }

    private String wait(Duration left, String to, HttpServletResponse response, Model model) {
        model.addAttribute("seconds", PageFaults.tooOften(left, response));
        return page(model, to, "login.wait");
    }

    private String page(Model model, String to, String fault) {
        model.addAttribute("nav", "login");
        model.addAttribute("to", Address.isOwnPath(to) ? to : "");
        model.addAttribute("fault", fault);
        model.addAttribute("open", settings.publicReading());
        model.addAttribute("provider", settings.provider().orElse(null));
        return "login";
    }

    @PostMapping("/logout")
    @Needs(Action.KEEP_OWN_ACCOUNT)
    String logout(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        desk.logout(actor);
        VisitCookie.clear(request, response);
        return "redirect:/login";
    }
}
