package vn.thiduaso.scoring.missing;

import java.util.Optional;

/** What an indicator is worth when its figure is missing, not applicable, or a ratio without a denominator. */
public enum MissingPolicy {
    /** Leaves the sum; its weight goes to the siblings that have figures. */
    REDISTRIBUTE("redistribute"),
    /** Scores zero. */
    ZERO("zero"),
    /** Scores its maximum. */
    FULL("full"),
    /** Cannot be scored, and neither can its parents unless they carry given points. */
    NOT_COMPUTABLE("not-computable");

    private final String code;

    MissingPolicy(String code) {
        this.code = code;
    }

    /** The word used in YAML and in exports. */
    public String code() {
        return code;
    }

    public static Optional<MissingPolicy> find(String code) {
        for (MissingPolicy policy : values()) {
            if (policy.code.equals(code)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }
}
