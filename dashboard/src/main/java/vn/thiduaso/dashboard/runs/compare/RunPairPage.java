package vn.thiduaso.dashboard.runs.compare;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.FileEnding;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.wording.Words;

/** UC-045: two runs side by side. Which runs somebody may see is asked in {@link RunPairDesk}. */
@Controller
class RunPairPage {

    private final RunPairDesk desk;

    RunPairPage(RunPairDesk desk) {
        this.desk = desk;
    }

    @GetMapping(RunPairRequest.PATH)
    @Needs(Action.SEE_RUNS)
    String compare(@ModelAttribute("asked") RunPairRequest asked, Actor who, Locale locale, Model model) {
        model.addAttribute("nav", "runs");
        RunPairView view = desk.view(asked, who, PageWords.in(locale));
        model.addAttribute("v", view);
        model.addAttribute("foot", view.foot());
        return "run-pair";
    }

    @GetMapping(RunPairRequest.PATH + "/units.{format}")
    @Needs(Action.SEE_RUNS)
    void units(
            @PathVariable String format,
            @ModelAttribute("asked") RunPairRequest asked,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        SheetFormat known = FileEnding.format(format);
        Words words = PageWords.in(locale);
        send("doi-diem." + format, desk.units(asked, who, known, words), response);
    }

    @GetMapping(RunPairRequest.PATH + "/values.{format}")
    @Needs(Action.SEE_RUNS)
    void values(
            @PathVariable String format,
            @ModelAttribute("asked") RunPairRequest asked,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        SheetFormat known = FileEnding.format(format);
        Words words = PageWords.in(locale);
        send("doi-so-lieu." + format, desk.values(asked, who, known, words), response);
    }

    private static void send(String name, Attachment.Content file, HttpServletResponse response) throws IOException {
        Attachment.send(name, file, response);
    }
}
