package vn.thiduaso.dashboard.units;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-002: one unit. */
@Controller
class UnitPage {

    private final UnitDesk desk;

    UnitPage(UnitDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/units/{unit}")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    String unit(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String aim,
            RunChoice.Asked asked,
            @RequestParam(name = "runs", defaultValue = "1") int page,
            Actor who,
            Locale locale,
            Model model) {
        UnitView view = desk.view(unit, aim, asked, page, who, PageWords.in(locale));
        model.addAttribute("nav", "scores");
        model.addAttribute("v", view);
        model.addAttribute("frame", view.frame());
        return "unit";
    }
}
