package vn.thiduaso.dashboard.movement;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;

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
    String assignments(Locale locale, Model model) {
        return page(AssignmentForm.empty(desk.today().toString()), locale, model);
    }

    @PostMapping(PATH)
    @Needs(Action.KEEP_ASSIGNMENTS)
    String add(AssignmentForm form, Actor actor, Locale locale, HttpServletResponse response, Model model) {
        try {
            desk.add(form, actor);
            return "redirect:" + PATH + "?done";
        } catch (InvalidMovementException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(locale)), response, model);
            return page(form, locale, model);
        }
    }

    @PostMapping(PATH + "/{assignment}/end")
    @Needs(Action.KEEP_ASSIGNMENTS)
    String end(@PathVariable String assignment, Actor actor) {
        desk.end(assignment, actor);
        return "redirect:" + PATH + "?done";
    }

    private String page(AssignmentForm form, Locale locale, Model model) {
        String language = PageWords.in(locale).language();
        AssignmentDesk.Choices choices = desk.choices();
        Map<String, String> names = choices.units().stream()
                .collect(Collectors.toMap(UnitReadings::unit, UnitReadings::name, (one, other) -> one));
        choices.contents()
                .forEach(content -> names.put(
                        content.code(), content.code() + " " + content.label().in(language)));
        model.addAttribute("nav", "movement");
        model.addAttribute(
                "assignments",
                desk.list().stream()
                        .map(one -> new Listed(
                                one,
                                names.getOrDefault(one.code(), one.code()),
                                one.holdsOn(desk.today()),
                                one.to() == null || one.to().isAfter(desk.today())))
                        .toList());
        model.addAttribute("choices", choices);
        model.addAttribute("language", language);
        model.addAttribute("form", form);
        model.addAttribute("mostPosition", AssignmentDesk.POSITION);
        model.addAttribute("mostReason", AssignmentDesk.REASON);
        return "assignments";
    }
}
