package vn.thiduaso.dashboard.explain;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.web.Words;

/** UC-003: where a figure comes from. */
@Controller
class ExplainPage {

    private final ExplainDesk desk;
    private final MessageSource messages;

    ExplainPage(ExplainDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/explain/{unit}/{node}")
    String explain(
            @PathVariable String unit, @PathVariable String node, RunChoice.Asked asked, Locale locale, Model model) {
        ExplainView view = desk.view(unit, node, asked, new Words(messages, locale));
        model.addAttribute("nav", "scores");
        model.addAttribute("v", view);
        model.addAttribute("frame", view.frame());
        return "explain";
    }
}
