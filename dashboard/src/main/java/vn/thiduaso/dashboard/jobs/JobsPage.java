package vn.thiduaso.dashboard.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import vn.thiduaso.dashboard.queue.JobKind;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.tables.KeptViews;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-038: long work. */
@Controller
class JobsPage {

    private static final String PATH = JobList.PATH;
    private static final String JOB = PATH + "/{job}";

    /** Without letters named the texts would be written in those of Western Europe. */
    private static final MediaType EVENTS = new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8);

    private final JobDesk desk;
    private final JobDrawing drawing;
    private final JobEvents events;
    private final JobList list;
    private final KeptViews views;

    JobsPage(JobDesk desk, JobDrawing drawing, JobEvents events, JobList list, KeptViews views) {
        this.list = list;
        this.views = views;
        this.desk = desk;
        this.drawing = drawing;
        this.events = events;
    }

    @GetMapping(PATH)
    @Needs(Action.SEE_JOBS)
    String jobs(@RequestParam MultiValueMap<String, String> sent, Actor who, Locale locale, Model model) {
        ListAsked asked = JobList.TABLE.asked(sent);
        Optional<String> usual = views.usual(who, asked);
        return usual.isPresent() ? "redirect:" + usual.get() : list(asked, who, locale, model);
    }

    private String list(ListAsked asked, Actor who, Locale locale, Model model) {
        JobList.Page page = list.page(asked, who, PageWords.in(locale));
        model.addAttribute("nav", "runs");
        model.addAttribute("tab", "jobs");
        model.addAttribute("v", page.view());
        model.addAttribute("items", page.lines());
        model.addAttribute("views", views.offer(who, asked));
        return "jobs";
    }

    @GetMapping(PATH + ".{format}")
    @Needs(Action.SEE_JOBS)
    void file(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> sent,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send(
                "viec-chay-nen." + format,
                list.file(JobList.TABLE.asked(sent), format, who, PageWords.in(locale)),
                response);
    }

    @GetMapping(PATH + "/events")
    @Needs(Action.SEE_JOBS)
    ResponseEntity<SseEmitter> events(Locale locale) {
        return ResponseEntity.ok().contentType(EVENTS).body(events.open(PageWords.in(locale)));
    }

    @GetMapping(JOB)
    @Needs(Action.SEE_JOBS)
    String job(@PathVariable String job, Actor who, Locale locale, Model model) {
        Job found = desk.find(job);
        model.addAttribute("nav", "runs");
        model.addAttribute("v", drawing.draw(found, who, PageWords.in(locale)));
        model.addAttribute("log", desk.log(found));
        model.addAttribute("shown", found.ofRun().filter(desk::isPublished).isPresent());
        model.addAttribute("reached", drawing.reached(found, PageWords.in(locale)));
        return "job";
    }

    /** @param what a set and a period as the form lists them, with a space between */
    @PostMapping(PATH + "/score")
    @Needs(Action.RUN_JOBS)
    String score(
            @RequestParam(defaultValue = "") String what,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        int space = what.lastIndexOf(' ');
        String set = what.substring(0, Math.max(0, space));
        return asked(desk.score(set, what.substring(space + 1), who), who, locale, response, model);
    }

    @PostMapping(PATH + "/robustness")
    @Needs(Action.RUN_JOBS)
    String robustness(
            @RequestParam(defaultValue = "") String run,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return asked(desk.onRun(JobKind.ROBUSTNESS, run, who), who, locale, response, model);
    }

    @PostMapping(PATH + "/verify")
    @Needs(Action.RUN_JOBS)
    String verify(
            @RequestParam(defaultValue = "") String run,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return asked(desk.onRun(JobKind.VERIFY, run, who), who, locale, response, model);
    }

    @PostMapping(PATH + "/publish")
    @Needs(Action.PUBLISH_RUNS)
    String publish(
            @RequestParam(defaultValue = "") String run,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return asked(desk.onRun(JobKind.PUBLISH, run, who), who, locale, response, model);
    }

    /** To the job, or the list with what is wrong. */
    private String asked(JobDesk.Asked asked, Actor who, Locale locale, HttpServletResponse response, Model model) {
        if (asked.fault().isEmpty()) {
            return "redirect:" + PATH + "/" + asked.job();
        }
        PageFaults.tell(List.of(PageWords.in(locale).text("job.fault." + asked.fault())), response, model);
        return list(JobList.TABLE.asked(new LinkedMultiValueMap<>()), who, locale, model);
    }

    /** A publication is stopped by whoever may publish: the desk asks. */
    @PostMapping(JOB + "/cancel")
    @Needs(Action.SEE_JOBS)
    String cancel(@PathVariable String job, Actor who, Locale locale, HttpServletResponse response, Model model) {
        return changed(job, desk.cancel(job, who), who, locale, response, model);
    }

    @PostMapping(JOB + "/again")
    @Needs(Action.SEE_JOBS)
    String again(@PathVariable String job, Actor who, Locale locale, HttpServletResponse response, Model model) {
        return changed(job, desk.again(job, who), who, locale, response, model);
    }

    private String changed(
            String job, String fault, Actor who, Locale locale, HttpServletResponse response, Model model) {
        if (fault.isEmpty()) {
            return "redirect:" + PATH + "/" + job;
        }
        PageFaults.tell(List.of(PageWords.in(locale).text("job.fault." + fault)), response, model);
        return job(job, who, locale, model);
    }
}
