package vn.thiduaso.dashboard.ranks;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-035: how ranks change over periods. */
@Controller
class RanksPage {

    private final RanksDesk desk;

    RanksPage(RanksDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/ranks")
    @Needs(Action.SEE_RANKING)
    String ranks(@ModelAttribute("asked") RanksRequest asked, Locale locale, Model model) {
        model.addAttribute("nav", "scores");
        var view = desk.view(asked, PageWords.in(locale));
        if (view.isEmpty()) {
            return "empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("frame", view.get().frame());
        return "ranks";
    }
}
