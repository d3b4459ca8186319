package vn.thiduaso.scoring.award.flow;

import java.util.List;
import java.util.stream.Stream;

import static vn.thiduaso.scoring.award.flow.CampaignAct.BEGIN_APPRAISAL;
import static vn.thiduaso.scoring.award.flow.CampaignAct.CALL_OFF;
import static vn.thiduaso.scoring.award.flow.CampaignAct.CLOSE_NOMINATIONS;
import static vn.thiduaso.scoring.award.flow.CampaignAct.CONCLUDE;
import static vn.thiduaso.scoring.award.flow.CampaignAct.END;
import static vn.thiduaso.scoring.award.flow.CampaignAct.GO_BACK;
import static vn.thiduaso.scoring.award.flow.CampaignAct.GO_TO_COUNCIL;
import static vn.thiduaso.scoring.award.flow.CampaignAct.OPEN_AGAIN;
import static vn.thiduaso.scoring.award.flow.CampaignAct.OPEN_NOMINATIONS;
import static vn.thiduaso.scoring.award.flow.CampaignState.APPRAISAL;
import static vn.thiduaso.scoring.award.flow.CampaignState.CALLED_OFF;
import static vn.thiduaso.scoring.award.flow.CampaignState.CLOSED;
import static vn.thiduaso.scoring.award.flow.CampaignState.COUNCIL;
import static vn.thiduaso.scoring.award.flow.CampaignState.DECIDED;
import static vn.thiduaso.scoring.award.flow.CampaignState.DRAFT;
import static vn.thiduaso.scoring.award.flow.CampaignState.ENDED;
import static vn.thiduaso.scoring.award.flow.CampaignState.OPEN;
import static vn.thiduaso.scoring.award.flow.FlowRole.CHAIRMAN;
import static vn.thiduaso.scoring.award.flow.FlowRole.EMULATION_OFFICER;
import static vn.thiduaso.scoring.award.flow.FlowRole.SECRETARY;
import static vn.thiduaso.scoring.award.flow.FlowRole.TRANSFORMATION_OFFICER;

/** The way of a campaign. No source that was read orders it; it follows the way of its dossiers. */
public final class CampaignFlow {

    public static final Flow<CampaignState, CampaignAct> FLOW =
            new Flow<>("campaign", DRAFT, Flow.rows(List.of(going(), callingOff())));

    private CampaignFlow() {}

    private static List<Transition<CampaignState, CampaignAct>> going() {
        return List.of(
                row(OPEN_NOMINATIONS, DRAFT, OPEN)
                        .by(EMULATION_OFFICER)
                        .proof(Proof.RULES_CONFIRMED, Proof.BEFORE_DEADLINE),
                row(CLOSE_NOMINATIONS, OPEN, CLOSED).by(EMULATION_OFFICER).proof(Proof.AFTER_DEADLINE),
                row(OPEN_AGAIN, CLOSED, OPEN).by(CHAIRMAN).proof(Proof.REASON, Proof.BEFORE_DEADLINE),
                row(BEGIN_APPRAISAL, CLOSED, APPRAISAL)
                        .by(TRANSFORMATION_OFFICER, EMULATION_OFFICER)
                        .proof(Proof.ALL_RECEIVED),
                row(GO_TO_COUNCIL, APPRAISAL, COUNCIL).by(EMULATION_OFFICER).proof(Proof.ALL_APPRAISED),
                row(GO_BACK, COUNCIL, APPRAISAL)
                        .by(EMULATION_OFFICER, SECRETARY)
                        .proof(Proof.REASON, Proof.NO_ROUND_UNDER_WAY),
                row(CONCLUDE, COUNCIL, DECIDED).by(CHAIRMAN).proof(Proof.ALL_DECIDED, Proof.ROUNDS_SETTLED),
                row(END, DECIDED, ENDED).by(EMULATION_OFFICER).proof(Proof.NOTICE));
    }

    private static List<Transition<CampaignState, CampaignAct>> callingOff() {
        return Stream.of(DRAFT, OPEN, CLOSED, APPRAISAL, COUNCIL)
                .map(state -> row(CALL_OFF, state, CALLED_OFF).by(CHAIRMAN).proof(Proof.REASON, Proof.NOTHING_AWARDED))
                .toList();
    }

    private static Transition<CampaignState, CampaignAct> row(CampaignAct act, CampaignState from, CampaignState to) {
        return Transition.of(act, from, to);
    }
}
