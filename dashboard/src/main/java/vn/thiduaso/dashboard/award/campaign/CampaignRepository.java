package vn.thiduaso.dashboard.award.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.award.log.AwardAct;
import vn.thiduaso.dashboard.award.log.AwardLogRepository;
import vn.thiduaso.dashboard.web.NotFoundException;

import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN;
import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN_CANDIDATE;
import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN_DEADLINE;
import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN_PLACES;
import static vn.thiduaso.dashboard.store.jooq.Tables.CAMPAIGN_RUN;

/** Writes campaigns, each time with an act. Whether a move may be is judged on what everybody did before it. */
@Component
class CampaignRepository {

    private final AwardLogRepository log;

    CampaignRepository(AwardLogRepository log) {
        this.log = log;
    }

    /**
     * Makes a campaign. Its code gets a number where earlier ones of the same movement, year and occasion were called off.
     *
     * @return its code
     * @throws InvalidCampaignException when there is one that was not called off; nothing is kept
     */
    String create(Campaign draft, String by) {
        String[] made = new String[1];
        log.write(by, tx -> {
            List<Campaign> before = CampaignQueries.of(tx, draft.movement(), draft.year(), draft.occasion());
            if (before.stream().anyMatch(one -> one.state() != CampaignState.CALLED_OFF)) {
                throw new InvalidCampaignException(List.of("exists"));
            }
            made[0] = before.isEmpty() ? draft.code() : draft.code() + "-" + (before.size() + 1);
            tx.insertInto(CAMPAIGN)
                    .set(CAMPAIGN.CODE, made[0])
                    .set(CAMPAIGN.MOVEMENT, draft.movement())
                    .set(CAMPAIGN.AWARD_YEAR, draft.year())
                    .set(CAMPAIGN.OCCASION, draft.occasion().code())
                    .set(CAMPAIGN.STATE, draft.state().code())
                    .set(CAMPAIGN.OPENS, draft.opens().orElse(null))
                    .set(CAMPAIGN.REVISION, draft.revision())
                    .set(CAMPAIGN.CREATED_AT, draft.createdAt())
                    .set(CAMPAIGN.CREATED_BY, draft.createdBy())
                    .execute();
            writeParts(tx, made[0], draft);
            return new AwardAct(
                    AwardAct.Kind.CAMPAIGN, made[0], Act.Kind.CREATE_CAMPAIGN, Optional.empty(), content(draft));
        });
        return made[0];
    }

    /**
     * Moves a campaign on.
     *
     * @param after as it is to be, made from the revision that was read; its revision is one more
     * @param more what the act says beside the campaign itself
     * @throws NotFoundException when there is none
     * @throws InvalidCampaignException when it may not be in its state, or somebody changed it meanwhile; nothing is kept
     */
    void move(CampaignMove move, Campaign after, Optional<String> reason, Map<String, Object> more, String by) {
        log.write(by, tx -> {
            Campaign now = judged(tx, move, after.code());
            if (now.revision() + 1 != after.revision()) {
                throw new InvalidCampaignException(List.of("stale"));
            }
            tx.update(CAMPAIGN)
                    .set(CAMPAIGN.STATE, after.state().code())
                    .set(CAMPAIGN.OPENS, after.opens().orElse(null))
                    .set(CAMPAIGN.REVISION, after.revision())
                    .set(CAMPAIGN.PROPOSAL_SHA256, after.proposalSha256().orElse(null))
                    .where(CAMPAIGN.CODE.eq(after.code()))
                    .execute();
            tx.deleteFrom(CAMPAIGN_DEADLINE)
                    .where(CAMPAIGN_DEADLINE.CAMPAIGN.eq(after.code()))
                    .execute();
            tx.deleteFrom(CAMPAIGN_PLACES)
                    .where(CAMPAIGN_PLACES.CAMPAIGN.eq(after.code()))
                    .execute();
            tx.deleteFrom(CAMPAIGN_RUN)
                    .where(CAMPAIGN_RUN.CAMPAIGN.eq(after.code()))
                    .execute();
            writeParts(tx, after.code(), after);
            Map<String, Object> content = new HashMap<>(content(after));
            content.putAll(more);
            return new AwardAct(AwardAct.Kind.CAMPAIGN, after.code(), move.act(), reason, content);
        });
    }

