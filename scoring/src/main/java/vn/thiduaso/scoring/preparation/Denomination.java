package vn.thiduaso.scoring.preparation;

import java.util.List;

/**
 * Divides an indicator by another column, so that large and small units compare: x / denominator × scale.
 *
 * <p>A missing figure stays missing and unmarked. A figure whose denominator is missing or 0 becomes missing, with the mark
 * {@link CellMark#NO_DENOMINATOR}: no infinity, no zero. An estimated denominator makes the result an estimate. Source: OECD/JRC Handbook 2008,
 * step 2 (scaling by size); COINr 1.1.14 {@code Denominate}.
 *
 * @param indicator code of the column that is divided
 * @param denominator code of the column it is divided by, which stays as it is
 * @param scale finite, not 0; 1000 gives a figure per thousand
 */
public record Denomination(String indicator, String denominator, double scale) implements PreparationStep {

    public Denomination {
        if (indicator.equals(denominator)) {
            throw new IllegalArgumentException("Chỉ số " + indicator + " không thể chia cho chính nó");
        }
        if (!Double.isFinite(scale) || scale == 0) {
            throw new IllegalArgumentException(
                    "Hệ số nhân của " + indicator + " phải hữu hạn và khác 0, nhận được " + scale);
        }
    }

    @Override
    public Columns columns() {
        return Columns.of(indicator);
    }

    @Override
    public List<String> named() {
        return List.of(indicator, denominator);
    }

    @Override
    public FittedStep fit(PreparedSample sample) {
        return new FittedDenomination(
                Columns.place(indicator, sample.codes(), "denominated"),
                Columns.place(denominator, sample.codes(), "denominated"),
                scale);
    }
}
