package vn.thiduaso.scoring.award;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import vn.thiduaso.scoring.fault.Refusals;

/**
 * How a council votes on some forms of awards. Nghị định 152/2025/NĐ-CP Điều 33 khoản 5 counts all members, not those present; for a commune's own
 * awards the province says it (Điều 6 khoản 2).
 *
 * @param forms codes of the forms it is about; never empty
 * @param denominator of whom the threshold is a part
 * @param threshold part of them that has to be for it
 * @param beyond whether it has to be more than the threshold; else exactly the threshold is enough
 * @param quorum part of all members that has to be present; empty when nobody states one
 * @param ballot how votes are given
 * @param written whether who is absent may vote in writing
 * @param recused whether who has a conflict of interest is one of the people that threshold and quorum are parts of
 * @param picks how many candidates one ballot may be for
 * @param minimumMembers fewest members a council must have to vote; 1 where nobody states a number
 */
public record VoteRule(
        Set<String> forms,
        Denominator denominator,
        Portion threshold,
        boolean beyond,
        Optional<Portion> quorum,
        Ballot ballot,
        boolean written,
        Recused recused,
        Picks picks,
        int minimumMembers) {

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

    /** Whether members who may not vote on a candidate are counted all the same. */
    public enum Recused {
        /** They are members, and present where they are: the threshold does not fall when somebody steps back. */
        COUNTED("counted"),
        /** For this candidate the council is smaller by them. */
        NOT_COUNTED("not-counted");

        private final String code;

        Recused(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /** How many candidates one ballot may be for. */
    public enum Picks {
        /** No more than there are places. */
        QUOTA("quota"),
        /** As many as there are: who passed is more than who gets a place, perhaps. */
        FREE("free");

        private final String code;

        Picks(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }

        /**
         * @param candidates of the round, at least 0
         * @param places that are free; empty where no number is stated
         */
        public int most(int candidates, OptionalInt places) {
            return this == FREE ? candidates : Math.min(candidates, places.orElse(candidates));
        }
    }

    public VoteRule {
        forms = Set.copyOf(forms);
        Refusals refusals = new Refusals();
        refusals.addIf(forms.isEmpty(), "Quy tắc biểu quyết phải nói hình thức khen");
        refusals.addIf(minimumMembers < 1, "Số thành viên tối thiểu phải từ 1");
        refusals.refuse();
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
}
