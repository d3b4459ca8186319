package vn.thiduaso.dashboard.explain;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-003: where a figure comes from. */
@Controller
class ExplainPage {

    private final ExplainDesk desk;

    ExplainPage(ExplainDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/explain/{unit}/{node}")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    String explain(
            @PathVariable String unit,
            @PathVariable String node,
            RunChoice.Asked asked,
            Actor who,
            Locale locale,
            Model model) {
        ExplainView view = desk.view(unit, node, asked, who, PageWords.in(locale));
        model.addAttribute("nav", "scores");
        model.addAttribute("v", view);
        model.addAttribute("frame", view.frame());
        return "explain";
    }
}
