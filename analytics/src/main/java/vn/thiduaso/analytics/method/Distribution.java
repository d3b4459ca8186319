package vn.thiduaso.analytics.method;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.stat.descriptive.moment.Kurtosis;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.Skewness;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

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

    /** Of every node, in the order of the nodes. */
    static List<Distribution> of(MethodSample sample) {
        return IntStream.range(0, sample.nodes().size())
                .mapToObj(node -> of(sample.code(node), sample.present(node)))
                .toList();
    }

    /** @param figures without missing ones, in any order */
    public static Distribution of(String node, double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        boolean varies = n > 0 && sorted[0] < sorted[n - 1];
        int[] runs = runs(sorted);
        return new Distribution(
                node,
                n,
                quantile(sorted, 0),
                quantile(sorted, 25),
                quantile(sorted, 50),
                quantile(sorted, 75),
                quantile(sorted, 100),
                new SampleGuard(1, 1).estimate(n, () -> new Mean().evaluate(sorted)),
                SampleGuard.DEVIATION.estimate(n, () -> varies ? new StandardDeviation().evaluate(sorted) : 0),
                SampleGuard.SKEWNESS.estimate(n, () -> varies ? new Skewness().evaluate(unit(sorted)) : Double.NaN),
                SampleGuard.KURTOSIS.estimate(n, () -> varies ? new Kurtosis().evaluate(unit(sorted)) : Double.NaN),
                (int) Arrays.stream(sorted).filter(figure -> figure != 0).count(),
                runs.length,
                Arrays.stream(runs).max().orElse(0));
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

    /** On 0–1: the shape stays, and Hipparchus takes no small unit for a constant (it calls a variance below 1e-19 none). */
    private static double[] unit(double[] sorted) {
        double range = sorted[sorted.length - 1] - sorted[0];
        return Arrays.stream(sorted).map(figure -> (figure - sorted[0]) / range).toArray();
    }

    private static Estimate quantile(double[] sorted, double percent) {
        return new SampleGuard(1, 1).estimate(sorted.length, () -> {
            if (percent == 0) {
                return sorted[0];
            }
            return new Percentile().withEstimationType(EstimationType.R_7).evaluate(sorted, percent);
        });
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
