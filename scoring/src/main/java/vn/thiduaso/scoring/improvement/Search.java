package vn.thiduaso.scoring.improvement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.kernel.Rebound;
import vn.thiduaso.scoring.kernel.Rescored;

/**
 * The figures of one unit and the places they may take, tried out on the contest. A try is an array with the place of each reach; 0 is as sent. For
 * one thread.
 */
final class Search {

    /** Walks of the kernel spent at most on trying every place of one figure one by one. */
    private static final long SCAN = 20_000;

    /** Places looked at where trying all would cost more; fewer where each binds a large run anew. */
    private static final int PROBES = 64;

    private static final int FEWEST_PROBES = 4;

    private final Contest contest;
    private final int unit;
    private final List<Reach> reaches;
    private final boolean[] steady;
    private final boolean[] movesOthers;
    private final long rebinding;
    private final Draft draft;
    /** The draft, scored anew only where it changed: thousands of tries differ in one figure each. */
    private final Optional<Rescored> rescored;
    /** The peers, where a figure moves what they are scored against: then hundreds of tries do. */
    private final Optional<Rebound> peers;

    /** Where the figures of the draft stand. */
    private final long[] drafted;

    private final Map<Integer, Long> best = new HashMap<>();

    Search(Contest contest, int unit, List<Reach> reaches) {
        this.contest = contest;
        this.unit = unit;
        this.reaches = reaches;
        steady = new boolean[reaches.size()];
        movesOthers = new boolean[reaches.size()];
        for (int r = 0; r < steady.length; r++) {
            int node = reaches.get(r).lever().node();
            steady[r] = SteadyNodes.steady(contest, node);
            movesOthers[r] = contest.movesOthers(node);
        }
        rebinding = (long) contest.units().size() + contest.peers(unit).size();
        draft = new Draft(contest.units().get(unit));
        rescored = contest.rescored(draft.history());
        drafted = new long[reaches.size()];
        peers = IntStream.range(0, reaches.size()).anyMatch(r -> movesOthers[r])
                ? contest.rebound(unit)
                : Optional.empty();
    }

    int size() {
        return reaches.size();
    }

    Reach reach(int r) {
        return reaches.get(r);
    }

    long[] asSent() {
        return new long[reaches.size()];
    }

    Trial trial(long[] at) {
        put(at);
        return contest.trial(unit, draft.history(), moves(at), peers);
    }

    boolean reaches(long[] at, int target) {
        return moves(at) ? trial(at).reaches(target) : Trial.reaches(contest.rank(unit, points(at)), target);
    }

    /** By node, what the unit is scored against standing still. Only for now: the next try writes over it. */
    private double[] points(long[] at) {
        put(at);
        return rescored.isPresent() ? rescored.get().points() : contest.points(draft.history());
    }

    /** Worth of the root while the sample stands still: steers, promises nothing. */
    double rootWorth(long[] at) {
        return contest.worth(points(at), 0);
    }

    /** The place at which the indicator of a figure (the whole, where others read it) is worth most, the nearest of those looked at; 0 when none earns more. */
    long best(int r) {
        return best.computeIfAbsent(r, this::findBest);
    }

    private long findBest(int r) {
        int own = reaches.get(r).lever().node();
        // what is only shown earns nothing where it is sent, but where a formula reads it
        int node = contest.indexSet().readers(own).isEmpty() ? own : 0;
        long found = 0;
        long[] probed = asSent();
        double most = contest.worth(points(probed), node);
        for (int way : new int[] {1, -1}) {
            long places = reaches.get(r).places(way);
            for (int probe = 1; probe <= PROBES && places > 0; probe++) {
                long place = way * Math.max(1, places * probe / PROBES);
                probed[r] = place;
                double worth = contest.worth(points(probed), node);
                if (worth > most) {
                    found = place;
                    most = worth;
                }
            }
        }
        return found;
    }

    double effort(long[] at) {
        double effort = 0;
        for (int r = 0; r < at.length; r++) {
            effort += reaches.get(r).effort(at[r]);
        }
        return effort;
    }

    static int changed(long[] at) {
        int changed = 0;
        for (long place : at) {
            changed += place == 0 ? 0 : 1;
        }
        return changed;
    }

    static long[] with(long[] at, int r, long place) {
        long[] other = at.clone();
        other[r] = place;
        return other;
    }

    /**
     * What a search of one figure found.
     *
     * @param place 0 when no place suffices
     * @param exact whether no place before it does, for certain; at 0 whether none at all
     */
    record Found(long place, boolean exact) {

        boolean any() {
            return place != 0;
        }
    }

