package vn.thiduaso.dashboard.indexsets.editor;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-041: what a draft says otherwise than the version before, and what it does to ranks. */
@Controller
class SetDifferencePage {

    private final SetDifferenceDesk desk;

    SetDifferencePage(SetDifferenceDesk desk) {
        this.desk = desk;
    }

    @GetMapping(SetDraftDrawing.PATH + "/{draft}/difference")
    @Needs(Action.SEE_SET_DRAFTS)
    String difference(
            @PathVariable String draft, @RequestParam(defaultValue = "") String run, Locale locale, Model model) {
        model.addAttribute("nav", "index-sets");
        model.addAttribute("tab", "draft");
        model.addAttribute("v", desk.view(draft, run, PageWords.in(locale)));
        return "set-difference";
    }
}
