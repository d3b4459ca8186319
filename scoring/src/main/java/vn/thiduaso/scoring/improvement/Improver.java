package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the smallest realistic changes that lift a unit some places in its peer group. Same figures, same result. For one thread.
 *
 * <p>What it promises holds in the kernel: with the changes applied, the unit has the rank stated. Of one figure alone the move is the least that
 * suffices ({@link SingleMove#exact} says whether that is certain). Of several figures it is the cheapest found: never dearer than the cheapest one
 * alone; no change can be left out; nor can one be left out, or taken back by a quarter, a half or three, for one other figure at less effort.
 */
public final class Improver {

    private final Contest contest;
    private final Reaches reaches;

    private Improver(Contest contest, Reaches reaches) {
        this.contest = contest;
        this.reaches = reaches;
    }

    /** @throws IllegalArgumentException when what is realistic is told by earlier periods and there are none */
    public static Improver of(Contest contest, Realism realism, Past past) {
        return new Improver(contest, new Reaches(contest, realism, past));
    }

    /** Up to the best peer; needs no earlier period. */
    public static Improver of(Contest contest) {
        return of(contest, Realism.usual(), Past.none(contest.indexSet()));
    }

    /**
     * The others standing still.
     *
     * @param unit its place in the contest
     * @param places how many ranks up, at least 1; beyond the first rank means the first
     * @param most figures that may change together, at least 1
     */
    public Improvement lift(int unit, int places, int most) {
        return lift(unit, contest, places, most);
    }

    /**
     * The others standing elsewhere.
     *
     * @param moved the same units in the same order, the others moved on: {@link Trend#others}; limits are still those of this contest
     */
    public Improvement lift(int unit, Contest moved, int places, int most) {
        if (places < 1 || most < 1) {
            throw new IllegalArgumentException(
                    "Số bậc và số chỉ số được đổi phải từ 1, nhận được " + places + " và " + most);
        }
        Trial sent = contest.asSent(unit);
        String code = contest.units().get(unit).unit();
        if (sent.rank() == 0) {
            Plan nothing = new Plan(List.of(), false, 0, sent.score(), 0);
            Lacking lacking = Lacking.of(contest, reaches, unit);
            return new Improvement(code, sent.score(), 0, sent.score(), 0, 0, List.of(), nothing, Optional.of(lacking));
        }
        int target = Math.max(1, sent.rank() - places);
        Trial still = moved.asSent(unit);
        Search search = new Search(moved, unit, reaches.of(unit));
        if (still.reaches(target)) {
            Plan nothing = new Plan(List.of(), true, 0, still.score(), still.rank());
            return new Improvement(
                    code,
                    sent.score(),
                    sent.rank(),
                    still.score(),
                    still.rank(),
                    target,
                    List.of(),
                    nothing,
                    Optional.empty());
        }
        Singles alone = new Singles(search, still, target);
        List<SingleMove> singles = alone.all();
        Plan plan = plan(search, still, target, most, alone.cheapest());
        return new Improvement(
                code, sent.score(), sent.rank(), still.score(), still.rank(), target, singles, plan, Optional.empty());
    }

    private static Plan plan(Search search, Trial still, int target, int most, Optional<long[]> alone) {
        Optional<long[]> found = new Combination(search, target, most).cheapest(alone);
        if (found.isPresent()) {
            return ordered(search, still, found.get(), true);
        }
        // the best reachable, at the least effort for that rank
        int best = new Combination(search, target, most).farthest().rank();
        if (best == 0 || best >= still.rank()) {
            return new Plan(List.of(), false, 0, still.score(), still.rank());
        }
        long[] nearest =
                new Combination(search, best, most).cheapest(Optional.empty()).orElseGet(search::asSent);
        return ordered(search, still, nearest, false);
    }

    private static Plan ordered(Search search, Trial still, long[] at, boolean reached) {
        double points = search.rootWorth(search.asSent());
        double[] merit = new double[at.length];
        for (int r = 0; r < at.length; r++) {
            merit[r] = at[r] == 0
                    ? 0
                    : (search.rootWorth(Search.with(search.asSent(), r, at[r])) - points)
                            / search.reach(r).effort(at[r]);
        }
        List<Integer> order = IntStream.range(0, at.length)
                .filter(r -> at[r] != 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(r -> -merit[r]).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Plan.Change> changes = new ArrayList<>();
        long[] soFar = search.asSent();
        Trial before = still;
        for (int r : order) {
            soFar[r] = at[r];
            Trial after = search.trial(soFar);
            changes.add(new Plan.Change(
                    Move.of(search.reach(r), at[r]), after.score() - before.score(), after.score(), after.rank()));
            before = after;
        }
        return new Plan(changes, reached, search.effort(at), before.score(), before.rank());
    }
}
