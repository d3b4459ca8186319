package vn.thiduaso.scoring.kernel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.preparation.FittedPreparation;
import vn.thiduaso.scoring.preparation.InvalidPreparationException;
import vn.thiduaso.scoring.preparation.PreparedSample;

/**
 * The preparation of an index set fitted to the units of a run: small parameters that prepare any unit.
 *
 * @param fitted parameters of the steps; no steps for a set without preparation
 * @param groups peer groups of the sample, rising; a group's place is its number in the parameters
 */
public record BoundPreparation(FittedPreparation fitted, List<String> groups) implements Serializable {

    /** For a set that prepares nothing. */
    public static final BoundPreparation NONE =
            new BoundPreparation(new FittedPreparation(List.of(), List.of()), List.of());

    public BoundPreparation {
        groups = List.copyOf(groups);
    }

    /**
     * Fits all steps, over every period of every unit. The order of units changes no bit.
     *
     * @throws InvalidIndexSetException when the figures do not allow a step, naming indicators and units
     */
    public static BoundPreparation of(IndexSet indexSet, List<UnitHistory> sample) {
        if (indexSet.definition().preparation().steps().isEmpty()) {
            return NONE;
        }
        List<String> groups = List.copyOf(new TreeSet<>(sample.stream()
                .map(UnitHistory::group)
                .filter(group -> !group.isEmpty())
                .toList()));
        try {
            FittedPreparation fitted = indexSet.definition()
                    .preparation()
                    .prepare(panel(new InputColumns(indexSet), groups, sample))
                    .fitted();
            return new BoundPreparation(fitted, groups);
        } catch (InvalidPreparationException invalid) {
            throw new InvalidIndexSetException(invalid.faults());
        }
    }

    private static PreparedSample panel(InputColumns columns, List<String> groups, List<UnitHistory> sample) {
        int rows = sample.stream().mapToInt(UnitHistory::periods).sum();
        List<String> units = new ArrayList<>(rows);
        double[] times = new double[rows];
        int[] numbers = new int[rows];
        double[][] figures = new double[columns.codes.size()][rows];
        boolean[][] notApplicable = new boolean[columns.codes.size()][rows];
        for (UnitHistory unit : sample) {
            int group = number(groups, unit.group());
            for (int period = 0; period < unit.periods(); period++) {
                int row = units.size();
                units.add(unit.unit());
                times[row] = unit.times()[period];
                numbers[row] = group;
                Preparer.read(columns, unit, period, (column, value, applies) -> {
                    figures[column][row] = value;
                    notApplicable[column][row] = !applies;
                });
            }
        }
        return PreparedSample.panel(columns.codes, units, times, numbers, figures)
                .withNotApplicable(notApplicable);
    }

    /** Place of a group in the sample; −1 for none, and for one the sample did not have. */
    static int number(List<String> groups, String group) {
        return Math.max(-1, Collections.binarySearch(groups, group));
    }

    public boolean isNone() {
        return fitted.steps().isEmpty();
    }
}
