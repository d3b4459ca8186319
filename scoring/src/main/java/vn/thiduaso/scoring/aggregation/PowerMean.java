package vn.thiduaso.scoring.aggregation;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Weighted power mean of order p of the children's shares of their maxima: groupMax × (Σ w sᵖ / Σ w)^(1/p); p = 0 is the geometric mean.
 *
 * <p>Rises with p: −1 harmonic, 0 geometric, 1 arithmetic, 2 quadratic; toward the least child as p → −∞ and the greatest as p → +∞. A
 * negative child is refused unless p = 1; a child at zero is refused for p ≤ 0, or makes the group zero with {@link ZeroRule#ZERO}. A
 * child's share of the group's points is w sᵖ / Σ w sᵖ. Source: Hardy, Littlewood, Pólya, Inequalities (1934), chapter 2.
 *
 * @param p order, finite
 * @param zero what a child at zero does when p ≤ 0
 */
public record PowerMean(double p, ZeroRule zero) implements Aggregation {

    /** @throws IllegalArgumentException when p is not a finite number */
    public PowerMean {
        if (!Double.isFinite(p)) {
            throw new IllegalArgumentException("Bậc p của bình quân lũy thừa phải là một số hữu hạn, nhận được " + p
                    + "; dùng minimum hoặc maximum cho vô cực");
        }
    }

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        if (refused(parts) >= 0) {
            return Double.NaN;
        }
        double mean = mean(parts, p);
        if (trace.on()) {
            trace.step(StepKind.POWER_MEAN, parts.count(), p, mean, groupMax * mean);
        }
        return groupMax * mean;
    }

    @Override
    public int refused(Parts parts) {
        if (p == 1) {
            return -1;
        }
        return (p > 0 ? ZeroRule.ZERO : zero).refused(parts);
    }

    @Override
    public boolean worth(Parts parts, double groupMax, double[] out) {
        return p == 1 && new WeightedMean().worth(parts, groupMax, out);
    }

    @Override
    public void shares(Parts parts, double[] out) {
        shares(parts, p, out);
    }

    /**
     * The mean of order p of shares none of which is refused. Shares are divided by the one that dominates, so that no power overflows, and
     * logarithms are taken around 1, so that a tiny p loses no digits. {@link StrictMath}: the same digits on every machine.
     */
    static double mean(Parts parts, double p) {
        double scale = dominant(parts, p);
        if (p == 1 || scale == 0) {
            return p == 1 ? arithmetic(parts) : 0;
        }
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < parts.count(); i++) {
            if (parts.weight(i) > 0) {
                double log = StrictMath.log(parts.share(i) / scale);
                sum += parts.weight(i) * (p == 0 ? log : StrictMath.expm1(p * log));
                weights += parts.weight(i);
            }
        }
        return scale * StrictMath.exp(p == 0 ? sum / weights : StrictMath.log1p(sum / weights) / p);
    }

    static void shares(Parts parts, double p, double[] out) {
        double scale = p == 1 ? 1 : dominant(parts, p);
        for (int i = 0; i < parts.count(); i++) {
            out[i] = scale == 0 || parts.weight(i) == 0
                    ? 0
                    : parts.weight(i) * StrictMath.pow(parts.share(i) / scale, p);
        }
        Proportions.normalise(parts, out);
    }

    private static double arithmetic(Parts parts) {
        double weighted = 0;
        double weights = 0;
        for (int i = 0; i < parts.count(); i++) {
            weighted += parts.weight(i) * parts.share(i);
            weights += parts.weight(i);
        }
        return weighted / weights;
    }

    /** The greatest share with weight for p > 0, else the least. */
    private static double dominant(Parts parts, double p) {
        double dominant = p > 0 ? 0 : Double.POSITIVE_INFINITY;
        for (int i = 0; i < parts.count(); i++) {
            if (parts.weight(i) > 0) {
                dominant = p > 0 ? Math.max(dominant, parts.share(i)) : Math.min(dominant, parts.share(i));
            }
        }
        return dominant;
    }
}
