package vn.thiduaso.scoring.award.eligibility;

/**
 * What a rule says of a nomination. Put together as truth of three values is: what is not known decides nothing by itself, and changes nothing that is decided
 * without it.
 */
public enum Verdict {
    PASSED("passed"),
    FAILED("failed"),
    /** A fact is not known, or the text leaves it to people. */
    NEEDS_PERSON("needs-person");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    static Verdict of(boolean passed) {
        return passed ? PASSED : FAILED;
    }

    /** Both must pass: one that failed decides. */
    Verdict and(Verdict other) {
        if (this == FAILED || other == FAILED) {
            return FAILED;
        }
        return this == PASSED ? other : this;
    }

    /** One of them is enough: one that passed decides. */
    Verdict or(Verdict other) {
        if (this == PASSED || other == PASSED) {
            return PASSED;
        }
        return this == FAILED ? other : this;
    }
}
