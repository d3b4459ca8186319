package vn.thiduaso.dashboard.scores;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-043: the public board, and the switch that opens it. */
@Controller
class PublicPage {

    private static final String SWITCH = "/public-board";

    private final PublicDesk desk;

    PublicPage(PublicDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PublicRequest.PATH)
    @Needs(Action.SEE_PUBLIC_BOARD)
    String board(PublicRequest asked, Locale locale, Model model) {
        model.addAttribute("nav", "public");
        var view = desk.view(asked, PageWords.in(locale));
        if (view.isEmpty()) {
            return "public-none";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("frame", view.get().frame());
        return "public";
    }

    @GetMapping(PublicRequest.PATH + "/{run}.{format}")
    @Needs(Action.SEE_PUBLIC_BOARD)
    void file(@PathVariable String run, @PathVariable String format, Locale locale, HttpServletResponse response)
            throws IOException {
        ScoreSheet sheet = desk.file(run, PageWords.in(locale));
        Attachment.send(sheet.fileName(format), sheet.as(format), response);
    }

    @GetMapping(SWITCH)
    @Needs(Action.SWITCH_PUBLIC_BOARD)
    String state(Model model) {
        model.addAttribute("nav", "public");
        model.addAttribute("board", desk.board().orElse(null));
        model.addAttribute("path", PublicRequest.PATH);
        return "public-board";
    }

    @PostMapping(SWITCH)
    @Needs(Action.SWITCH_PUBLIC_BOARD)
    String turn(@RequestParam(defaultValue = "false") boolean open, Actor actor) {
        desk.turn(open, actor);
        return "redirect:" + SWITCH + "?done";
    }
}
