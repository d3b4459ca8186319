package vn.thiduaso.scoring.rule;

import java.util.Optional;

import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleNeed;
import vn.thiduaso.scoring.statistics.SortedColumn;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points by the share of the run's other units that a unit leaves behind: low + (high − low) × (rank − 1) / (n − 1), where rank 1 is the worst
 * of the n units with a figure.
 *
 * <p>Points lie inside the range. A sample that does not vary (one unit, all equal) gives each unit the middle of the range, whatever the
 * ties. Source: OECD/JRC Handbook (2008), step 5; same digits as COINr {@code n_prank}.
 *
 * @param ties which rank equal measures get
 * @param range points of the worst and of the best
 * @param lowerBetter whether a smaller measure earns more
 * @param sample what the rule is bound to; empty before {@link #bind}
 */
public record PercentileRank(TiedRank ties, PointRange range, boolean lowerBetter, Optional<SortedColumn> sample)
        implements ScoringRule {

    public PercentileRank(TiedRank ties, PointRange range, boolean lowerBetter) {
        this(ties, range, lowerBetter, Optional.empty());
    }

    @Override
    public SampleNeed need() {
        return SampleNeed.ORDER;
    }

    @Override
    public boolean mayExceedMaximum() {
        return !range.isWhole();
    }

    @Override
    public ScoringRule bind(ColumnStatistics column) {
        return column.varies()
                ? new PercentileRank(ties, range, lowerBetter, Optional.of(Bound.gathered(column.sorted())))
                : FixedShare.middle(range, StepKind.CONSTANT_SAMPLE);
    }

    @Override
    public ScoringRule scaled(double by) {
        return new PercentileRank(ties, range.scaled(by), lowerBetter, sample);
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        SortedColumn column = Bound.to(sample);
        double rank = ties.rank(column, measures[0], lowerBetter);
        double points = range.points((rank - 1) / (column.size() - 1), max);
        if (trace.on()) {
            trace.step(StepKind.PERCENTILE_RANK, measures[0], rank, column.size(), points);
        }
        return points;
    }
}
