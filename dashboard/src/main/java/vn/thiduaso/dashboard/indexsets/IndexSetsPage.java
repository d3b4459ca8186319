package vn.thiduaso.dashboard.indexsets;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Words;

/** UC-004: index sets. */
@Controller
class IndexSetsPage {

    private final IndexSetsDesk desk;

    IndexSetsPage(IndexSetsDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/index-sets")
    @Needs(Action.SEE_INDEX_SETS)
    String sets(Locale locale, Model model) {
        model.addAttribute("nav", "index-sets");
        model.addAttribute("tab", "sets");
        model.addAttribute("items", desk.list(PageWords.in(locale)));
        return "index-sets";
    }

    @GetMapping("/index-sets/{code}/{version}")
    @Needs(Action.SEE_INDEX_SETS)
    String set(@PathVariable String code, @PathVariable String version, Locale locale, Model model) {
        model.addAttribute("nav", "index-sets");
        Words words = PageWords.in(locale);
        IndexSetView view = desk.view(code, version, words);
        model.addAttribute("v", view);
        // a set is of no run and no period: prints and files say which set and version
        model.addAttribute("foot", view.name() + " · " + words.text("context.version", view.version()));
        return "index-set";
    }
}
