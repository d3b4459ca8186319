package vn.thiduaso.scoring.preparation;

/**
 * Fills a missing figure with the unit's latest earlier figure.
 *
 * <p>Only figures that were there before this step count. With nothing earlier, or nothing recent enough, the cell stays missing. In a sample
 * of one period nothing is filled. Source: COINr 1.1.14, {@code impute_panel(imp_type = "latest")}.
 *
 * @param maximumAge how much earlier the figure may be, in the sample's unit of time, above 0; +∞ for any
 */
public record ImputeFromEarlier(Columns columns, double maximumAge) implements PreparationStep {

    public ImputeFromEarlier {
        if (!(maximumAge > 0)) {
            throw new IllegalArgumentException("Tuổi tối đa của số liệu cũ phải lớn hơn 0, nhận được " + maximumAge);
        }
    }

    @Override
    public boolean looksBack() {
        return true;
    }

    @Override
    public FittedStep fit(PreparedSample sample) {
        return new FittedEarlier(columns.in(sample.codes(), "impute-from-earlier"), maximumAge);
    }
}
