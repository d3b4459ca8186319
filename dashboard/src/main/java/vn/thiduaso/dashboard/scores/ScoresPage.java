package vn.thiduaso.dashboard.scores;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.views.SavedTable;
import vn.thiduaso.dashboard.views.ViewDesk;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-001: the ranking. */
@Controller
class ScoresPage {

    private final ScoresDesk desk;
    private final ViewDesk views;

    ScoresPage(ScoresDesk desk, ViewDesk views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping({"/", "/scores"})
    @Needs(Action.SEE_RANKING)
    String scores(@ModelAttribute("asked") ScoresRequest asked, Actor who, Locale locale, Model model) {
        Optional<String> usual = views.usualAddress(who, SavedTable.SCORES, asked.isPlain());
        if (usual.isPresent()) {
            return "redirect:" + usual.get();
        }
        model.addAttribute("nav", "scores");
        var view = desk.view(asked, PageWords.in(locale));
        if (view.isEmpty()) {
            return "empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("frame", view.get().frame());
        model.addAttribute(
                "views",
                views.offer(who, SavedTable.SCORES, asked.saved(), view.get().state()));
        return "scores";
    }
}
