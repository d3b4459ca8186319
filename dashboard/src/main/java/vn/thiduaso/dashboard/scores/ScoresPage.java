package vn.thiduaso.dashboard.scores;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-001: the ranking. */
@Controller
class ScoresPage {

    private final ScoresDesk desk;

    ScoresPage(ScoresDesk desk) {
        this.desk = desk;
    }

    @GetMapping({"/", "/scores"})
    @Needs(Action.SEE_RANKING)
    String scores(@ModelAttribute("asked") ScoresRequest asked, Locale locale, Model model) {
        model.addAttribute("nav", "scores");
        var view = desk.view(asked, PageWords.in(locale));
        if (view.isEmpty()) {
            return "empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("frame", view.get().frame());
        return "scores";
    }
}
