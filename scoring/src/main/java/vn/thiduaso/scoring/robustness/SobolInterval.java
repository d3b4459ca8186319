package vn.thiduaso.scoring.robustness;

import vn.thiduaso.scoring.preparation.ColumnFigures;

/** 5 % and 95 % quantiles of the bootstrap of a first-order and a total index. */
public record SobolInterval(double firstLow, double firstHigh, double totalLow, double totalHigh) {

    static SobolInterval of(ColumnFigures first, ColumnFigures total) {
        return new SobolInterval(
                first.quantile(Robustness.LOW).orElseThrow(),
                first.quantile(Robustness.HIGH).orElseThrow(),
                total.quantile(Robustness.LOW).orElseThrow(),
                total.quantile(Robustness.HIGH).orElseThrow());
    }
}
