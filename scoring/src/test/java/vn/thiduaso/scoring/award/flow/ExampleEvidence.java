package vn.thiduaso.scoring.award.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.award.AwardLevel;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.EligibilityName;
import vn.thiduaso.scoring.award.EligibilitySetting;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Portion;
import vn.thiduaso.scoring.award.Quota;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.TieStep;
import vn.thiduaso.scoring.award.VoteRule;
import vn.thiduaso.scoring.award.eligibility.Eligibility;
import vn.thiduaso.scoring.award.eligibility.Finding;
import vn.thiduaso.scoring.award.eligibility.Ruling;
import vn.thiduaso.scoring.award.eligibility.Verdict;
import vn.thiduaso.scoring.award.flow.Evidence.DocumentKind;
import vn.thiduaso.scoring.award.quota.QuotaUse;
import vn.thiduaso.scoring.award.vote.Attendance;
import vn.thiduaso.scoring.award.vote.RoundCount;
import vn.thiduaso.scoring.award.vote.Selection;
import vn.thiduaso.scoring.award.vote.Tally;
import vn.thiduaso.scoring.indexset.Validity;

/** For each proof evidence that shows it, and evidence of the same kind that does not. */
final class ExampleEvidence {

    static final String CANDIDATE = "A";
    static final VoteRule RULE = new VoteRule(
            Set.of("F"),
            VoteRule.Denominator.MEMBERS,
            new Portion(1, 2),
            true,
            Optional.of(new Portion(2, 3)),
            VoteRule.Ballot.EITHER,
            false,
            VoteRule.Recused.COUNTED,
            VoteRule.Picks.FREE,
            1);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Map<Proof, Evidence> GOOD = each(ExampleEvidence::showing);
    private static final Map<Proof, Evidence> BAD = each(ExampleEvidence::denying);

    private ExampleEvidence() {}

    /** Evidence of all proofs of a row, each kind once. */
    static List<Evidence> of(Collection<Proof> proofs) {
        Map<String, Evidence> kinds = new TreeMap<>();
        proofs.stream().sorted().map(ExampleEvidence::good).forEach(one -> kinds.put(one.kind(), one));
        return new ArrayList<>(kinds.values());
    }

    static Evidence good(Proof proof) {
        return GOOD.get(proof);
    }

    static Evidence bad(Proof proof) {
        return BAD.get(proof);
    }

    private static Map<Proof, Evidence> each(Function<Proof, Evidence> evidence) {
        Map<Proof, Evidence> all = new EnumMap<>(Proof.class);
        EnumSet.allOf(Proof.class).forEach(proof -> all.put(proof, evidence.apply(proof)));
        return all;
    }

