package vn.thiduaso.scoring.aggregation;

import java.util.Optional;

/** Which way uneven children move a penalised mean. */
public enum Penalty {
    /** Down: for an index where more is better. */
    MINUS("minus", -1),
    /** Up: for an index of a harm, where more is worse. */
    PLUS("plus", 1);

    private final String code;
    private final int sign;

    Penalty(String code, int sign) {
        this.code = code;
        this.sign = sign;
    }

    /** The word used in YAML. */
    public String code() {
        return code;
    }

    int sign() {
        return sign;
    }

    public static Optional<Penalty> find(String code) {
        for (Penalty penalty : values()) {
            if (penalty.code.equals(code)) {
                return Optional.of(penalty);
            }
        }
        return Optional.empty();
    }
}
