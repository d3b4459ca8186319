package vn.thiduaso.dashboard.help;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.web.Home;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Words;

/** UC-046: gives pages the line of the first steps, while somebody takes them; and an invitation on the first page of who never did. */
@ControllerAdvice(annotations = Controller.class)
class FirstStepsAdvice {

    private static final String NAME = "start";

    private final FirstStepsDesk desk;

    FirstStepsAdvice(FirstStepsDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute
    void start(HttpServletRequest request, Actor who, Locale locale, Model model) {
        if (isPage(request) && who.due() == Actor.Due.NOTHING) {
            FirstStepsView.Strip strip = strip(request, who, PageWords.in(locale));
            if (strip != null) {
                model.addAttribute(NAME, strip);
            }
        }
    }

    /** Help and logging in have no use for it. */
    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return "GET".equals(request.getMethod())
                && !path.startsWith(HelpTexts.PATH)
                && !path.startsWith("/login")
                && !path.startsWith("/api/");
    }

    private FirstStepsView.@Nullable Strip strip(HttpServletRequest request, Actor who, Words words) {
        FirstStepsMark mark = FirstStepsMark.of(request);
        String back = address(request);
        return switch (mark.place()) {
            case OFF -> null;
            // a visitor is invited by the page, where it shows figures to try things with
            case NEW ->
                who.isVisitor() || request.getRequestURI().equals(Home.of(who))
                        ? new FirstStepsView.Strip(null, words.text("start.invitation"), false, back)
                        : null;
            case ON -> taken(desk.view(mark, who, words), request.getRequestURI(), back, words);
        };
    }

    private static FirstStepsView.@Nullable Strip taken(FirstStepsView view, String path, String back, Words words) {
        Optional<FirstStepsView.Step> next =
                view.steps().stream().filter(FirstStepsView.Step::next).findFirst();
        return next.map(step -> new FirstStepsView.Strip(
                        step,
                        words.text(
                                "start.step",
                                Integer.toString(step.number()),
                                Integer.toString(view.steps().size())),
                        step.address().split("\\?", 2)[0].equals(path),
                        back))
                .orElse(null);
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
