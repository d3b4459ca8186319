package vn.thiduaso.dashboard.award.campaign;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.Movement;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Quota;
import vn.thiduaso.scoring.award.Recipient;

/** What a campaign may give by the rules, and drafts made from that or like an earlier campaign. */
record CampaignTemplate(AwardRules rules, LocalDate today) {

    /**
     * A draft with all forms the movement gives at the occasion, and no days.
     *
     * @param like its forms, as far as they are still given, and its days in the new year, where there is one
     */
    Campaign draft(
            Movement movement, int year, Occasion occasion, Optional<Campaign> like, OffsetDateTime at, String by) {
        Map<CampaignStep, LocalDate> deadlines = new EnumMap<>(CampaignStep.class);
        like.ifPresent(one ->
                one.deadlines().forEach((step, last) -> deadlines.put(step, last.plusYears((long) year - one.year()))));
        Campaign empty = new Campaign(
                movement.code() + "-" + year + "-" + occasion.code(),
                movement.code(),
                year,
                occasion,
                CampaignState.DRAFT,
                like.flatMap(one -> one.opens().map(first -> first.plusYears((long) year - one.year()))),
                0,
                deadlines,
                List.of(),
                Map.of(),
                Optional.empty(),
                at,
                by);
        List<Campaign.Places> offered = offered(empty);
        List<Campaign.Places> kept = like.map(one -> offered.stream()
                        .filter(place -> one.places().stream()
                                .anyMatch(before -> before.key().equals(place.key())))
                        .toList())
                .filter(some -> !some.isEmpty())
                .orElse(offered);
        return empty.written(empty.opens(), empty.deadlines(), kept, Map.of());
    }

    /** All forms the movement gives at the occasion to those who may be candidates, with their places, by the rules of the campaign's day. */
    List<Campaign.Places> offered(Campaign campaign) {
        LocalDate day = campaign.rulesDay(today);
        List<Recipient> candidates = rules.review().candidates(campaign.movement(), day).stream()
                .map(kind -> kind.rule().recipient())
                .distinct()
                .toList();
        List<Campaign.Places> offered = new ArrayList<>();
        Set<String> forms = rules.review()
                .movement(campaign.movement(), day)
                .map(movement -> movement.rule().forms(campaign.occasion()))
                .orElse(Set.of());
        for (String form : forms) {
            rules.form(form, day)
                    .ifPresent(dated -> dated.rule().recipients().stream()
                            .filter(candidates::contains)
                            .forEach(recipient -> offered.add(places(campaign, form, recipient, day))));
        }
        return offered;
    }

    private Campaign.Places places(Campaign campaign, String form, Recipient recipient, LocalDate day) {
        return new Campaign.Places(
                form,
                recipient,
                rules.quota(campaign.movement(), campaign.occasion(), form, recipient, day)
                        .map(Dated::rule)
                        .map(Quota::most)
                        .orElse(null));
    }
}
