package vn.thiduaso.dashboard.movement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.dashboard.web.Paging;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** UC-042: who in the council follows which unit and content. */
@Controller
class AssignmentPage {

    private static final String PATH = "/movement-assignments";

    private final AssignmentDesk desk;

    AssignmentPage(AssignmentDesk desk) {
        this.desk = desk;
    }

    /**
     * An assignment as the page lists it.
     *
     * @param holds whether it holds today
     * @param open whether it can be ended
     */
    record Listed(Assignment one, String followed, boolean holds, boolean open) {}

    @GetMapping(PATH)
    @Needs(Action.SEE_MOVEMENT)
    String assignments(@RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        return page(AssignmentForm.empty(desk.today().toString()), page, locale, model);
    }

    /** What a field offers while its writer types. */
    record Offer(String code, String name) {}

    @GetMapping(PATH + "/units")
    @Needs(Action.KEEP_ASSIGNMENTS)
    @ResponseBody
    List<Offer> units(@RequestParam(defaultValue = "") String q) {
        return desk.units(q).stream()
                .map(unit -> new Offer(unit.unit(), unit.name()))
                .toList();
    }

    @GetMapping(PATH + "/accounts")
    @Needs(Action.KEEP_ASSIGNMENTS)
    @ResponseBody
    List<Offer> accounts(@RequestParam(defaultValue = "") String q) {
        return desk.accounts(q).stream()
                .map(account -> new Offer(account.account(), account.name()))
                .toList();
    }

    @PostMapping(PATH)
    @Needs(Action.KEEP_ASSIGNMENTS)
    String add(AssignmentForm form, Actor actor, Locale locale, HttpServletResponse response, Model model) {
        try {
            desk.add(form, actor);
            return "redirect:" + PATH + "?done";
        } catch (InvalidMovementException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(locale)), response, model);
            return page(form, 1, locale, model);
        }
    }

    @PostMapping(PATH + "/{assignment}/end")
    @Needs(Action.KEEP_ASSIGNMENTS)
    String end(@PathVariable String assignment, Actor actor) {
        desk.end(assignment, actor);
        return "redirect:" + PATH + "?done";
    }

    private String page(AssignmentForm form, int asked, Locale locale, Model model) {
        Words words = PageWords.in(locale);
        AssignmentDesk.Choices choices = desk.choices();
        AssignmentDesk.Listed listed = desk.list(asked);
        model.addAttribute("nav", "movement");
        model.addAttribute("assignments", rows(listed.rows(), choices, words.language()));
        model.addAttribute("count", listed.count());
        model.addAttribute(
                "paging",
                Paging.of(
                        words.text(
                                "assignment.pages",
                                listed.page(),
                                listed.pages(),
                                Formats.in(words.language()).whole(listed.count())),
                        listed.page(),
                        listed.pages(),
                        other -> Address.of(PATH).page(other).text()));
        model.addAttribute("choices", choices);
        model.addAttribute("units", units(""));
        model.addAttribute("accounts", accounts(""));
        model.addAttribute("language", words.language());
        model.addAttribute("form", form);
        model.addAttribute("mostPosition", AssignmentDesk.POSITION);
        model.addAttribute("mostReason", AssignmentDesk.REASON);
        return "assignments";
    }

    private List<Listed> rows(List<Assignment> rows, AssignmentDesk.Choices choices, String language) {
        Map<String, String> names = new HashMap<>(desk.names(rows.stream()
                .filter(one -> one.kind() == Assignment.Kind.UNIT)
                .map(Assignment::code)
                .distinct()
                .toList()));
        choices.contents()
                .forEach(content -> names.put(
                        content.code(), content.code() + " " + content.label().in(language)));
        return rows.stream()
                .map(one -> new Listed(
                        one,
                        names.getOrDefault(one.code(), one.code()),
                        one.holdsOn(desk.today()),
                        one.to() == null || one.to().isAfter(desk.today())))
                .toList();
    }
}
