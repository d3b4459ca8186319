package vn.thiduaso.datasets.lake;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import vn.thiduaso.datasets.act.Subject.OfSubmission;
import vn.thiduaso.scoring.Period;

/**
 * One file as sent, for one index set and period. What it carries counts from the moment this row is in the lake.
 *
 * @param id 16 hex digits of a SHA-256 over kind, index set, period and file content: the same file for the same period is the same submission
 * @param kind observations or units
 * @param indexSet code of the index set; empty for units
 * @param period the period in its written form; empty for units
 * @param fileName name without folders
 * @param sha256 of the file, 64 hex digits
 * @param bytes size of the file
 * @param rowsRead physical data rows (long files) or non-empty cell groups (wide files); accepted + quarantined = read, always
 * @param sentBy who sent it
 * @param illustrative true: the figures are made up, and marked so wherever they show
 * @param loadedAt UTC, microseconds
 * @param seq order of arrival given by the lake, from 1; a later submission supersedes an earlier one key by key; 0 before it is committed
 */
public record Submission(
        String id,
        Kind kind,
        String indexSet,
        String period,
        String fileName,
        String sha256,
        long bytes,
        long rowsRead,
        long accepted,
        long quarantined,
        String sentBy,
        boolean illustrative,
        Instant loadedAt,
        long seq)
        implements Serializable {

    /** What a file carries. */
    public enum Kind {
        OBSERVATIONS("observations"),
        UNITS("units");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word stored in the lake. */
        public String word() {
            return word;
        }

        static Kind of(String word) {
            return word.equals(UNITS.word) ? UNITS : OBSERVATIONS;
        }
    }

    public Submission {
        loadedAt = loadedAt.truncatedTo(ChronoUnit.MICROS);
        if (accepted + quarantined != rowsRead) {
            throw new IllegalArgumentException("accepted %d + quarantined %d must be the %d rows read of %s"
                    .formatted(accepted, quarantined, rowsRead, fileName));
        }
    }

    /** The id a file gets, before anything is read from it. Index set and period are empty for units. */
    public static String idOf(Kind kind, String indexSet, String period, String sha256) {
        return Digests.sha256(String.join("|", kind.word, indexSet, period, sha256))
                .substring(0, 16);
    }

    /**
     * What acts on it are about.
     *
     * @throws IllegalArgumentException for a file of units, on which nobody acts
     */
    public OfSubmission subject() {
        return new OfSubmission(indexSet, Period.parse(period), id);
    }

    Submission withSeq(long newSeq) {
        return new Submission(
                id,
                kind,
                indexSet,
                period,
                fileName,
                sha256,
                bytes,
                rowsRead,
                accepted,
                quarantined,
                sentBy,
                illustrative,
                loadedAt,
                newSeq);
    }
}
