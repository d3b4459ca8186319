package vn.thiduaso.scoring.rule;

/** Where a measure lies on a line: the one division all linear rules share. */
final class Place {

    private Place() {}

    /**
     * (measure − from) / (to − from): 0 at from, 1 at to, linear everywhere. From and to differ and may stand either way round, so that a
     * line can fall. Halved first where a difference is greater than any double.
     */
    static double between(double measure, double from, double to) {
        double way = measure - from;
        double whole = to - from;
        return Double.isInfinite(way) || Double.isInfinite(whole)
                ? (measure / 2 - from / 2) / (to / 2 - from / 2)
                : way / whole;
    }

    /** (measure − from) / length, the length above 0. */
    static double from(double measure, double from, double length) {
        double way = measure - from;
        return Double.isInfinite(way) ? (measure / 2 - from / 2) / (length / 2) : way / length;
    }

    /** The share cut to 0–1; NaN stays NaN. Comparisons, because they cost less than {@code Math.min} and {@code max} here. */
    static double capped(double share) {
        if (share > 0) {
            return share < 1 ? share : 1;
        }
        return share <= 0 ? 0 : share;
    }
}
