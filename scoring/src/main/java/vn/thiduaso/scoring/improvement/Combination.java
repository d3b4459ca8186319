package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the cheapest changes of several figures that together reach a rank: three ways to make a set of changes, each {@link Polish polished}
 * afterwards, and the least effort of them all. Same input, same result.
 */
final class Combination {

    /** Places of a figure looked at when the next change is chosen. */
    private static final int SAMPLES = 16;

    private final Search search;
    private final int target;
    private final int most;

    /** @param most figures that may change, at least 1 */
    Combination(Search search, int target, int most) {
        this.search = search;
        this.target = target;
        this.most = most;
    }

    /**
     * A set of changes that reaches the rank; empty when none was found.
     *
     * @param alone a set already known, such as the cheapest figure that suffices alone: nothing dearer is returned
     */
    Optional<long[]> cheapest(Optional<long[]> alone) {
        List<long[]> found = new ArrayList<>(alone.stream().toList());
        byRatio(alone.map(search::effort).orElse(Double.POSITIVE_INFINITY)).ifPresent(found::add);
        for (long[] at : List.of(byGain(), byElimination())) {
            if (search.reaches(at, target)) {
                found.add(at);
            }
        }
        Polish polish = new Polish(search, target, most);
        Optional<long[]> best = Optional.empty();
        for (long[] at : found) {
            long[] polished = polish.polished(at);
            if (best.isEmpty() || search.effort(polished) < search.effort(best.get())) {
                best = Optional.of(polished);
            }
        }
        return best;
    }

    /** As far up as was found, at any effort. */
    Trial farthest() {
        Trial gained = search.trial(byGain());
        Trial left = search.trial(byElimination());
        return gained.rank() == 0 || (left.rank() > 0 && left.rank() < gained.rank()) ? left : gained;
    }

    /**
     * All figures where their indicators earn most; then those taken back that cost least, until no more change than may. Where one change alone
     * brings nothing (the minimum of several) this is the way in.
     */
    private long[] byElimination() {
        long[] at = search.asSent();
        for (int r = 0; r < at.length; r++) {
            at[r] = search.best(r);
        }
        while (Search.changed(at) > most) {
            int least = -1;
            double kept = Double.NEGATIVE_INFINITY;
            for (int r = 0; r < at.length; r++) {
                double points = at[r] == 0 ? Double.NaN : search.rootWorth(Search.with(at, r, 0));
                if (at[r] != 0 && (least < 0 || points > kept)) {
                    least = r;
                    kept = points;
                }
            }
            at[least] = 0;
        }
        return at;
    }

    /** The figures that bring most, each as far as it brings more, until the rank is reached or no more may change. */
    private long[] byGain() {
        long[] at = search.asSent();
        for (int change = 0; change < most && !search.reaches(at, target); change++) {
            Step best = Step.none(at);
            for (int r = 0; r < at.length; r++) {
                best = at[r] == 0 ? best.orBetter(steps(at, r), Step::gain) : best;
            }
            at = best.at();
        }
        return at;
    }

    /** Most points for the effort, step by step; at each stage the cheapest finish with one figure more. */
    private Optional<long[]> byRatio(double known) {
        long[] at = search.asSent();
        Optional<long[]> best = Optional.empty();
        double least = known;
        while (search.effort(at) < least) {
            for (int r = 0; r < at.length; r++) {
                Optional<long[]> finish = finish(at, r, least);
                if (finish.isPresent()) {
                    best = finish;
                    least = search.effort(finish.get());
                }
            }
            Step next = Step.none(at);
            for (int r = 0; r < at.length; r++) {
                next = next.orBetter(steps(at, r), Step::ratio);
            }
            if (!(next.gain() > 0)) {
                return best;
            }
            at = next.at();
        }
        return best;
    }

    private Optional<long[]> finish(long[] at, int r, double least) {
        if (!mayChange(at, r)) {
            return Optional.empty();
        }
        long[] without = Search.with(at, r, 0);
        double rest = least - search.effort(without);
        Search.Found found = search.rough(without, r, at[r], target, rest);
        long[] finished = Search.with(at, r, found.place());
        return found.any() && search.effort(finished) < least ? Optional.of(finished) : Optional.empty();
    }

    private boolean mayChange(long[] at, int r) {
        return at[r] != 0 || Search.changed(at) < most;
    }

    /** Further places of one figure, evenly spread: away from where it was sent, never back. */
    private List<Step> steps(long[] at, int r) {
        List<Step> steps = new ArrayList<>();
        if (!mayChange(at, r)) {
            return steps;
        }
        double points = search.rootWorth(at);
        double effort = search.effort(at);
        for (int way : new int[] {1, -1}) {
            if (at[r] == 0 || Long.signum(at[r]) == way) {
                long from = Math.abs(at[r]);
                long rest = search.reach(r).places(way) - from;
                long before = from;
                for (int sample = 1; sample <= SAMPLES && rest > 0; sample++) {
                    long place = from + Math.max(1, rest * sample / SAMPLES);
                    if (place > before) {
                        long[] further = Search.with(at, r, way * place);
                        steps.add(
                                new Step(further, search.rootWorth(further) - points, search.effort(further) - effort));
                        before = place;
                    }
                }
            }
        }
        return steps;
    }

    /**
     * One change more, or one taken further.
     *
     * @param at all figures after it
     * @param gain points of the root it brings
     * @param effort above 0; 0 for no step
     */
    private record Step(long[] at, double gain, double effort) {

        interface Merit {
            double of(Step step);
        }

        static Step none(long[] at) {
            return new Step(at, 0, 0);
        }

        double ratio() {
            return effort > 0 ? gain / effort : 0;
        }

        /** Among equals the one that brings more, then the first. */
        Step orBetter(List<Step> steps, Merit merit) {
            Step best = this;
            for (Step step : steps) {
                double more = merit.of(step) - merit.of(best);
                double slack = 1e-9 * Math.abs(merit.of(best));
                boolean better = more > slack || (more >= -slack && step.gain > best.gain + 1e-12);
                best = better ? step : best;
            }
            return best;
        }
    }
}
