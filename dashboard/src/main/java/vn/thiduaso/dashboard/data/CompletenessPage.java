package vn.thiduaso.dashboard.data;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.FileEnding;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.ingest.wording.Words;

/** UC-017: who has reported. */
@Controller
class CompletenessPage {

    private static final String PATH = CompletenessDrawing.PATH;

    private final CompletenessDesk desk;

    CompletenessPage(CompletenessDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    @Needs(Action.SEE_COMPLETENESS)
    String completeness(@ModelAttribute("asked") CompletenessRequest asked, Actor who, Locale locale, Model model) {
        return page(asked, who, PageWords.in(locale), model);
    }

    @GetMapping(PATH + "/table.{format}")
    @Needs(Action.SEE_COMPLETENESS)
    void table(
            @PathVariable String format,
            @ModelAttribute("asked") CompletenessRequest asked,
            Actor who,
            HttpServletResponse response)
            throws IOException {
        send(desk.table(asked, FileEnding.format(format), who), "do-day-du." + format, response);
    }

    @GetMapping(PATH + "/letters.docx")
    @Needs(Action.SEE_COMPLETENESS)
    void letters(@ModelAttribute("asked") CompletenessRequest asked, Actor who, HttpServletResponse response)
            throws IOException {
        send(desk.letters(asked, who), "nhac-nop-so-lieu.docx", response);
    }

    private static void send(Optional<Attachment.Content> file, String name, HttpServletResponse response)
            throws IOException {
        Attachment.send(name, file.orElseThrow(() -> new NotFoundException("error.no-figures", name)), response);
    }

    @PostMapping(PATH + "/{unit}/declare")
    @Needs(value = Action.DECLARE_COMPLETE, unit = "unit")
    String declare(
            @PathVariable("unit") String one,
            @ModelAttribute("asked") CompletenessRequest asked,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(asked, ActKind.DECLARE, one, "", who, locale, response, model);
    }

    @PostMapping(PATH + "/{unit}/retract")
    @Needs(value = Action.DECLARE_COMPLETE, unit = "unit")
    String retract(
            @PathVariable("unit") String one,
            @ModelAttribute("asked") CompletenessRequest asked,
            @RequestParam(defaultValue = "") String reason,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(asked, ActKind.RETRACT, one, reason.strip(), who, locale, response, model);
    }

    private String tried(
            CompletenessRequest asked,
            ActKind kind,
            String unit,
            String reason,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        List<String> faults = desk.declare(asked, kind, unit, reason, who, words);
        CompletenessRequest here = new CompletenessRequest(
                asked.set(), asked.period(), asked.stage(), asked.group(), asked.q(), unit, asked.page());
        if (faults.isEmpty()) {
            return "redirect:" + here.done(PATH, kind.word());
        }
        PageFaults.tell(faults, response, model);
        return page(here, who, words, model);
    }

    private String page(CompletenessRequest asked, Actor who, Words words, Model model) {
        model.addAttribute("nav", "data");
        model.addAttribute("tab", "completeness");
        var view = desk.view(asked, who, words);
        if (view.isEmpty()) {
            return "data-empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("figures", view.get().head());
        return "completeness";
    }
}
