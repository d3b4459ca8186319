package vn.thiduaso.scoring.statistics;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Extremes of every indicator over the units of one run: one entry per node of the index set, in node order.
 *
 * <p>Mergeable: count, minimum and maximum do not depend on the order of units or partitions.
 *
 * @param byNode extremes by node index; {@link Extremes#NONE} for groups, views and rules that need no sample
 */
public record SampleStatistics(List<Extremes> byNode) {

    public SampleStatistics {
        byNode = List.copyOf(byNode);
    }

    public static SampleStatistics none(int nodes) {
        return new Gatherer(nodes).statistics();
    }

    /** Gathers measures unit by unit and merges with gatherers of other partitions. */
    public static final class Gatherer implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long[] count;
        private final double[] min;
        private final double[] max;

        public Gatherer(int nodes) {
            count = new long[nodes];
            min = new double[nodes];
            max = new double[nodes];
            Arrays.fill(min, Double.POSITIVE_INFINITY);
            Arrays.fill(max, Double.NEGATIVE_INFINITY);
        }

        /** Adds the measures of one unit, by node; NaN adds nothing. */
        public Gatherer add(double[] measures) {
            for (int node = 0; node < count.length; node++) {
                if (!Double.isNaN(measures[node])) {
                    count[node]++;
                    min[node] = Math.min(min[node], measures[node]);
                    max[node] = Math.max(max[node], measures[node]);
                }
            }
            return this;
        }

        public Gatherer merge(Gatherer other) {
            for (int node = 0; node < count.length; node++) {
                count[node] += other.count[node];
                min[node] = Math.min(min[node], other.min[node]);
                max[node] = Math.max(max[node], other.max[node]);
            }
            return this;
        }

        public SampleStatistics statistics() {
            Extremes[] extremes = new Extremes[count.length];
            for (int node = 0; node < count.length; node++) {
                extremes[node] = new Extremes(count[node], min[node], max[node]);
            }
            return new SampleStatistics(List.of(extremes));
        }
    }
}
