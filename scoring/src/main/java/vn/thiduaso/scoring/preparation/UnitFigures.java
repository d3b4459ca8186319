package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

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
    private final List<CellStep> steps = new ArrayList<>();
    private boolean recording;

    /** One step that touched one cell. */
    private record CellStep(int period, int column, Step step) {}

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
        List<Fault> faults = new ArrayList<>();
        byte[][] marks = new byte[times.length][codes.size()];
        double[][] copies = new double[times.length][];
        for (int period = 0; period < times.length; period++) {
            if (period > 0 && !(times[period - 1] < times[period])) {
                throw InvalidPreparationException.at("input/" + unit, "kỳ không tăng dần", "xếp các kỳ từ cũ đến mới");
            }
            copies[period] = values[period].clone();
            for (int column = 0; column < codes.size(); column++) {
                marks[period][column] = notApplicable[period][column] ? CellMark.NOT_APPLICABLE.bit() : 0;
                SampleChecks.cell(codes.get(column), unit, values[period][column], notApplicable[period][column])
                        .ifPresent(faults::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidPreparationException(faults);
        }
        return new UnitFigures(List.copyOf(codes), unit, times.clone(), groups.clone(), copies, marks);
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

    /** Empty for a cell that was kept as it came. */
    public Set<CellMark> marks(int period, int column) {
        return CellMark.of(marks[period][column]);
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

    /** From now on keeps every step with its numbers, for an explanation. */
    public UnitFigures recording() {
        recording = true;
        return this;
    }

    /** What was done to a cell since {@link #recording}, in the order of the steps. */
    public List<Step> steps(int period, int column) {
        return steps.stream()
                .filter(one -> one.period() == period && one.column() == column)
                .map(CellStep::step)
                .toList();
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
        fill(period, column, value, method, basis);
        step(period, column, method.step(), value, basis);
    }

    /** Fills a cell from figures of other periods, which the step names by their times. */
    void imputeFrom(int[] sources, int period, int column, double value, ImputationMethod method) {
        fill(period, column, value, method, sources.length);
        double[] numbers = new double[2 + 2 * sources.length];
        numbers[0] = value;
        numbers[1] = sources.length;
        for (int i = 0; i < sources.length; i++) {
            numbers[2 + 2 * i] = times[sources[i]];
            numbers[3 + 2 * i] = values[sources[i]][column];
        }
        step(period, column, method.step(), numbers);
    }

    private void fill(int period, int column, double value, ImputationMethod method, int basis) {
        change(period, column, value, CellMark.IMPUTED);
        imputations.add(new Imputation(unit, times[period], codes.get(column), value, method, basis));
    }

    void winsorise(int period, int column, double bound) {
        step(period, column, StepKind.WINSORISED, values[period][column], bound);
        change(period, column, bound, CellMark.WINSORISED);
    }

    void transform(int period, int column, double result) {
        step(period, column, StepKind.TRANSFORMED, values[period][column], result);
        change(period, column, result, CellMark.TRANSFORMED);
    }

    /** x / denominator × scale; missing where the denominator is missing or 0. An estimated denominator makes the result an estimate. */
    void divide(int period, int column, int denominator, double scale) {
        double value = values[period][column];
        double by = values[period][denominator];
        if (Double.isNaN(by) || by == 0) {
            step(period, column, StepKind.NO_DENOMINATOR, value);
            values[period][column] = Double.NaN;
            mark(period, column, CellMark.NO_DENOMINATOR);
            return;
        }
        change(period, column, value / by * scale, CellMark.DENOMINATED);
        step(period, column, StepKind.DENOMINATED, value, by, scale, values[period][column]);
        if (is(CellMark.IMPUTED, period, denominator)) {
            mark(period, column, CellMark.IMPUTED);
        }
    }

    /** @throws InvalidPreparationException when the new value is not finite */
    private void change(int period, int column, double value, CellMark mark) {
        if (!Double.isFinite(value)) {
            throw InvalidPreparationException.at(
                    mark.word() + "/" + codes.get(column) + "/" + unit,
                    "kết quả của bước này không phải một số hữu hạn (từ %s)"
                            .formatted(Double.isNaN(values[period][column]) ? "ô trống" : values[period][column]),
                    "xem lại số liệu của ô này và tham số của bước xử lý");
        }
        values[period][column] = value;
        mark(period, column, mark);
    }

    private void mark(int period, int column, CellMark mark) {
        marks[period][column] |= mark.bit();
    }

    private void step(int period, int column, StepKind kind, double... numbers) {
        if (recording) {
            steps.add(new CellStep(period, column, Step.of(kind, numbers)));
        }
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
