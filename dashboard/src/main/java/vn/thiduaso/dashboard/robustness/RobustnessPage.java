package vn.thiduaso.dashboard.robustness;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-034: how sure the ranks of a run are. */
@Controller
class RobustnessPage {

    private final RobustnessDesk desk;

    RobustnessPage(RobustnessDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/robustness")
    @Needs(Action.SEE_RANKING)
    String robustness(@ModelAttribute("asked") RobustnessRequest asked, Locale locale, Model model) {
        model.addAttribute("nav", "scores");
        var view = desk.view(asked, PageWords.in(locale));
        if (view.isEmpty()) {
            return "empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("frame", view.get().frame());
        return "robustness";
    }
}
