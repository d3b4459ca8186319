package vn.thiduaso.dashboard.award.campaign;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-054: campaigns of awards: who, how many places, by when. */
@Controller
class CampaignPage {

    private static final String PATH = "/campaigns";
    private static final String ONE = PATH + "/{campaign}";

    private final CampaignDesk desk;
    private final ListDesk lists;
    private final CampaignDrawings drawings;

    CampaignPage(CampaignDesk desk, ListDesk lists, CampaignDrawings drawings) {
        this.desk = desk;
        this.lists = lists;
        this.drawings = drawings;
    }

    /** What an answer is written with. */
    private record Answer(Locale locale, HttpServletResponse response, Model model) {}

    @GetMapping(PATH)
    @Needs(Action.SEE_CAMPAIGNS)
    String campaigns(Locale locale, Model model) {
        return all(null, locale, model);
    }

    @PostMapping(PATH)
    @Needs(Action.MANAGE_CAMPAIGNS)
    String create(CampaignDesk.NewForm form, Actor actor, Locale locale, HttpServletResponse response, Model model) {
        try {
            return told(desk.create(form, actor), "created");
        } catch (InvalidCampaignException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(locale)), response, model);
            return all(form, locale, model);
        }
    }

    @GetMapping(ONE)
    @Needs(Action.SEE_CAMPAIGNS)
    String campaign(@PathVariable String campaign, Locale locale, Model model) {
        return one(campaign, null, locale, model);
    }

    @PostMapping(ONE + "/change")
    @Needs(Action.MANAGE_CAMPAIGNS)
    String change(
            @PathVariable String campaign,
            CampaignForm form,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return answer(
                campaign,
                "changed",
                form,
                () -> desk.change(campaign, form, actor),
                new Answer(locale, response, model));
    }

    @PostMapping(ONE + "/open")
    @Needs(Action.MANAGE_CAMPAIGNS)
    String open(
            @PathVariable String campaign,
            CampaignDesk.ReasonForm form,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return answer(
                campaign, "opened", null, () -> desk.open(campaign, form, actor), new Answer(locale, response, model));
    }

    @PostMapping(ONE + "/close")
    @Needs(Action.MANAGE_CAMPAIGNS)
    String close(
            @PathVariable String campaign,
            CampaignDesk.ReasonForm form,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return answer(
                campaign, "closed", null, () -> desk.close(campaign, form, actor), new Answer(locale, response, model));
    }

    @PostMapping(ONE + "/call-off")
    @Needs(Action.MANAGE_CAMPAIGNS)
    String callOff(
            @PathVariable String campaign,
            CampaignDesk.ReasonForm form,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return answer(
                campaign,
                "called-off",
                null,
                () -> desk.callOff(campaign, form, actor),
                new Answer(locale, response, model));
    }

    @PostMapping(ONE + "/list")
    @Needs(Action.MANAGE_CAMPAIGNS)
    String putOn(
            @PathVariable String campaign,
            ListDesk.Form form,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return answer(
                campaign,
                "listed",
                null,
                () -> lists.putOn(campaign, form, actor),
                new Answer(locale, response, model));
    }

    @PostMapping(ONE + "/list/take-off")
    @Needs(Action.MANAGE_CAMPAIGNS)
    String takeOff(
            @PathVariable String campaign,
            ListDesk.Form form,
            Actor actor,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        return answer(
                campaign,
                "taken-off",
                null,
                () -> lists.takeOff(campaign, form, actor),
                new Answer(locale, response, model));
    }

    /** The page again: with what was done, or with all that is wrong and the form as it was sent. */
    private String answer(String campaign, String done, @Nullable CampaignForm typed, Runnable act, Answer answer) {
        try {
            act.run();
            return told(campaign, done);
        } catch (InvalidCampaignException invalid) {
            PageFaults.tell(invalid.told(PageWords.in(answer.locale())), answer.response(), answer.model());
            return one(campaign, typed, answer.locale(), answer.model());
        }
    }

    private static String told(String campaign, String done) {
        return "redirect:" + Address.of(ONE, campaign).with("done", done).text();
    }

    private String all(CampaignDesk.@Nullable NewForm typed, Locale locale, Model model) {
        model.addAttribute("nav", "movement");
        model.addAttribute("v", drawings.all(typed, PageWords.in(locale)));
        return "campaigns";
    }

    private String one(String campaign, @Nullable CampaignForm typed, Locale locale, Model model) {
        model.addAttribute("nav", "movement");
        model.addAttribute("v", drawings.one(campaign, typed, PageWords.in(locale)));
        model.addAttribute("typed", typed != null);
        model.addAttribute("mostReason", CampaignDesk.REASON);
        return "campaign";
    }
}
