package vn.thiduaso.dashboard.data;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

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
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.ingest.wording.Words;

/** UC-018: doubtful figures. */
@Controller
class QualityPage {

    private static final String PATH = QualityRequest.PATH;

    private final QualityDesk desk;

    QualityPage(QualityDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    @Needs(Action.SEE_FINDINGS)
    String quality(@ModelAttribute("asked") QualityRequest asked, Actor who, Locale locale, Model model) {
        return page(asked, who, PageWords.in(locale), model);
    }

    @GetMapping(PATH + ".{format}")
    @Needs(Action.SEE_FINDINGS)
    void file(
            @PathVariable String format,
            @ModelAttribute("asked") QualityRequest asked,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send(
                "dieu-phat-hien." + format,
                desk.file(asked, format, who, PageWords.in(locale))
                        .orElseThrow(() -> new NotFoundException("error.no-figures", format)),
                response);
    }

    @PostMapping(PATH + "/ask-back")
    @Needs(Action.ANSWER_FINDINGS)
    String askBack(
            @ModelAttribute("asked") QualityRequest asked,
            @RequestParam(defaultValue = "") String reason,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(asked, ActKind.ASK_BACK, reason, "", who, locale, response, model);
    }

    @PostMapping(PATH + "/confirm")
    @Needs(Action.ANSWER_FINDINGS)
    String confirm(
            @ModelAttribute("asked") QualityRequest asked,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String evidence,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(asked, ActKind.CONFIRM, reason, evidence, who, locale, response, model);
    }

    @PostMapping(PATH + "/reopen")
    @Needs(Action.ANSWER_FINDINGS)
    String reopen(
            @ModelAttribute("asked") QualityRequest asked,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(asked, ActKind.REOPEN, "", "", who, locale, response, model);
    }

    private String tried(
            QualityRequest asked,
            ActKind kind,
            String reason,
            String evidence,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        List<String> faults = desk.answer(asked, kind, reason, evidence, who, words);
        if (faults.isEmpty()) {
            return "redirect:" + asked.done(kind.word());
        }
        PageFaults.tell(faults, response, model);
        model.addAttribute("written", List.of(reason, evidence));
        return page(asked, who, words, model);
    }

    private String page(QualityRequest asked, Actor who, Words words, Model model) {
        model.addAttribute("nav", "data");
        model.addAttribute("tab", "quality");
        var view = desk.view(asked, who, words);
        if (view.isEmpty()) {
            return "data-empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("figures", view.get().head());
        return "quality";
    }
}
