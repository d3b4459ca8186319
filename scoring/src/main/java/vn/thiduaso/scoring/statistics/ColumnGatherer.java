package vn.thiduaso.scoring.statistics;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

/** Gathers the measures of one indicator: no more than its rule asks for. Merging two is gathering both, to the last bit. */
final class ColumnGatherer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SampleNeed need;
    private final @Nullable ExactSum sum;
    private final @Nullable ExactSum squares;
    private long count;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;
    private double[] measures = {};
    private double reference = Double.NaN;

    ColumnGatherer(SampleNeed need) {
        this.need = need;
        boolean moments = need.kind() == SampleNeed.Kind.MOMENTS;
        sum = moments ? new ExactSum() : null;
        squares = moments ? new ExactSum() : null;
    }

    void add(String unit, double sent) {
        // −0 is 0, so that the least of both does not depend on which came first
        double measure = sent + 0.0;
        min = Math.min(min, measure);
        max = Math.max(max, measure);
        if (sum != null && squares != null) {
            sum.add(measure);
            squares.addSquare(measure);
        } else if (need.kind() == SampleNeed.Kind.ORDER) {
            hold(1);
            measures[(int) count] = measure;
        } else if (need.kind() == SampleNeed.Kind.REFERENCE && need.unit().equals(unit)) {
            reference = measure;
        }
        count++;
    }

    void merge(ColumnGatherer other) {
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
        if (sum != null && squares != null && other.sum != null && other.squares != null) {
            sum.add(other.sum);
            squares.add(other.squares);
        } else if (need.kind() == SampleNeed.Kind.ORDER) {
            hold(other.count);
            System.arraycopy(other.measures, 0, measures, (int) count, (int) other.count);
        }
        reference = Double.isNaN(reference) ? other.reference : reference;
        count += other.count;
    }

    private void hold(long more) {
        long wanted = count + more;
        if (wanted > measures.length) {
            measures = Arrays.copyOf(measures, Math.toIntExact(Math.max(wanted, Math.min(2 * count, 1L << 30))));
        }
    }

    ColumnStatistics statistics() {
        Optional<Moments> moments = sum != null && squares != null && count > 0
                ? Optional.of(Moments.of(count, sum, squares))
                : Optional.empty();
        Optional<SortedColumn> sorted = need.kind() == SampleNeed.Kind.ORDER && count > 0
                ? Optional.of(SortedColumn.of(Arrays.copyOf(measures, (int) count)))
                : Optional.empty();
        OptionalDouble found = Double.isNaN(reference) ? OptionalDouble.empty() : OptionalDouble.of(reference);
        return new ColumnStatistics(count, min, max, moments, sorted, found);
    }
}
