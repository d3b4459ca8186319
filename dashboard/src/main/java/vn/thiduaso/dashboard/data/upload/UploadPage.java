package vn.thiduaso.dashboard.data.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.data.ReasonText;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.report.GivenBack;
import vn.thiduaso.ingest.wording.Words;

/** UC-015: sending files of figures. */
@Controller
class UploadPage {

    static final String PATH = "/upload";

    private static final String DRAFT = PATH + "/{draft}";

    private final UploadDesk desk;
    private final SentDesk sent;
    private final UploadChoices choices;
    private final UploadDrawing drawing;
    private final BegunDrafts begun;
    private final MarkedFiles marked;

    UploadPage(
            UploadDesk desk,
            SentDesk sent,
            UploadChoices choices,
            UploadDrawing drawing,
            BegunDrafts begun,
            MarkedFiles marked) {
        this.desk = desk;
        this.sent = sent;
        this.choices = choices;
        this.drawing = drawing;
        this.begun = begun;
        this.marked = marked;
    }

    @GetMapping(PATH)
    @Needs(Action.LOAD_FIGURES)
    String choose(
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            Actor who,
            Locale locale,
            Model model) {
        return choose(set, period, who, PageWords.in(locale), model);
    }

    private String choose(String set, String period, Actor who, Words words, Model model) {
        model.addAttribute("nav", "data");
        model.addAttribute("tab", "upload");
        model.addAttribute("v", choices.of(set, period, who, words));
        model.addAttribute("begun", begun.of(who, words));
        return "upload";
    }

    @PostMapping(PATH)
    @Needs(Action.LOAD_FIGURES)
    String receive(
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            HttpServletRequest request,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        Words words = PageWords.in(locale);
        UploadDesk.Received received = desk.receive(set, period, SentFile.of(request), who, words);
        if (received.faults().isEmpty()) {
            return "redirect:" + PATH + "/" + received.draft();
        }
        PageFaults.tell(received.faults(), received.left(), response, model);
        return choose(set, period, who, words, model);
    }

    @GetMapping(DRAFT)
    @Needs(Action.LOAD_FIGURES)
    String draft(@PathVariable String draft, Actor who, Locale locale, HttpServletResponse response, Model model) {
        return page(desk.find(draft, who), who, PageWords.in(locale), response, model);
    }

    private String page(Draft draft, Actor who, Words words, HttpServletResponse response, Model model) {
        model.addAttribute("nav", "data");
        model.addAttribute("tab", "upload");
        model.addAttribute("draft", draft);
        Work work = desk.look(draft, who);
        if (work instanceof Work.Checked checked) {
            model.addAttribute("openable", sent.openable(checked.submissions(), who));
        }
        return drawing.draw(draft, work, desk.about(draft), words, response, model);
    }

    @PostMapping(DRAFT + "/answer")
    @Needs(Action.LOAD_FIGURES)
    String answer(
            @PathVariable String draft,
            @RequestParam Map<String, String> form,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        List<String> faults = desk.answer(draft, AnswerForm.of(form), who, words);
        return faults.isEmpty() ? back(draft) : refused(faults, draft, who, words, response, model);
    }

    private String refused(
            List<String> faults, String draft, Actor who, Words words, HttpServletResponse response, Model model) {
        PageFaults.tell(faults, response, model);
        return page(desk.find(draft, who), who, words, response, model);
    }

    @PostMapping(DRAFT + "/mapping")
    @Needs(Action.LOAD_FIGURES)
    String confirm(
            @PathVariable String draft,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String seen,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        List<String> faults = desk.confirm(draft, name, seen, who, words);
        return faults.isEmpty() ? back(draft) : refused(faults, draft, who, words, response, model);
    }

    @PostMapping(DRAFT + "/take")
    @Needs(Action.LOAD_FIGURES)
    String take(
            @PathVariable String draft,
            @RequestParam(defaultValue = "false") boolean hold,
            @RequestParam(defaultValue = "") String note,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        model.addAttribute("note", note);
        List<String> faults = desk.take(draft, hold, ReasonText.inOneLine(note), who, words);
        return faults.isEmpty() ? back(draft) : refused(faults, draft, who, words, response, model);
    }

    @PostMapping(DRAFT + "/again")
    @Needs(Action.LOAD_FIGURES)
    String again(@PathVariable String draft, Actor who) {
        desk.again(draft, who);
        return back(draft);
    }

    @PostMapping(DRAFT + "/reread")
    @Needs(Action.LOAD_FIGURES)
    String reread(@PathVariable String draft, Actor who) {
        desk.reread(draft, who);
        return back(draft);
    }

    @PostMapping(DRAFT + "/discard")
    @Needs(Action.LOAD_FIGURES)
    String discard(@PathVariable String draft, Actor who) {
        Draft found = desk.find(draft, who);
        desk.discard(draft, who);
        return "redirect:" + SentPage.address(PATH, found.indexSet(), found.period());
    }

    private static String back(String draft) {
        return "redirect:" + PATH + "/" + draft;
    }

    @GetMapping(DRAFT + "/report.html")
    @Needs(Action.LOAD_FIGURES)
    void report(@PathVariable String draft, Actor who, HttpServletResponse response) throws IOException {
        Attachment.send(
                "ket-qua-kiem-tra.html",
                desk.downloads(desk.find(draft, who), who).page(),
                response);
    }

    @GetMapping(DRAFT + "/faults.csv")
    @Needs(Action.LOAD_FIGURES)
    void faults(@PathVariable String draft, Actor who, HttpServletResponse response) throws IOException {
        Attachment.send("loi.csv", desk.downloads(desk.find(draft, who), who).faults(), response);
    }

    @GetMapping(DRAFT + "/marked/{place}")
    @Needs(Action.LOAD_FIGURES)
    @Nullable
    String marked(
            @PathVariable String draft,
            @PathVariable int place,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Words words = PageWords.in(locale);
        Draft found = desk.find(draft, who);
        Work.Checked checked = desk.checked(found, who);
        Downloads.Marked copy = desk.downloads(found, who)
                .marked(place, checked.backs())
                .orElseThrow(() -> new NotFoundException("error.no-draft", draft));
        if (checked.backs().get(place) == GivenBack.TOO_LARGE) {
            return refused(List.of(words.text("upload.marked.too-large")), draft, who, words, response, model);
        }
        Optional<Path> made = marked.of(found, checked, copy);
        if (made.isEmpty()) {
            model.addAttribute("nav", "data");
            model.addAttribute("tab", "upload");
            model.addAttribute("draft", found);
            return drawing.marking(copy.of(), desk.about(found), words, response, model);
        }
        Attachment.send(copy.name(), out -> Files.copy(made.get(), out), response);
        return null; // answered
    }

    @GetMapping(PATH + "/template.xlsx")
    @Needs(Action.LOAD_FIGURES)
    @Nullable
    String template(
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String unit,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Words words = PageWords.in(locale);
        UploadChoices.Template template = choices.template(set, period, unit.strip(), who, words);
        if (template.faults().isEmpty()) {
            Attachment.send(template.name(), template.file(), response);
            return null; // answered
        }
        PageFaults.tell(template.faults(), response, model);
        return choose(set, period, who, words, model);
    }
}
