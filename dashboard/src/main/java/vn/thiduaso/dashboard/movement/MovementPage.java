package vn.thiduaso.dashboard.movement;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-042: how far the aims of the movement have come. */
@Controller
class MovementPage {

    private final MovementDesk desk;
    private final AimFigureDesk figures;

    MovementPage(MovementDesk desk, AimFigureDesk figures) {
        this.desk = desk;
        this.figures = figures;
    }

    @GetMapping(MovementRequest.PATH)
    @Needs(Action.SEE_MOVEMENT)
    String all(@ModelAttribute("asked") MovementRequest asked, Actor actor, Locale locale, Model model) {
        model.addAttribute("nav", "movement");
        var view = desk.view(asked, actor, PageWords.in(locale));
        if (view.isEmpty()) {
            return "movement-none";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("frame", view.get().frame());
        return "movement";
    }

    @GetMapping(MovementRequest.PATH + "/{aim}")
    @Needs(Action.SEE_MOVEMENT)
    String one(@PathVariable String aim, MovementRequest asked, Actor actor, Locale locale, Model model) {
        return aim(aim, asked, new AimFigureDesk.Form(null, null, null, null), actor, locale, model);
    }

    private String aim(
            String aim, MovementRequest asked, AimFigureDesk.Form form, Actor actor, Locale locale, Model model) {
        AimView view = desk.aim(aim, asked, actor, PageWords.in(locale));
        model.addAttribute("nav", "movement");
        model.addAttribute("v", view);
        model.addAttribute("frame", view.frame());
        model.addAttribute("form", form);
        model.addAttribute("mostSource", AimFigureDesk.SOURCE);
        return "aim";
    }

    @PostMapping(MovementRequest.PATH + "/{aim}/figures")
    @Needs(Action.REPORT_AIMS)
    String report(
            @PathVariable String aim,
            AimFigureDesk.Form form,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        try {
            figures.report(aim, form, actor);
            return "redirect:"
                    + Address.of(MovementRequest.PATH + "/{aim}", aim)
                            .with("set", form.set())
                            .with("period", form.period())
                            .with("done", "reported")
                            .text();
        } catch (InvalidMovementException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(locale)), response, model);
            MovementRequest asked = new MovementRequest(form.set(), form.period(), null, null, null, null, null);
            return aim(aim, asked, form, actor, locale, model);
        }
    }
}
