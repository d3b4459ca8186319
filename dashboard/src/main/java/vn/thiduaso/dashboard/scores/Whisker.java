package vn.thiduaso.dashboard.scores;

/**
 * Where a rank lies, as places along a mark: 0 the least rank of the page, 100 the greatest.
 *
 * @param from low end of the interval
 * @param at the rank of the run
 * @param to high end
 */
record Whisker(double from, double at, double to) {}
