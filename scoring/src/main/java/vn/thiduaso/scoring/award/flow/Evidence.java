package vn.thiduaso.scoring.award.flow;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.award.AwardLevel;
import vn.thiduaso.scoring.award.eligibility.Eligibility;
import vn.thiduaso.scoring.award.eligibility.Ruling;
import vn.thiduaso.scoring.award.quota.QuotaUse;
import vn.thiduaso.scoring.award.vote.RoundCount;
import vn.thiduaso.scoring.award.vote.RoundResult;
import vn.thiduaso.scoring.award.vote.Selection;
import vn.thiduaso.scoring.award.vote.Tally;

/** Something that is there when an act is judged. What it proves is said by {@link Proof}. */
public sealed interface Evidence {

    /** Told apart by it: an act has each kind once, and a document of each kind. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** Why, in words of who acts. */
    record Reason(String words) implements Evidence {}

    /** Why each part is returned, by code of the part. */
    record PartReasons(Map<String, String> words) implements Evidence {

        public PartReasons {
            words = Map.copyOf(words);
        }
    }

    /** Codes of the required parts that are missing. */
    record Parts(Set<String> missing) implements Evidence {

        public Parts {
            missing = Set.copyOf(missing);
        }
    }

    /** Codes of returned parts nothing was done about. */
    record Returned(Set<String> open) implements Evidence {

        public Returned {
            open = Set.copyOf(open);
        }
    }

    /** Code by which the unit can ask for its dossier. */
    record Receipt(String code) implements Evidence {}

    /** How many criteria there are, and how many of them the appraiser said something of. */
    record Appraisal(int criteria, int appraised) implements Evidence {}

    /** What the rules say of the nomination, and persons of that. */
    record Review(Eligibility eligibility) implements Evidence {}

    /** What a person says of a finding, beside all findings as they are. */
    record PersonsRuling(Eligibility eligibility, Ruling ruling) implements Evidence {}

    /** Last day of a time limit, and the day of the act. */
    record Deadline(LocalDate last, LocalDate today) implements Evidence {}

    /** How many rules the act rests on that no source says and nobody confirmed. */
    record Unconfirmed(int rules) implements Evidence {}

    /** How many dossiers of the campaign are in which state. */
    record Dossiers(Map<DossierState, Integer> states) implements Evidence {

        public Dossiers {
            states = Map.copyOf(states);
        }

        boolean has(DossierState state) {
            return states.getOrDefault(state, 0) > 0;
        }
    }

    /** The meeting the act belongs to. */
    record Meeting(MeetingState state) implements Evidence {}

    /** Who is there, counted by the rule of the vote. */
    record Room(RoundCount count) implements Evidence {}

    /** Rounds of the meeting, or on the candidate. */
    record Rounds(Set<RoundState> states) implements Evidence {

        public Rounds {
            states = Set.copyOf(states);
        }
    }

    /**
     * The seat of who votes.
     *
     * @param voting whether it has a vote
     * @param taking whether its holder or substitute is there, or votes in writing where the rule allows it
     * @param given whether its ballot was given
     */
    record Seat(boolean voting, boolean taking, boolean given) implements Evidence {}

    /** How many paper ballots there are, and what was typed of them. */
    record Paper(int ballots, Optional<Tally> first, Optional<Tally> second) implements Evidence {}

    /** What the last round on the candidate says, and how far that round is. */
    record Vote(RoundState round, RoundResult result) implements Evidence {}

    /**
     * Who of those who passed gets a place.
     *
     * @param candidate code of the candidate the act is about
     * @param chairsReason why the chair took this candidate of those who are tied; empty text where the chair took none
     */
    record Choice(Selection selection, String candidate, String chairsReason) implements Evidence {}

    /** Whether the candidate is one of a near-tie at the cut line, and what the council wrote about it. */
    record Line(boolean nearTie, String reason) implements Evidence {}

    /** Places of the quota; empty: no number is stated, and none is enforced. */
    record Places(Optional<QuotaUse> use) implements Evidence {}

    /** Level of the form, and of who decides here. */
    record Levels(AwardLevel form, AwardLevel own) implements Evidence {}

    /** Day of a cancellation, and last day for giving back what was received. */
    record Recovery(LocalDate decided, LocalDate until) implements Evidence {}

    /** A document. */
    record Document(DocumentKind document, String name) implements Evidence {

        @Override
        public String kind() {
            return "Document " + document;
        }
    }

    /** Kinds of documents acts rest on. */
    enum DocumentKind {
        /** Biên bản họp Hội đồng. */
        MINUTES,
        /** Quyết định khen thưởng. */
        DECISION,
        /** Tờ trình cấp trên. */
        PETITION,
        /** Quyết định của cấp trên. */
        DECISION_ABOVE,
        /** Văn bản trả lời của cấp trên. */
        REFUSAL_ABOVE,
        /** Quyết định hủy. */
        CANCELLATION,
        /** Quyết định hủy của cấp trên. */
        CANCELLATION_ABOVE,
        /** Quyết định thay thế. */
        NEW_DECISION,
        /** Thông báo kết quả. */
        NOTICE
    }
}