    /**
     * Puts a unit on the list, or takes it off.
     *
     * @throws NotFoundException when there is no such campaign
     * @throws InvalidCampaignException when the state does not allow it, or it is there, or not there, already; nothing is kept
     */
    void list(String campaign, Listed unit) {
        CampaignMove move = unit.onList() ? CampaignMove.PUT_ON_LIST : CampaignMove.TAKE_OFF_LIST;
        log.write(unit.by(), tx -> {
            judged(tx, move, campaign);
            Optional<Listed> before = CampaignQueries.listed(tx, campaign, unit.kind(), unit.unit());
            if (before.map(Listed::onList).orElse(false) == unit.onList()) {
                throw new InvalidCampaignException(List.of(unit.onList() ? "on-list" : "not-on-list"));
            }
            writeListed(tx, campaign, unit, before.isPresent());
            return new AwardAct(
                    AwardAct.Kind.CAMPAIGN,
                    campaign,
                    move.act(),
                    Optional.of(unit.reason()).filter(text -> !text.isEmpty()),
                    Map.of("kind", unit.kind(), "unit", unit.unit(), "name", unit.name(), "proposed", unit.proposed()));
        });
    }

    private static Campaign judged(DSLContext tx, CampaignMove move, String code) {
        Campaign now =
                CampaignQueries.find(tx, code).orElseThrow(() -> new NotFoundException("error.no-campaign", code));
        if (!move.mayIn(now.state())) {
            throw new InvalidCampaignException(List.of("state"));
        }
        return now;
    }

    private static void writeListed(DSLContext tx, String campaign, Listed unit, boolean known) {
        if (!known) {
            tx.insertInto(CAMPAIGN_CANDIDATE)
                    .set(CAMPAIGN_CANDIDATE.CAMPAIGN, campaign)
                    .set(CAMPAIGN_CANDIDATE.KIND, unit.kind())
                    .set(CAMPAIGN_CANDIDATE.UNIT, unit.unit())
                    .set(CAMPAIGN_CANDIDATE.NAME, unit.name())
                    .set(CAMPAIGN_CANDIDATE.PROPOSED, unit.proposed())
                    .set(CAMPAIGN_CANDIDATE.ON_LIST, unit.onList())
                    .set(CAMPAIGN_CANDIDATE.REASON, unit.reason())
                    .set(CAMPAIGN_CANDIDATE.SAID_AT, unit.at())
                    .set(CAMPAIGN_CANDIDATE.SAID_BY, unit.by())
                    .execute();
            return;
        }
        tx.update(CAMPAIGN_CANDIDATE)
                .set(CAMPAIGN_CANDIDATE.ON_LIST, unit.onList())
                .set(CAMPAIGN_CANDIDATE.REASON, unit.reason())
                .set(CAMPAIGN_CANDIDATE.SAID_AT, unit.at())
                .set(CAMPAIGN_CANDIDATE.SAID_BY, unit.by())
                .where(CAMPAIGN_CANDIDATE.CAMPAIGN.eq(campaign))
                .and(CAMPAIGN_CANDIDATE.KIND.eq(unit.kind()))
                .and(CAMPAIGN_CANDIDATE.UNIT.eq(unit.unit()))
                .execute();
    }

    private static void writeParts(DSLContext tx, String code, Campaign of) {
        of.deadlines()
                .forEach((step, last) -> tx.insertInto(CAMPAIGN_DEADLINE)
                        .values(code, step.code(), last)
                        .execute());
        of.places()
                .forEach(one -> tx.insertInto(CAMPAIGN_PLACES)
                        .values(code, one.form(), one.recipient().code(), one.most())
                        .execute());
        of.runs()
                .forEach((set, run) ->
                        tx.insertInto(CAMPAIGN_RUN).values(code, set, run).execute());
    }

    private static Map<String, Object> content(Campaign of) {
        return Map.of(
                "movement", of.movement(),
                "year", of.year(),
                "occasion", of.occasion().code(),
                "state", of.state().code(),
                "opens", of.opens(),
                "revision", of.revision(),
                "deadlines",
                        of.deadlines().entrySet().stream()
                                .collect(
                                        Collectors.toMap(entry -> entry.getKey().code(), Map.Entry::getValue)),
                "places", of.places(),
                "runs", of.runs());
    }
}
