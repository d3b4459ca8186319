package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.fault.Fault;

/**
 * Figures of many units, by column, with the marks of what was done to each cell.
 *
 * <p>One row per unit, or per unit and period in a panel. A figure is finite or missing (NaN). Steps look at the rows that were not screened
 * out; a panel is fitted over all its periods, {@link #at} cuts out one. Unchanging from outside: a step gives a new sample.
 */
public final class PreparedSample {

    private final List<String> codes;
    private final SampleRows rows;
    private final Cells cells;
    private final List<Imputation> imputations;
    private final List<Availability> availabilities;

    PreparedSample(
            List<String> codes,
            SampleRows rows,
            Cells cells,
            List<Imputation> imputations,
            List<Availability> availabilities) {
        this.codes = codes;
        this.rows = rows;
        this.cells = cells;
        this.imputations = imputations;
        this.availabilities = availabilities;
    }

    /**
     * Units in one period.
     *
     * @param codes codes of the columns: indicators, and whatever they are divided by
     * @param units codes of the units, each once
     * @param groups by unit, −1 for none
     * @param columns by column and unit
     * @throws InvalidPreparationException listing every fault: a code twice, a unit twice, an infinite figure, arrays that do not fit
     */
    public static PreparedSample of(List<String> codes, List<String> units, int[] groups, double[][] columns) {
        return panel(codes, units, new double[units.size()], groups, columns);
    }

    /**
     * Units over time, one row per unit and period in any order.
     *
     * @param times by row, in any unit of time (years)
     * @throws InvalidPreparationException as {@link #of}; also for a unit with the same time twice
     */
    public static PreparedSample panel(
            List<String> codes, List<String> units, double[] times, int[] groups, double[][] columns) {
        List<Fault> faults = SampleChecks.faults(codes, units, times, groups, columns);
        if (!faults.isEmpty()) {
            throw new InvalidPreparationException(faults);
        }
        return new PreparedSample(
                List.copyOf(codes), SampleRows.of(units, times, groups), Cells.of(columns), List.of(), List.of());
    }

    /**
     * The same sample where some missing cells are known not to apply.
     *
     * @param notApplicable by column and row
     * @throws InvalidPreparationException for a cell that has a figure and is said not to apply
     */
    public PreparedSample withNotApplicable(boolean[][] notApplicable) {
        Cells next = cells.copy();
        List<Fault> faults = new ArrayList<>();
        for (int column = 0; column < codes.size(); column++) {
            for (int row = 0; row < rows(); row++) {
                SampleChecks.cell(codes.get(column), unitCode(row), value(column, row), notApplicable[column][row])
                        .ifPresent(faults::add);
                if (notApplicable[column][row]) {
                    next.mark(column, row, CellMark.NOT_APPLICABLE);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidPreparationException(faults);
        }
        return new PreparedSample(codes, rows, next, imputations, availabilities);
    }

    public List<String> codes() {
        return codes;
    }

    public int rows() {
        return rows.count();
    }

    public String unitCode(int row) {
        return rows.unit(row);
    }

    /** 0 in a sample of one period. */
    public double time(int row) {
        return rows.time(row);
    }

    /** −1 for none. */
    public int group(int row) {
        return rows.group(row);
    }

    /** NaN when missing. */
    public double value(int column, int row) {
        return cells.value(column, row);
    }

    public byte mark(int column, int row) {
        return cells.mark(column, row);
    }

    /** Whether the row was not screened out. */
    public boolean included(int row) {
        return cells.included(row);
    }

    /** One entry per cell that was filled in and step that filled it. */
    public List<Imputation> imputations() {
        return imputations;
    }

    /** One entry per row and screening step. */
    public List<Availability> availabilities() {
        return availabilities;
    }

    /** The rows of one period, with their marks. */
    public PreparedSample at(double time) {
        int[] kept =
                IntStream.range(0, rows()).filter(row -> rows.time(row) == time).toArray();
        return new PreparedSample(
                codes,
                rows.only(kept),
                cells.only(kept),
                imputations.stream().filter(one -> one.time() == time).toList(),
                availabilities.stream().filter(one -> one.time() == time).toList());
    }

    /**
     * The sample after a fitted step, every unit by itself.
     *
     * @throws InvalidPreparationException listing the faults of all units
     */
    public PreparedSample after(FittedStep step) {
        Cells next = cells.copy();
        List<Imputation> filled = new ArrayList<>(imputations);
        List<Availability> screened = new ArrayList<>(availabilities);
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < rows.units(); index++) {
            UnitFigures unit = unit(index);
            try {
                step.apply(unit);
            } catch (InvalidPreparationException invalid) {
                faults.addAll(invalid.faults());
            }
            for (int period = 0; period < unit.periods(); period++) {
                next.put(rows.ofUnit(index)[period], unit, period);
            }
            filled.addAll(unit.imputations());
            screened.addAll(unit.availabilities());
        }
        if (!faults.isEmpty()) {
            throw new InvalidPreparationException(faults);
        }
        return new PreparedSample(codes, rows, next, List.copyOf(filled), List.copyOf(screened));
    }

    /** The figures of one unit, by its place among the units in order of first appearance; a copy. */
    UnitFigures unit(int index) {
        int[] own = rows.ofUnit(index);
        double[][] values = Arrays.stream(own).mapToObj(cells::valuesOfRow).toArray(double[][]::new);
        byte[][] marks = Arrays.stream(own).mapToObj(cells::marksOfRow).toArray(byte[][]::new);
        return new UnitFigures(codes, rows.unit(own[0]), rows.times(own), rows.groups(own), values, marks);
    }

    boolean hasUnit(String code) {
        return rows.has(code);
    }

    int units() {
        return rows.units();
    }

    int[] includedRows() {
        return IntStream.range(0, rows()).filter(this::included).toArray();
    }

    ColumnFigures statistics(int column, int[] rowsToTake) {
        return ColumnFigures.of(Arrays.stream(rowsToTake)
                .mapToDouble(row -> cells.value(column, row))
                .toArray());
    }
}
