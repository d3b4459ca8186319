package vn.thiduaso.scoring.award;

import java.time.LocalDate;
import java.util.Optional;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Validity;

/**
 * A rule with the days on which it holds.
 *
 * @param citation where it is written; empty when no source says it
 * @param unconfirmed what of it no source says; empty when everything is stated
 */
public record Dated<T>(T rule, Validity valid, Optional<Citation> citation, Optional<Labels> unconfirmed) {

    public boolean holdsOn(LocalDate day) {
        return valid.covers(day);
    }

    /** Whether something of it was read in no source: shown as "chưa xác nhận", and somebody has to confirm it before it is used. */
    public boolean isUnconfirmed() {
        return unconfirmed.isPresent()
                || citation.map(source -> source.certainty() == Citation.Certainty.UNVERIFIED)
                        .orElse(true);
    }
}
