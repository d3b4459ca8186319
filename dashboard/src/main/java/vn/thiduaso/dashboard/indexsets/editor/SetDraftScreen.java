package vn.thiduaso.dashboard.indexsets.editor;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.thiduaso.dashboard.indexsets.editor.EditDesk.RefusedEditException;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.datasets.indexset.edit.NodePlace;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Puts a draft on its page, and what was refused above it. */
@Component
class SetDraftScreen {

    private final EditDesk desk;
    private final Rights rights;

    SetDraftScreen(EditDesk desk, Rights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    /** Whose eyes it is for. */
    record Reader(Actor who, Words words) {}

    /** @param sent a form that was refused; empty: the draft as it is */
    String show(String id, SetDraftDrawing.Shown shown, Reader reader, Optional<SetForm> sent, Model model) {
        SetDraft draft = desk.find(id);
        SetDraftTexts read = SetDraftTexts.of(desk.text(draft, draft.revision()));
        Formats f = Formats.in(reader.words().language());
        SetDraftDrawing drawing = new SetDraftDrawing(draft, read, reader.words(), f);
        List<Revision> revisions = desk.revisions(draft);
        boolean editable = draft.isOpen() && may(reader.who(), Action.EDIT_INDEX_SETS);
        model.addAttribute("nav", "index-sets");
        model.addAttribute("tab", "draft");
        model.addAttribute("parts", SetDraftDrawing.PARTS);
        model.addAttribute("v", drawing.view(shown, revisions, editable, against(draft, read, reader), sent));
        model.addAttribute("history", drawing.history(revisions));
        return "set-draft";
    }

    private String against(SetDraft draft, SetDraftTexts read, Reader reader) {
        Optional<String> key = switch (draft.stage()) {
            case DRAFT -> desk.againstSending(draft, read);
            case SENT -> desk.againstPublishing(draft, reader.who());
            case PUBLISHED, DISCARDED -> Optional.empty();
        };
        return key.map(found -> reader.words().text(found, draft.set())).orElse("");
    }

    private boolean may(Actor who, Action action) {
        return rights.reach(who, action) != Reach.NOWHERE;
    }

    /** The page once more, with why something was not done. */
    String refused(
            RefusedEditException refused,
            String id,
            SetDraftDrawing.Shown shown,
            Reader reader,
            Optional<SetForm> sent,
            HttpServletResponse response,
            Model model) {
        tell(refused, reader.words(), response, model);
        return show(id, shown, reader, sent, model);
    }

    static void tell(RefusedEditException refused, Words words, HttpServletResponse response, Model model) {
        PageFaults.tell(List.of(words.text(refused.key(), refused.what())), response, model);
    }

    /** The node an address names; the root where it names none. */
    static NodePlace place(String node) {
        return NodePlace.find(node).orElse(NodePlace.ROOT);
    }

    /** The part an address names; empty where it names none there is. */
    static String part(String part) {
        return part.equals(SetDraftDrawing.GENERAL) || SetDraftDrawing.PARTS.contains(part) ? part : "";
    }
}
