package vn.thiduaso.dashboard.runs.compare;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.scoring.comparison.Causes;

/**
 * One unit in two runs.
 *
 * @param before null where the earlier run does not have it
 * @param after null where the later run does not have it
 * @param causes empty where the difference is not split
 * @param isRankedAlike whether it is ranked among the same units, so that two ranks may be compared
 */
record UnitPair(@Nullable UnitRow before, @Nullable UnitRow after, Optional<Causes> causes, boolean isRankedAlike) {

    /** As the later run names it, where it has it. */
    UnitRow row() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    boolean isInBoth() {
        return before != null && after != null;
    }

    /** Published score later less earlier, exact; null where one has none. */
    @Nullable
    BigDecimal difference() {
        return before == null || after == null || before.score() == null || after.score() == null
                ? null
                : BigDecimal.valueOf(after.score()).subtract(BigDecimal.valueOf(before.score()));
    }

    /** Places gained, below 0 lost; null where that cannot be said. */
    @Nullable
    Integer places() {
        return !isRankedAlike || before == null || after == null || before.rank() == null || after.rank() == null
                ? null
                : before.rank() - after.rank();
    }

    boolean changesScore() {
        return isInBoth()
                && !Objects.equals(
                        Objects.requireNonNull(before).score(),
                        Objects.requireNonNull(after).score());
    }

    boolean changesRank() {
        return isInBoth()
                && !Objects.equals(
                        Objects.requireNonNull(before).rank(),
                        Objects.requireNonNull(after).rank());
    }

    boolean changesLevel() {
        return isInBoth()
                && !Objects.equals(
                        Objects.requireNonNull(before).level(),
                        Objects.requireNonNull(after).level());
    }

    /** How much changes of it, for the order of a list: the score, then the rank; a score lost or gained before all. */
    double effect() {
        BigDecimal difference = difference();
        if (difference == null) {
            return changesScore() ? Double.POSITIVE_INFINITY : 0;
        }
        return Math.abs(difference.doubleValue());
    }

    int distance() {
        Integer places = places();
        return places == null ? 0 : Math.abs(places);
    }
}