    private static Evidence showing(Proof proof) {
        return switch (proof) {
            case REASON -> new Evidence.Reason("vì");
            case PART_REASONS -> new Evidence.PartReasons(Map.of("report", "thiếu chữ ký"));
            case PARTS_THERE -> new Evidence.Parts(Set.of());
            case RETURNED_PARTS_ANSWERED -> new Evidence.Returned(Set.of());
            case RECEIPT -> new Evidence.Receipt("HS-1");
            case APPRAISAL -> new Evidence.Appraisal(6, 6);
            case FINDINGS_CLOSED -> review(Verdict.FAILED);
            case FINDINGS_QUALIFIED -> review(Verdict.PASSED);
            case RULING_COUNTS -> ruling(Verdict.NEEDS_PERSON);
            case BEFORE_DEADLINE -> new Evidence.Deadline(DAY, DAY);
            case AFTER_DEADLINE -> new Evidence.Deadline(DAY, DAY.plusDays(1));
            case RULES_CONFIRMED -> new Evidence.Unconfirmed(0);
            case ALL_RECEIVED -> dossiers(DossierState.RETURNED);
            case ALL_APPRAISED -> dossiers(DossierState.QUALIFIED);
            case ALL_DECIDED, NOTHING_AWARDED -> dossiers(DossierState.NOT_AWARDED);
            case MEETING_CONVENED -> new Evidence.Meeting(MeetingState.CONVENED);
            case IN_SESSION -> new Evidence.Meeting(MeetingState.QUORUM_STATED);
            case QUORUM -> room(6);
            case NO_ROUND_UNDER_WAY, ROUNDS_SETTLED -> new Evidence.Rounds(Set.of(RoundState.LOCKED));
            case SEAT, NO_BALLOT_YET -> new Evidence.Seat(true, true, false);
            case BALLOT_GIVEN -> new Evidence.Seat(true, true, true);
            case PAPER_THERE -> new Evidence.Paper(2, Optional.empty(), Optional.empty());
            case PAPER_AGREES -> paper(2, 2);
            case VOTE_LOCKED, VOTE_PASSED -> vote(RoundState.LOCKED, 6);
            case PLACE_CHOSEN -> choice(List.of(CANDIDATE), List.of(), List.of(), "");
            case TIE_OPEN -> choice(List.of(), List.of(), List.of(CANDIDATE, "B"), "");
            case NOT_CHOSEN -> choice(List.of(), List.of(CANDIDATE), List.of(), "");
            case LINE_EXPLAINED -> new Evidence.Line(true, "vì");
            case PLACE_FREE -> places(1);
            case OWN_LEVEL -> new Evidence.Levels(AwardLevel.COMMUNE, AwardLevel.COMMUNE);
            case HIGHER_LEVEL -> new Evidence.Levels(AwardLevel.PROVINCE, AwardLevel.COMMUNE);
            case RECOVERY_DEADLINE -> new Evidence.Recovery(DAY, DAY.plusDays(21));
            case MINUTES,
                    DECISION,
                    PETITION,
                    DECISION_ABOVE,
                    REFUSAL_ABOVE,
                    CANCELLATION,
                    CANCELLATION_ABOVE,
                    NEW_DECISION,
                    NOTICE -> new Evidence.Document(DocumentKind.valueOf(proof.name()), "văn bản");
        };
    }

    private static Evidence denying(Proof proof) {
        return switch (proof) {
            case REASON -> new Evidence.Reason(" ");
            case PART_REASONS -> new Evidence.PartReasons(Map.of("report", "thiếu chữ ký", "minutes", ""));
            case PARTS_THERE -> new Evidence.Parts(Set.of("report"));
            case RETURNED_PARTS_ANSWERED -> new Evidence.Returned(Set.of("report"));
            case RECEIPT -> new Evidence.Receipt("");
            case APPRAISAL -> new Evidence.Appraisal(6, 5);
            case FINDINGS_CLOSED -> review(Verdict.NEEDS_PERSON);
            case FINDINGS_QUALIFIED -> review(Verdict.FAILED);
            case RULING_COUNTS -> ruling(Verdict.FAILED);
            case BEFORE_DEADLINE -> new Evidence.Deadline(DAY, DAY.plusDays(1));
            case AFTER_DEADLINE -> new Evidence.Deadline(DAY, DAY);
            case RULES_CONFIRMED -> new Evidence.Unconfirmed(1);
            case ALL_RECEIVED -> dossiers(DossierState.SUBMITTED);
            case ALL_APPRAISED -> dossiers(DossierState.RETURNED);
            case ALL_DECIDED -> dossiers(DossierState.PROPOSED);
            case NOTHING_AWARDED -> dossiers(DossierState.PROPOSED_UP);
            case MEETING_CONVENED -> new Evidence.Meeting(MeetingState.LOCKED);
            case IN_SESSION -> new Evidence.Meeting(MeetingState.CONVENED);
            case QUORUM -> room(5);
            case NO_ROUND_UNDER_WAY -> new Evidence.Rounds(Set.of(RoundState.LOCKED, RoundState.CLOSED));
            case ROUNDS_SETTLED -> new Evidence.Rounds(Set.of(RoundState.LOCKED, RoundState.PREPARED));
            case SEAT -> new Evidence.Seat(false, true, false);
            case NO_BALLOT_YET -> new Evidence.Seat(true, true, true);
            case BALLOT_GIVEN -> new Evidence.Seat(true, true, false);
            case PAPER_THERE -> new Evidence.Paper(0, Optional.empty(), Optional.empty());
            case PAPER_AGREES -> paper(2, 1);
            case VOTE_LOCKED -> vote(RoundState.CLOSED, 6);
            case VOTE_PASSED -> vote(RoundState.LOCKED, 4);
            case PLACE_CHOSEN -> choice(List.of(), List.of(), List.of(CANDIDATE, "B"), "");
            case TIE_OPEN, NOT_CHOSEN -> choice(List.of(CANDIDATE), List.of("B"), List.of(), "");
            case LINE_EXPLAINED -> new Evidence.Line(true, "");
            case PLACE_FREE -> places(2);
            case OWN_LEVEL -> new Evidence.Levels(AwardLevel.PROVINCE, AwardLevel.COMMUNE);
            case HIGHER_LEVEL -> new Evidence.Levels(AwardLevel.COMMUNE, AwardLevel.COMMUNE);
            case RECOVERY_DEADLINE -> new Evidence.Recovery(DAY, DAY);
            case MINUTES,
                    DECISION,
                    PETITION,
                    DECISION_ABOVE,
                    REFUSAL_ABOVE,
                    CANCELLATION,
                    CANCELLATION_ABOVE,
                    NEW_DECISION,
                    NOTICE -> new Evidence.Document(DocumentKind.valueOf(proof.name()), "");
        };
    }

