package vn.thiduaso.dashboard.views;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Words;

/** UC-048: views of tables, kept, given to others, opened. Whose they are, and whether the table may be seen, is asked in {@link ViewDesk}. */
@Controller
class ViewPage {

    private static final String ONE = TableView.PATH + "/{view}";

    private final ViewDesk desk;

    ViewPage(ViewDesk desk) {
        this.desk = desk;
    }

    /**
     * What a form sent that could not be kept, so that nobody types it again.
     *
     * @param id of the view that was to be changed; empty: a new one
     * @param back where the table stands as it was left
     */
    record Sent(String id, String table, String query, String name, String back) {}

    @GetMapping(TableView.PATH)
    @Needs(Action.KEEP_VIEWS)
    String list(Actor who, Locale locale, Model model) {
        return list(null, who, PageWords.in(locale), model);
    }

    private String list(@Nullable Sent sent, Actor who, Words words, Model model) {
        model.addAttribute("nav", "scores");
        model.addAttribute("sent", sent);
        model.addAttribute("v", desk.list(who, words));
        return "views";
    }

    @GetMapping(ONE)
    @Needs(Action.KEEP_VIEWS)
    String open(@PathVariable String view, Actor who) {
        return "redirect:" + desk.find(who, view).address();
    }

    @PostMapping(TableView.PATH)
    @Needs(Action.KEEP_VIEWS)
    String save(
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String name,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        ViewDesk.Saving saving = desk.save(who, table, query, name, words);
        if (saving.kept().isPresent()) {
            return told(saving.kept().get().address(), "saved");
        }
        return refused(saving.faults(), sent("", table, query, name), who, words, response, model);
    }

    @PostMapping(ONE + "/name")
    @Needs(Action.KEEP_VIEWS)
    String rename(
            @PathVariable String view,
            @RequestParam(defaultValue = "") String name,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        ViewDesk.Saving saving = desk.rename(who, view, name, words);
        return saving.faults().isEmpty()
                ? told(TableView.PATH, "renamed")
                : refused(saving.faults(), sent(view, "", "", name), who, words, response, model);
    }

    @PostMapping(ONE + "/state")
    @Needs(Action.KEEP_VIEWS)
    String replace(
            @PathVariable String view,
            @RequestParam(defaultValue = "") String query,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        ViewDesk.Saving saving = desk.replace(who, view, query, words);
        return saving.kept().isPresent()
                ? told(saving.kept().get().address(), "replaced")
                : refused(saving.faults(), null, who, words, response, model);
    }

    @PostMapping(ONE + "/share")
    @Needs(Action.KEEP_VIEWS)
    String share(@PathVariable String view, @RequestParam(defaultValue = "false") boolean shared, Actor who) {
        desk.share(who, view, shared);
        return told(TableView.PATH, shared ? "shared" : "unshared");
    }

    @PostMapping(ONE + "/usual")
    @Needs(Action.KEEP_VIEWS)
    String use(@PathVariable String view, @RequestParam(defaultValue = "false") boolean usual, Actor who) {
        desk.use(who, view, usual);
        return told(TableView.PATH, usual ? "chosen" : "unchosen");
    }

    @PostMapping(ONE + "/delete")
    @Needs(Action.KEEP_VIEWS)
    String delete(@PathVariable String view, Actor who) {
        desk.delete(who, view);
        return told(TableView.PATH, "deleted");
    }

    private static String told(String address, String what) {
        return "redirect:" + new Address(address).with("done", what).text();
    }

    private static Sent sent(String id, String table, String query, String name) {
        String back = SavedTable.find(table)
                .flatMap(of -> of.kept(query).map(state -> state.isEmpty() ? of.plain() : of.path() + "?" + state))
                .orElse("");
        return new Sent(id, table, query, name, back);
    }

    private String refused(
            List<String> faults,
            @Nullable Sent sent,
            Actor who,
            Words words,
            HttpServletResponse response,
            Model model) {
        PageFaults.tell(faults, response, model);
        return list(sent, who, words, model);
    }
}
