package vn.thiduaso.scoring.award.flow;

import java.util.function.Predicate;

import vn.thiduaso.scoring.award.eligibility.Eligibility;
import vn.thiduaso.scoring.award.flow.Evidence.DocumentKind;

/** What must be there before an act is done. */
public enum Proof implements FlowWord {
    REASON("reason", of(Evidence.Reason.class, reason -> !reason.words().isBlank())),
    /** A reason for each part that is returned, of one at least. */
    PART_REASONS(
            "part-reasons",
            of(
                    Evidence.PartReasons.class,
                    parts -> !parts.words().isEmpty()
                            && parts.words().values().stream().noneMatch(String::isBlank))),
    PARTS_THERE("parts-there", of(Evidence.Parts.class, parts -> parts.missing().isEmpty())),
    RETURNED_PARTS_ANSWERED(
            "returned-parts-answered",
            of(Evidence.Returned.class, parts -> parts.open().isEmpty())),
    RECEIPT("receipt", of(Evidence.Receipt.class, receipt -> !receipt.code().isBlank())),
    /** The appraiser said something of every criterion. */
    APPRAISAL(
            "appraisal", of(Evidence.Appraisal.class, one -> one.criteria() > 0 && one.appraised() == one.criteria())),
    /** No finding waits for a person. */
    FINDINGS_CLOSED("findings-closed", findings(state -> state != Eligibility.State.OPEN)),
    FINDINGS_QUALIFIED("findings-qualified", findings(state -> state == Eligibility.State.QUALIFIED)),
    /** The ruling is one that counts: of a finding as it is now, that a person may rule on, with a reason. */
    RULING_COUNTS(
            "ruling-counts",
            of(
                    Evidence.PersonsRuling.class,
                    one -> one.eligibility().refusals(one.ruling()).isEmpty())),
    BEFORE_DEADLINE(
            "before-deadline", of(Evidence.Deadline.class, one -> !one.today().isAfter(one.last()))),
    AFTER_DEADLINE(
            "after-deadline", of(Evidence.Deadline.class, one -> one.today().isAfter(one.last()))),
    RULES_CONFIRMED("rules-confirmed", of(Evidence.Unconfirmed.class, one -> one.rules() == 0)),
    /** No dossier waits to be received. */
    ALL_RECEIVED("all-received", of(Evidence.Dossiers.class, all -> !all.has(DossierState.SUBMITTED))),
    /** Every dossier that was sent is qualified, not qualified or withdrawn. */
    ALL_APPRAISED("all-appraised", dossiers(DossierState::waitsForAppraisal)),
    /** Nothing waits for council or chairman. */
    ALL_DECIDED("all-decided", dossiers(DossierState::waitsForDecision)),
    /** No award was given, and none is proposed to the level above. */
    NOTHING_AWARDED("nothing-awarded", dossiers(state -> state.place().isPresent())),
    MEETING_CONVENED(
            "meeting-convened",
            of(
                    Evidence.Meeting.class,
                    one -> one.state() == MeetingState.CONVENED || one.state() == MeetingState.QUORUM_STATED)),
    IN_SESSION("in-session", of(Evidence.Meeting.class, one -> one.state() == MeetingState.QUORUM_STATED)),
    QUORUM("quorum", of(Evidence.Room.class, room -> room.count().obstacle().isEmpty())),
    NO_ROUND_UNDER_WAY(
            "no-round-under-way",
            of(Evidence.Rounds.class, rounds -> rounds.states().stream().noneMatch(RoundState::isUnderWay))),
    ROUNDS_SETTLED(
            "rounds-settled",
            of(Evidence.Rounds.class, rounds -> rounds.states().stream().allMatch(RoundState::isSettled))),
    /** A seat that has a vote, taken by who votes. */
    SEAT("seat", of(Evidence.Seat.class, seat -> seat.voting() && seat.taking())),
    NO_BALLOT_YET("no-ballot-yet", of(Evidence.Seat.class, seat -> !seat.given())),
    BALLOT_GIVEN("ballot-given", of(Evidence.Seat.class, Evidence.Seat::given)),
    PAPER_THERE("paper-there", of(Evidence.Paper.class, paper -> paper.ballots() > 0)),
    /** No paper ballot, or all typed twice with the same result. */
    PAPER_AGREES("paper-agrees", of(Evidence.Paper.class, Proof::agrees)),
    /** The round is in the minutes. */
    VOTE_LOCKED("vote-locked", of(Evidence.Vote.class, vote -> vote.round() == RoundState.LOCKED)),
    VOTE_PASSED(
            "vote-passed",
            of(
                    Evidence.Vote.class,
                    vote -> vote.round() == RoundState.LOCKED && vote.result().passed())),
    /** The candidate gets a place, by votes and tie steps or by the chair with a reason. */
    PLACE_CHOSEN("place-chosen", of(Evidence.Choice.class, Proof::isChosen)),
    TIE_OPEN(
            "tie-open",
            of(Evidence.Choice.class, choice -> choice.selection().tied().contains(choice.candidate()))),
    /** The vote did not pass, or others got the places. */
    NOT_CHOSEN("not-chosen", Proof::isNotChosen),
    /** A written reason where the candidate is one of a near-tie at the cut line. */
    LINE_EXPLAINED(
            "line-explained",
            of(Evidence.Line.class, line -> !line.nearTie() || !line.reason().isBlank())),
    /** A place of the quota, or no number is stated. */
    PLACE_FREE(
            "place-free",
            of(
                    Evidence.Places.class,
                    places -> places.use().map(use -> use.hasRoomFor(1)).orElse(true))),
    /** The form is one of the level that decides here. */
    OWN_LEVEL("own-level", of(Evidence.Levels.class, levels -> levels.form() == levels.own())),
    HIGHER_LEVEL(
            "higher-level", of(Evidence.Levels.class, levels -> levels.form().compareTo(levels.own()) > 0)),
    RECOVERY_DEADLINE(
            "recovery-deadline", of(Evidence.Recovery.class, one -> one.until().isAfter(one.decided()))),
    MINUTES("minutes", document(DocumentKind.MINUTES)),
    DECISION("decision", document(DocumentKind.DECISION)),
    PETITION("petition", document(DocumentKind.PETITION)),
    DECISION_ABOVE("decision-above", document(DocumentKind.DECISION_ABOVE)),
    REFUSAL_ABOVE("refusal-above", document(DocumentKind.REFUSAL_ABOVE)),
    CANCELLATION("cancellation", document(DocumentKind.CANCELLATION)),
    CANCELLATION_ABOVE("cancellation-above", document(DocumentKind.CANCELLATION_ABOVE)),
    NEW_DECISION("new-decision", document(DocumentKind.NEW_DECISION)),
    NOTICE("notice", document(DocumentKind.NOTICE));

