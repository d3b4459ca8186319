package vn.thiduaso.dashboard.people;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.security.VisitCookie;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Home;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-033: codes of a telephone, asked for at login and turned on and off. */
@Controller
class CodePage {

    private final CodeDesk desk;

    CodePage(CodeDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/login/code")
    @Needs(Action.LOG_IN)
    String ask(@RequestParam(defaultValue = "") String to, Actor actor, Model model) {
        return actor.due() == Actor.Due.CODE ? asked(model, to, "") : "redirect:/";
    }

    @PostMapping("/login/code")
    @Needs(Action.LOG_IN)
    String enter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String to,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (actor.due() != Actor.Due.CODE) {
            return "redirect:/";
        }
        LoginDesk.Outcome outcome = desk.enter(actor, code, request.getRemoteAddr(), Agents.of(request));
        if (outcome instanceof LoginDesk.Outcome.In in) {
            VisitCookie.give(request, response, in.token());
            return "redirect:" + (Address.isOwnPath(to) ? to : Home.of(in.actor()));
        }
        if (outcome instanceof LoginDesk.Outcome.Wait wait) {
            model.addAttribute("seconds", PageFaults.tooOften(wait.left(), response));
            return asked(model, to, "login.wait");
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        return asked(model, to, "account.fault.code-wrong");
    }

    private static String asked(Model model, String to, String fault) {
        model.addAttribute("nav", "login");
        model.addAttribute("to", Address.isOwnPath(to) ? to : "");
        model.addAttribute("fault", fault);
        return "login-code";
    }

    @GetMapping("/account/code")
    @Needs(Action.KEEP_OWN_ACCOUNT)
    String code(Actor actor, Model model) {
        return page(actor, model);
    }

    @PostMapping("/account/code/new")
    @Needs(Action.KEEP_OWN_ACCOUNT)
    String propose(Actor actor) {
        desk.propose(actor);
        return "redirect:/account/code";
    }

    /** The recovery codes are shown once, in the answer. */
    @PostMapping("/account/code")
    @Needs(Action.KEEP_OWN_ACCOUNT)
    String turnOn(
            @RequestParam(defaultValue = "") String code,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        try {
            List<String> recovery = desk.turnOn(actor, code, request.getRemoteAddr());
            model.addAttribute("recovery", recovery);
        } catch (InvalidAccountException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(locale)), response, model);
        }
        return page(actor, model);
    }

    @PostMapping("/account/code/off")
    @Needs(Action.KEEP_OWN_ACCOUNT)
    String turnOff(
            @RequestParam(defaultValue = "") String code,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        try {
            VisitCookie.give(request, response, desk.turnOff(actor, code, request.getRemoteAddr(), Agents.of(request)));
            return "redirect:/account/code";
        } catch (InvalidAccountException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(locale)), response, model);
            return page(actor, model);
        }
    }

    private String page(Actor actor, Model model) {
        CodeDesk.State state = desk.state(actor.account());
        model.addAttribute("nav", "account");
        model.addAttribute("state", state);
        desk.proposal(actor.account()).ifPresent(secret -> {
            model.addAttribute("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
            model.addAttribute("picture", CodePicture.of(OneTimeCodes.address(actor.account(), secret)));
        });
        return "account-code";
    }
}
