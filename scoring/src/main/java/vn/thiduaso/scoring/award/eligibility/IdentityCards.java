package vn.thiduaso.scoring.award.eligibility;

/** Whether pictures of identity papers are among the files of a dossier. */
public enum IdentityCards {
    NONE("none", Verdict.PASSED),
    /** Something looks like one: a person opens the file. */
    SUSPECTED("suspected", Verdict.NEEDS_PERSON),
    FOUND("found", Verdict.FAILED);

    private final String code;
    private final Verdict verdict;

    IdentityCards(String code, Verdict verdict) {
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
