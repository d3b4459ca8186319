package vn.thiduaso.scoring.award.flow;

import java.util.List;
import java.util.stream.Stream;

import static vn.thiduaso.scoring.award.flow.CampaignState.APPRAISAL;
import static vn.thiduaso.scoring.award.flow.CampaignState.CLOSED;
import static vn.thiduaso.scoring.award.flow.CampaignState.COUNCIL;
import static vn.thiduaso.scoring.award.flow.CampaignState.DECIDED;
import static vn.thiduaso.scoring.award.flow.CampaignState.ENDED;
import static vn.thiduaso.scoring.award.flow.CampaignState.OPEN;
import static vn.thiduaso.scoring.award.flow.DossierAct.APPRAISE_ACHIEVEMENT;
import static vn.thiduaso.scoring.award.flow.DossierAct.APPRAISE_DOSSIER;
import static vn.thiduaso.scoring.award.flow.DossierAct.AWARD;
import static vn.thiduaso.scoring.award.flow.DossierAct.CANCEL;
import static vn.thiduaso.scoring.award.flow.DossierAct.COMPLETE;
import static vn.thiduaso.scoring.award.flow.DossierAct.DECLINE;
import static vn.thiduaso.scoring.award.flow.DossierAct.DISQUALIFY;
import static vn.thiduaso.scoring.award.flow.DossierAct.LOOK_AGAIN;
import static vn.thiduaso.scoring.award.flow.DossierAct.PROPOSE;
import static vn.thiduaso.scoring.award.flow.DossierAct.PROPOSE_UP;
import static vn.thiduaso.scoring.award.flow.DossierAct.PUT_TO_COUNCIL;
import static vn.thiduaso.scoring.award.flow.DossierAct.QUALIFY;
import static vn.thiduaso.scoring.award.flow.DossierAct.RECEIVE;
import static vn.thiduaso.scoring.award.flow.DossierAct.RECORD_AWARD;
import static vn.thiduaso.scoring.award.flow.DossierAct.RECORD_CANCELLATION;
import static vn.thiduaso.scoring.award.flow.DossierAct.RECORD_REFUSAL;
import static vn.thiduaso.scoring.award.flow.DossierAct.RECORD_VOTE;
import static vn.thiduaso.scoring.award.flow.DossierAct.REPLACE;
import static vn.thiduaso.scoring.award.flow.DossierAct.RETURN;
import static vn.thiduaso.scoring.award.flow.DossierAct.RULE;
import static vn.thiduaso.scoring.award.flow.DossierAct.SUBMIT;
import static vn.thiduaso.scoring.award.flow.DossierAct.VOTE_AGAIN;
import static vn.thiduaso.scoring.award.flow.DossierAct.WITHDRAW;
import static vn.thiduaso.scoring.award.flow.DossierState.ACHIEVEMENT_APPRAISED;
import static vn.thiduaso.scoring.award.flow.DossierState.AWARDED;
import static vn.thiduaso.scoring.award.flow.DossierState.BEFORE_COUNCIL;
import static vn.thiduaso.scoring.award.flow.DossierState.CANCELLED;
import static vn.thiduaso.scoring.award.flow.DossierState.DOSSIER_APPRAISED;
import static vn.thiduaso.scoring.award.flow.DossierState.DRAFT;
import static vn.thiduaso.scoring.award.flow.DossierState.NOT_AWARDED;
import static vn.thiduaso.scoring.award.flow.DossierState.NOT_QUALIFIED;
import static vn.thiduaso.scoring.award.flow.DossierState.PROPOSED;
import static vn.thiduaso.scoring.award.flow.DossierState.PROPOSED_UP;
import static vn.thiduaso.scoring.award.flow.DossierState.QUALIFIED;
import static vn.thiduaso.scoring.award.flow.DossierState.RECEIVED;
import static vn.thiduaso.scoring.award.flow.DossierState.REPLACED;
import static vn.thiduaso.scoring.award.flow.DossierState.RETURNED;
import static vn.thiduaso.scoring.award.flow.DossierState.SUBMITTED;
import static vn.thiduaso.scoring.award.flow.DossierState.VOTED;
import static vn.thiduaso.scoring.award.flow.DossierState.WITHDRAWN;
import static vn.thiduaso.scoring.award.flow.FlowRole.CHAIRMAN;
import static vn.thiduaso.scoring.award.flow.FlowRole.EMULATION_OFFICER;
import static vn.thiduaso.scoring.award.flow.FlowRole.ENTERPRISE;
import static vn.thiduaso.scoring.award.flow.FlowRole.SECRETARY;
import static vn.thiduaso.scoring.award.flow.FlowRole.TRANSFORMATION_OFFICER;
import static vn.thiduaso.scoring.award.flow.FlowRole.UNIT_REPORTER;
import static vn.thiduaso.scoring.award.flow.Separation.NOT_SELF;
import static vn.thiduaso.scoring.award.flow.Separation.NOT_SENDER;
import static vn.thiduaso.scoring.award.flow.Separation.NO_CONFLICT;
import static vn.thiduaso.scoring.award.flow.Separation.OWN_DOSSIER;
import static vn.thiduaso.scoring.award.flow.Separation.TWO_APPRAISERS;

