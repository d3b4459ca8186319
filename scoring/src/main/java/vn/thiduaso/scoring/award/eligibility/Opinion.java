package vn.thiduaso.scoring.award.eligibility;

/** What a body said of an enterprise. */
public enum Opinion {
    /** Nothing stands against the award. */
    NO_OBJECTION("no-objection", Verdict.PASSED),
    /** Something stands against it. */
    OBJECTION("objection", Verdict.FAILED),
    /** The body has nothing to do with this enterprise, and need not be asked. */
    NOT_CONCERNED("not-concerned", Verdict.PASSED),
    /** Asked, and its time is over without an answer: a person looks. */
    NO_ANSWER("no-answer", Verdict.NEEDS_PERSON);

    private final String code;
    private final Verdict verdict;

    Opinion(String code, Verdict verdict) {
        this.code = code;
        this.verdict = verdict;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    Verdict verdict() {
        return verdict;
    }
}
