package vn.thiduaso.dashboard.publish;

import java.util.Optional;

import vn.thiduaso.scoring.Period;

/**
 * What publishing did.
 *
 * @param before the run that was published until now; empty when none
 * @param moved false: this run was published already
 * @param analyses robustness analyses put beside it now
 */
public record Published(
        String run, String indexSet, Period period, Optional<String> before, boolean moved, int analyses) {

    /** Of a run without new analyses. */
    Published(String run, String indexSet, Period period, Optional<String> before, boolean moved) {
        this(run, indexSet, period, before, moved, 0);
    }

    /** Whether anything was written. */
    public boolean changed() {
        return moved || analyses > 0;
    }

    Published withAnalyses(int copied) {
        return new Published(run, indexSet, period, before, moved, copied);
    }
}
