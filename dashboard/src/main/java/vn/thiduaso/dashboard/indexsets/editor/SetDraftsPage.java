package vn.thiduaso.dashboard.indexsets.editor;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.indexsets.IndexSetsDesk;
import vn.thiduaso.dashboard.indexsets.editor.EditDesk.RefusedEditException;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

/** UC-041: drafts of index sets, and how they begin. */
@Controller
class SetDraftsPage {

    private static final String BEGIN = SetDraftDrawing.PATH + "/begin";
    private static final String FROM_FILE = SetDraftDrawing.PATH + "/file";

    private final EditDesk desk;
    private final IndexSetsDesk sets;

    SetDraftsPage(EditDesk desk, IndexSetsDesk sets) {
        this.desk = desk;
        this.sets = sets;
    }

    @GetMapping(SetDraftDrawing.PATH)
    @Needs(Action.SEE_SET_DRAFTS)
    String drafts(Locale locale, Model model) {
        return list(PageWords.in(locale), model);
    }

    private String list(Words words, Model model) {
        Formats f = Formats.in(words.language());
        model.addAttribute("nav", "index-sets");
        model.addAttribute("tab", "drafts");
        model.addAttribute(
                "items",
                desk.latest().stream()
                        .map(draft -> SetDraftDrawing.item(draft, words, f))
                        .toList());
        model.addAttribute(
                "sets", sets.all().stream().map(set -> option(set, words)).toList());
        return "set-drafts";
    }

    private static Option option(IndexSet set, Words words) {
        String name = set.definition().name().in(words.language());
        return new Option(set.toString(), name + " · " + set.version(), false);
    }

    /** @param set {@code CODE@VERSION} */
    @PostMapping(BEGIN)
    @Needs(Action.EDIT_INDEX_SETS)
    String begin(@RequestParam(defaultValue = "") String set, Actor who) {
        String[] parts = set.split("@", 2);
        return "redirect:" + SetDraftDrawing.PATH + "/" + desk.begin(parts[0], parts.length == 2 ? parts[1] : "", who);
    }

    @PostMapping(FROM_FILE)
    @Needs(Action.EDIT_INDEX_SETS)
    String beginFrom(HttpServletRequest request, Actor who, Locale locale, HttpServletResponse response, Model model)
            throws IOException, ServletException {
        Words words = PageWords.in(locale);
        try {
            List<SetFile> files = SetFile.of(request);
            if (files.isEmpty()) {
                throw new RefusedEditException("setdraft.fault.no-file", "");
            }
            SetFile file = files.get(0);
            return "redirect:" + SetDraftDrawing.PATH + "/" + desk.beginFrom(file.name(), file.yaml(), who);
        } catch (RefusedEditException refused) {
            SetDraftScreen.tell(refused, words, response, model);
            return list(words, model);
        }
    }
}
