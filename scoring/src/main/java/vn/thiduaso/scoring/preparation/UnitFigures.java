package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The figures of one unit in one or more periods, oldest first, with the marks of what was done to them. Fitted steps change it in place;
 * not for use by two threads.
 *
 * <p>A figure is finite, or NaN when missing.
 */
public final class UnitFigures {

    private final List<String> codes;
    private final String unit;
    private final double[] times;
    private final int[] groups;
    private final double[][] values;
    private final byte[][] marks;
    private final List<Imputation> imputations = new ArrayList<>();
    private final List<Availability> availabilities = new ArrayList<>();

    UnitFigures(List<String> codes, String unit, double[] times, int[] groups, double[][] values, byte[][] marks) {
        this.codes = codes;
        this.unit = unit;
        this.times = times;
        this.groups = groups;
        this.values = values;
        this.marks = marks;
    }

    /**
     * One unit in one period.
     *
     * @param group the unit's group, −1 when it has none
     * @param values by column, in the order of codes
     * @param notApplicable by column; such a cell has no figure
     * @throws InvalidPreparationException when a figure is infinite, or a cell that does not apply has one
     */
    public static UnitFigures of(List<String> codes, String unit, int group, double[] values, boolean[] notApplicable) {
        return over(
                codes, unit, new double[1], new int[] {group}, new double[][] {values}, new boolean[][] {notApplicable
                });
    }

    /**
     * One unit over time.
     *
     * @param times one or more, rising, in any unit of time (years)
     * @param groups by period, −1 for none
     * @param values by period and column
     * @param notApplicable by period and column
     * @throws InvalidPreparationException as {@link #of}; also when times do not rise
     */
    public static UnitFigures over(
            List<String> codes,
            String unit,
            double[] times,
            int[] groups,
            double[][] values,
            boolean[][] notApplicable) {
        if (times.length == 0) {
            throw InvalidPreparationException.at("input/" + unit, "đơn vị không có kỳ nào", "cần ít nhất một kỳ");
        }
        boolean[][] byColumn = new boolean[codes.size()][times.length];
        double[][] columns = new double[codes.size()][times.length];
        for (int period = 0; period < times.length; period++) {
            if (period > 0 && !(times[period - 1] < times[period])) {
                throw InvalidPreparationException.at("input/" + unit, "kỳ không tăng dần", "xếp các kỳ từ cũ đến mới");
            }
            for (int column = 0; column < codes.size(); column++) {
                columns[column][period] = values[period][column];
                byColumn[column][period] = notApplicable[period][column];
            }
        }
        return PreparedSample.panel(codes, Collections.nCopies(times.length, unit), times, groups, columns)
                .withNotApplicable(byColumn)
                .unit(0);
    }

    public String unit() {
        return unit;
    }

    public List<String> codes() {
        return codes;
    }

    public int periods() {
        return times.length;
    }

    public double time(int period) {
        return times[period];
    }

    /** −1 for none. */
    public int group(int period) {
        return groups[period];
    }

    /** NaN when missing. */
    public double value(int period, int column) {
        return values[period][column];
    }

    public byte mark(int period, int column) {
        return marks[period][column];
    }

    public boolean is(CellMark mark, int period, int column) {
        return mark.isIn(marks[period][column]);
    }

    /** Whether the unit was not screened out in this period. */
    public boolean included(int period) {
        for (byte mark : marks[period]) {
            if (CellMark.SCREENED_OUT.isIn(mark)) {
                return false;
            }
        }
        return true;
    }

    /** What was filled in, in the order of the steps. */
    public List<Imputation> imputations() {
        return List.copyOf(imputations);
    }

    /** One per screening step and period. */
    public List<Availability> availabilities() {
        return List.copyOf(availabilities);
    }

    /** Periods that were not screened out, oldest first. */
    int[] includedPeriods() {
        int[] kept = new int[times.length];
        int count = 0;
        for (int period = 0; period < times.length; period++) {
            if (included(period)) {
                kept[count++] = period;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Whether a cell waits for an estimate: missing, and not because it does not apply. */
    boolean fillable(int period, int column) {
        return Double.isNaN(values[period][column]) && !is(CellMark.NOT_APPLICABLE, period, column);
    }

    void impute(int period, int column, double value, ImputationMethod method, int basis) {
        change(period, column, value, CellMark.IMPUTED);
        imputations.add(new Imputation(unit, times[period], codes.get(column), value, method, basis));
    }

    /** @throws InvalidPreparationException when the new value is not finite */
    void change(int period, int column, double value, CellMark mark) {
        if (!Double.isFinite(value)) {
            throw InvalidPreparationException.at(
                    mark.word() + "/" + codes.get(column) + "/" + unit,
                    "kết quả không hữu hạn từ " + values[period][column],
                    "xem lại số liệu của ô này và tham số của bước xử lý");
        }
        values[period][column] = value;
        mark(period, column, mark);
    }

    void lose(int period, int column, CellMark mark) {
        values[period][column] = Double.NaN;
        mark(period, column, mark);
    }

    void mark(int period, int column, CellMark mark) {
        marks[period][column] |= mark.bit();
    }

    void screen(int period, Availability availability) {
        availabilities.add(availability);
        if (!availability.included()) {
            for (int column = 0; column < codes.size(); column++) {
                mark(period, column, CellMark.SCREENED_OUT);
            }
        }
    }
}
