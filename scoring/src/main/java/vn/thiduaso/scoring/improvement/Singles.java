package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What each figure of a unit can do alone. */
final class Singles {

    private static final Comparator<SingleMove> ORDER = Comparator.comparing((SingleMove one) -> !one.suffices())
            // any that suffices is as good as another, whatever rank it ends at
            .thenComparingInt(one -> one.suffices() ? 0 : one.rank())
            .thenComparingDouble(one -> one.move().effort())
            .thenComparingInt(one -> one.move().lever().column());

    private final Search search;
    private final Trial still;
    private final int target;
    private Optional<long[]> cheapest = Optional.empty();

    Singles(Search search, Trial still, int target) {
        this.search = search;
        this.still = still;
        this.target = target;
    }

    /** Those that help, in order; a figure that can do nothing alone is left out. */
    List<SingleMove> all() {
        List<SingleMove> all = new ArrayList<>();
        for (int r = 0; r < search.size(); r++) {
            Search.Found found = search.least(search.asSent(), r, target, Double.POSITIVE_INFINITY);
            if (found.any()) {
                all.add(single(r, found.place(), true, found.exact()));
                keep(Search.with(search.asSent(), r, found.place()));
            } else {
                best(r, all);
            }
        }
        all.sort(ORDER);
        return all;
    }

    /** The cheapest of those that suffice; known after {@link #all}. */
    Optional<long[]> cheapest() {
        return cheapest;
    }

    private void keep(long[] at) {
        boolean cheaper = cheapest.isEmpty() || search.effort(at) < search.effort(cheapest.get());
        cheapest = cheaper ? Optional.of(at) : cheapest;
    }

    /** The better end, and from there back to the least move with the same rank; with the same score when the rank is as before. */
    private void best(int r, List<SingleMove> all) {
        Trial best = still;
        int way = 0;
        for (int each : new int[] {1, -1}) {
            long places = search.reach(r).places(each);
            if (places > 0) {
                Trial end = search.trial(Search.with(search.asSent(), r, each * places));
                if (better(end, best)) {
                    best = end;
                    way = each;
                }
            }
        }
        if (way != 0) {
            Search.Found least = best.rank() == still.rank()
                    ? search.leastWithScore(r, way, search.key(best))
                    : search.least(search.asSent(), r, way, best.rank(), Double.POSITIVE_INFINITY);
            long end = way * search.reach(r).places(way);
            all.add(single(r, least.any() ? least.place() : end, false, least.exact()));
        }
    }

    private boolean better(Trial one, Trial other) {
        return one.rank() > 0
                && (one.rank() < other.rank() || (one.rank() == other.rank() && search.key(one) > search.key(other)));
    }

    private SingleMove single(int r, long place, boolean suffices, boolean exact) {
        Trial trial = search.trial(Search.with(search.asSent(), r, place));
        return new SingleMove(Move.of(search.reach(r), place), trial.score(), trial.rank(), suffices, exact);
    }
}
