package vn.thiduaso.dashboard.robustness;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-034: how sure the ranks of a run are. */
@Controller
class RobustnessPage {

    private final RobustnessDesk desk;

    RobustnessPage(RobustnessDesk desk) {
        this.desk = desk;
    }

    @GetMapping(RobustnessRequest.PATH)
    @Needs(Action.SEE_RANKING)
    String robustness(@ModelAttribute("asked") RobustnessRequest asked, Locale locale, Model model) {
        model.addAttribute("nav", "scores");
        var view = desk.view(asked, PageWords.in(locale));
        if (view.isEmpty()) {
            return "empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("frame", view.get().frame());
        return "robustness";
    }

    @GetMapping(RobustnessRequest.PATH + ".{format}")
    @Needs(Action.SEE_RANKING)
    void file(
            @PathVariable String format,
            @ModelAttribute("asked") RobustnessRequest asked,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send(
                "do-vung." + format,
                desk.file(asked, format, PageWords.in(locale))
                        .orElseThrow(() -> new NotFoundException("error.no-analysis-yet", format)),
                response);
    }
}
