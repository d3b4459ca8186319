package vn.thiduaso.dashboard.help;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-046: help and provisions, and the guide of the same texts. */
@Controller
class HelpPage {

    private static final String NAV = "help";

    private final HelpDesk desk;

    HelpPage(HelpDesk desk) {
        this.desk = desk;
    }

    @GetMapping(HelpTexts.PATH)
    @Needs(Action.SEE_HELP)
    String all(@RequestParam(defaultValue = "") String q, Actor who, Locale locale, Model model) {
        model.addAttribute("nav", NAV);
        model.addAttribute("v", desk.view(q, who, PageWords.in(locale)));
        return "help";
    }

    @GetMapping(HelpTexts.PATH + "/topic/{topic}")
    @Needs(Action.SEE_HELP)
    String topic(@PathVariable String topic, Actor who, Locale locale, Model model) {
        model.addAttribute("nav", NAV);
        model.addAttribute("v", desk.topic(topic, who, PageWords.in(locale)));
        return "help-topic";
    }

    @GetMapping(HelpTexts.PATH + "/guide")
    @Needs(Action.SEE_HELP)
    String guide(Actor who, Locale locale, Model model) {
        model.addAttribute("nav", NAV);
        model.addAttribute("v", desk.guide(who, PageWords.in(locale)));
        return "help-guide";
    }
}
