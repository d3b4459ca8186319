package vn.thiduaso.dashboard.units;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.web.Words;

/** UC-002: one unit. */
@Controller
class UnitPage {

    private final UnitDesk desk;
    private final MessageSource messages;

    UnitPage(UnitDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/units/{unit}")
    String unit(@PathVariable String unit, RunChoice.Asked asked, Locale locale, Model model) {
        UnitView view = desk.view(unit, asked, new Words(messages, locale));
        model.addAttribute("nav", "scores");
        model.addAttribute("v", view);
        model.addAttribute("frame", view.frame());
        return "unit";
    }
}
