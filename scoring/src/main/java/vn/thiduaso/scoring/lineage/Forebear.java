package vn.thiduaso.scoring.lineage;

import java.util.List;

/**
 * The earlier score a unit is set beside.
 *
 * @param score score of the unit itself, or the mean of those it was made from; NaN when one of them has none
 * @param kind where it comes from
 * @param units codes of the earlier units
 */
public record Forebear(double score, Kind kind, List<String> units) {

    /** Where an earlier score comes from. */
    public enum Kind {
        /** The same unit. */
        ITSELF,
        /** The mean of the units that were merged into it: another territory did the work, so the change is not comparable. */
        MERGED,
        /** The unit it was split from: likewise. */
        SPLIT,
        /** Neither it nor what it was made from had been scored. */
        NEW
    }

    public Forebear {
        units = List.copyOf(units);
    }

    /** Whether the change from the earlier score is the unit's own. */
    public boolean isComparable() {
        return kind == Kind.ITSELF;
    }
}
