package vn.thiduaso.dashboard.simulator;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-040: what would be if. Nothing of it is kept but what somebody saves as a scenario. */
@Controller
class SimulatorPage {

    private final StartDesk start;
    private final SimulatorDesk desk;

    SimulatorPage(StartDesk start, SimulatorDesk desk) {
        this.start = start;
        this.desk = desk;
    }

    @GetMapping(SimulatorRequest.PATH)
    @Needs(Action.SIMULATE)
    String choose(
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String q,
            Actor who,
            Locale locale,
            Model model) {
        model.addAttribute("nav", "simulator");
        Optional<String> only = start.only(who);
        if (only.isPresent()) {
            return "redirect:" + only.get();
        }
        Optional<StartView> view = start.view(set, period, q, who, PageWords.in(locale));
        if (view.isEmpty()) {
            return "empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("frame", view.get().frame());
        return "simulator-start";
    }

    @GetMapping(SimulatorRequest.PATH + "/{unit}")
    @Needs(value = Action.SIMULATE, unit = "unit")
    String one(
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> query,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        SimulatorView view = desk.view(unit, SimulatorRequest.of(query), who, PageWords.in(locale));
        if (!view.faults().isEmpty()) {
            PageFaults.tell(view.faults(), response, model);
        }
        model.addAttribute("nav", "simulator");
        model.addAttribute("v", view);
        model.addAttribute("frame", view.frame());
        return "simulator";
    }
}
