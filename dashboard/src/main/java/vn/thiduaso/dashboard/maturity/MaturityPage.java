package vn.thiduaso.dashboard.maturity;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.tables.KeptViews;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-037: how far enterprises have come. An enterprise sees itself and the median of its peers, not the list. */
@Controller
class MaturityPage {

    private final MaturityDesk desk;
    private final KeptViews views;

    MaturityPage(MaturityDesk desk, KeptViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping(MaturityList.PATH)
    @Needs(Action.SEE_RANKING)
    String all(@RequestParam MultiValueMap<String, String> sent, Actor who, Locale locale, Model model) {
        ListAsked asked = MaturityList.TABLE.asked(sent);
        Optional<String> usual = views.usual(who, asked);
        if (usual.isPresent()) {
            return "redirect:" + usual.get();
        }
        model.addAttribute("nav", "maturity");
        var view = desk.view(asked, PageWords.in(locale));
        if (view.isEmpty()) {
            return "maturity-none";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("views", views.offer(who, asked));
        model.addAttribute("frame", view.get().frame());
        return "maturity";
    }

    @GetMapping(MaturityList.PATH + ".{format}")
    @Needs(Action.SEE_RANKING)
    void file(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send(
                "muc-do." + format,
                desk.file(MaturityList.TABLE.asked(sent), format, PageWords.in(locale))
                        .orElseThrow(() -> new NotFoundException("error.no-maturity", format)),
                response);
    }

    @GetMapping(MaturityList.PATH + "/{unit}")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    String one(@PathVariable String unit, RunChoice.Asked asked, Locale locale, Model model) {
        UnitMaturityView view = desk.unit(unit, asked, PageWords.in(locale));
        model.addAttribute("nav", "maturity");
        model.addAttribute("v", view);
        model.addAttribute("frame", view.frame());
        return "maturity-unit";
    }
}
