package vn.thiduaso.scoring.indexset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a set is in force.
 *
 * @param from first day
 * @param to last day; empty: until replaced
 */
public record Validity(LocalDate from, Optional<LocalDate> to) {

    public Validity {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("Ngày hết hiệu lực đứng trước ngày có hiệu lực");
        }
    }
}
