package vn.thiduaso.scoring.statistics;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;

/**
 * Statistics of every indicator over the units of one run: one entry per node of the index set, in node order.
 *
 * <p>Mergeable, and the same to the last bit for any order of units and any partition: counts and extremes by nature, mean and deviation
 * because their sums are exact, columns because they are sorted.
 *
 * @param byNode statistics by node index; {@link ColumnStatistics#NONE} for groups, views and rules that need no sample
 */
public record SampleStatistics(List<ColumnStatistics> byNode) {

    public SampleStatistics {
        byNode = List.copyOf(byNode);
    }

    public static SampleStatistics none(int nodes) {
        return new SampleStatistics(Collections.nCopies(nodes, ColumnStatistics.NONE));
    }

    /** Gathers measures unit by unit and merges with gatherers of other partitions. */
    public static final class Gatherer implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ColumnGatherer[] columns;

        /** @param needs what to gather of each node, in node order */
        public Gatherer(List<SampleNeed> needs) {
            columns = needs.stream().map(ColumnGatherer::new).toArray(ColumnGatherer[]::new);
        }

        /**
         * Adds the measures of one unit.
         *
         * @param unit its code; no unit may come twice
         * @param measures by node; what is not finite adds nothing
         */
        public Gatherer add(String unit, double[] measures) {
            for (int node = 0; node < columns.length; node++) {
                if (Double.isFinite(measures[node])) {
                    columns[node].add(unit, measures[node]);
                }
            }
            return this;
        }

        public Gatherer merge(Gatherer other) {
            for (int node = 0; node < columns.length; node++) {
                columns[node].merge(other.columns[node]);
            }
            return this;
        }

        public SampleStatistics statistics() {
            return new SampleStatistics(
                    List.of(columns).stream().map(ColumnGatherer::statistics).toList());
        }
    }
}
