package vn.thiduaso.dashboard.simulator;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Weighing;

/** The units of a run as a contest, and beside it what costs a walk of all of them to make: each made once, when it is first asked for. */
final class KeptContest {

    private final Contest contest;
    private @Nullable Contest held;
    private @Nullable Weighing weighing;

    KeptContest(Contest contest) {
        this.contest = contest;
    }

    Contest contest() {
        return contest;
    }

    /** {@link Contest#held}. */
    synchronized Contest held() {
        if (held == null) {
            held = contest.held();
        }
        return held;
    }

    /** {@link Weighing#weighed}, one reader at a time. */
    synchronized Weighing.Outcome weighed(int group, Map<String, Double> shares) {
        if (weighing == null) {
            weighing = Weighing.of(contest);
        }
        return weighing.weighed(group, shares);
    }
}
