package vn.thiduaso.dashboard.todo;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-044: what waits for whoever is logged in. */
@Controller
class TodoPage {

    private final TodoDesk desk;

    TodoPage(TodoDesk desk) {
        this.desk = desk;
    }

    @GetMapping(TodoRequest.PATH)
    @Needs(Action.SEE_TODOS)
    String todos(@ModelAttribute("asked") TodoRequest asked, Actor who, Locale locale, Model model) {
        model.addAttribute("nav", "todo");
        model.addAttribute("v", desk.view(asked, who, PageWords.in(locale)));
        return "todo";
    }

    @GetMapping(TodoRequest.PATH + ".{format}")
    @Needs(Action.SEE_TODOS)
    void file(
            @PathVariable String format,
            @ModelAttribute("asked") TodoRequest asked,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send("viec-can-lam." + format, desk.file(asked, format, who, PageWords.in(locale)), response);
    }
}
