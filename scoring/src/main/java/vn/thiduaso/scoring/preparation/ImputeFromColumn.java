package vn.thiduaso.scoring.preparation;

import java.util.List;

/**
 * Fills a missing figure with the mean or median of the figures the column has.
 *
 * <p>All figures of the sample count, in a panel those of every period. A column without figures stays missing; one figure is its own mean.
 * Pulls all filled units to the middle and makes the spread too small: flagged for that reason. Source: OECD/JRC Handbook 2008, step 3
 * (unconditional mean and median imputation); COINr 1.1.14 {@code i_mean}, {@code i_median}.
 */
public record ImputeFromColumn(Columns columns, Average average) implements PreparationStep {

    @Override
    public FittedStep fit(PreparedSample sample) {
        int[] rows = sample.includedRows();
        List<FittedAverages.Filling> fillings = columns.in(sample.codes(), "impute-from-column").stream()
                .flatMap(column -> FittedAverages.filling(column, 0, average, sample.statistics(column, rows)).stream())
                .toList();
        ImputationMethod method = switch (average) {
            case MEAN -> ImputationMethod.MEAN;
            case MEDIAN -> ImputationMethod.MEDIAN;
        };
        return new FittedAverages(fillings, method, false);
    }
}
