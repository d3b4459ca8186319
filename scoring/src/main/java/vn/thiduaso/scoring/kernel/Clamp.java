package vn.thiduaso.scoring.kernel;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/** Keeps points between zero and a maximum, and says so when it did. */
final class Clamp {

    private Clamp() {}

    /** NaN stays NaN. */
    static double kept(double raw, double max, Trace trace) {
        if (Double.isNaN(raw) || (raw >= 0 && raw <= max)) {
            return raw;
        }
        double kept = Math.max(0, Math.min(max, raw));
        if (trace.on()) {
            trace.step(StepKind.CLAMPED, raw, 0, max, kept);
        }
        return kept;
    }
}
