package vn.thiduaso.dashboard.explain;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

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
            @PathVariable String unit,
            @PathVariable String node,
            @RequestParam(required = false) @Nullable String run,
            Locale locale,
            Model model) {
        ExplainView view = desk.view(unit, node, run, new Words(messages, locale));
        model.addAttribute("nav", "scores");
        model.addAttribute("v", view);
        model.addAttribute("frame", view.frame());
        return "explain";
    }
}
