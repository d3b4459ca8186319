package vn.thiduaso.datasets.schedule;

import java.time.LocalDate;
import java.util.Optional;

import vn.thiduaso.scoring.indexset.Citation;

/**
 * The last day on which figures of a period are on time, in Việt Nam.
 *
 * @param citation where it is written; empty when no source says it
 */
public record Deadline(LocalDate day, Optional<Citation> citation) {

    /** Whether nobody read it in a source: shown as "chưa xác nhận". */
    public boolean isUnconfirmed() {
        return citation.map(source -> source.certainty() == Citation.Certainty.UNVERIFIED)
                .orElse(true);
    }
}
