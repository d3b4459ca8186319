package vn.thiduaso.scoring.rule;

import java.util.Optional;

import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleNeed;
import vn.thiduaso.scoring.statistics.SortedColumn;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * The points are the rank itself: 1 for the worst of the run's n units with a figure, n for the best.
 *
 * <p>Points do not depend on the maximum and may exceed it; {@link PercentileRank} spreads ranks over it. A sample that does not vary (all
 * equal) gives each unit the middle rank (n + 1) / 2, whatever the ties; one unit alone has rank 1. Source: OECD/JRC Handbook (2008),
 * step 5; same digits as COINr {@code n_rank}.
 *
 * @param ties which rank equal measures get
 * @param lowerBetter whether a smaller measure earns more
 * @param sample what the rule is bound to; empty before {@link #bind}
 */
public record Rank(TiedRank ties, boolean lowerBetter, Optional<SortedColumn> sample) implements ScoringRule {

    public Rank(TiedRank ties, boolean lowerBetter) {
        this(ties, lowerBetter, Optional.empty());
    }

    @Override
    public SampleNeed need() {
        return SampleNeed.ORDER;
    }

    @Override
    public boolean mayExceedMaximum() {
        return true;
    }

    @Override
    public ScoringRule bind(ColumnStatistics column) {
        return column.varies()
                ? new Rank(ties, lowerBetter, Optional.of(Bound.gathered(column.sorted())))
                : FixedShare.ofPoints((column.count() + 1) / 2.0);
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        SortedColumn column = Bound.to(sample);
        double rank = ties.rank(column, measures[0], lowerBetter);
        if (trace.on()) {
            trace.step(StepKind.RANK, measures[0], column.size(), rank);
        }
        return rank;
    }
}
