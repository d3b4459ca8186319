package vn.thiduaso.scoring.preparation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Averages by column, or by column and group, that fill missing figures.
 *
 * @param fillings one per column (and group) that has a figure, by rising group
 * @param byGroup whether a unit takes the average of its group
 */
public record FittedAverages(List<Filling> fillings, ImputationMethod method, boolean byGroup) implements FittedStep {

    public FittedAverages {
        fillings = List.copyOf(fillings);
    }

    /**
     * What a missing figure becomes.
     *
     * @param column place of the column
     * @param group the group, 0 when groups do not matter
     * @param basis figures the average rests on
     */
    public record Filling(int column, int group, double value, int basis) implements Serializable {}

    static Optional<Filling> filling(int column, int group, Average average, ColumnFigures figures) {
        OptionalDouble value = average.of(figures);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filling(column, group, value.getAsDouble(), figures.count()));
    }

    @Override
    public void apply(UnitFigures unit) {
        for (int period : unit.includedPeriods()) {
            int group = byGroup ? unit.group(period) : 0;
            for (int i = firstOf(group); i < fillings.size() && fillings.get(i).group() == group; i++) {
                Filling filling = fillings.get(i);
                if (unit.fillable(period, filling.column())) {
                    unit.impute(period, filling.column(), filling.value(), method, filling.basis());
                }
            }
        }
    }

    /** Place of the first filling of a group, or of a later group when it has none. */
    private int firstOf(int group) {
        int low = 0;
        int high = fillings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fillings.get(middle).group() < group) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
