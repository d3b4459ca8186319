package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleNeed;
import vn.thiduaso.scoring.statistics.SortedColumn;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points between two posts of which the run's units put one or both, such as the 2.5th percentile and a fixed target: bound to {@link Goalposts}.
 *
 * <p>A sample that does not vary (one unit, all equal), or posts that coincide or stand the wrong way round, tell units apart in nothing: each gets
 * the middle of the range. But where the good end is fixed and the other post has reached it, that one end decides: who reaches it gets the top, who
 * does not the low end ({@link Goalposts#reached}).
 * Percentiles are linear between order statistics, (n − 1) p + 1 from the least (Hyndman and Fan 1996, type 7). Source: Lafortune et al., SDG Index and
 * Dashboards, Detailed Methodological Paper (2018): 2.5th percentile as lower bound, target or mean of the five best as upper.
 *
 * @param capped whether a measure beyond the posts is cut to the ends of the range
 * @param range points at share 0 and at share 1
 * @param lowerBetter whether a smaller measure earns more
 */
public record SampleGoalposts(SamplePost low, SamplePost high, boolean capped, PointRange range, boolean lowerBetter)
        implements ScoringRule {

    public SampleGoalposts {
        if (low.isFixed() && high.isFixed()) {
            throw new IllegalArgumentException("Hai mốc cố định: dùng quy tắc goalposts");
        }
        if (low.standsAbove(high)) {
            throw new IllegalArgumentException(
                    "Mốc thấp (low) luôn đứng từ mốc cao (high) trở lên, nên mọi đơn vị bằng điểm nhau;"
                            + " đổi chỗ hai mốc, chiều tốt xấu ghi ở direction");
        }
    }

    @Override
    public SampleNeed need() {
        return SampleNeed.ORDER;
    }

    @Override
    public boolean mayExceedMaximum() {
        return !capped || !range.isWhole();
    }

    @Override
    public ScoringRule bind(ColumnStatistics column) {
        if (column.count() == 0) {
            return FixedShare.middle(range, StepKind.CONSTANT_SAMPLE);
        }
        SortedColumn sorted = Bound.gathered(column.sorted());
        double from = low.in(sorted);
        double to = high.in(sorted);
        boolean fixedEnd = lowerBetter ? low.isFixed() : high.isFixed();
        if (from >= to && fixedEnd) {
            return Goalposts.reached(lowerBetter ? from : to, range, lowerBetter);
        }
        if (!column.varies()) {
            return FixedShare.middle(range, StepKind.CONSTANT_SAMPLE);
        }
        return from < to
                ? new Goalposts(from, to, capped, range, lowerBetter)
                : FixedShare.middle(range, StepKind.POSTS_MEET);
    }

    @Override
    public ScoringRule scaled(double by) {
        return new SampleGoalposts(low, high, capped, range.scaled(by), lowerBetter);
    }

    /** @throws IllegalStateException always: a rule that looks at the sample scores only after {@link #bind} */
    @Override
    public double points(double[] measures, double max, Trace trace) {
        throw Bound.missing();
    }
}
