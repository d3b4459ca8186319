package vn.thiduaso.dashboard.award.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.award.rules.CitedRule;
import vn.thiduaso.dashboard.award.rules.CitedRules;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.Movement;
import vn.thiduaso.scoring.award.Occasion;

/** Puts the pages of campaigns together. */
@Component
class CampaignDrawings {

    private final CampaignBook book;
    private final CampaignQueries queries;
    private final CitedRules rules;

    CampaignDrawings(CampaignBook book, CampaignQueries queries, CitedRules rules) {
        this.book = book;
        this.queries = queries;
        this.rules = rules;
    }

    /** @param typed what was sent and refused; null: the draft as it is */
    CampaignView one(String code, @Nullable CampaignForm typed, Words words) {
        CampaignBook.Known known = book.known(code);
        List<CitedRule> cited = rules.cite(known.rules(), CampaignDrawing.used(known), known.day(), words);
        return new CampaignDrawing(
                        known,
                        book.template(known.rules()).offered(known.campaign()),
                        typed == null ? CampaignForm.of(known.campaign()) : typed,
                        cited,
                        queries.acts(code),
                        words)
                .view();
    }

    /** @param typed what was sent and refused; null: nothing yet */
    CampaignsView all(CampaignDesk.@Nullable NewForm typed, Words words) {
        AwardRules all = book.rules();
        LocalDate today = book.today();
        List<Movement> movements =
                all.review().movements(today).stream().map(Dated::rule).toList();
        List<Campaign> campaigns = book.all();
        Map<String, Integer> listed = queries.countListed();
        String year = typed == null || typed.year() == null ? String.valueOf(today.getYear()) : typed.year();
        Set<Integer> years = new TreeSet<>();
        movements.forEach(movement -> movement.phases().forEach(phase -> {
            for (int one = phase.from(); one <= phase.to(); one++) {
                years.add(one);
            }
        }));
        return new CampaignsView(
                campaigns.stream()
                        .map(one -> row(one, movements, listed.getOrDefault(one.code(), 0), words))
                        .toList(),
                movements.stream()
                        .map(one -> new Option(
                                one.code(),
                                one.label().in(words.language()),
                                typed != null && one.code().equals(typed.movement())))
                        .toList(),
                years.stream()
                        .map(String::valueOf)
                        .map(one -> new Option(one, one, one.equals(year)))
                        .toList(),
                occasions(typed, words),
                like(campaigns, typed, words));
    }

    private static List<Option> occasions(CampaignDesk.@Nullable NewForm typed, Words words) {
        List<Option> occasions = new ArrayList<>();
        for (Occasion one : Occasion.values()) {
            occasions.add(new Option(
                    one.code(),
                    words.text("occasion." + one.code()),
                    typed != null && one.code().equals(typed.occasion())));
        }
        return occasions;
    }

    /** The movement first, where there is no campaign yet; else the latest campaign. */
    private static List<Option> like(List<Campaign> campaigns, CampaignDesk.@Nullable NewForm typed, Words words) {
        String chosen = typed == null || typed.from() == null
                ? campaigns.stream().findFirst().map(Campaign::code).orElse("")
                : typed.from();
        List<Option> like =
                new ArrayList<>(List.of(new Option("", words.text("campaign.new.template"), chosen.isEmpty())));
        campaigns.forEach(one -> like.add(new Option(
                one.code(),
                words.text("campaign.new.like", CampaignDrawing.title(one, words)),
                one.code().equals(chosen))));
        return like;
    }

    private static CampaignsView.Row row(Campaign one, List<Movement> movements, int listed, Words words) {
        Formats f = Formats.in(words.language());
        Map<String, String> names = movements.stream()
                .collect(Collectors.toMap(
                        Movement::code, movement -> movement.label().in(words.language())));
        return new CampaignsView.Row(
                Address.of("/campaigns/{campaign}", one.code()).text(),
                CampaignDrawing.title(one, words),
                names.getOrDefault(one.movement(), one.movement()),
                words.text("campaign.state." + one.state().code()),
                CampaignDrawing.tone(one.state()),
                one.opens().map(f::date).orElse(Formats.NONE),
                one.deadline(CampaignStep.NOMINATIONS).map(f::date).orElse(Formats.NONE),
                one.deadline(CampaignStep.DECISION).map(f::date).orElse(Formats.NONE),
                f.whole(listed));
    }
}
