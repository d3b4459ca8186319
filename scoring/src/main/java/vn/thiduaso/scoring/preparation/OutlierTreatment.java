package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.fault.Fault;

/**
 * Draws in the outliers of each column: winsorising first, and where that does not suffice a transform.
 *
 * <p>A column that passes the limits stays as it is. One that does not is winsorised; if it passes then, that is its treatment. If not, the
 * transform is put on the figures as they came (or on the winsorised ones, when combined), and its result stays whether it passes or not. A
 * column with fewer than four figures, or without two different ones, has no shape to judge and stays as it is. Source: OECD/JRC Handbook 2008,
 * step 5; COINr 1.1.14 {@code Treat}, {@code combine_treat}.
 *
 * @param fallback transform after winsorising failed; empty keeps the winsorised figures
 * @param combined whether the transform is put on the winsorised figures
 */
public record OutlierTreatment(
        Columns columns, OutlierLimits limits, Optional<SampleTransform> fallback, boolean combined)
        implements PreparationStep {

    /** Five figures, |skewness| 2, kurtosis 3.5, then ln(x − min + a). */
    public static OutlierTreatment usual(Columns columns) {
        return new OutlierTreatment(columns, OutlierLimits.USUAL, Optional.of(SampleLog.SHIFTED_BY_RANGE), false);
    }

    /** @throws InvalidPreparationException also when a column's figures do not allow the transform, naming each column */
    @Override
    public FittedStep fit(PreparedSample sample) {
        int[] rows = sample.includedRows();
        List<FittedTreatment.Bounds> bounds = new ArrayList<>();
        List<Treatment> treatments = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int column : columns.in(sample.codes(), "outliers")) {
            String code = sample.codes().get(column);
            ColumnFigures figures = sample.statistics(column, rows);
            try {
                Treatment treatment = treat(code, figures);
                treatments.add(treatment);
                bounds.add(FittedTreatment.bounds(column, treatment, figures));
            } catch (IllegalArgumentException notAllowed) {
                faults.add(Fault.at(
                        "preparation/outliers/" + code,
                        String.valueOf(notAllowed.getMessage()),
                        "chọn phép biến đổi khác cho cột này"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidPreparationException(faults);
        }
        return new FittedTreatment(bounds, treatments);
    }

    private Treatment treat(String code, ColumnFigures figures) {
        Shape before = Shape.of(figures);
        Winsorising none = new Winsorising(0, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, before);
        if (!before.defined()) {
            return new Treatment(
                    code, Treatment.Outcome.NOT_JUDGED, figures.count(), before, none, new Unchanged(), before);
        }
        if (limits.pass(before)) {
            return new Treatment(
                    code, Treatment.Outcome.PASSED, figures.count(), before, none, new Unchanged(), before);
        }
        Winsorising winsorising = Winsorising.of(figures, limits);
        boolean passes = limits.pass(winsorising.shape());
        if (passes || fallback.isEmpty()) {
            Treatment.Outcome outcome = passes ? Treatment.Outcome.WINSORISED : Treatment.Outcome.WINSORISED_NOT_PASSED;
            return new Treatment(
                    code, outcome, figures.count(), before, winsorising, new Unchanged(), winsorising.shape());
        }
        return transformed(code, figures, before, winsorising, fallback.get());
    }

    private Treatment transformed(
            String code, ColumnFigures figures, Shape before, Winsorising tried, SampleTransform fallbackTransform) {
        ColumnFigures base = combined ? figures.map(tried::clip) : figures;
        Transform transform = fallbackTransform.fit(base);
        Shape after = Shape.of(base.map(transform::apply));
        boolean passes = after.defined() && limits.pass(after);
        Treatment.Outcome outcome = combined
                ? passes ? Treatment.Outcome.COMBINED : Treatment.Outcome.COMBINED_NOT_PASSED
                : passes ? Treatment.Outcome.TRANSFORMED : Treatment.Outcome.TRANSFORMED_NOT_PASSED;
        return new Treatment(code, outcome, figures.count(), before, tried, transform, after);
    }
}
