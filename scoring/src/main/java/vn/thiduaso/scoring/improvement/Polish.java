package vn.thiduaso.scoring.improvement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes a set of changes that reaches a rank cheaper, until nothing of this kind does: leave a change out; take it less far; leave one out or take
 * it back by quarters and let one other figure make up for it.
 */
final class Polish {

    /** A stop for what cannot happen: each round makes the effort less. */
    private static final int ROUNDS = 100;

    private static final int QUARTERS = 4;
    /** What is not less by more than this is not less. */
    private static final double SLACK = 1e-9;

    private final Search search;
    private final int target;
    private final int most;

    Polish(Search search, int target, int most) {
        this.search = search;
        this.target = target;
        this.most = most;
    }

    /** @param at reaches the rank; so does the result, with no more effort */
    long[] polished(long[] at) {
        long[] now = trimmed(at);
        for (int round = 0; round < ROUNDS; round++) {
            Optional<long[]> exchanged = exchanged(now);
            if (exchanged.isEmpty()) {
                return now;
            }
            now = trimmed(exchanged.get());
        }
        return now;
    }

    /** Each change as short as the others allow, the one that brings least for its effort first. */
    private long[] trimmed(long[] at) {
        long[] now = at;
        for (int r : byMerit(at)) {
            long[] without = Search.with(now, r, 0);
            if (search.reaches(without, target)) {
                now = without;
            } else {
                double own = search.reach(r).effort(now[r]);
                Search.Found found = search.least(without, r, Long.signum(now[r]), target, own);
                now = found.any() ? Search.with(now, r, found.place()) : now;
            }
        }
        return now;
    }

    private int[] byMerit(long[] at) {
        double points = search.rootWorth(at);
        double[] merit = new double[at.length];
        for (int r = 0; r < at.length; r++) {
            double lost = at[r] == 0 ? 0 : points - search.rootWorth(Search.with(at, r, 0));
            merit[r] = at[r] == 0 ? 0 : lost / search.reach(r).effort(at[r]);
        }
        return IntStream.range(0, at.length)
                .filter(r -> at[r] != 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(r -> merit[r]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The best exchange of (part of) one change for one other figure; empty when none is cheaper. */
    private Optional<long[]> exchanged(long[] at) {
        long[] best = at;
        for (int r = 0; r < at.length; r++) {
            for (int quarter = 0; at[r] != 0 && quarter < QUARTERS; quarter++) {
                long[] less = Search.with(at, r, at[r] * quarter / QUARTERS);
                if (quarter == 0 || less[r] != 0) {
                    best = madeUpFor(less, r, best);
                }
            }
        }
        return Arrays.equals(best, at) ? Optional.empty() : Optional.of(best);
    }

    private long[] madeUpFor(long[] less, int r, long[] soFar) {
        long[] best = soFar;
        for (int other = 0; other < less.length; other++) {
            boolean mayChange = less[other] != 0 || Search.changed(less) < most;
            if (other != r && mayChange) {
                long[] without = Search.with(less, other, 0);
                double rest = search.effort(best) - search.effort(without) - SLACK;
                Search.Found found = search.rough(without, other, less[other], target, rest);
                best = found.any() ? Search.with(without, other, found.place()) : best;
            }
        }
        return best;
    }
}