/** The way of a dossier: unit, two appraisals, council, chairman or the level above (plan V.3.2). */
public final class DossierFlow {

    public static final Flow<DossierState, DossierAct> FLOW = new Flow<>(
            "dossier",
            DRAFT,
            Flow.rows(List.of(
                    sending(), withdrawing(), appraising(), ruling(), qualifying(), voting(), deciding(), ending())));

    private DossierFlow() {}

    private static List<Transition<DossierState, DossierAct>> sending() {
        return List.of(
                row(SUBMIT, DRAFT, SUBMITTED)
                        .by(UNIT_REPORTER, ENTERPRISE)
                        .apart(OWN_DOSSIER)
                        .proof(Proof.PARTS_THERE, Proof.BEFORE_DEADLINE)
                        .during(OPEN),
                row(RETURN, SUBMITTED, RETURNED)
                        .by(TRANSFORMATION_OFFICER, EMULATION_OFFICER)
                        .proof(Proof.PART_REASONS)
                        .during(OPEN, CLOSED, APPRAISAL, COUNCIL),
                row(RETURN, RECEIVED, RETURNED)
                        .by(TRANSFORMATION_OFFICER, EMULATION_OFFICER)
                        .proof(Proof.PART_REASONS)
                        .during(OPEN, CLOSED, APPRAISAL, COUNCIL),
                row(RETURN, ACHIEVEMENT_APPRAISED, RETURNED)
                        .by(EMULATION_OFFICER)
                        .proof(Proof.PART_REASONS)
                        .during(APPRAISAL, COUNCIL),
                row(COMPLETE, RETURNED, SUBMITTED)
                        .by(UNIT_REPORTER, ENTERPRISE)
                        .apart(OWN_DOSSIER)
                        .proof(Proof.PARTS_THERE, Proof.RETURNED_PARTS_ANSWERED)
                        .during(OPEN, CLOSED, APPRAISAL, COUNCIL),
                row(RECEIVE, SUBMITTED, RECEIVED)
                        .by(TRANSFORMATION_OFFICER, EMULATION_OFFICER)
                        .apart(NOT_SENDER)
                        .proof(Proof.PARTS_THERE, Proof.RECEIPT)
                        .during(OPEN, CLOSED, APPRAISAL, COUNCIL));
    }

    private static List<Transition<DossierState, DossierAct>> withdrawing() {
        Stream<Transition<DossierState, DossierAct>> anyTime = Stream.of(
                        DRAFT, SUBMITTED, RETURNED, RECEIVED, ACHIEVEMENT_APPRAISED, DOSSIER_APPRAISED, QUALIFIED)
                .map(state -> withdraw(state).proof(Proof.REASON));
        return Stream.concat(anyTime, Stream.of(withdraw(BEFORE_COUNCIL).proof(Proof.REASON, Proof.NO_ROUND_UNDER_WAY)))
                .toList();
    }

