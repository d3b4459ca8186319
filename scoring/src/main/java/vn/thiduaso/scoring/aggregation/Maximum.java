package vn.thiduaso.scoring.aggregation;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * The greatest of the children's shares of their maxima, of the group's maximum: "the best of several ways counts". The first of the
 * greatest children explains all of it.
 */
public record Maximum() implements Aggregation {

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        double share = parts.share(parts.greatest());
        if (trace.on()) {
            trace.step(StepKind.MAXIMUM, parts.count(), share, groupMax * share);
        }
        return groupMax * share;
    }

    @Override
    public void shares(Parts parts, double[] out) {
        int greatest = parts.greatest();
        for (int i = 0; i < parts.count(); i++) {
            out[i] = i == greatest ? 1 : 0;
        }
    }
}
