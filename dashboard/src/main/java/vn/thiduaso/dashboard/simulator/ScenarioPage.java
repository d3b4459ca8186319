package vn.thiduaso.dashboard.simulator;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Words;

/** UC-040: scenarios, saved, given to others, side by side. Whose units may be seen is asked scenario by scenario in {@link ScenarioQueries}. */
@Controller
class ScenarioPage {

    private final ScenarioDesk desk;
    private final SimulatorDesk simulator;

    ScenarioPage(ScenarioDesk desk, SimulatorDesk simulator) {
        this.desk = desk;
        this.simulator = simulator;
    }

    @GetMapping(Scenario.PATH)
    @Needs(Action.SIMULATE)
    String list(
            @RequestParam MultiValueMap<String, String> sent,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        ListAsked asked = ScenarioList.asked(sent);
        int picked = ScenarioList.picked(asked).size();
        if (picked > ScenarioDesk.MOST) {
            PageFaults.tell(
                    List.of(words.text(
                            "scenario.too-many", Integer.toString(ScenarioDesk.MOST), Integer.toString(picked))),
                    response,
                    model);
            asked = ScenarioList.picking(asked, List.of());
        }
        model.addAttribute("nav", "simulator");
        model.addAttribute("v", desk.view(who, asked, words));
        return "scenarios";
    }

    @GetMapping(Scenario.PATH + ".{format}")
    @Needs(Action.SIMULATE)
    void file(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> sent,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send(
                "kich-ban." + format, desk.file(who, ScenarioList.asked(sent), format, PageWords.in(locale)), response);
    }

    @GetMapping(Scenario.PATH + "/{scenario}")
    @Needs(Action.SIMULATE)
    String open(@PathVariable String scenario, Actor who) {
        Scenario one = desk.find(who, scenario);
        return "redirect:" + one.asked().address(one.run(), one.unit()) + "&scenario=" + one.id();
    }

    @PostMapping(SimulatorRequest.PATH + "/{unit}/scenarios")
    @Needs(value = Action.SIMULATE, unit = "unit")
    String save(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String run,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String name,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        ScenarioDesk.Saving saving = desk.save(who, unit, run, query, name, words);
        if (saving.saved().isPresent()) {
            Scenario one = saving.saved().get();
            return "redirect:" + one.asked().address(one.run(), unit) + "&scenario=" + one.id() + "&done";
        }
        PageFaults.tell(saving.faults(), response, model);
        SimulatorView view = simulator.view(unit, saving.asked(), who, words);
        model.addAttribute("nav", "simulator");
        model.addAttribute("v", view);
        model.addAttribute("frame", view.frame());
        return "simulator";
    }

    @PostMapping(Scenario.PATH + "/{scenario}/delete")
    @Needs(Action.SIMULATE)
    String delete(@PathVariable String scenario, Actor who) {
        desk.delete(who, scenario);
        return "redirect:" + Scenario.PATH + "?done";
    }
}
