package vn.thiduaso.dashboard.audit;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.tables.KeptViews;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Words;

/** UC-031: who did what. */
@Controller
class AuditPage {

    private final AuditQueries audit;
    private final AuditList list;
    private final KeptViews views;

    AuditPage(AuditQueries audit, AuditList list, KeptViews views) {
        this.audit = audit;
        this.list = list;
        this.views = views;
    }

    @GetMapping(AuditList.PATH)
    @Needs(Action.SEE_AUDIT)
    String audit(@RequestParam MultiValueMap<String, String> sent, Actor who, Locale locale, Model model) {
        model.addAttribute("head", audit.head());
        return list(AuditList.TABLE, sent, "", who, PageWords.in(locale), model);
    }

    /** What the reader did himself, whatever the address says. */
    @GetMapping(AuditList.OWN)
    @Needs(Action.SEE_OWN_ENTRIES)
    String own(@RequestParam MultiValueMap<String, String> sent, Actor who, Locale locale, Model model) {
        return list(AuditList.OWN_TABLE, sent, who.account(), who, PageWords.in(locale), model);
    }

    private String list(
            ListTable<AuditEntry> table,
            MultiValueMap<String, String> sent,
            String whose,
            Actor who,
            Words words,
            Model model) {
        ListAsked asked = table.asked(sent);
        Optional<String> usual = views.usual(who, asked);
        if (usual.isPresent()) {
            return "redirect:" + usual.get();
        }
        AuditList.Page page = list.page(table, asked, whose, words);
        model.addAttribute("nav", "audit");
        model.addAttribute("own", !whose.isEmpty());
        model.addAttribute("v", page.view());
        model.addAttribute("entries", page.entries());
        model.addAttribute("objects", new ObjectText(words));
        model.addAttribute("searched", page.searched());
        model.addAttribute("views", views.offer(who, asked));
        return "audit";
    }

    @GetMapping(AuditList.PATH + ".{format}")
    @Needs(Action.SEE_AUDIT)
    void file(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        send(AuditList.TABLE, sent, "", format, PageWords.in(locale), response);
    }

    @GetMapping(AuditList.OWN + ".{format}")
    @Needs(Action.SEE_OWN_ENTRIES)
    void ownFile(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> sent,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        send(AuditList.OWN_TABLE, sent, who.account(), format, PageWords.in(locale), response);
    }

    private void send(
            ListTable<AuditEntry> table,
            MultiValueMap<String, String> sent,
            String whose,
            String format,
            Words words,
            HttpServletResponse response)
            throws IOException {
        Attachment.send("nhat-ky." + format, list.file(table, table.asked(sent), whose, format, words), response);
    }
}
