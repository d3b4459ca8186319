package vn.thiduaso.scoring.aggregation;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Weighted median of the children's shares of their maxima: with shares rising, the first at which the weights so far reach half of all;
 * the mean of it and the next where they reach exactly half. With equal weights it is the median everyone knows.
 *
 * <p>Half is reached within 10⁻¹² of the weights, so that 0.1 + 0.2 is half of 0.6. The one or two middle children explain the group's points,
 * each by what it put into them. Source: Edgeworth's weighted median, as in R's {@code matrixStats::weightedMedian(ties = "mean")}.
 */
public record Median() implements Aggregation {

    private static final double NOISE = 1e-12;

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        int[] middle = middle(parts);
        double share = (parts.share(middle[0]) + parts.share(middle[1])) / 2;
        if (trace.on()) {
            trace.step(StepKind.MEDIAN, parts.count(), share, groupMax * share);
        }
        return groupMax * share;
    }

    @Override
    public void shares(Parts parts, double[] out) {
        int[] middle = middle(parts);
        for (int i = 0; i < parts.count(); i++) {
            out[i] = 0;
        }
        out[middle[0]] += parts.share(middle[0]);
        out[middle[1]] += parts.share(middle[1]);
        Proportions.normalise(parts, out);
    }

    /** The lower and the upper middle part; often the same. */
    private static int[] middle(Parts parts) {
        int[] order = parts.withWeightByShare();
        double all = 0;
        for (int i : order) {
            all += parts.weight(i);
        }
        double below = 0;
        int at = 0;
        for (; at < order.length - 1; at++) {
            below += parts.weight(order[at]);
            if (2 * below >= all * (1 - NOISE)) {
                break;
            }
        }
        boolean exactlyHalf = at < order.length - 1 && 2 * below <= all * (1 + NOISE);
        return new int[] {order[at], exactlyHalf ? order[at + 1] : order[at]};
    }
}
