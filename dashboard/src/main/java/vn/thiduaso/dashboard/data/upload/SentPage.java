package vn.thiduaso.dashboard.data.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
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

import vn.thiduaso.dashboard.data.FigureHead;
import vn.thiduaso.dashboard.data.FigureSet;
import vn.thiduaso.dashboard.data.FigureSets;
import vn.thiduaso.dashboard.data.ReasonText;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.tables.KeptViews;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

/** UC-015: what was sent. */
@Controller
class SentPage {

    private static final String PATH = "/submissions";
    private static final String ONE = PATH + "/{submission}";

    private final SentDesk desk;
    private final SentMarks marks;
    private final FigureSets sets;
    private final KeptViews views;
    private final Clock clock;

    SentPage(SentDesk desk, SentMarks marks, FigureSets sets, KeptViews views, Clock clock) {
        this.views = views;
        this.desk = desk;
        this.marks = marks;
        this.sets = sets;
        this.clock = clock;
    }

    /** Of the page of one submission. */
    static String address(String submission) {
        return Address.of(ONE, submission).text();
    }

    static String address(String path, String set, Period period) {
        return Address.of(path).with("set", set).with("period", period).text();
    }

    @GetMapping(PATH)
    @Needs(Action.SEE_SUBMISSIONS)
    String list(@RequestParam MultiValueMap<String, String> sent, Actor who, Locale locale, Model model) {
        Words words = PageWords.in(locale);
        ListAsked asked = sets.still(SubmissionList.TABLE.asked(sent));
        Optional<String> usual = views.usual(who, asked);
        if (usual.isPresent()) {
            return "redirect:" + usual.get();
        }
        model.addAttribute("nav", "data");
        model.addAttribute("tab", "submissions");
        Optional<FigureSet> about = sets.find(asked.filter("set"), asked.filter("period"));
        if (about.isEmpty()) {
            return "data-empty";
        }
        model.addAttribute("figures", head(about.get(), words));
        model.addAttribute("views", views.offer(who, asked));
        model.addAttribute("sent", desk.of(about.get(), asked, who, words));
        return "submissions";
    }

    @GetMapping(PATH + ".{format}")
    @Needs(Action.SEE_SUBMISSIONS)
    void files(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> sent,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ListAsked asked = SubmissionList.TABLE.asked(sent);
        FigureSet about = sets.find(asked.filter("set"), asked.filter("period"))
                .orElseThrow(() -> new NotFoundException("error.no-figures", format));
        Attachment.send("cac-lan-nap." + format, desk.list(about, asked, format, who, PageWords.in(locale)), response);
    }

    private FigureHead head(FigureSet about, Words words) {
        return FigureHead.of(about, words, Formats.in(words.language()), clock.instant());
    }

    @GetMapping(ONE)
    @Needs(Action.SEE_SUBMISSIONS)
    String one(
            @PathVariable String submission,
            @RequestParam(defaultValue = "1") int page,
            Actor who,
            Locale locale,
            Model model) {
        return page(desk.find(submission, who), page, who, PageWords.in(locale), model);
    }

    private String page(StandingSubmission one, int page, Actor who, Words words, Model model) {
        model.addAttribute("nav", "data");
        model.addAttribute("tab", "submissions");
        model.addAttribute("figures", head(desk.about(one), words));
        model.addAttribute("v", desk.page(one, page, who, words));
        return "submission";
    }

    @GetMapping(ONE + "/file")
    @Needs(Action.SEE_SUBMISSIONS)
    void file(@PathVariable String submission, Actor who, HttpServletResponse response) throws IOException {
        Path file = desk.file(desk.find(submission, who))
                .orElseThrow(() -> new NotFoundException("error.no-submission", submission));
        Attachment.sendKept(file, response);
    }

    @GetMapping(ONE + "/marked")
    @Needs(Action.SEE_SUBMISSIONS)
    void marked(@PathVariable String submission, Actor who, HttpServletResponse response) throws IOException {
        SentMarks.Marked marked = marks.of(desk.find(submission, who))
                .orElseThrow(() -> new NotFoundException("error.no-submission", submission));
        Attachment.send(marked.name(), marked.file(), response);
    }

    @GetMapping(ONE + "/figures.{format}")
    @Needs(Action.SEE_SUBMISSIONS)
    void figures(
            @PathVariable String submission,
            @PathVariable String format,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send(
                "so-lieu-" + submission + "." + format,
                desk.figures(submission, format, who, PageWords.in(locale)),
                response);
    }

    @PostMapping(ONE + "/submit")
    @Needs(Action.LOAD_FIGURES)
    String submit(
            @PathVariable String submission,
            @RequestParam(defaultValue = "") String note,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("note", note);
        return acted(ActKind.SUBMIT, submission, ReasonText.inOneLine(note), who, locale, response, model);
    }

    @PostMapping(ONE + "/withdraw")
    @Needs(Action.LOAD_FIGURES)
    String withdraw(
            @PathVariable String submission, Actor who, Locale locale, HttpServletResponse response, Model model) {
        return acted(ActKind.WITHDRAW, submission, ReasonText.NONE, who, locale, response, model);
    }

    private String acted(
            ActKind kind,
            String submission,
            ReasonText reason,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        StandingSubmission one = desk.find(submission, who);
        List<String> faults = desk.act(kind, one, reason, who, words);
        if (faults.isEmpty()) {
            return "redirect:" + PATH + "/" + submission + "?done=" + kind.word();
        }
        PageFaults.tell(faults, response, model);
        return page(one, 1, who, words, model);
    }
}
