package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.indexset.Indicator;

/** The units of a contest with the figures of one indicator on other scales: for each, all are bound and scored again, as a run with that rule would do. */
public final class Rescaling {

    private Rescaling() {}

    /**
     * One unit on one scale.
     *
     * @param points of the indicator; NaN where the unit has none
     * @param score published score; NaN where it has none
     * @param rank from 1 in its peer group; 0 where it has none
     * @param meanChange mean change of rank in the peer group against the set's own scale, in places, over units with a rank on both; 0 where there are none
     */
    public record Outcome(ScaleFunction function, double points, double score, int rank, double meanChange) {}

    /** Whether a node is an indicator whose figure can be put on other scales. */
    public static boolean rescales(Contest contest, int node) {
        return contest.indexSet().nodes().get(node) instanceof Indicator indicator && ScaleFunction.fits(indicator);
    }

    /**
     * The set's own scale first, then those that the figures allow; the own alone where the units are bound to others, whose figures are not at hand.
     *
     * @throws IllegalArgumentException when {@link #rescales} does not hold
     */
    public static List<Outcome> of(Contest contest, int node, int unit) {
        if (!rescales(contest, node)) {
            throw new IllegalArgumentException("Chỉ tiêu này không đổi thang được: "
                    + contest.indexSet().nodes().get(node).code());
        }
        Indicator indicator = (Indicator) contest.indexSet().nodes().get(node);
        List<Outcome> outcomes = new ArrayList<>();
        for (ScaleFunction function : ScaleFunction.values()) {
            Optional<Contest> other = function == ScaleFunction.OWN
                    ? Optional.of(contest)
                    : function.rule(indicator).flatMap(rule -> contest.ruled(node, rule));
            other.ifPresent(found -> outcomes.add(outcome(function, contest, found, node, unit)));
        }
        return outcomes;
    }

    private static Outcome outcome(ScaleFunction function, Contest own, Contest other, int node, int unit) {
        Trial trial = other.asSent(unit);
        double change = own.peers(unit).stream()
                .filter(peer -> own.rank(peer) > 0 && other.rank(peer) > 0)
                .mapToInt(peer -> Math.abs(own.rank(peer) - other.rank(peer)))
                .average()
                .orElse(0);
        return new Outcome(function, trial.sheet().points()[node], trial.score(), trial.rank(), change);
    }
}
