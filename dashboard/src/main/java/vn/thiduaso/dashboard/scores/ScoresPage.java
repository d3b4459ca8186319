package vn.thiduaso.dashboard.scores;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.thiduaso.dashboard.web.Words;

/** UC-001: the ranking. */
@Controller
class ScoresPage {

    private final ScoresDesk desk;
    private final MessageSource messages;

    ScoresPage(ScoresDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping({"/", "/scores"})
    String scores(@ModelAttribute("asked") ScoresRequest asked, Locale locale, Model model) {
        model.addAttribute("nav", "scores");
        var view = desk.view(asked, new Words(messages, locale));
        if (view.isEmpty()) {
            return "empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("frame", view.get().frame());
        return "scores";
    }
}
