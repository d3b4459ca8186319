package vn.thiduaso.scoring;

import java.util.List;

import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleNeed;
import vn.thiduaso.scoring.statistics.SampleStatistics;
import vn.thiduaso.scoring.trace.Trace;

/** Samples of one indicator for tests: units U1, U2, …; NaN for a unit without a figure. */
public final class ExampleColumns {

    private ExampleColumns() {}

    public static ColumnStatistics column(SampleNeed need, double... measures) {
        return gatherer(need, 0, measures).statistics().byNode().get(0);
    }

    /** @param first number of units before the first, for a partition of a larger sample */
    public static SampleStatistics.Gatherer gatherer(SampleNeed need, int first, double... measures) {
        SampleStatistics.Gatherer gatherer = new SampleStatistics.Gatherer(List.of(need));
        for (int i = 0; i < measures.length; i++) {
            gatherer.add("U" + (first + i + 1), new double[] {measures[i]});
        }
        return gatherer;
    }

    /** A rule bound to a sample. */
    public static ScoringRule bound(ScoringRule rule, double... measures) {
        return rule.bind(column(rule.need(), measures));
    }

    /** Points of every unit of a sample by a rule bound to it; NaN for a unit without a figure. */
    public static double[] points(ScoringRule rule, double max, double... measures) {
        ScoringRule bound = bound(rule, measures);
        double[] points = new double[measures.length];
        for (int i = 0; i < measures.length; i++) {
            points[i] =
                    Double.isNaN(measures[i]) ? Double.NaN : bound.points(new double[] {measures[i]}, max, Trace.OFF);
        }
        return points;
    }
}
