package vn.thiduaso.dashboard.award.rules;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-053: the rules of awards on a day, where they are written, and what waits for somebody's word. */
@Controller
class RulesPage {

    private static final String PATH = "/award-rules";

    private final RulesDesk desk;

    RulesPage(RulesDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    @Needs(Action.SEE_AWARD_RULES)
    String rules(@RequestParam(required = false) @Nullable String day, Locale locale, Model model) {
        return page("", RulesDesk.Form.on(day), locale, model);
    }

    @PostMapping(PATH + "/{rule}/confirm")
    @Needs(Action.CONFIRM_AWARD_RULES)
    String confirm(
            @PathVariable String rule,
            RulesDesk.Form form,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return answer(
                () -> desk.confirm(rule, form, actor, PageWords.in(locale)),
                "confirmed",
                rule,
                form,
                locale,
                response,
                model);
    }

    @PostMapping(PATH + "/{rule}/take-back")
    @Needs(Action.CONFIRM_AWARD_RULES)
    String takeBack(
            @PathVariable String rule,
            RulesDesk.Form form,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return answer(
                () -> desk.takeBack(rule, form, actor, PageWords.in(locale)),
                "taken-back",
                rule,
                form,
                locale,
                response,
                model);
    }

    /** The page again: at the rule when it was done, else with all that is wrong and the form as it was sent. */
    private String answer(
            Runnable act,
            String done,
            String rule,
            RulesDesk.Form form,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        try {
            act.run();
            return "redirect:"
                    + Address.of(PATH)
                            .with("day", form.day())
                            .with("done", done)
                            .text() + "#r-" + rule;
        } catch (InvalidConfirmationException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(locale)), response, model);
            return page(rule, form, locale, model);
        }
    }

    /** @param open hash of the rule whose form is open; empty: none */
    private String page(String open, RulesDesk.Form form, Locale locale, Model model) {
        model.addAttribute("nav", "movement");
        model.addAttribute("v", desk.view(form.day(), PageWords.in(locale)));
        model.addAttribute("open", open);
        model.addAttribute("form", form);
        model.addAttribute("mostDocument", RulesDesk.DOCUMENT);
        model.addAttribute("mostReason", RulesDesk.REASON);
        return "award-rules";
    }
}
