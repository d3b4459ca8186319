package vn.thiduaso.scoring.aggregation;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/** The least of the children's shares of their maxima, of the group's maximum. The first of the least children explains all of it. */
public record Minimum() implements Aggregation {

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        double share = parts.share(parts.least());
        if (trace.on()) {
            trace.step(StepKind.MINIMUM, parts.count(), share, groupMax * share);
        }
        return groupMax * share;
    }

    @Override
    public void shares(Parts parts, double[] out) {
        int least = parts.least();
        for (int i = 0; i < parts.count(); i++) {
            out[i] = i == least ? 1 : 0;
        }
    }
}
