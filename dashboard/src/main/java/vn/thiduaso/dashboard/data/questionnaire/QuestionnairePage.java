package vn.thiduaso.dashboard.data.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.data.FigureHead;
import vn.thiduaso.dashboard.data.questionnaire.QuestionnaireDesk.Opened;
import vn.thiduaso.dashboard.data.questionnaire.QuestionnaireDesk.Told;
import vn.thiduaso.dashboard.data.upload.FormFiles;
import vn.thiduaso.dashboard.data.upload.UploadDesk;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.questionnaire.Answer;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

/** UC-019: a questionnaire answered on the pages. */
@Controller
class QuestionnairePage {

    static final String PATH = "/questionnaire";

    private static final String ONE = PATH + "/{unit}";
    private static final String FILES = "files.";

    private final QuestionnaireDesk desk;
    private final Clock clock;

    QuestionnairePage(QuestionnaireDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Where the form that chooses a unit leads. */
    @GetMapping(PATH)
    @Needs(Action.LOAD_FIGURES)
    String choose(
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String unit) {
        Period when = Period.find(period)
                .filter(found -> !unit.isBlank())
                .orElseThrow(() -> new NotFoundException("error.no-questionnaire", unit));
        return "redirect:" + QuestionnaireDrawing.address(new Respondent(set, when, unit.strip()));
    }

    @GetMapping(ONE)
    @Needs(value = Action.LOAD_FIGURES, unit = "unit")
    String questions(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String section,
            Locale locale,
            Model model) {
        return page(desk.open(unit, set, period), section, PageWords.in(locale), model);
    }

    /**
     * Keeps the answers of a form, then does what its button says.
     *
     * @param go {@code stay}, {@code next}, {@code send}, or {@code remove.ID} for a file
     */
    @PostMapping(ONE)
    @Needs(value = Action.LOAD_FIGURES, unit = "unit")
    String answer(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "stay") String go,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        Words words = PageWords.in(locale);
        Opened opened = desk.open(unit, set, period);
        Told told = desk.keep(opened, answers(request), proofs(request), who, words);
        if (go.startsWith("remove.")) {
            desk.remove(opened, go.substring("remove.".length()));
        }
        if (told.faults().isEmpty() && go.equals("send")) {
            UploadDesk.Received received = desk.send(desk.again(opened), who, words);
            if (received.faults().isEmpty()) {
                return "redirect:/upload/" + received.draft();
            }
            told = new Told(received.faults(), received.left());
        }
        if (told.faults().isEmpty()) {
            return "redirect:" + QuestionnaireDrawing.address(opened.whose()) + "&section="
                    + (go.equals("next") && !next.isEmpty() ? next : section);
        }
        PageFaults.tell(told.faults(), told.left(), response, model);
        return page(desk.again(opened), section, words, model);
    }

    /** One answer, as soon as it is given: the answer of the server is what is to be told of it. */
    @PostMapping(ONE + "/answer")
    @Needs(value = Action.LOAD_FIGURES, unit = "unit")
    String one(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String section,
            HttpServletRequest request,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        List<Answer> given = answers(request);
        Opened opened = desk.open(unit, set, period);
        List<String> faults = desk.keep(opened, given, List.of(), who, words).faults();
        if (!faults.isEmpty()) {
            PageFaults.tell(faults, response, model);
        }
        QuestionnaireDrawing drawing = new QuestionnaireDrawing(desk.again(opened), words);
        model.addAttribute("v", drawing.view(section, List.of()));
        given.stream()
                .findFirst()
                .flatMap(answer -> drawing.question(answer.code()))
                .ifPresent(question -> model.addAttribute("q", question));
        return "questionnaire-told";
    }

    @GetMapping(ONE + "/files/{file}")
    @Needs(value = Action.LOAD_FIGURES, unit = "unit")
    void file(
            @PathVariable String unit,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            HttpServletResponse response)
            throws IOException {
        EvidenceFile found = desk.file(desk.open(unit, set, period), file);
        Attachment.send(found.name(), out -> Files.copy(desk.bytes(found), out), response);
    }

    /** The workbook of the unit with what is answered so far: to be printed, signed, or gone on with in a spreadsheet. */
    @GetMapping(ONE + "/workbook.xlsx")
    @Needs(value = Action.LOAD_FIGURES, unit = "unit")
    void workbook(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            HttpServletResponse response)
            throws IOException {
        Opened opened = desk.open(unit, set, period);
        byte[] workbook = desk.workbook(opened);
        Attachment.send(desk.fileName(opened), out -> out.write(workbook), response);
    }

    private String page(Opened opened, String section, Words words, Model model) {
        List<String> submissions = opened.sending().map(desk::submissions).orElse(List.of());
        model.addAttribute("nav", "data");
        model.addAttribute("tab", "upload");
        model.addAttribute(
                "figures", FigureHead.of(opened.about(), words, Formats.in(words.language()), clock.instant()));
        model.addAttribute("v", new QuestionnaireDrawing(opened, words).view(section, submissions));
        return "questionnaire";
    }

    private static List<Answer> answers(HttpServletRequest request) {
        String[] asked =
                Optional.ofNullable(request.getParameterValues("asked")).orElse(new String[0]);
        return Arrays.stream(asked)
                .distinct()
                .map(code -> new Answer(
                        code,
                        text(request, "value." + code),
                        text(request, "numerator." + code),
                        text(request, "denominator." + code),
                        request.getParameter("not-applicable." + code) != null,
                        text(request, "evidence." + code),
                        ""))
                .toList();
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    /** A file of a form, named after the question it proves the answer of. */
    private record SentProof(String code, Part part) implements QuestionnaireDesk.Proof {

        @Override
        public String name() {
            return part.getSubmittedFileName();
        }

        @Override
        public long bytes() {
            return part.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }

    private static List<SentProof> proofs(HttpServletRequest request) throws IOException, ServletException {
        return FormFiles.of(request, field -> field.startsWith(FILES)).stream()
                .map(part -> new SentProof(part.getName().substring(FILES.length()), part))
                .toList();
    }
}