    static Evidence choice(List<String> chosen, List<String> left, List<String> tied, String chairsReason) {
        Selection selection = new Selection(chosen, left, tied, 1, List.of(), Optional.of(TieStep.CHAIR), List.of());
        return new Evidence.Choice(selection, CANDIDATE, chairsReason);
    }

    /** Of two places. */
    static Evidence places(int taken) {
        return new Evidence.Places(Optional.of(new QuotaUse(quota(), taken)));
    }

    static Quota quota() {
        return new Quota("M", "F", Recipient.COLLECTIVE, Set.of(Occasion.YEARLY), false, 2);
    }

    /** One hard rule with this verdict. */
    static Evidence review(Verdict verdict) {
        return new Evidence.Review(eligibility(verdict));
    }

    private static Evidence ruling(Verdict verdict) {
        Eligibility eligibility = eligibility(verdict);
        return new Evidence.PersonsRuling(
                eligibility, new Ruling(eligibility.findings().get(0), Verdict.PASSED, "thidua", "vì"));
    }

    private static Eligibility eligibility(Verdict verdict) {
        EligibilitySetting setting = new EligibilitySetting(
                EligibilityName.CONFIRMED_BY_UNIT, new Labels("Tên", "Name"), Set.of(), Set.of(), true, Map.of());
        Dated<EligibilitySetting> dated =
                new Dated<>(setting, new Validity(DAY, Optional.empty()), Optional.empty(), Optional.empty());
        return new Eligibility(List.of(new Finding(dated, verdict, List.of())), List.of());
    }

    /** A round of a council of nine, all present; five votes are enough. */
    static Evidence vote(RoundState state, int votesFor) {
        RoundCount count = new RoundCount(RULE, new Attendance(9, 9, 0, 0, 0));
        return new Evidence.Vote(state, count.count(new Tally(votesFor, 9 - votesFor, 0, 0)));
    }

    private static Evidence room(int present) {
        return new Evidence.Room(new RoundCount(RULE, new Attendance(9, present, 0, 0, 0)));
    }

    private static Evidence paper(int first, int second) {
        return new Evidence.Paper(
                2, Optional.of(new Tally(first, 2 - first, 0, 0)), Optional.of(new Tally(second, 2 - second, 0, 0)));
    }

    private static Evidence dossiers(DossierState state) {
        return new Evidence.Dossiers(Map.of(state, 1, DossierState.DRAFT, 2, DossierState.AWARDED, 0));
    }
}