    private static Transition<DossierState, DossierAct> withdraw(DossierState from) {
        return row(WITHDRAW, from, WITHDRAWN)
                .by(UNIT_REPORTER, ENTERPRISE)
                .apart(OWN_DOSSIER)
                .during(OPEN, CLOSED, APPRAISAL, COUNCIL);
    }

    private static List<Transition<DossierState, DossierAct>> appraising() {
        return List.of(
                row(APPRAISE_ACHIEVEMENT, RECEIVED, ACHIEVEMENT_APPRAISED)
                        .by(TRANSFORMATION_OFFICER)
                        .apart(NOT_SENDER, NO_CONFLICT)
                        .proof(Proof.APPRAISAL)
                        .during(APPRAISAL, COUNCIL),
                row(APPRAISE_DOSSIER, ACHIEVEMENT_APPRAISED, DOSSIER_APPRAISED)
                        .by(EMULATION_OFFICER)
                        .apart(NOT_SENDER, NO_CONFLICT, TWO_APPRAISERS)
                        .proof(Proof.APPRAISAL)
                        .during(APPRAISAL, COUNCIL));
    }

    private static List<Transition<DossierState, DossierAct>> ruling() {
        return Stream.of(RECEIVED, ACHIEVEMENT_APPRAISED, DOSSIER_APPRAISED, QUALIFIED, BEFORE_COUNCIL, VOTED, PROPOSED)
                .map(state -> row(RULE, state, state)
                        .by(TRANSFORMATION_OFFICER, EMULATION_OFFICER)
                        .apart(NOT_SENDER, NO_CONFLICT)
                        .proof(Proof.RULING_COUNTS)
                        .during(OPEN, CLOSED, APPRAISAL, COUNCIL))
                .toList();
    }

    private static List<Transition<DossierState, DossierAct>> qualifying() {
        return List.of(
                row(QUALIFY, DOSSIER_APPRAISED, QUALIFIED)
                        .by(TRANSFORMATION_OFFICER, EMULATION_OFFICER)
                        .apart(NOT_SENDER, NO_CONFLICT)
                        .proof(Proof.FINDINGS_QUALIFIED)
                        .during(APPRAISAL, COUNCIL),
                row(DISQUALIFY, DOSSIER_APPRAISED, NOT_QUALIFIED)
                        .by(TRANSFORMATION_OFFICER, EMULATION_OFFICER)
                        .apart(NOT_SENDER, NO_CONFLICT)
                        .proof(Proof.FINDINGS_CLOSED, Proof.REASON)
                        .during(APPRAISAL, COUNCIL),
                row(DISQUALIFY, RETURNED, NOT_QUALIFIED)
                        .by(EMULATION_OFFICER)
                        .apart(NOT_SENDER, NO_CONFLICT)
                        .proof(Proof.AFTER_DEADLINE, Proof.REASON)
                        .during(APPRAISAL, COUNCIL),
                again(QUALIFIED, RECEIVED).proof(Proof.REASON),
                again(NOT_QUALIFIED, SUBMITTED).proof(Proof.REASON),
                again(BEFORE_COUNCIL, RECEIVED).proof(Proof.REASON, Proof.NO_ROUND_UNDER_WAY));
    }

    /** One that did not qualify was perhaps never received whole: it is received first. */
    private static Transition<DossierState, DossierAct> again(DossierState from, DossierState to) {
        return row(LOOK_AGAIN, from, to)
                .by(TRANSFORMATION_OFFICER, EMULATION_OFFICER)
                .during(APPRAISAL, COUNCIL);
    }

