package vn.thiduaso.scoring.rule;

import java.util.Optional;

import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.Moments;
import vn.thiduaso.scoring.statistics.SampleNeed;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points by the distance from the mean of the run's units in standard deviations: mean + deviation × (x − m) / s, where m and s are the mean
 * and the sample standard deviation (n − 1) of the units; when lower is better the distance changes its sign.
 *
 * <p>Points are free unless capped: below 0 and above the maximum are meant. A sample that does not vary (one unit, all equal) gives each unit the mean
 * asked for. Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5; same digits as COINr {@code n_zscore}.
 *
 * @param mean points of a unit at the mean of the sample
 * @param deviation points of one standard deviation, above 0
 * @param capped whether points are cut to 0 and the maximum
 * @param population whether s is the deviation of the population, divided by n and not by n − 1
 * @param lowerBetter whether a smaller measure earns more
 * @param sample what the rule is bound to; empty before {@link #bind}
 */
public record ZScore(
        double mean,
        double deviation,
        boolean capped,
        boolean population,
        boolean lowerBetter,
        Optional<Moments> sample)
        implements ScoringRule {

    public ZScore {
        if (!Double.isFinite(mean) || !(deviation > 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException(
                    "Điểm trung bình (mean) phải là số và độ lệch chuẩn (deviation) lớn hơn 0," + " nhận được " + mean
                            + " và " + deviation);
        }
    }

    public ZScore(double mean, double deviation, boolean capped, boolean population, boolean lowerBetter) {
        this(mean, deviation, capped, population, lowerBetter, Optional.empty());
    }

    /** Free points, by the deviation of a sample. */
    public ZScore(double mean, double deviation, boolean lowerBetter) {
        this(mean, deviation, false, false, lowerBetter);
    }

    @Override
    public SampleNeed need() {
        return SampleNeed.MOMENTS;
    }

    @Override
    public boolean mayExceedMaximum() {
        return !capped;
    }

    @Override
    public ScoringRule bind(ColumnStatistics column) {
        return column.varies() && Bound.gathered(column.moments()).deviation() > 0
                ? new ZScore(
                        mean,
                        deviation,
                        capped,
                        population,
                        lowerBetter,
                        column.moments().map(moments -> over(moments, column.count())))
                : FixedShare.ofPoints(mean);
    }

    private Moments over(Moments moments, long count) {
        double factor = population ? Math.sqrt((count - 1) / (double) count) : 1;
        return new Moments(moments.mean(), moments.deviation() * factor);
    }

    @Override
    public ScoringRule scaled(double by) {
        return new ZScore(mean * by, deviation * by, capped, population, lowerBetter, sample);
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        Moments moments = Bound.to(sample);
        double distance = Place.from(measures[0], moments.mean(), moments.deviation());
        double points = mean + deviation * (lowerBetter ? -distance : distance);
        if (trace.on()) {
            trace.step(StepKind.Z_SCORE, measures[0], moments.mean(), moments.deviation(), mean, deviation, points);
        }
        return points;
    }
}
