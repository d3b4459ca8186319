package vn.thiduaso.scoring.missing;

import java.util.Optional;

/** The three values a cell can hold. Zero is a {@link #VALUE}. Stored in arrays by {@link #code()}. */
public enum CellState {
    VALUE("value"),
    MISSING("missing"),
    NOT_APPLICABLE("not-applicable");

    private final String word;

    CellState(String word) {
        this.word = word;
    }

    /** 0 value, 1 missing, 2 not applicable: as in the lake's {@code states} arrays. */
    public byte code() {
        return (byte) ordinal();
    }

    /** The word used in files and exports. */
    public String word() {
        return word;
    }

    /** @throws ArrayIndexOutOfBoundsException when the code is not 0, 1 or 2 */
    public static CellState of(int code) {
        return values()[code];
    }

    public static Optional<CellState> find(String word) {
        for (CellState state : values()) {
            if (state.word.equals(word)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
