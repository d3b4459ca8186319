package vn.thiduaso.analytics.method;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.stat.correlation.Covariance;

/**
 * Whether the children of a group measure one thing: Cronbach's α = k/(k−1) × (1 − Σ var(xᵢ) / Σᵢₖ cov(xᵢ, xₖ)).
 *
 * <p>At most 1; 0.7 is often asked for; negative when children work against each other, which is shown as it is. Covariances over the units that
 * have both figures (pairwise complete), n is the smallest of their counts. Source: Cronbach 1951; OECD/JRC Handbook 2008, multivariate
 * analysis; COINr {@code get_cronbach}.
 *
 * @param items children with a figure that varies or not
 */
public record Alpha(String group, int items, Estimate estimate) {

    /** Of every group, in the order of the nodes. */
    static List<Alpha> of(MethodSample sample) {
        SampleTree tree = SampleTree.of(sample.nodes());
        return IntStream.of(tree.groups())
                .mapToObj(group -> of(sample, group, tree.children()[group]))
                .toList();
    }

    private static Alpha of(MethodSample sample, int group, int[] children) {
        int items = children.length;
        if (items < 2 || items > SampleGuard.MOST_ITEMS) {
            Caution caution = items < 2 ? Caution.TOO_FEW_ITEMS : Caution.TOO_MANY_ITEMS;
            return new Alpha(
                    sample.code(group),
                    items,
                    Estimate.refused(caution, sample.units().size()));
        }
        int n = Integer.MAX_VALUE;
        for (int i = 0; i < items; i++) {
            for (int k = i; k < items; k++) {
                n = Math.min(n, sample.complete(children[i], children[k])[0].length);
            }
        }
        return new Alpha(sample.code(group), items, SampleGuard.ALPHA.estimate(n, () -> value(sample, children)));
    }

    /** The figure itself, of two children or more with two units or more in common; NaN when nothing varies. */
    static double value(MethodSample sample, int[] children) {
        int items = children.length;
        int exponent = exponent(sample, children);
        double own = 0;
        double all = 0;
        for (int i = 0; i < items; i++) {
            for (int k = i; k < items; k++) {
                double[][] pair = scaled(sample.complete(children[i], children[k]), exponent);
                double covariance = new Covariance().covariance(pair[0], pair[1]);
                own += i == k ? covariance : 0;
                all += i == k ? covariance : 2 * covariance;
            }
        }
        return all > 0 ? items / (items - 1.0) * (1 - own / all) : Double.NaN;
    }

    /** Of the greatest figure of a group; alpha is the same for figures on any scale. */
    private static int exponent(MethodSample sample, int[] children) {
        return IntStream.of(children)
                .flatMap(child -> Arrays.stream(sample.present(child)).mapToInt(Math::getExponent))
                .max()
                .orElse(0);
    }

    /** Divided by a power of two, which costs no digit, so that no square is too great to be a number. */
    private static double[][] scaled(double[][] columns, int exponent) {
        return Arrays.stream(columns)
                .map(column -> Arrays.stream(column)
                        .map(figure -> Math.scalb(figure, -exponent))
                        .toArray())
                .toArray(double[][]::new);
    }
}