    private final String code;
    private final Predicate<Evidence> shownBy;

    Proof(String code, Predicate<Evidence> shownBy) {
        this.code = code;
        this.shownBy = shownBy;
    }

    @Override
    public String code() {
        return code;
    }

    boolean isThere(FlowFacts facts) {
        return facts.evidence().stream().anyMatch(shownBy);
    }

    private static <E extends Evidence> Predicate<Evidence> of(Class<E> kind, Predicate<E> shows) {
        return evidence -> kind.isInstance(evidence) && shows.test(kind.cast(evidence));
    }

    private static Predicate<Evidence> findings(Predicate<Eligibility.State> wanted) {
        return of(
                Evidence.Review.class,
                review -> wanted.test(review.eligibility().state()));
    }

    private static Predicate<Evidence> dossiers(Predicate<DossierState> none) {
        return of(
                Evidence.Dossiers.class,
                all -> all.states().keySet().stream().filter(none).noneMatch(all::has));
    }

    private static Predicate<Evidence> document(DocumentKind kind) {
        return of(
                Evidence.Document.class,
                document -> document.document() == kind && !document.name().isBlank());
    }

    private static boolean agrees(Evidence.Paper paper) {
        if (paper.ballots() == 0) {
            return paper.first().isEmpty() && paper.second().isEmpty();
        }
        return paper.first().equals(paper.second())
                && paper.first()
                        .filter(tally -> tally.given() == paper.ballots())
                        .isPresent();
    }

    private static boolean isChosen(Evidence.Choice choice) {
        boolean byChair = choice.selection().tied().contains(choice.candidate())
                && !choice.chairsReason().isBlank();
        return byChair || choice.selection().chosen().contains(choice.candidate());
    }

    private static boolean isNotChosen(Evidence evidence) {
        return of(
                                Evidence.Vote.class,
                                vote -> vote.round() == RoundState.LOCKED
                                        && !vote.result().passed())
                        .test(evidence)
                || of(Evidence.Choice.class, choice -> choice.selection().left().contains(choice.candidate()))
                        .test(evidence);
    }
}
