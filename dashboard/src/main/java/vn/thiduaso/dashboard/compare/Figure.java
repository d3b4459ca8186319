package vn.thiduaso.dashboard.compare;

import org.jspecify.annotations.Nullable;

/**
 * What one unit has at a node.
 *
 * @param place of the node in the set of the unit; −1 where that set has none of this code
 * @param same whether that set makes points there in the same way as the set of the first unit
 * @param points null when it has none
 * @param max greatest points of this unit there
 * @param contribution part of its score, in points of the score; null where it has no score
 */
record Figure(
        int place,
        boolean same,
        @Nullable Double points,
        double max,
        @Nullable Double contribution) {

    static final Figure ELSEWHERE = new Figure(-1, false, null, 0, null);

    /** Points as a share of the maximum, 0–1; null when there are none. */
    @Nullable
    Double share() {
        return points == null || max <= 0 ? null : points / max;
    }
}
