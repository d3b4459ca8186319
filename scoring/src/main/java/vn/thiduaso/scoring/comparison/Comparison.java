package vn.thiduaso.scoring.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;

/**
 * Splits the change of each unit's score between two runs into its own figures, the rules, the weights and the other units.
 *
 * <p>A mixture takes each factor from the earlier or from the later run; the kernel scores each unit under every mixture. A factor's part is its Shapley
 * value: the mean, over all orders in which the factors may change one after the other, of what its own change adds. So no order is preferred and
 * the parts add up to the whole. Within one index set rules and weights are the same, and two factors are left. Source: A. F. Shorrocks,
 * <i>Decomposition procedures for distributional analysis</i>, Journal of Economic Inequality 11 (2013) 99–126.
 *
 * <p>Cost: one binding for each of up to eight mixtures of rules, weights and peers; up to sixteen scorings of each unit.
 */
public final class Comparison {

    private final Side before;
    private final Side after;
    private final List<Factor> factors;
    /** Scorers by the bits of the factors that come from the later run; data changes no scorer. */
    private final Map<Integer, Scorer> scorers = new HashMap<>();
    /** From the slots of the run that a mixture takes a unit's figures from to those of its set. */
    private final Map<Integer, SlotMap> slots = new HashMap<>();

    private Comparison(Side before, Side after) {
        this.before = before;
        this.after = after;
        boolean sameSet = before.set().definition().equals(after.set().definition());
        factors = List.copyOf(sameSet ? EnumSet.of(Factor.DATA, Factor.PEERS) : EnumSet.allOf(Factor.class));
        for (int mixture = 0; mixture < 1 << Factor.values().length; mixture++) {
            if (isAsked(mixture)) {
                Scorer scorer = has(mixture, Factor.DATA) ? scorers.get(mixture & ~Factor.DATA.bit()) : scorer(mixture);
                scorers.put(mixture, scorer);
                slots.put(mixture, SlotMap.of((has(mixture, Factor.DATA) ? after : before).set(), scorer.indexSet()));
            }
        }
    }

    /**
     * Changes of the units both runs have, in the order of the later run.
     *
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when a mixture has nothing to measure by
     */
    public static List<Change> of(Side before, Side after) {
        Comparison comparison = new Comparison(before, after);
        Map<String, UnitHistory> earlier = new HashMap<>();
        before.units().forEach(unit -> earlier.put(unit.unit(), unit));
        List<Change> changes = new ArrayList<>();
        for (UnitHistory unit : after.units()) {
            Optional.ofNullable(earlier.get(unit.unit()))
                    .map(then -> comparison.change(then, unit))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private Scorer scorer(int mixture) {
        IndexSet rules = has(mixture, Factor.RULES) ? after.set() : before.set();
        IndexSet weights = has(mixture, Factor.WEIGHTS) ? after.set() : before.set();
        IndexSet mixed = rules == weights ? rules : Reweighted.of(rules, weights);
        Side peers = has(mixture, Factor.PEERS) ? after : before;
        SlotMap ofPeers = SlotMap.of(peers.set(), mixed);
        return Scorer.of(mixed, Binding.of(mixed, ofPeers.all(peers.sample()), ofPeers.all(peers.units())));
    }

    private Change change(UnitHistory then, UnitHistory now) {
        double[] scores = new double[1 << Factor.values().length];
        for (int mixture = 0; mixture < scores.length; mixture++) {
            if (isAsked(mixture)) {
                scores[mixture] = score(mixture, then, now);
            }
        }
        return new Change(
                now.unit(),
                now.group(),
                scores[0],
                scores[all()],
                part(Factor.DATA, scores),
                part(Factor.RULES, scores),
                part(Factor.WEIGHTS, scores),
                part(Factor.PEERS, scores),
                known(scores[Factor.DATA.bit()] - scores[0]));
    }

    /** A difference too great to be a number is as little known as one with a side missing. */
    private static double known(double difference) {
        return Double.isFinite(difference) ? difference : Double.NaN;
    }

    private double score(int mixture, UnitHistory then, UnitHistory now) {
        Scorer scorer = scorers.get(mixture);
        UnitHistory figures = slots.get(mixture).one(has(mixture, Factor.DATA) ? now : then);
        return known(scorer.score(figures).points()[0]
                / scorer.indexSet().definition().score().divideBy());
    }

    /** Σ over the mixtures without the factor of s! (n − s − 1)! / n! × (score with it − score without it), s factors changed before it. */
    private double part(Factor factor, double[] scores) {
        if (!factors.contains(factor)) {
            return 0;
        }
        double part = 0;
        for (int mixture = 0; mixture < scores.length; mixture++) {
            if (isAsked(mixture) && !has(mixture, factor)) {
                int changed = Integer.bitCount(mixture);
                double weight =
                        factorial(changed) * factorial(factors.size() - changed - 1) / factorial(factors.size());
                part += weight * (scores[mixture | factor.bit()] - scores[mixture]);
            }
        }
        return known(part);
    }

    private static double factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }

    private boolean isAsked(int mixture) {
        return (mixture & ~all()) == 0;
    }

    private int all() {
        return factors.stream().mapToInt(Factor::bit).sum();
    }

    private static boolean has(int mixture, Factor factor) {
        return (mixture & factor.bit()) != 0;
    }
}
