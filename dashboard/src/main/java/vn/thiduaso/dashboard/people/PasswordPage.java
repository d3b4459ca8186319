package vn.thiduaso.dashboard.people;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.security.VisitCookie;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-030: one's own password. */
@Controller
class PasswordPage {

    private final PasswordDesk desk;

    PasswordPage(PasswordDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/account/password")
    @Needs(Action.KEEP_OWN_ACCOUNT)
    String form(Model model) {
        return page(model);
    }

    @PostMapping("/account/password")
    @Needs(Action.KEEP_OWN_ACCOUNT)
    String change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        try {
            var change = new PasswordDesk.Change(present, fresh, again);
            VisitCookie.give(
                    request, response, desk.change(actor, change, request.getRemoteAddr(), Agents.of(request)));
            return "redirect:/account/password?changed";
        } catch (InvalidAccountException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(locale)), response, model);
            return page(model);
        }
    }

    private static String page(Model model) {
        model.addAttribute("nav", "account");
        model.addAttribute("least", PasswordRule.LEAST);
        model.addAttribute("most", PasswordRule.MOST);
        return "password";
    }
}
