package vn.thiduaso.dashboard.people;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-039: access codes of one's own programs. */
@Controller
class TokenPage {

    private static final String PATH = "/account/tokens";

    private final TokenDesk desk;

    TokenPage(TokenDesk desk) {
        this.desk = desk;
    }

    /** A code as the page lists it. */
    record Listed(TokenRepository.Token token, boolean over) {}

    @GetMapping(PATH)
    @Needs(Action.KEEP_OWN_ACCOUNT)
    String tokens(Actor actor, Model model) {
        return page(actor, model, "", TokenDesk.MOST_DAYS);
    }

    /** The code is shown once, in the answer: it goes into no address and no store. */
    @PostMapping(PATH)
    @Needs(Action.KEEP_OWN_ACCOUNT)
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") int days,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute("token", desk.add(actor, name, days));
            model.addAttribute("tokenOf", name.strip());
            return page(actor, model, "", TokenDesk.MOST_DAYS);
        } catch (InvalidAccountException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(locale)), response, model);
            return page(actor, model, name, days);
        }
    }

    @PostMapping(PATH + "/end")
    @Needs(Action.KEEP_OWN_ACCOUNT)
    String end(@RequestParam(defaultValue = "") String token, Actor actor) {
        desk.end(actor, token);
        return "redirect:" + PATH + "?done";
    }

    private String page(Actor actor, Model model, String name, int days) {
        model.addAttribute("nav", "account");
        model.addAttribute(
                "tokens",
                desk.of(actor).stream()
                        .map(token -> new Listed(token, desk.isOver(token)))
                        .toList());
        model.addAttribute("name", name);
        model.addAttribute("days", days);
        model.addAttribute("mostDays", TokenDesk.MOST_DAYS);
        return "account-tokens";
    }
}
