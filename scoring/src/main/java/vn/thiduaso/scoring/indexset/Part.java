package vn.thiduaso.scoring.indexset;

import java.util.Optional;

/** Which figure of an input or node a cell holds. */
public enum Part {
    VALUE("value"),
    NUMERATOR("numerator"),
    DENOMINATOR("denominator"),
    /** Points of a node as somebody else published them. */
    OFFICIAL("official"),
    /** Rank of the unit as somebody else published it; of the root only. */
    OFFICIAL_RANK("official-rank");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /** The word used in files and in the lake. */
    public String word() {
        return word;
    }

    public static Optional<Part> find(String word) {
        for (Part part : values()) {
            if (part.word.equals(word)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
