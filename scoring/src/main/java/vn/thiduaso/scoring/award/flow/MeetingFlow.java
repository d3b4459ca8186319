package vn.thiduaso.scoring.award.flow;

import java.util.List;

import static vn.thiduaso.scoring.award.flow.FlowRole.CHAIRMAN;
import static vn.thiduaso.scoring.award.flow.FlowRole.SECRETARY;
import static vn.thiduaso.scoring.award.flow.MeetingAct.ADJOURN;
import static vn.thiduaso.scoring.award.flow.MeetingAct.CALL_OFF;
import static vn.thiduaso.scoring.award.flow.MeetingAct.LOCK_MINUTES;
import static vn.thiduaso.scoring.award.flow.MeetingAct.STATE_QUORUM;
import static vn.thiduaso.scoring.award.flow.MeetingState.CALLED_OFF;
import static vn.thiduaso.scoring.award.flow.MeetingState.CONVENED;
import static vn.thiduaso.scoring.award.flow.MeetingState.LOCKED;
import static vn.thiduaso.scoring.award.flow.MeetingState.QUORUM_STATED;

/** The way of a meeting of the council; its rounds have their own. */
public final class MeetingFlow {

    public static final Flow<MeetingState, MeetingAct> FLOW = new Flow<>(
            "meeting",
            CONVENED,
            List.of(
                    row(STATE_QUORUM, CONVENED, QUORUM_STATED).by(SECRETARY).proof(Proof.QUORUM),
                    row(ADJOURN, QUORUM_STATED, CONVENED)
                            .by(SECRETARY, CHAIRMAN)
                            .proof(Proof.REASON, Proof.NO_ROUND_UNDER_WAY),
                    row(LOCK_MINUTES, QUORUM_STATED, LOCKED).by(SECRETARY).proof(Proof.ROUNDS_SETTLED, Proof.MINUTES),
                    row(CALL_OFF, CONVENED, CALLED_OFF)
                            .by(SECRETARY, CHAIRMAN)
                            .proof(Proof.REASON, Proof.ROUNDS_SETTLED)));

    private MeetingFlow() {}

    private static Transition<MeetingState, MeetingAct> row(MeetingAct act, MeetingState from, MeetingState to) {
        return Transition.of(act, from, to);
    }
}
