package vn.thiduaso.dashboard.indexsets.editor;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.indexsets.editor.EditDesk.Asked;
import vn.thiduaso.dashboard.indexsets.editor.EditDesk.RefusedEditException;
import vn.thiduaso.dashboard.indexsets.editor.SetDraftDrawing.Shown;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.indexset.edit.Move;
import vn.thiduaso.datasets.indexset.edit.NodePlace;

/** UC-041: a draft of an index set, and the changes of its text. */
@Controller
class SetDraftPage {

    private static final String DRAFT = SetDraftDrawing.PATH + "/{draft}";

    private final EditDesk desk;
    private final SetDraftScreen screen;

    SetDraftPage(EditDesk desk, SetDraftScreen screen) {
        this.desk = desk;
        this.screen = screen;
    }

    /**
     * What every form of the page says.
     *
     * @param node place of the node it is about; empty: the root
     * @param part part of the settings it is about; empty: none
     * @param revision of the draft as the sender saw it
     */
    record About(String node, String part, int revision) {

        About {
            // a form of another program may leave any of them out
            node = node == null ? "" : node;
            part = part == null ? "" : SetDraftScreen.part(part);
        }

        Shown shown() {
            return new Shown(part, place());
        }

        NodePlace place() {
            return SetDraftScreen.place(node);
        }
    }

    @ModelAttribute("about")
    About about(
            @RequestParam(defaultValue = "") String node,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "0") int revision) {
        return new About(node, part, revision);
    }

    @GetMapping(DRAFT)
    @Needs(Action.SEE_SET_DRAFTS)
    String draft(
            @PathVariable String draft, @ModelAttribute("about") About about, Actor who, Locale locale, Model model) {
        return screen.show(draft, about.shown(), reader(who, locale), Optional.empty(), model);
    }

    private static SetDraftScreen.Reader reader(Actor who, Locale locale) {
        return new SetDraftScreen.Reader(who, PageWords.in(locale));
    }

    @PostMapping(DRAFT + "/node")
    @Needs(Action.EDIT_INDEX_SETS)
    String node(
            @PathVariable String draft,
            @ModelAttribute("about") About about,
            HttpServletRequest request,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        SetForm form = SetForm.sent(request.getParameterMap());
        return tried(
                new Tried(draft, about, Optional.of(form)),
                () -> desk.change(asked(draft, about, who), about.place(), form.changes()),
                reader(who, locale),
                response,
                model);
    }

    @PostMapping(DRAFT + "/settings")
    @Needs(Action.EDIT_INDEX_SETS)
    String settings(
            @PathVariable String draft,
            @ModelAttribute("about") About about,
            HttpServletRequest request,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        SetForm form = SetForm.sent(request.getParameterMap());
        return tried(
                new Tried(draft, about, Optional.of(form)),
                () -> desk.settings(asked(draft, about, who), about.part(), form.changes()),
                reader(who, locale),
                response,
                model);
    }

    @PostMapping(DRAFT + "/add")
    @Needs(Action.EDIT_INDEX_SETS)
    String add(
            @PathVariable String draft,
            @ModelAttribute("about") About about,
            @RequestParam(defaultValue = "indicator") String kind,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(
                new Tried(draft, about, Optional.empty()),
                () -> desk.add(asked(draft, about, who), about.place(), kind.equals("group")),
                reader(who, locale),
                response,
                model);
    }

    @PostMapping(DRAFT + "/move")
    @Needs(Action.EDIT_INDEX_SETS)
    String move(
            @PathVariable String draft,
            @ModelAttribute("about") About about,
            @RequestParam(defaultValue = "UP") Move to,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(
                new Tried(draft, about, Optional.empty()),
                () -> desk.move(asked(draft, about, who), about.place(), text -> text.move(about.place(), to)),
                reader(who, locale),
                response,
                model);
    }

    /** A node dropped on another place. */
    @PostMapping(DRAFT + "/drop")
    @Needs(Action.EDIT_INDEX_SETS)
    String drop(
            @PathVariable String draft,
            @ModelAttribute("about") About about,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "0") int number,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        NodePlace target = SetDraftScreen.place(group);
        return tried(
                new Tried(draft, about, Optional.empty()),
                () -> desk.move(
                        asked(draft, about, who),
                        about.place(),
                        text -> text.moveTo(about.place(), target, Math.max(0, number))),
                reader(who, locale),
                response,
                model);
    }

    @PostMapping(DRAFT + "/delete")
    @Needs(Action.EDIT_INDEX_SETS)
    String delete(
            @PathVariable String draft,
            @ModelAttribute("about") About about,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(
                new Tried(draft, about, Optional.empty()),
                () -> desk.delete(asked(draft, about, who), about.place()),
                reader(who, locale),
                response,
                model);
    }

    /** Undoing is bringing an earlier text back. */
    @PostMapping(DRAFT + "/restore")
    @Needs(Action.EDIT_INDEX_SETS)
    String restore(
            @PathVariable String draft,
            @ModelAttribute("about") About about,
            @RequestParam(defaultValue = "0") int back,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(
                new Tried(draft, about, Optional.empty()),
                () -> {
                    desk.restore(asked(draft, about, who), back);
                    return about.place();
                },
                reader(who, locale),
                response,
                model);
    }

    @PostMapping(DRAFT + "/file")
    @Needs(Action.EDIT_INDEX_SETS)
    String file(
            @PathVariable String draft,
            @ModelAttribute("about") About about,
            HttpServletRequest request,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        List<SetFile> files;
        try {
            files = SetFile.of(request);
        } catch (RefusedEditException refused) {
            return screen.refused(
                    refused, draft, about.shown(), reader(who, locale), Optional.empty(), response, model);
        }
        return tried(
                new Tried(draft, about, Optional.empty()),
                () -> {
                    if (files.isEmpty()) {
                        throw new RefusedEditException("setdraft.fault.no-file", "");
                    }
                    SetFile file = files.get(0);
                    return desk.replace(
                            asked(draft, about, who),
                            file.name(),
                            text -> file.isWorkbook()
                                    ? text.arranged(SetWorkbook.read(file)).yaml()
                                    : file.yaml());
                },
                reader(who, locale),
                response,
                model);
    }

    private Asked asked(String draft, About about, Actor who) {
        return desk.asked(draft, about.revision(), who);
    }

    private record Tried(String draft, About about, Optional<SetForm> form) {}

    /** Back to the page, or the page again with what is wrong. */
    private String tried(
            Tried tried,
            Supplier<NodePlace> change,
            SetDraftScreen.Reader reader,
            HttpServletResponse response,
            Model model) {
        try {
            NodePlace place = change.get();
            String address = tried.about().part().isEmpty()
                    ? SetDraftDrawing.address(tried.draft(), place)
                    : SetDraftDrawing.PATH + "/" + tried.draft() + "?part="
                            + tried.about().part();
            return "redirect:" + address + (address.contains("?") ? "&" : "?") + "done=saved";
        } catch (RefusedEditException refused) {
            return screen.refused(refused, tried.draft(), tried.about().shown(), reader, tried.form(), response, model);
        }
    }
}
