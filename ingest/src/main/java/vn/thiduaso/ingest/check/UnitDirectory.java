package vn.thiduaso.ingest.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.match.NameIndex;
import vn.thiduaso.ingest.match.UnitPlaces;
import vn.thiduaso.scoring.Period;

/** Who may send figures for a period. */
public final class UnitDirectory {

    private final Period period;
    private final Map<String, UnitRow> during = new HashMap<>();
    private final Map<String, UnitRow> other = new HashMap<>();
    /** Those that do not exist to the last day of the period, as they were last. */
    private final Map<String, UnitRow> last = new HashMap<>();

    /** Those of the period that are not the sender's. */
    private final Set<String> beyond = new HashSet<>();

    private final boolean narrowed;

    /** Made when a name is first asked for that no unit of the period has. */
    private @Nullable NameIndex<UnitRow> calledOutside;

    /**
     * @param rows units of the kinds the index set applies to and of others, of any time; a later row of the same unit and first day supersedes,
     *     as in the lake
     */
    public UnitDirectory(Period period, Collection<UnitRow> rows) {
        this(period, rows, Optional.empty());
    }

    /**
     * Of a sender who may report for some units only; the others are not found.
     *
     * @param within codes of his units; empty: all
     */
    public UnitDirectory(Period period, Collection<UnitRow> rows, Optional<Set<String>> within) {
        this.period = period;
        Map<String, UnitRow> latest = new LinkedHashMap<>();
        rows.forEach(row -> latest.put(row.unit() + '\u0001' + row.validFrom(), row));
        for (UnitRow row : latest.values()) {
            boolean exists = row.isValidWithin(period.firstDay(), period.lastDay());
            (exists ? during : other).put(row.unit(), row);
            if (exists) {
                last.merge(row.unit(), row, (a, b) -> b.validTo().isAfter(a.validTo()) ? b : a);
            }
        }
        last.values().removeIf(row -> !row.validTo().isBefore(period.lastDay()));
        narrowed = within.isPresent();
        within.ifPresent(this::narrow);
    }

    private void narrow(Set<String> within) {
        during.keySet().stream().filter(unit -> !within.contains(unit)).forEach(beyond::add);
        List.of(during, other, last).forEach(rows -> rows.keySet().retainAll(within));
    }

    /** Whether a unit exists in the period and is not the sender's. */
    boolean isBeyond(String unit) {
        return beyond.contains(unit);
    }

    /** Whether the sender may report for some units only. */
    boolean isNarrowed() {
        return narrowed;
    }

    Period period() {
        return period;
    }

    /** The unit as it is in the period. */
    public Optional<UnitRow> find(String unit) {
        return Optional.ofNullable(during.get(unit));
    }

    /** A unit of this code that exists at another time only. */
    public Optional<UnitRow> findOutside(String unit) {
        return Optional.ofNullable(other.get(unit));
    }

    /** The only unit of this name that exists at another time only. */
    Optional<UnitRow> findCalledOutside(String name) {
        if (calledOutside == null) {
            calledOutside = NameIndex.ofUnits(other.values(), UnitRow::name, new UnitPlaces(this::anyTime)::of);
        }
        return calledOutside.find(name).found();
    }

    /** A unit that exists in the period but not on its last day, as it was last. */
    Optional<UnitRow> findEnded(String unit) {
        return Optional.ofNullable(last.get(unit));
    }

    /** Whether a unit exists in the period but not on its last day. */
    public boolean endsWithin(String unit) {
        return last.containsKey(unit);
    }

    /** The units a unit went into, for a sentence: {@code “X2” (Xã Mới)}; empty when nobody says. */
    Optional<String> successors(UnitRow unit) {
        return unit.successors().isEmpty()
                ? Optional.empty()
                : Optional.of(unit.successors().stream()
                        .map(code -> "“%s”%s"
                                .formatted(
                                        code,
                                        find(code)
                                                .map(row -> " (" + row.name() + ")")
                                                .orElse("")))
                        .collect(Collectors.joining(", ")));
    }

    /** Units of these kinds as they are in the period. */
    public List<UnitRow> ofKinds(Collection<String> kinds) {
        return during.values().stream()
                .filter(row -> kinds.contains(row.kind()))
                .toList();
    }

    private Optional<UnitRow> anyTime(String unit) {
        return find(unit).or(() -> findOutside(unit));
    }

    /** Units as they are in the period, and those of other times. */
    public List<UnitRow> anyTime() {
        return Stream.of(during, other).flatMap(rows -> rows.values().stream()).toList();
    }

    public Collection<String> codes() {
        return during.keySet();
    }

    /** Whether any unit of these kinds is known; while none is, units are taken from the files of figures. */
    public boolean knowsAnyOf(Collection<String> kinds) {
        return during.values().stream().anyMatch(row -> kinds.contains(row.kind()));
    }
}
