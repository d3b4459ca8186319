package vn.thiduaso.scoring.award.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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

/** For each proof evidence that shows it, and then evidence of the same kind that does not. */
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
    private static final Map<Proof, List<Evidence>> EACH = each();

    private ExampleEvidence() {}

    /** Evidence of all proofs of a row, each kind once. */
    static List<Evidence> of(Collection<Proof> proofs) {
        Map<String, Evidence> kinds = new TreeMap<>();
        proofs.stream().sorted().map(ExampleEvidence::good).forEach(one -> kinds.put(one.kind(), one));
        return new ArrayList<>(kinds.values());
    }

    static Evidence good(Proof proof) {
        return EACH.get(proof).get(0);
    }

    static Evidence bad(Proof proof) {
        return EACH.get(proof).get(1);
    }

    private static Map<Proof, List<Evidence>> each() {
        Map<Proof, List<Evidence>> each = new EnumMap<>(Proof.class);
        each.putAll(ofSending());
        each.putAll(ofAppraising());
        each.putAll(ofCampaigns());
        each.putAll(ofVoting());
        each.putAll(ofDeciding());
        Stream.of(DocumentKind.values())
                .forEach(kind -> each.put(
                        Proof.valueOf(kind.name()),
                        List.of(new Evidence.Document(kind, "văn bản"), new Evidence.Document(kind, ""))));
        return each;
    }

    private static Map<Proof, List<Evidence>> ofSending() {
        return Map.of(
                Proof.REASON,
                List.of(new Evidence.Reason("vì"), new Evidence.Reason(" ")),
                Proof.PART_REASONS,
                List.of(
                        new Evidence.PartReasons(Map.of("report", "thiếu chữ ký")),
                        new Evidence.PartReasons(Map.of("report", "thiếu chữ ký", "minutes", ""))),
                Proof.PARTS_THERE,
                List.of(new Evidence.Parts(Set.of()), new Evidence.Parts(Set.of("report"))),
                Proof.RETURNED_PARTS_ANSWERED,
                List.of(new Evidence.Returned(Set.of()), new Evidence.Returned(Set.of("report"))),
                Proof.RECEIPT,
                List.of(new Evidence.Receipt("HS-1"), new Evidence.Receipt("")),
                Proof.BEFORE_DEADLINE,
                List.of(new Evidence.Deadline(DAY, DAY), new Evidence.Deadline(DAY, DAY.plusDays(1))),
                Proof.AFTER_DEADLINE,
                List.of(new Evidence.Deadline(DAY, DAY.plusDays(1)), new Evidence.Deadline(DAY, DAY)));
    }

    private static Map<Proof, List<Evidence>> ofAppraising() {
        return Map.of(
                Proof.APPRAISAL,
                List.of(new Evidence.Appraisal(6, 6), new Evidence.Appraisal(6, 5)),
                Proof.FINDINGS_CLOSED,
                List.of(review(Verdict.FAILED), review(Verdict.NEEDS_PERSON)),
                Proof.FINDINGS_QUALIFIED,
                List.of(review(Verdict.PASSED), review(Verdict.FAILED)),
                Proof.RULING_COUNTS,
                List.of(ruling(Verdict.NEEDS_PERSON), ruling(Verdict.FAILED)));
    }

    private static Map<Proof, List<Evidence>> ofCampaigns() {
        return Map.of(
                Proof.RULES_CONFIRMED,
                List.of(new Evidence.Unconfirmed(0), new Evidence.Unconfirmed(1)),
                Proof.ALL_RECEIVED,
                List.of(dossiers(DossierState.RETURNED), dossiers(DossierState.SUBMITTED)),
                Proof.ALL_APPRAISED,
                List.of(dossiers(DossierState.QUALIFIED), dossiers(DossierState.RETURNED)),
                Proof.ALL_DECIDED,
                List.of(dossiers(DossierState.NOT_AWARDED), dossiers(DossierState.PROPOSED)),
                Proof.NOTHING_AWARDED,
                List.of(dossiers(DossierState.NOT_AWARDED), dossiers(DossierState.PROPOSED_UP)),
                Proof.MEETING_CONVENED,
                List.of(new Evidence.Meeting(MeetingState.CONVENED), new Evidence.Meeting(MeetingState.LOCKED)),
                Proof.IN_SESSION,
                List.of(new Evidence.Meeting(MeetingState.QUORUM_STATED), new Evidence.Meeting(MeetingState.CONVENED)),
                Proof.QUORUM,
                List.of(room(6), room(5)),
                Proof.NO_ROUND_UNDER_WAY,
                List.of(rounds(RoundState.ANNULLED), rounds(RoundState.CLOSED)),
                Proof.ROUNDS_SETTLED,
                List.of(rounds(RoundState.ANNULLED), rounds(RoundState.PREPARED)));
    }

    private static Map<Proof, List<Evidence>> ofVoting() {
        return Map.of(
                Proof.SEAT,
                List.of(new Evidence.Seat(true, true, false), new Evidence.Seat(false, true, false)),
                Proof.NO_BALLOT_YET,
                List.of(new Evidence.Seat(true, true, false), new Evidence.Seat(true, true, true)),
                Proof.BALLOT_GIVEN,
                List.of(new Evidence.Seat(true, true, true), new Evidence.Seat(true, true, false)),
                Proof.PAPER_THERE,
                List.of(
                        new Evidence.Paper(2, Optional.empty(), Optional.empty()),
                        new Evidence.Paper(0, Optional.empty(), Optional.empty())),
                Proof.PAPER_AGREES,
                List.of(paper(2, 2), paper(2, 1)),
                Proof.VOTE_LOCKED,
                List.of(vote(RoundState.LOCKED, 6), vote(RoundState.CLOSED, 6)),
                Proof.VOTE_PASSED,
                List.of(vote(RoundState.LOCKED, 6), vote(RoundState.LOCKED, 4)));
    }

    private static Map<Proof, List<Evidence>> ofDeciding() {
        List<String> one = List.of(CANDIDATE);
        List<String> two = List.of(CANDIDATE, "B");
        List<String> none = List.of();
        return Map.of(
                Proof.PLACE_CHOSEN,
                List.of(choice(one, none, none, ""), choice(none, none, two, "")),
                Proof.TIE_OPEN,
                List.of(choice(none, none, two, ""), choice(one, List.of("B"), none, "")),
                Proof.NOT_CHOSEN,
                List.of(choice(none, one, none, ""), choice(one, List.of("B"), none, "")),
                Proof.LINE_EXPLAINED,
                List.of(new Evidence.Line(true, "vì"), new Evidence.Line(true, "")),
                Proof.PLACE_FREE,
                List.of(places(1), places(2)),
                Proof.OWN_LEVEL,
                List.of(level(AwardLevel.COMMUNE), level(AwardLevel.PROVINCE)),
                Proof.HIGHER_LEVEL,
                List.of(level(AwardLevel.PROVINCE), level(AwardLevel.COMMUNE)),
                Proof.RECOVERY_DEADLINE,
                List.of(new Evidence.Recovery(DAY, DAY.plusDays(21)), new Evidence.Recovery(DAY, DAY)));
    }

    private static Evidence level(AwardLevel form) {
        return new Evidence.Levels(form, AwardLevel.COMMUNE);
    }

    private static Evidence rounds(RoundState state) {
        return new Evidence.Rounds(Set.of(RoundState.LOCKED, state));
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
