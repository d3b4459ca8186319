package vn.thiduaso.analytics.method;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.preparation.ColumnFigures;

/**
 * How the figures of one node are spread over the units that have one; in the unit of the figures. Missing figures are left out.
 *
 * <p>Quartiles: type 7 of Hyndman and Fan (1996), as in R. Deviation: √(Σ(x−m)²/(n−1)). Skewness: G1 = √(n(n−1))/(n−2) × m₃/m₂^1.5. Kurtosis,
 * excess over the normal's: G2 = (n−1)/((n−2)(n−3)) × ((n+1)(m₄/m₂²−3) + 6). mₖ = Σ(x−m)ᵏ/n. Source: Joanes and Gill 1998, types 2; COINr
 * {@code get_stats}.
 *
 * @param n units with a figure
 * @param unique different figures
 * @param most units that share the most frequent figure
 */
public record Distribution(
        String node,
        int n,
        Estimate min,
        Estimate lowerQuartile,
        Estimate median,
        Estimate upperQuartile,
        Estimate max,
        Estimate mean,
        Estimate deviation,
        Estimate skewness,
        Estimate kurtosis,
        int nonZero,
        int unique,
        int most) {

    /** One figure is enough. */
    private static final SampleGuard ONE = new SampleGuard(1, 1);

    /** Of every node, in the order of the nodes. */
    static List<Distribution> of(MethodSample sample) {
        return IntStream.range(0, sample.nodes().size())
                .mapToObj(node -> of(sample.code(node), sample.present(node)))
                .toList();
    }

    /** @param figures without missing ones, in any order */
    public static Distribution of(String node, double[] figures) {
        ColumnFigures column = ColumnFigures.of(figures);
        int n = column.count();
        int[] runs = runs(column.sorted());
        return new Distribution(
                node,
                n,
                quantile(column, 0),
                quantile(column, 0.25),
                quantile(column, 0.5),
                quantile(column, 0.75),
                quantile(column, 1),
                ONE.estimate(n, () -> number(column.mean())),
                SampleGuard.DEVIATION.estimate(n, () -> number(column.standardDeviation())),
                SampleGuard.SKEWNESS.estimate(n, () -> number(column.skewness())),
                SampleGuard.KURTOSIS.estimate(n, () -> number(column.kurtosis())),
                (int) Arrays.stream(figures).filter(figure -> figure != 0).count(),
                runs.length,
                Arrays.stream(runs).max().orElse(0));
    }

    private static Estimate quantile(ColumnFigures column, double share) {
        return ONE.estimate(column.count(), () -> number(column.quantile(share)));
    }

    /** Not defined where the figures do not vary: NaN is told apart from refused. */
    private static double number(OptionalDouble statistic) {
        return statistic.orElse(Double.NaN);
    }

    /** |skewness| and kurtosis both above their thresholds; false when one of them is refused. */
    public boolean hasOutliers(Thresholds thresholds) {
        return Math.abs(skewness.value()) > thresholds.skewness() && kurtosis.value() > thresholds.kurtosis();
    }

    /** Share of the figures that are not zero, 0–1; NaN without figures. */
    public double nonZeroShare() {
        return (double) nonZero / n;
    }

    /** Different figures as a share of all, 0–1; NaN without figures. */
    public double uniqueShare() {
        return (double) unique / n;
    }

    /** Share of the units that have the most frequent figure, 0–1; NaN without figures. */
    public double mostShare() {
        return (double) most / n;
    }

    /** How often each figure occurs; −0 is 0. */
    private static int[] runs(double[] sorted) {
        int[] starts = IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || sorted[i] != sorted[i - 1])
                .toArray();
        return IntStream.range(0, starts.length)
                .map(i -> (i + 1 < starts.length ? starts[i + 1] : sorted.length) - starts[i])
                .toArray();
    }
}
