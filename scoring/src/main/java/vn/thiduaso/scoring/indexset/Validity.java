package vn.thiduaso.scoring.indexset;

import java.time.LocalDate;
import java.util.Optional;

import vn.thiduaso.scoring.Period;

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

    /** Whether the set is in force for a period: on its last day, for figures are those at the end of their period. */
    public boolean covers(Period period) {
        return covers(period.lastDay());
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
}
