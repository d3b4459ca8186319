package vn.thiduaso.dashboard.help;

import java.util.Locale;
import java.util.Set;

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
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Words;

/** UC-046: the first steps, taken, put away and taken out again. Nothing of it is kept on the server. */
@Controller
class FirstStepsPage {

    private static final String PATH = HelpTexts.PATH + "/start";

    private final FirstStepsDesk desk;
    private final HelpTexts texts;

    FirstStepsPage(FirstStepsDesk desk, HelpTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping(PATH)
    @Needs(Action.SEE_HELP)
    String steps(HttpServletRequest request, Actor who, Locale locale, Model model) {
        model.addAttribute("nav", "help");
        model.addAttribute("v", desk.view(FirstStepsMark.of(request), who, PageWords.in(locale)));
        return "help-start";
    }

    /**
     * @param act {@code on}, {@code off}, {@code again}, {@code done} or {@code undone}; anything else changes nothing
     * @param step the step that is done or not
     * @param back a path of this server to go back to; empty: to the page of the next step
     */
    @PostMapping(PATH)
    @Needs(Action.SEE_HELP)
    String change(
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor who,
            Locale locale) {
        FirstStepsMark before = FirstStepsMark.of(request);
        FirstStepsMark mark = changed(before, act, step);
        if (!mark.equals(before)) {
            mark.keep(response);
        }
        Words words = PageWords.in(locale);
        return "redirect:"
                + (Address.isOwnPath(back)
                        ? back
                        : desk.next(mark, who, words)
                                .map(FirstStepsView.Step::address)
                                .orElse(PATH));
    }

    private FirstStepsMark changed(FirstStepsMark mark, String act, String step) {
        boolean known = texts.book().firstSteps().find(step).isPresent();
        return switch (act) {
            case "on" -> mark.at(FirstStepsMark.Place.ON);
            case "off" -> mark.at(FirstStepsMark.Place.OFF);
            case "again" -> new FirstStepsMark(FirstStepsMark.Place.ON, Set.of());
            case "done" -> known ? mark.with(step, true) : mark;
            case "undone" -> known ? mark.with(step, false) : mark;
            default -> mark;
        };
    }
}
