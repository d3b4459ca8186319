package vn.thiduaso.dashboard.award.campaign;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.dashboard.audit.Act;

import static vn.thiduaso.dashboard.award.campaign.CampaignState.CALLED_OFF;
import static vn.thiduaso.dashboard.award.campaign.CampaignState.CLOSED;
import static vn.thiduaso.dashboard.award.campaign.CampaignState.DRAFT;
import static vn.thiduaso.dashboard.award.campaign.CampaignState.OPEN;

/** What may be done with a campaign in which state, and what becomes of it: the one table. What it does not name is refused. */
enum CampaignMove {
    CHANGE(EnumSet.of(DRAFT), Optional.empty(), Act.Kind.CHANGE_CAMPAIGN),
    OPEN_NOMINATIONS(EnumSet.of(DRAFT), Optional.of(OPEN), Act.Kind.OPEN_CAMPAIGN),
    PUT_ON_LIST(EnumSet.of(OPEN), Optional.empty(), Act.Kind.PUT_ON_LIST),
    TAKE_OFF_LIST(EnumSet.of(OPEN), Optional.empty(), Act.Kind.TAKE_OFF_LIST),
    CLOSE_NOMINATIONS(EnumSet.of(OPEN), Optional.of(CLOSED), Act.Kind.CLOSE_NOMINATIONS),
    CALL_OFF(EnumSet.of(DRAFT, OPEN, CLOSED), Optional.of(CALLED_OFF), Act.Kind.CALL_OFF_CAMPAIGN);

    private final Set<CampaignState> from;
    private final Optional<CampaignState> to;
    private final Act.Kind act;

    CampaignMove(Set<CampaignState> from, Optional<CampaignState> to, Act.Kind act) {
        this.from = from;
        this.to = to;
        this.act = act;
    }

    boolean mayIn(CampaignState state) {
        return from.contains(state);
    }

    /** The state after it. */
    CampaignState after(CampaignState state) {
        return to.orElse(state);
    }

    /** How the audit names it. */
    Act.Kind act() {
        return act;
    }
}
