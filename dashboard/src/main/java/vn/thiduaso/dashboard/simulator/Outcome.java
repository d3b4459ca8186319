package vn.thiduaso.dashboard.simulator;

import vn.thiduaso.scoring.improvement.Trial;

/**
 * Where a unit stands as published and as tried.
 *
 * @param before as the figures and weights of the run have it
 * @param after as tried
 * @param detailed whether the points of the nodes are known as tried; other weights give score and rank only
 */
record Outcome(Trial before, Trial after, boolean detailed, double afterScore, int afterRank) {

    static Outcome of(Trial before, Trial after) {
        return new Outcome(before, after, true, after.score(), after.rank());
    }

    static Outcome weighed(Trial before, double score, int rank) {
        return new Outcome(before, before, false, score, rank);
    }

    double points(int node) {
        return after.sheet().points()[node];
    }

    double pointsBefore(int node) {
        return before.sheet().points()[node];
    }
}
