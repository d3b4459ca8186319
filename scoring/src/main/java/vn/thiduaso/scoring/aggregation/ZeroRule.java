package vn.thiduaso.scoring.aggregation;

import java.util.Optional;

/**
 * What a mean makes of a part at zero that it has no value for: a geometric or harmonic mean, or a power mean of order 0 or below.
 *
 * <p>Zero parts without weight are no parts, under either rule. A negative part is always refused.
 */
public enum ZeroRule {
    /** The group cannot be computed; the unit is told which part is at fault. */
    REFUSE("refuse"),
    /** The group gets zero: the limit of the mean as the part goes to zero, whatever its weight. */
    ZERO("zero");

    private final String code;

    ZeroRule(String code) {
        this.code = code;
    }

    /** The word used in YAML. */
    public String code() {
        return code;
    }

    public static Optional<ZeroRule> find(String code) {
        for (ZeroRule rule : values()) {
            if (rule.code.equals(code)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The first part with weight that is negative, or zero where this rule refuses zeros; −1 when there is none. */
    int refused(Parts parts) {
        for (int i = 0; i < parts.count(); i++) {
            boolean bad = parts.share(i) < 0 || (this == REFUSE && parts.share(i) == 0);
            if (bad && parts.weight(i) > 0) {
                return i;
            }
        }
        return -1;
    }
}
