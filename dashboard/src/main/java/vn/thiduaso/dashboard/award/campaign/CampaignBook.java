package vn.thiduaso.dashboard.award.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.award.rules.CitedRules;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Candidates;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.Recipient;

/** Reads campaigns with the rules they go by and the candidates their runs propose. */
@Component
class CampaignBook {

    private final CampaignQueries queries;
    private final CitedRules rules;
    private final ProposalDesk proposals;
    private final RunQueries runs;
    private final Clock clock;

    CampaignBook(CampaignQueries queries, CitedRules rules, ProposalDesk proposals, RunQueries runs, Clock clock) {
        this.queries = queries;
        this.rules = rules;
        this.proposals = proposals;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * All that a page about one campaign rests on.
     *
     * @param day by whose rules it goes
     * @param proposals one for each kind of candidates, in their order
     * @param choices by index set: runs that may be chosen, the newest first
     */
    record Known(
            Campaign campaign,
            AwardRules rules,
            LocalDate day,
            LocalDate today,
            List<Proposal> proposals,
            List<Listed> listed,
            Map<String, List<RunHead>> choices) {

        Known {
            proposals = List.copyOf(proposals);
            listed = List.copyOf(listed);
            choices = Map.copyOf(choices);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    List<Campaign> all() {
        return queries.all();
    }

    AwardRules rules() {
        return rules.all();
    }

    /** @throws NotFoundException when there is none */
    Campaign campaign(String code) {
        return queries.find(code).orElseThrow(() -> new NotFoundException("error.no-campaign", code));
    }

    /** @throws NotFoundException when there is none */
    Known known(String code) {
        return known(campaign(code));
    }

    private Known known(Campaign campaign) {
        AwardRules all = rules.all();
        LocalDate day = campaign.rulesDay(today());
        List<Proposal> proposed = new ArrayList<>();
        Map<String, List<RunHead>> choices = new HashMap<>();
        for (Dated<Candidates> kind : all.review().candidates(campaign.movement(), day)) {
            OptionalInt line = line(campaign, all, kind.rule().recipient());
            kind.rule().indexSet().ifPresent(set -> choices.put(set, proposals.published(set)));
            proposed.add(run(campaign, kind.rule())
                    .map(run -> proposals.of(kind.rule(), run, line))
                    .orElseGet(() -> Proposal.without(kind.rule(), line)));
        }
        return new Known(campaign, all, day, today(), proposed, queries.listed(campaign.code()), choices);
    }

    /** The run bound or chosen; in a draft without a choice the newest. */
    private Optional<RunHead> run(Campaign campaign, Candidates kind) {
        return kind.indexSet().flatMap(set -> {
            Optional<RunHead> chosen =
                    Optional.ofNullable(campaign.runs().get(set)).flatMap(runs::find);
            return chosen.isPresent() || campaign.state() != CampaignState.DRAFT
                    ? chosen
                    : proposals.published(set).stream().findFirst();
        });
    }

    /** Places of the lowest form that has a number: above it candidates are proposed. */
    private static OptionalInt line(Campaign campaign, AwardRules all, Recipient recipient) {
        List<String> order =
                all.forms().stream().map(form -> form.rule().code()).toList();
        return campaign.places().stream()
                .filter(one -> one.recipient() == recipient && one.most() != null)
                .min((one, other) -> Integer.compare(order.indexOf(one.form()), order.indexOf(other.form())))
                .map(one -> OptionalInt.of(one.most() == null ? 0 : one.most()))
                .orElse(OptionalInt.empty());
    }

    /** What campaigns may give by the rules. */
    CampaignTemplate template(AwardRules all) {
        return new CampaignTemplate(all, today());
    }
}
