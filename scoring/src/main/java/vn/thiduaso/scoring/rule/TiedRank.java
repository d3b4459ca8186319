package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.statistics.SortedColumn;

/** Which of the ranks they share equal measures get. Ranks rise with the measure: 1 is the worst. */
public enum TiedRank {
    /** The least: 1-1-3. */
    MIN,
    /** The mean: 1.5-1.5-3. */
    AVERAGE,
    /** The greatest: 2-2-3. */
    MAX;

    /**
     * Rank among a sample, 1 to its size. A measure the sample does not hold ranks as if it stood alone between its neighbours.
     *
     * @param sample at least one measure
     */
    double rank(SortedColumn sample, double measure, boolean lowerBetter) {
        int worse = lowerBetter ? sample.above(measure) : sample.below(measure);
        int better = lowerBetter ? sample.below(measure) : sample.above(measure);
        int equal = Math.max(1, sample.size() - worse - better);
        double rank = switch (this) {
            case MIN -> worse + 1;
            case AVERAGE -> worse + (equal + 1) / 2.0;
            case MAX -> worse + equal;
        };
        return Math.min(sample.size(), rank);
    }
}
