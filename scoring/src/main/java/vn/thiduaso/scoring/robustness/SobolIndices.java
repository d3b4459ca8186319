package vn.thiduaso.scoring.robustness;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.preparation.ColumnFigures;

/**
 * How much of the variance of a result goes back to each of some independent variations: alone (first order) and with all that it does together
 * with the others (total).
 *
 * <p>With results yA, yB and yAi of the matrices A, B and ABᵢ (A with variation i from B), each N long, and V the sample variance (n − 1) of yA and
 * yB together: first = Σ yB (yAi − yA) / N / V, total = Σ (yA − yAi)² / 2N / V. Sources: Saltelli et al., Computer Physics Communications 181
 * (2010), table 2 (b) and (f), the latter Jansen (1999); COINr {@code SA_estimate}. Estimates: with few rows a first-order index may lie below 0 or
 * above the total one; the interval tells. A result that does not vary gives 0 everywhere.
 */
public final class SobolIndices {

    private final double[] first;
    private final double[] total;

    private SobolIndices(double[] first, double[] total) {
        this.first = first;
        this.total = total;
    }

    /**
     * @param results N of A, N of B, then N of each ABᵢ, as {@link SobolChances} draws them
     * @param variations how many there are, 1 or more
     * @throws IllegalArgumentException when the results are not N × (variations + 2), N 2 or more
     */
    public static SobolIndices of(double[] results, int variations) {
        int rows = rows(results, variations);
        return of(results, variations, IntStream.range(0, rows).toArray());
    }

    private static int rows(double[] results, int variations) {
        int rows = results.length / (variations + 2);
        if (variations < 1 || rows < 2 || rows * (variations + 2) != results.length) {
            throw new IllegalArgumentException(results.length + " results are no N × (" + variations + " + 2)");
        }
        return rows;
    }

    private static SobolIndices of(double[] results, int variations, int[] rows) {
        int n = rows(results, variations);
        double variance = variance(results, n, rows);
        double[] first = new double[variations];
        double[] total = new double[variations];
        for (int i = 0; i < variations && variance > 0; i++) {
            double alone = 0;
            double squares = 0;
            for (int row : rows) {
                double a = results[row];
                double changed = results[(i + 2) * n + row];
                alone += results[n + row] * (changed - a);
                squares += (a - changed) * (a - changed);
            }
            first[i] = alone / n / variance;
            total[i] = squares / (2.0 * n * variance);
        }
        return new SobolIndices(first, total);
    }

    private static double variance(double[] results, int n, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += results[row] + results[n + row];
        }
        double mean = sum / (2.0 * n);
        double squares = 0;
        for (int row : rows) {
            squares += (results[row] - mean) * (results[row] - mean);
            squares += (results[n + row] - mean) * (results[n + row] - mean);
        }
        return squares / (2.0 * n - 1);
    }

    /** Share of the variance that goes if the others stay as they are drawn: first order, about 0–1. */
    public double first(int variation) {
        return first[variation];
    }

    /** Share of the variance with everything the variation takes part in, 0 or more; exactly 0 for one that changes nothing. */
    public double total(int variation) {
        return total[variation];
    }

    /**
     * How sure the indices are: 5 % and 95 % quantiles (type 7) over samples of the rows with replacement.
     *
     * @param samples how many, 1 or more
     * @return by variation
     */
    public static SobolInterval[] intervals(double[] results, int variations, int samples, long seed) {
        int n = rows(results, variations);
        SplittableRandom random = new SplittableRandom(seed);
        double[][] firsts = new double[variations][samples];
        double[][] totals = new double[variations][samples];
        for (int sample = 0; sample < samples; sample++) {
            SobolIndices one = of(results, variations, random.ints(n, 0, n).toArray());
            for (int i = 0; i < variations; i++) {
                firsts[i][sample] = one.first[i];
                totals[i][sample] = one.total[i];
            }
        }
        return IntStream.range(0, variations)
                .mapToObj(i -> SobolInterval.of(ColumnFigures.of(firsts[i]), ColumnFigures.of(totals[i])))
                .toArray(SobolInterval[]::new);
    }
}
