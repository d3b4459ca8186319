package vn.thiduaso.scoring.aggregation;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/** Weighted arithmetic mean of the children's shares of their maxima: groupMax × Σ w s / Σ w. Weights are relative. */
public record WeightedMean() implements Aggregation {

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        double weighted = 0;
        double weights = 0;
        for (int i = 0; i < parts.count(); i++) {
            weighted += parts.weight(i) * parts.share(i);
            weights += parts.weight(i);
        }
        double mean = weights == 0 ? 0 : weighted / weights;
        if (trace.on()) {
            trace.step(StepKind.WEIGHTED_MEAN, parts.count(), mean, groupMax * mean);
        }
        return groupMax * mean;
    }

    @Override
    public boolean worth(Parts parts, double groupMax, double[] out) {
        parts.weightShares(out);
        for (int i = 0; i < parts.count(); i++) {
            out[i] = parts.max(i) == 0 ? 0 : groupMax * out[i] / parts.max(i);
        }
        return true;
    }

    @Override
    public void shares(Parts parts, double[] out) {
        for (int i = 0; i < parts.count(); i++) {
            out[i] = parts.weight(i) * parts.share(i);
        }
        Proportions.normalise(parts, out);
    }
}
