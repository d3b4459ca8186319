package vn.thiduaso.scoring.improvement;

import java.util.Collection;

import vn.thiduaso.scoring.kernel.Standing;
import vn.thiduaso.scoring.ranking.RankingRule;

/** The ranked units of a peer group, best first: the rank of one of them that stands elsewhere is found by halving. */
final class Standings {

    private final Standing[] best;
    /** By place: how many different standings there are up to it. */
    private final int[] different;

    private final boolean dense;

    private Standings(Standing[] best, int[] different, boolean dense) {
        this.best = best;
        this.different = different;
        this.dense = dense;
    }

    static Standings of(RankingRule.Ties ties, Collection<Standing> group) {
        Standing[] best = group.stream().filter(Standing::ranked).sorted().toArray(Standing[]::new);
        int[] different = new int[best.length + 1];
        for (int place = 0; place < best.length; place++) {
            boolean asBefore = place > 0 && best[place - 1].compareTo(best[place]) == 0;
            different[place + 1] = different[place] + (asBefore ? 0 : 1);
        }
        return new Standings(best, different, ties == RankingRule.Ties.DENSE);
    }

    /** The rank of a member as it stands; 0 when it is not ranked. */
    int rank(Standing standing) {
        return standing.ranked() ? 1 + before(standing) : 0;
    }

    /**
     * The rank of a member that stands elsewhere.
     *
     * @param left where it stands in the group
     */
    int rank(Standing standing, Standing left) {
        if (!standing.ranked()) {
            return 0;
        }
        boolean counted = left.ranked() && left.compareTo(standing) < 0 && (!dense || alone(left));
        return 1 + before(standing) - (counted ? 1 : 0);
    }

    private int before(Standing standing) {
        int better = better(standing);
        return dense ? different[better] : better;
    }

    private boolean alone(Standing left) {
        int at = better(left);
        return at + 1 >= best.length || best[at + 1].compareTo(left) != 0;
    }

    /** How many members stand better. */
    private int better(Standing standing) {
        int low = 0;
        int high = best.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (best[middle].compareTo(standing) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
