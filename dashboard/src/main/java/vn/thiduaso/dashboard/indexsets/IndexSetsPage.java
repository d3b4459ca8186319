package vn.thiduaso.dashboard.indexsets;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.web.Words;

/** UC-004: index sets. */
@Controller
class IndexSetsPage {

    private final IndexSetsDesk desk;
    private final MessageSource messages;

    IndexSetsPage(IndexSetsDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/index-sets")
    String sets(Locale locale, Model model) {
        model.addAttribute("nav", "index-sets");
        model.addAttribute("items", desk.list(new Words(messages, locale)));
        return "index-sets";
    }

    @GetMapping("/index-sets/{code}/{version}")
    String set(@PathVariable String code, @PathVariable String version, Locale locale, Model model) {
        model.addAttribute("nav", "index-sets");
        model.addAttribute("v", desk.view(code, version, new Words(messages, locale)));
        return "index-set";
    }
}
