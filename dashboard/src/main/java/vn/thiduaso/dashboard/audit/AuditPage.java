package vn.thiduaso.dashboard.audit;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;

/** UC-031: who did what. */
@Controller
class AuditPage {

    private static final int ON_A_PAGE = 50;

    private final AuditQueries audit;

    AuditPage(AuditQueries audit) {
        this.audit = audit;
    }

    @GetMapping("/audit")
    @Needs(Action.SEE_AUDIT)
    String audit(@ModelAttribute("asked") AuditRequest asked, Model model) {
        int counted = audit.count(asked.filter());
        boolean more = !asked.filter().isNone() && counted > AuditQueries.COUNTED;
        int all = more ? AuditQueries.COUNTED : counted;
        int pages = Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(pages, asked.pageOrFirst());
        List<AuditEntry> entries = audit.list(asked.filter(), (page - 1) * ON_A_PAGE, ON_A_PAGE);
        model.addAttribute("nav", "audit");
        model.addAttribute("entries", entries);
        model.addAttribute("kinds", Act.Kind.values());
        model.addAttribute("head", audit.head());
        model.addAttribute("all", all);
        model.addAttribute("more", more);
        model.addAttribute("searched", audit.isCut(asked.filter()) ? AuditQueries.SEARCHED : 0);
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("before", page > 1 ? asked.paged(page - 1) : null);
        model.addAttribute("next", page < pages ? asked.paged(page + 1) : null);
        return "audit";
    }
}
