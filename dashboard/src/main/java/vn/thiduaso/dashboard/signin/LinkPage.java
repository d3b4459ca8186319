package vn.thiduaso.dashboard.signin;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.people.Account;
import vn.thiduaso.dashboard.people.AccountQueries;
import vn.thiduaso.dashboard.people.InvalidAccountException;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.security.ProviderIsSet;
import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-047: which account the provider may vouch for. */
@Controller
@Conditional(ProviderIsSet.class)
class LinkPage {

    private final AccountQueries accounts;
    private final LinkDesk desk;
    private final ProviderSettings settings;

    LinkPage(AccountQueries accounts, LinkDesk desk, ProviderSettings settings) {
        this.accounts = accounts;
        this.desk = desk;
        this.settings = settings;
    }

    @GetMapping("/people/{account}/link")
    @Needs(Action.KEEP_ACCOUNTS)
    String show(@PathVariable String account, Model model) {
        Optional<Link> link = desk.find(account);
        return page(model, known(account), link.map(Link::name).orElse(""));
    }

    @PostMapping("/people/{account}/link")
    @Needs(Action.KEEP_ACCOUNTS)
    String link(
            @PathVariable String account,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Account known = known(account);
        try {
            desk.link(actor, known.account(), name, Optional.of(reason));
            return done(known);
        } catch (InvalidAccountException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(locale)), response, model);
            return page(model, known, name);
        }
    }

    @PostMapping("/people/{account}/unlink")
    @Needs(Action.KEEP_ACCOUNTS)
    String unlink(@PathVariable String account, @RequestParam(defaultValue = "") String reason, Actor actor) {
        Account known = known(account);
        desk.unlink(actor, known.account(), Optional.of(reason));
        return done(known);
    }

    private static String done(Account account) {
        return "redirect:/people/" + account.account() + "/link?done";
    }

    private Account known(String account) {
        return accounts.find(account).orElseThrow(() -> new NotFoundException("error.no-account", account));
    }

    private String page(Model model, Account account, String name) {
        Optional<Link> link = desk.find(account.account());
        model.addAttribute("nav", "people");
        model.addAttribute("account", account);
        model.addAttribute("provider", settings);
        model.addAttribute("link", link.orElse(null));
        model.addAttribute(
                "counts", link.filter(found -> found.countsFor(settings)).isPresent());
        model.addAttribute("name", name);
        return "person-link";
    }
}
