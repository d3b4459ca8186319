package vn.thiduaso.dashboard.people;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.tables.KeptViews;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-032: people and roles. */
@Controller
class PeoplePage {

    private final PeopleList list;
    private final KeptViews views;
    private final AccountQueries accounts;
    private final SessionQueries sessions;
    private final AccountDesk desk;
    private final PeopleDesk people;
    private final CodeDesk codes;
    private final AccessSettings settings;

    PeoplePage(
            PeopleList list,
            KeptViews views,
            AccountQueries accounts,
            SessionQueries sessions,
            AccountDesk desk,
            PeopleDesk people,
            CodeDesk codes,
            AccessSettings settings) {
        this.list = list;
        this.views = views;
        this.accounts = accounts;
        this.sessions = sessions;
        this.desk = desk;
        this.people = people;
        this.codes = codes;
        this.settings = settings;
    }

    /** A line of the table of rights: reaches in the order of roles. */
    record Right(Action action, List<String> reaches) {}

    @GetMapping(PeopleList.PATH)
    @Needs(Action.KEEP_ACCOUNTS)
    String people(@RequestParam MultiValueMap<String, String> sent, Actor who, Locale locale, Model model) {
        ListAsked asked = PeopleList.TABLE.asked(sent);
        Optional<String> usual = views.usual(who, asked);
        return usual.isPresent() ? "redirect:" + usual.get() : list(asked, who, locale, model, PersonForm.empty());
    }

    @GetMapping(PeopleList.PATH + ".{format}")
    @Needs(Action.KEEP_ACCOUNTS)
    void file(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send(
                "tai-khoan." + format, list.file(PeopleList.TABLE.asked(sent), format, PageWords.in(locale)), response);
    }

    private String list(ListAsked asked, Actor who, Locale locale, Model model, PersonForm form) {
        PeopleList.Page page = list.page(asked, PageWords.in(locale));
        model.addAttribute("nav", "people");
        model.addAttribute("v", page.view());
        model.addAttribute("items", page.lines());
        model.addAttribute("views", views.offer(who, asked));
        model.addAttribute("form", form);
        model.addAttribute("roles", Role.values());
        model.addAttribute("rights", rights());
        return "people";
    }

    private static List<Right> rights() {
        return Arrays.stream(Action.values())
                .filter(action -> action != Action.LOG_IN && action != Action.KEEP_OWN_ACCOUNT)
                .map(action -> new Right(
                        action,
                        Stream.of(Role.values())
                                .map(role -> Rights.of(role, action).name())
                                .toList()))
                .toList();
    }

    /** The password is shown once, in the answer: it goes into no address and no store. */
    @PostMapping("/people")
    @Needs(Action.KEEP_ACCOUNTS)
    String add(PersonForm form, Actor actor, Locale locale, HttpServletResponse response, Model model) {
        try {
            AccountDraft draft = form.draft(form.account() == null ? "" : form.account());
            model.addAttribute("password", desk.add(draft, actor.account()));
            model.addAttribute("passwordOf", draft.account());
            return list(all(), actor, locale, model, PersonForm.empty());
        } catch (InvalidAccountException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(locale)), response, model);
            return list(all(), actor, locale, model, form);
        }
    }

    private static ListAsked all() {
        return PeopleList.TABLE.asked(new LinkedMultiValueMap<>());
    }

    @GetMapping("/people/{account}")
    @Needs(Action.KEEP_ACCOUNTS)
    String person(@PathVariable String account, Model model) {
        return person(model, known(account), Optional.empty());
    }

    private Account known(String account) {
        return accounts.find(account).orElseThrow(() -> new NotFoundException("error.no-account", account));
    }

    private String person(Model model, Account account, Optional<PersonForm> form) {
        model.addAttribute("nav", "people");
        model.addAttribute("account", account);
        model.addAttribute("form", form.orElseGet(() -> PersonForm.of(account)));
        model.addAttribute("roles", Role.values());
        model.addAttribute(
                "unit",
                accounts.unitNames(account.unit().stream().toList())
                        .get(account.unit().orElse("")));
        model.addAttribute("provider", settings.provider().orElse(null));
        model.addAttribute("codeOn", codes.state(account.account()).on());
        model.addAttribute("sessions", sessions.of(account.account()));
        return "person";
    }

    @PostMapping("/people/{account}")
    @Needs(Action.KEEP_ACCOUNTS)
    String change(
            @PathVariable String account,
            @ModelAttribute PersonForm form,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(
                known(account),
                Optional.of(form),
                locale,
                response,
                model,
                () -> people.change(actor, form.draft(account), form.why()));
    }

    @PostMapping("/people/{account}/lock")
    @Needs(Action.KEEP_ACCOUNTS)
    String lock(
            @PathVariable String account,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(
                known(account),
                Optional.empty(),
                locale,
                response,
                model,
                () -> people.lock(actor, account, true, Optional.of(reason)));
    }

    @PostMapping("/people/{account}/unlock")
    @Needs(Action.KEEP_ACCOUNTS)
    String unlock(
            @PathVariable String account,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(
                known(account),
                Optional.empty(),
                locale,
                response,
                model,
                () -> people.lock(actor, account, false, Optional.of(reason)));
    }

    @PostMapping("/people/{account}/reset")
    @Needs(Action.KEEP_ACCOUNTS)
    String reset(@PathVariable String account, Actor actor, Model model) {
        model.addAttribute("password", desk.reset(known(account).account(), actor.account()));
        model.addAttribute("passwordOf", account);
        return person(model, known(account), Optional.empty());
    }

    @PostMapping("/people/{account}/code-off")
    @Needs(Action.KEEP_ACCOUNTS)
    String codeOff(@PathVariable String account, Actor actor) {
        codes.turnOffFor(known(account).account(), actor.account());
        return "redirect:/people/" + account + "?done";
    }

    @PostMapping("/people/{account}/end-session")
    @Needs(Action.KEEP_ACCOUNTS)
    String endSession(
            @PathVariable String account,
            @RequestParam(defaultValue = "") String session,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return tried(
                known(account),
                Optional.empty(),
                locale,
                response,
                model,
                () -> people.endSession(actor, account, session));
    }

    /** Back to the page of the account, or the page again with what is wrong. */
    private String tried(
            Account account,
            Optional<PersonForm> form,
            Locale locale,
            HttpServletResponse response,
            Model model,
            Runnable change) {
        try {
            change.run();
            return "redirect:/people/" + account.account() + "?done";
        } catch (InvalidAccountException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(locale)), response, model);
            return person(model, account, form);
        }
    }
}
