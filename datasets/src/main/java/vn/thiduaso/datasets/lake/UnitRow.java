package vn.thiduaso.datasets.lake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit under one name for a span of time. Key: unit and first day; a later submission of the same key supersedes.
 *
 * @param submission the file it came in
 * @param unit code, as other files name it
 * @param kind {@code commune}, {@code school}, … (docs/dictionary.md)
 * @param group peer group in which it is ranked; empty when none
 * @param parent code of the unit above; empty when none
 * @param validFrom first day, or {@link #SINCE_EVER}
 * @param validTo last day, or {@link #OPEN}
 * @param successors codes of the units it went into: one when it was merged, several when it was split; empty when nobody says
 * @param sector line of business, as the list of units words it; empty when nobody says
 */
public record UnitRow(
        String submission,
        String unit,
        String name,
        String kind,
        String group,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> successors,
        String sector)
        implements Serializable {

    /** A unit of which nobody says what it went into. */
    public UnitRow(
            String submission,
            String unit,
            String name,
            String kind,
            String group,
            String parent,
            LocalDate validFrom,
            LocalDate validTo) {
        this(submission, unit, name, kind, group, parent, validFrom, validTo, List.of());
    }

    /** A unit of which nobody says its line of business. */
    public UnitRow(
            String submission,
            String unit,
            String name,
            String kind,
            String group,
            String parent,
            LocalDate validFrom,
            LocalDate validTo,
            List<String> successors) {
        this(submission, unit, name, kind, group, parent, validFrom, validTo, successors, "");
    }

    /** No first day is stated; null in the lake. */
    public static final LocalDate SINCE_EVER = LocalDate.of(1, 1, 1);
    /** No last day is stated; null in the lake. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public UnitRow {
        successors = List.copyOf(successors);
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "unit %s ends on %s before it begins on %s".formatted(unit, validTo, validFrom));
        }
    }

    /** Whether the unit exists on at least one day of the span, both ends included. */
    public boolean isValidWithin(LocalDate first, LocalDate last) {
        return !validFrom.isAfter(last) && !validTo.isBefore(first);
    }
}
