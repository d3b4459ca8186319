package vn.thiduaso.dashboard.data;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.tables.KeptViews;
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
    private final KeptViews views;

    QualityPage(QualityDesk desk, KeptViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping(PATH)
    @Needs(Action.SEE_FINDINGS)
    String quality(@RequestParam MultiValueMap<String, String> sent, Actor who, Locale locale, Model model) {
        QualityRequest asked = QualityRequest.of(sent);
        Optional<String> usual = views.usual(who, asked.list());
        return usual.isPresent() ? "redirect:" + usual.get() : page(asked, who, PageWords.in(locale), model);
    }

    @GetMapping(PATH + ".{format}")
    @Needs(Action.SEE_FINDINGS)
    void file(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> sent,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send(
                "dieu-phat-hien." + format,
                desk.file(QualityRequest.of(sent), format, who, PageWords.in(locale))
                        .orElseThrow(() -> new NotFoundException("error.no-figures", format)),
                response);
    }

    @PostMapping(PATH + "/ask-back")
    @Needs(Action.ANSWER_FINDINGS)
    String askBack(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String reason,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(QualityRequest.of(sent), ActKind.ASK_BACK, reason, "", who, locale, response, model);
    }

    @PostMapping(PATH + "/confirm")
    @Needs(Action.ANSWER_FINDINGS)
    String confirm(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String evidence,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(QualityRequest.of(sent), ActKind.CONFIRM, reason, evidence, who, locale, response, model);
    }

    @PostMapping(PATH + "/reopen")
    @Needs(Action.ANSWER_FINDINGS)
    String reopen(
            @RequestParam MultiValueMap<String, String> sent,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(QualityRequest.of(sent), ActKind.REOPEN, "", "", who, locale, response, model);
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
        model.addAttribute("asked", asked);
        model.addAttribute("views", views.offer(who, asked.list()));
        var view = desk.view(asked, who, words);
        if (view.isEmpty()) {
            return "data-empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("figures", view.get().head());
        return "quality";
    }
}
