package vn.thiduaso.dashboard.published;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.Period;

/**
 * A closing, besides the one that was scored, whose figures went into a run.
 *
 * @param ofRun the run whose units the statistics are of; null for {@link Purpose#EARLIER}
 * @param closing its id
 * @param units number of its units
 */
public record OtherClosing(
        Purpose purpose,
        @Nullable String ofRun,
        String closing,
        Period period,
        OffsetDateTime closedAt,
        String closedBy,
        int units) {

    /** What its figures are used for. */
    public enum Purpose {
        /** The set looks back to it: gaps may be filled from it, statistics may be of it too. */
        EARLIER("earlier"),
        /** It is what the run scored whose units the statistics are of. */
        SAMPLE("sample"),
        /** That run looks back to it. */
        SAMPLE_EARLIER("sample-earlier");

        private final String word;

        Purpose(String word) {
            this.word = word;
        }

        /** The word in tables. */
        public String word() {
            return word;
        }

        /** @throws IllegalArgumentException when no purpose has this word */
        public static Purpose of(String word) {
            for (Purpose purpose : values()) {
                if (purpose.word.equals(word)) {
                    return purpose;
                }
            }
            throw new IllegalArgumentException("no purpose is called " + word);
        }
    }
}
