package vn.thiduaso.scoring.kernel;

/** How much of a group was reported, and how much must be. */
final class Coverage {

    private Coverage() {}

    /** Reported share of the weight of the children that apply; NaN when none applies. */
    static double of(int[] children, double[] weight, double[] coverage) {
        double reported = 0;
        double all = 0;
        for (int child : children) {
            if (!Double.isNaN(coverage[child])) {
                reported += weight[child] * coverage[child];
                all += weight[child];
            }
        }
        return all == 0 ? Double.NaN : reported / all;
    }

    /** What a group asks for, and at the root what the set asks of a unit. */
    static double least(Layout layout, int group) {
        double own = layout.groups[group].completeness().coverage();
        return group == 0 ? Math.max(own, layout.indexSet.definition().minimumCoverage()) : own;
    }
}
