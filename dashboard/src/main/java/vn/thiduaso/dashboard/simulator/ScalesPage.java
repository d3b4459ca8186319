package vn.thiduaso.dashboard.simulator;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-052: one indicator of a unit on several scales. */
@Controller
class ScalesPage {

    static final String PATH = SimulatorRequest.PATH + "/{unit}/scales";

    private final ScalesDesk desk;

    ScalesPage(ScalesDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    @Needs(value = Action.SIMULATE, unit = "unit")
    String scales(
            @PathVariable String unit,
            RunChoice.Asked asked,
            @RequestParam(defaultValue = "") String node,
            Locale locale,
            Model model) {
        ScalesView view = desk.view(unit, asked, node, PageWords.in(locale));
        model.addAttribute("nav", "simulator");
        model.addAttribute("v", view);
        model.addAttribute("frame", view.frame());
        return "simulator-scales";
    }
}
