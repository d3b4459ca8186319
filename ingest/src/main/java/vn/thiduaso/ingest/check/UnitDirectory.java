package vn.thiduaso.ingest.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Period;

/** Who may send figures for a period. */
public final class UnitDirectory {

    private final Period period;
    private final Map<String, UnitRow> during = new HashMap<>();
    private final Map<String, UnitRow> other = new HashMap<>();

    /** @param rows units of the kinds the index set applies to and of others, of any time */
    public UnitDirectory(Period period, Collection<UnitRow> rows) {
        this.period = period;
        for (UnitRow row : rows) {
            boolean exists = row.isValidWithin(period.firstDay(), period.lastDay());
            (exists ? during : other).put(row.unit(), row);
        }
    }

    Period period() {
        return period;
    }

    /** The unit as it is in the period. */
    Optional<UnitRow> find(String unit) {
        return Optional.ofNullable(during.get(unit));
    }

    /** A unit of this code that exists at another time only. */
    Optional<UnitRow> findOutside(String unit) {
        return Optional.ofNullable(other.get(unit));
    }

    Collection<String> codes() {
        return during.keySet();
    }

    /** Whether any unit of these kinds is known; while none is, units are taken from the files of figures. */
    boolean knowsAnyOf(Collection<String> kinds) {
        return during.values().stream().anyMatch(row -> kinds.contains(row.kind()));
    }
}
