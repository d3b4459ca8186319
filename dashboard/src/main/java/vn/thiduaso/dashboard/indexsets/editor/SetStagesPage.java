package vn.thiduaso.dashboard.indexsets.editor;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.indexsets.editor.EditDesk.RefusedEditException;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.indexset.edit.NodePlace;

/** UC-041: how a draft comes to be published, by two persons. */
@Controller
class SetStagesPage {

    private static final String DRAFT = SetDraftDrawing.PATH + "/{draft}";

    private final EditDesk desk;
    private final SetDraftScreen screen;

    SetStagesPage(EditDesk desk, SetDraftScreen screen) {
        this.desk = desk;
        this.screen = screen;
    }

    @PostMapping(DRAFT + "/send")
    @Needs(Action.EDIT_INDEX_SETS)
    String send(
            @PathVariable String draft,
            @RequestParam(defaultValue = "0") int revision,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(
                draft,
                "sent",
                () -> desk.send(desk.asked(draft, revision, who)),
                new SetDraftScreen.Reader(who, PageWords.in(locale)),
                response,
                model);
    }

    /** By whoever could publish it, and by whoever wrote it: nobody is bound by what he sent too early. */
    @PostMapping(DRAFT + "/return")
    @Needs(Action.PUBLISH_INDEX_SETS)
    String giveBack(
            @PathVariable String draft,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String reason,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(
                draft,
                "returned",
                () -> desk.giveBack(draft, revision, reason, who),
                new SetDraftScreen.Reader(who, PageWords.in(locale)),
                response,
                model);
    }

    @PostMapping(DRAFT + "/publish")
    @Needs(Action.PUBLISH_INDEX_SETS)
    String publish(
            @PathVariable String draft,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String typed,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(
                draft,
                "published",
                () -> desk.publish(draft, revision, typed, who),
                new SetDraftScreen.Reader(who, PageWords.in(locale)),
                response,
                model);
    }

    @PostMapping(DRAFT + "/discard")
    @Needs(Action.EDIT_INDEX_SETS)
    String discard(
            @PathVariable String draft,
            @RequestParam(defaultValue = "0") int revision,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(
                draft,
                "discarded",
                () -> desk.discard(desk.asked(draft, revision, who)),
                new SetDraftScreen.Reader(who, PageWords.in(locale)),
                response,
                model);
    }

    private String tried(
            String draft,
            String done,
            Runnable step,
            SetDraftScreen.Reader reader,
            HttpServletResponse response,
            Model model) {
        try {
            step.run();
            return "redirect:" + SetDraftDrawing.PATH + "/" + draft + "?done=" + done;
        } catch (RefusedEditException refused) {
            SetDraftDrawing.Shown shown = new SetDraftDrawing.Shown("", NodePlace.ROOT);
            return screen.refused(refused, draft, shown, reader, Optional.empty(), response, model);
        }
    }
}
