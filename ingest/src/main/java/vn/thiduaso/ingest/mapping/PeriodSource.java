package vn.thiduaso.ingest.mapping;

import java.util.Optional;

import vn.thiduaso.scoring.Period;

/**
 * Where a sheet says what period its figures are of.
 *
 * @param fixed the period where the mapping itself says it; else empty
 */
public record PeriodSource(Kind kind, Optional<Period> fixed) {

    /** Places of a period. */
    public enum Kind {
        /** The file does not say: it is the one that is loaded. */
        ASKED("asked"),
        COLUMN("column"),
        /** The heads of the columns of figures name it; columns of other periods are passed over. */
        HEADS("heads"),
        /** A title above the table names it. */
        TITLE("title"),
        FIXED("fixed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in YAML. */
        public String word() {
            return word;
        }
    }

    public PeriodSource {
        if ((kind == Kind.FIXED) != fixed.isPresent()) {
            throw new IllegalArgumentException("Chỉ ghi kỳ với fixed");
        }
    }

    public static PeriodSource of(Kind kind) {
        return new PeriodSource(kind, Optional.empty());
    }
}