    private static List<Transition<DossierState, DossierAct>> voting() {
        return List.of(
                row(PUT_TO_COUNCIL, QUALIFIED, BEFORE_COUNCIL)
                        .by(EMULATION_OFFICER, SECRETARY)
                        .proof(Proof.FINDINGS_QUALIFIED, Proof.MEETING_CONVENED)
                        .during(COUNCIL),
                row(RECORD_VOTE, BEFORE_COUNCIL, VOTED)
                        .by(SECRETARY)
                        .proof(Proof.VOTE_LOCKED)
                        .during(COUNCIL),
                row(VOTE_AGAIN, VOTED, BEFORE_COUNCIL)
                        .by(SECRETARY)
                        .proof(Proof.TIE_OPEN, Proof.REASON)
                        .during(COUNCIL),
                row(PROPOSE, VOTED, PROPOSED)
                        .by(EMULATION_OFFICER)
                        .proof(Proof.VOTE_PASSED, Proof.PLACE_CHOSEN, Proof.LINE_EXPLAINED, Proof.PLACE_FREE)
                        .during(COUNCIL),
                row(DECLINE, VOTED, NOT_AWARDED)
                        .by(EMULATION_OFFICER, SECRETARY)
                        .proof(Proof.NOT_CHOSEN)
                        .during(COUNCIL));
    }

    private static List<Transition<DossierState, DossierAct>> deciding() {
        return List.of(
                row(AWARD, PROPOSED, AWARDED)
                        .by(CHAIRMAN)
                        .apart(NOT_SELF)
                        .proof(
                                Proof.OWN_LEVEL,
                                Proof.FINDINGS_QUALIFIED,
                                Proof.VOTE_PASSED,
                                Proof.PLACE_CHOSEN,
                                Proof.PLACE_FREE,
                                Proof.DECISION)
                        .during(COUNCIL),
                row(PROPOSE_UP, PROPOSED, PROPOSED_UP)
                        .by(CHAIRMAN)
                        .apart(NOT_SELF)
                        .proof(
                                Proof.HIGHER_LEVEL,
                                Proof.FINDINGS_QUALIFIED,
                                Proof.VOTE_PASSED,
                                Proof.PLACE_CHOSEN,
                                Proof.PLACE_FREE,
                                Proof.PETITION)
                        .during(COUNCIL),
                row(DECLINE, PROPOSED, NOT_AWARDED)
                        .by(CHAIRMAN)
                        .apart(NOT_SELF)
                        .proof(Proof.REASON)
                        .during(COUNCIL));
    }

    private static List<Transition<DossierState, DossierAct>> ending() {
        return List.of(
                row(RECORD_AWARD, PROPOSED_UP, AWARDED)
                        .by(EMULATION_OFFICER)
                        .proof(Proof.DECISION_ABOVE)
                        .during(COUNCIL, DECIDED, ENDED),
                row(RECORD_REFUSAL, PROPOSED_UP, NOT_AWARDED)
                        .by(EMULATION_OFFICER)
                        .proof(Proof.REFUSAL_ABOVE)
                        .during(COUNCIL, DECIDED, ENDED),
                row(CANCEL, AWARDED, CANCELLED)
                        .by(CHAIRMAN)
                        .apart(NOT_SELF)
                        .proof(Proof.OWN_LEVEL, Proof.REASON, Proof.CANCELLATION, Proof.RECOVERY_DEADLINE)
                        .during(COUNCIL, DECIDED, ENDED),
                row(RECORD_CANCELLATION, AWARDED, CANCELLED)
                        .by(EMULATION_OFFICER)
                        .proof(Proof.HIGHER_LEVEL, Proof.CANCELLATION_ABOVE)
                        .during(COUNCIL, DECIDED, ENDED),
                row(REPLACE, AWARDED, REPLACED)
                        .by(CHAIRMAN)
                        .apart(NOT_SELF)
                        .proof(Proof.OWN_LEVEL, Proof.REASON, Proof.NEW_DECISION)
                        .during(COUNCIL, DECIDED, ENDED));
    }

    private static Transition<DossierState, DossierAct> row(DossierAct act, DossierState from, DossierState to) {
        return Transition.of(act, from, to);
    }
}
