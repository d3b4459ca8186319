package vn.thiduaso.dashboard.robustness;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

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

    @GetMapping(RobustnessList.PATH)
    @Needs(Action.SEE_RANKING)
    String robustness(@RequestParam MultiValueMap<String, String> sent, Locale locale, Model model) {
        model.addAttribute("nav", "scores");
        var view = desk.view(RobustnessList.TABLE.asked(sent), PageWords.in(locale));
        if (view.isEmpty()) {
            return "empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("frame", view.get().frame());
        return "robustness";
    }

    @GetMapping(RobustnessList.PATH + ".{format}")
    @Needs(Action.SEE_RANKING)
    void file(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send(
                "do-vung." + format,
                desk.file(RobustnessList.TABLE.asked(sent), format, PageWords.in(locale))
                        .orElseThrow(() -> new NotFoundException("error.no-analysis-yet", format)),
                response);
    }
}
