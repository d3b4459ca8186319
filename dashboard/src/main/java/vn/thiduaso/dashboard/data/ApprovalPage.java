package vn.thiduaso.dashboard.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.ingest.wording.Words;

/** UC-016: approving and closing. */
@Controller
class ApprovalPage {

    static final String PATH = "/approval";

    private final ApprovalDesk desk;

    ApprovalPage(ApprovalDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    @Needs(Action.SEE_APPROVAL)
    String approval(
            @ModelAttribute("asked") FiguresRequest asked,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "1") int answered,
            Actor who,
            Locale locale,
            Model model) {
        return page(asked, new ApprovalView.Part(page, answered), who, PageWords.in(locale), model);
    }

    @PostMapping(PATH + "/approve")
    @Needs(Action.APPROVE_FIGURES)
    String approve(
            @ModelAttribute("asked") FiguresRequest asked,
            @RequestParam(defaultValue = "") List<String> submission,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(asked, ApprovalForm.ofFiles(ActKind.APPROVE, submission, ""), who, locale, response, model);
    }

    @PostMapping(PATH + "/approve-all")
    @Needs(Action.APPROVE_FIGURES)
    String approveAll(
            @ModelAttribute("asked") FiguresRequest asked,
            @RequestParam String seen,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(asked, ApprovalForm.ofAll(seen), who, locale, response, model);
    }

    @PostMapping(PATH + "/return")
    @Needs(Action.APPROVE_FIGURES)
    String sendBack(
            @ModelAttribute("asked") FiguresRequest asked,
            @RequestParam(defaultValue = "") List<String> submission,
            @RequestParam(defaultValue = "") String reason,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(asked, ApprovalForm.ofFiles(ActKind.RETURN, submission, reason), who, locale, response, model);
    }

    @PostMapping(PATH + "/close")
    @Needs(Action.CLOSE_PERIOD)
    String close(
            @ModelAttribute("asked") FiguresRequest asked,
            @RequestParam(defaultValue = "") String confirm,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "false") boolean leaveOut,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(asked, ApprovalForm.close(confirm, seen, leaveOut), who, locale, response, model);
    }

    @PostMapping(PATH + "/ask-unlock")
    @Needs(Action.UNLOCK_PERIOD)
    String askUnlock(
            @ModelAttribute("asked") FiguresRequest asked,
            @RequestParam(defaultValue = "") String reason,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(asked, ApprovalForm.ofPeriod(ActKind.ASK_UNLOCK, reason), who, locale, response, model);
    }

    @PostMapping(PATH + "/grant-unlock")
    @Needs(Action.UNLOCK_PERIOD)
    String grantUnlock(
            @ModelAttribute("asked") FiguresRequest asked,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(asked, ApprovalForm.ofPeriod(ActKind.GRANT_UNLOCK, ""), who, locale, response, model);
    }

    @PostMapping(PATH + "/refuse-unlock")
    @Needs(Action.UNLOCK_PERIOD)
    String refuseUnlock(
            @ModelAttribute("asked") FiguresRequest asked,
            @RequestParam(defaultValue = "") String reason,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(asked, ApprovalForm.ofPeriod(ActKind.REFUSE_UNLOCK, reason), who, locale, response, model);
    }

    /** Back to the page, or the page again with what is wrong. */
    private String tried(
            FiguresRequest asked,
            ApprovalForm form,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Words words = PageWords.in(locale);
        List<String> faults = desk.act(asked, form, who, words);
        if (faults.isEmpty()) {
            return "redirect:" + asked.done(PATH, form.kind().word());
        }
        PageFaults.tell(faults, response, model);
        model.addAttribute("form", form);
        return page(asked, ApprovalView.Part.FIRST, who, words, model);
    }

    private String page(FiguresRequest asked, ApprovalView.Part part, Actor who, Words words, Model model) {
        model.addAttribute("nav", "data");
        model.addAttribute("tab", "approval");
        var view = desk.view(asked, part, who, words);
        if (view.isEmpty()) {
            return "data-empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("figures", view.get().head());
        model.addAttribute("answering", answering(words));
        return "approval";
    }

    /** Who may approve and close, in words. */
    private static String answering(Words words) {
        return Arrays.stream(Role.values())
                .filter(role -> Rights.of(role, Action.APPROVE_FIGURES) != Reach.NOWHERE)
                .map(role -> words.text("role." + role.code()))
                .collect(Collectors.joining(", "));
    }
}
