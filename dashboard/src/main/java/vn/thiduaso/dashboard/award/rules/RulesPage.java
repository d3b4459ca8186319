package vn.thiduaso.dashboard.award.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
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

    static final String PATH = "/award-rules";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final RulesDesk desk;

    RulesPage(RulesDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    @Needs(Action.SEE_AWARD_RULES)
    String rules(@RequestParam(required = false) @Nullable String day, Locale locale, Model model) {
        return page(day, "", new RulesDesk.Form(null, null), locale, model);
    }

    @PostMapping(PATH + "/{rule}/confirm")
    @Needs(Action.CONFIRM_AWARD_RULES)
    String confirm(
            @PathVariable String rule,
            @RequestParam(required = false) @Nullable String day,
            RulesDesk.Form form,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        try {
            desk.confirm(rule, form, actor, PageWords.in(locale));
            return done(day, rule, "confirmed");
        } catch (InvalidConfirmationException invalid) {
            return faulty(invalid, day, rule, form, locale, response, model);
        }
    }

    @PostMapping(PATH + "/{rule}/take-back")
    @Needs(Action.CONFIRM_AWARD_RULES)
    String takeBack(
            @PathVariable String rule,
            @RequestParam(required = false) @Nullable String day,
            RulesDesk.Form form,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        try {
            desk.takeBack(rule, form, actor, PageWords.in(locale));
            return done(day, rule, "taken-back");
        } catch (InvalidConfirmationException invalid) {
            return faulty(invalid, day, rule, form, locale, response, model);
        }
    }

    private String done(@Nullable String day, String rule, String what) {
        return "redirect:"
                + Address.of(PATH)
                        .with("day", day(day).toString())
                        .with("done", what)
                        .text()
                + "#r-" + rule;
    }

    private String faulty(
            InvalidConfirmationException invalid,
            @Nullable String day,
            String rule,
            RulesDesk.Form form,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        List<String> told = invalid.told(PageWords.in(locale));
        PageFaults.tell(told, response, model);
        return page(day, rule, form, locale, model);
    }

    private String page(@Nullable String day, String open, RulesDesk.Form form, Locale locale, Model model) {
        model.addAttribute("nav", "movement");
        model.addAttribute("v", desk.view(day(day), PageWords.in(locale)));
        model.addAttribute("open", open);
        model.addAttribute("form", form);
        model.addAttribute("mostDocument", RulesDesk.DOCUMENT);
        model.addAttribute("mostReason", RulesDesk.REASON);
        return "award-rules";
    }

    /** Today for what is no day, or one of a year nobody means. */
    private LocalDate day(@Nullable String said) {
        try {
            LocalDate day = said == null || said.isBlank() ? desk.today() : LocalDate.parse(said.strip());
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : desk.today();
        } catch (DateTimeParseException noDay) {
            return desk.today();
        }
    }
}
