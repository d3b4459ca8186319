package vn.thiduaso.dashboard.people;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;

/** UC-030: one's own account and its sessions. */
@Controller
class AccountPage {

    private final SessionQueries sessions;
    private final PeopleDesk people;

    AccountPage(SessionQueries sessions, PeopleDesk people) {
        this.sessions = sessions;
        this.people = people;
    }

    @GetMapping("/account")
    @Needs(Action.KEEP_OWN_ACCOUNT)
    String account(Actor actor, Model model) {
        model.addAttribute("nav", "account");
        model.addAttribute("sessions", sessions.of(actor.account()));
        return "account";
    }

    @PostMapping("/account/end-session")
    @Needs(Action.KEEP_OWN_ACCOUNT)
    String endSession(@RequestParam(defaultValue = "") String session, Actor actor) {
        people.endSession(actor, actor.account(), session);
        return "redirect:/account?done";
    }
}
