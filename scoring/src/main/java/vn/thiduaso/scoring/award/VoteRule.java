package vn.thiduaso.scoring.award;

import java.util.Optional;
import java.util.Set;

/**
 * How a council votes on some forms of awards. Nghị định 152/2025/NĐ-CP Điều 33 khoản 5 counts all members, not those present; for a commune's own
 * awards the province says it (Điều 6 khoản 2).
 *
 * @param forms codes of the forms it is about
 * @param denominator of whom the threshold is a part
 * @param threshold part of them that has to be for it
 * @param beyond whether it has to be more than the threshold; else exactly the threshold is enough
 * @param quorum part of all members that has to be present; empty when nobody states one
 * @param ballot how votes are given
 * @param written whether who is absent may vote in writing
 */
public record VoteRule(
        Set<String> forms,
        Denominator denominator,
        Portion threshold,
        boolean beyond,
        Optional<Portion> quorum,
        Ballot ballot,
        boolean written) {

    /** Of whom a threshold is a part. */
    public enum Denominator {
        /** All members of the council, present or not. */
        MEMBERS("members"),
        /** Those who are present. */
        PRESENT("present");

        private final String code;

        Denominator(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /** How votes are given. */
    public enum Ballot {
        /** By secret ballot. */
        SECRET("secret"),
        /** Openly: who voted what is in the minutes. */
        OPEN("open"),
        /** The council chooses when it opens the vote. */
        EITHER("either");

        private final String code;

        Ballot(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    public VoteRule {
        forms = Set.copyOf(forms);
    }

    /**
     * Votes for it that are enough.
     *
     * @param members of the council who may vote on this candidate: who has a conflict of interest is none of them, if the council's rules say so
     * @param present of them, those who voted in writing among them
     */
    public int needed(int members, int present) {
        int people = denominator == Denominator.MEMBERS ? members : present;
        return Math.max(1, beyond ? threshold.moreThan(people) : threshold.atLeast(people));
    }

    /** Whether enough members are present to vote; always where nobody states a quorum. */
    public boolean isQuorate(int members, int present) {
        return quorum.map(part -> present >= part.atLeast(members)).orElse(true);
    }

    /** Whether a candidate is accepted. Votes of another opinion and spoilt ones are not for it. */
    public boolean isPassed(int votesFor, int members, int present) {
        return isQuorate(members, present) && votesFor >= needed(members, present);
    }
}
