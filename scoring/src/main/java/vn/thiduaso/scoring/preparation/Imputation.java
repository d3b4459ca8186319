package vn.thiduaso.scoring.preparation;

/**
 * One cell that was filled in.
 *
 * @param time the period, as in the sample; 0 in a sample of one period
 * @param value the estimate, in the unit of the column at that step
 * @param basis how many figures the estimate rests on, at least 1
 */
public record Imputation(
        String unit, double time, String indicator, double value, ImputationMethod method, int basis) {}
