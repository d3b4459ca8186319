package vn.thiduaso.scoring.award.eligibility;

/**
 * What a person says of a finding: a soft rule that failed is overruled or upheld, and a rule that needs a person is answered.
 *
 * @param about the finding as the person saw it; once facts or rule are others, the ruling counts no more
 * @param becomes passed or failed
 * @param by account of the person
 * @param reason in the person's words
 */
public record Ruling(Finding about, Verdict becomes, String by, String reason) {

    /** Why a ruling does not count. */
    public enum Refusal {
        /** No finding is like that now: its facts, its verdict or its rule changed. */
        CHANGED("changed"),
        /** Nothing is to be said of a rule that is passed. */
        PASSED("passed"),
        /** Nobody overrules a hard rule that failed. */
        HARD("hard"),
        /** No reason is given. */
        NO_REASON("no-reason"),
        /** Nobody gave it. */
        NOBODY("nobody");

        private final String code;

        Refusal(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    public Ruling {
        if (becomes == Verdict.NEEDS_PERSON) {
            throw new IllegalArgumentException("Ý kiến kết luận phải là đạt hoặc không đạt");
        }
    }
}