    /**
     * The least place one way at which the rank is reached, the other figures standing as they are in the try.
     *
     * @param most effort it may cost
     */
    Found least(long[] at, int r, int way, int target, double most) {
        return first(at, r, way, affordable(reaches.get(r), way, most), suffices(at, r, way, target));
    }

    /** Published score of a try, or its opposite where the lowest is first: the greater the better. */
    double key(Trial trial) {
        return contest.key(trial.sheet().points());
    }

    private double key(long[] at) {
        return moves(at) ? key(trial(at)) : contest.key(points(at));
    }

    /** The least place one way at which the unit alone has a score as good as it is known to have at the last, by its {@link #key}. */
    Found leastWithScore(int r, int way, double key) {
        long[] probe = asSent();
        return first(asSent(), r, way, reaches.get(r).places(way), place -> {
            probe[r] = way * place;
            return key(probe) >= key;
        });
    }

    private Found first(long[] at, int r, int way, long places, LongPredicate suffices) {
        if (places == 0) {
            return new Found(0, true);
        }
        if (steady[r]) {
            long found = suffices.test(places) ? halved(0, places, suffices) : 0;
            return new Found(way * found, true);
        }
        long tries = SCAN / (movesOthers[r] || moves(at) ? rebinding : 1);
        return places <= tries
                ? scanned(places, way, suffices)
                : probed(places, (int) Math.max(FEWEST_PROBES, Math.min(PROBES, tries)), way, suffices);
    }

    /** The same with few tries: where it is not certain that halving works, only from the last place and from the best of its indicator. */
    Found rough(long[] at, int r, int way, int target, double most) {
        if (steady[r]) {
            return least(at, r, way, target, most);
        }
        long places = affordable(reaches.get(r), way, most);
        LongPredicate suffices = suffices(at, r, way, target);
        long peak = Math.min(places, Math.max(0, way * best(r)));
        for (long end : new long[] {peak, places}) {
            if (end > 0 && suffices.test(end)) {
                return new Found(way * halved(0, end, suffices), false);
            }
        }
        return new Found(0, false);
    }

    private LongPredicate suffices(long[] at, int r, int way, int target) {
        long[] probe = at.clone();
        return place -> {
            probe[r] = way * place;
            return reaches(probe, target);
        };
    }

    /** The cheaper of both ways. */
    Found least(long[] at, int r, int target, double most) {
        return cheaper(r, least(at, r, 1, target, most), least(at, r, -1, target, most));
    }

    /** Another figure of a set of changes: on the way it is moved already, else the cheaper of both ways. */
    Found rough(long[] at, int r, long moved, int target, double most) {
        return moved == 0
                ? cheaper(r, rough(at, r, 1, target, most), rough(at, r, -1, target, most))
                : rough(at, r, Long.signum(moved), target, most);
    }

    private Found cheaper(int r, Found up, Found down) {
        boolean exact = up.exact() && down.exact();
        boolean upward = up.any()
                && (!down.any()
                        || reaches.get(r).effort(up.place()) <= reaches.get(r).effort(down.place()));
        return new Found(upward ? up.place() : down.place(), exact);
    }

    private static Found scanned(long places, int way, LongPredicate suffices) {
        for (long place = 1; place <= places; place++) {
            if (suffices.test(place)) {
                return new Found(way * place, true);
            }
        }
        return new Found(0, true);
    }

    private static Found probed(long places, int probes, int way, LongPredicate suffices) {
        long before = 0;
        for (int probe = 1; probe <= probes; probe++) {
            long place = Math.max(before + 1, places * probe / probes);
            if (suffices.test(place)) {
                return new Found(way * halved(before, place, suffices), false);
            }
            before = place;
        }
        return new Found(0, false);
    }

    /** Between one that does not suffice and one that does. */
    private static long halved(long not, long does, LongPredicate suffices) {
        long low = not;
        long high = does;
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (suffices.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static long affordable(Reach reach, int way, double most) {
        long places = reach.places(way);
        if (places == 0 || reach.effort(way * places) <= most) {
            return places;
        }
        return halved(0, places, place -> reach.effort(way * place) > most) - 1;
    }

    private void put(long[] at) {
        for (int r = 0; r < at.length; r++) {
            if (at[r] != drafted[r]) {
                Reach reach = reaches.get(r);
                if (at[r] == 0) {
                    draft.restore(reach.slot());
                } else {
                    draft.put(reach.slot(), reach.figure(at[r]));
                }
                drafted[r] = at[r];
                rescored.ifPresent(unit -> unit.changed(reach.slot()));
            }
        }
    }

    private boolean moves(long[] at) {
        for (int r = 0; r < at.length; r++) {
            if (at[r] != 0 && movesOthers[r]) {
                return true;
            }
        }
        return false;
    }
}
