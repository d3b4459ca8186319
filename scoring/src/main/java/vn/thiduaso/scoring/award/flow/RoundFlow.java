package vn.thiduaso.scoring.award.flow;

import java.util.List;

import static vn.thiduaso.scoring.award.flow.FlowRole.CHAIRMAN;
import static vn.thiduaso.scoring.award.flow.FlowRole.COUNCIL_MEMBER;
import static vn.thiduaso.scoring.award.flow.FlowRole.EMULATION_OFFICER;
import static vn.thiduaso.scoring.award.flow.FlowRole.SECRETARY;
import static vn.thiduaso.scoring.award.flow.RoundAct.ANNUL;
import static vn.thiduaso.scoring.award.flow.RoundAct.CAST;
import static vn.thiduaso.scoring.award.flow.RoundAct.CLOSE;
import static vn.thiduaso.scoring.award.flow.RoundAct.LOCK;
import static vn.thiduaso.scoring.award.flow.RoundAct.TAKE_BACK;
import static vn.thiduaso.scoring.award.flow.RoundAct.TYPE_PAPER;
import static vn.thiduaso.scoring.award.flow.RoundAct.TYPE_PAPER_AGAIN;
import static vn.thiduaso.scoring.award.flow.RoundState.ANNULLED;
import static vn.thiduaso.scoring.award.flow.RoundState.CLOSED;
import static vn.thiduaso.scoring.award.flow.RoundState.LOCKED;
import static vn.thiduaso.scoring.award.flow.RoundState.OPEN;
import static vn.thiduaso.scoring.award.flow.RoundState.PREPARED;
import static vn.thiduaso.scoring.award.flow.Separation.NO_CONFLICT;
import static vn.thiduaso.scoring.award.flow.Separation.TWO_TYPISTS;

/** The way of one ballot round on one candidate: ballots are given, taken back and typed only while it is open. */
public final class RoundFlow {

    public static final Flow<RoundState, RoundAct> FLOW = new Flow<>(
            "round",
            PREPARED,
            List.of(
                    row(RoundAct.OPEN, PREPARED, OPEN)
                            .by(SECRETARY)
                            .proof(Proof.IN_SESSION, Proof.QUORUM, Proof.RULES_CONFIRMED),
                    row(CAST, OPEN, OPEN)
                            .by(COUNCIL_MEMBER, SECRETARY, CHAIRMAN)
                            .apart(NO_CONFLICT)
                            .proof(Proof.SEAT, Proof.NO_BALLOT_YET),
                    row(TAKE_BACK, OPEN, OPEN)
                            .by(COUNCIL_MEMBER, SECRETARY, CHAIRMAN)
                            .proof(Proof.SEAT, Proof.BALLOT_GIVEN),
                    row(TYPE_PAPER, OPEN, OPEN).by(SECRETARY, EMULATION_OFFICER).proof(Proof.PAPER_THERE),
                    row(TYPE_PAPER_AGAIN, OPEN, OPEN)
                            .by(SECRETARY, EMULATION_OFFICER)
                            .apart(TWO_TYPISTS)
                            .proof(Proof.PAPER_THERE),
                    row(CLOSE, OPEN, CLOSED).by(SECRETARY).proof(Proof.PAPER_AGREES),
                    row(LOCK, CLOSED, LOCKED).by(SECRETARY).proof(Proof.MINUTES),
                    row(ANNUL, PREPARED, ANNULLED).by(SECRETARY, CHAIRMAN).proof(Proof.REASON),
                    row(ANNUL, OPEN, ANNULLED).by(SECRETARY, CHAIRMAN).proof(Proof.REASON),
                    row(ANNUL, CLOSED, ANNULLED).by(CHAIRMAN).proof(Proof.REASON, Proof.MINUTES)));

    private RoundFlow() {}

    private static Transition<RoundState, RoundAct> row(RoundAct act, RoundState from, RoundState to) {
        return Transition.of(act, from, to);
    }
}
