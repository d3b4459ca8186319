package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Rebound;
import vn.thiduaso.scoring.kernel.Rescored;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.Standing;
import vn.thiduaso.scoring.kernel.StandingRule;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.robustness.ScalingChoice;
import vn.thiduaso.scoring.rule.ScoringRule;

/**
 * The units of a run with their standings: scores one of them with other figures, the rest standing still, and says its rank in its peer group.
 *
 * <p>A figure of an indicator that looks at other units moves what all are scored against: then everything is bound anew and the whole peer group is
 * scored again, as the next run would do. Any other figure costs one walk of the kernel, and a search of many walks only what a figure changes. One that is
 * {@link #held} never binds again.
 */
public final class Contest {

    /** Nodes of units whose points are kept while what they are scored against moves: 26 bytes each, and some 200 for each unit. */
    private static final long MOST_KEPT = 2_000_000;

    private final IndexSet indexSet;
    private final List<UnitHistory> units;
    private final Fit fit;
    private final Binding binding;
    private final Scorer scorer;
    private final StandingRule standing;
    private final boolean[] movesOthers;
    private final Standing[] standings;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Integer>> members = new HashMap<>();
    private final Map<String, Standings> groups = new HashMap<>();

    /**
     * What the units are scored against.
     *
     * @param binding of any units that stand elsewhere
     * @param own whether preparation and rules are fitted to the units themselves
     */
    private record Fit(Function<List<UnitHistory>, Binding> binding, boolean own) {}

    private Contest(IndexSet indexSet, List<UnitHistory> units, Fit fit, Binding binding, boolean[] movesOthers) {
        this.indexSet = indexSet;
        this.units = List.copyOf(units);
        this.fit = fit;
        this.binding = binding;
        scorer = Scorer.of(indexSet, binding);
        this.movesOthers = movesOthers;
        this.standing = StandingRule.of(indexSet);
        standings = new Standing[units.size()];
        for (int unit = 0; unit < standings.length; unit++) {
            UnitHistory history = units.get(unit);
            places.put(history.unit(), unit);
            members.computeIfAbsent(among(history), group -> new ArrayList<>()).add(unit);
            standings[unit] = standing.of(scorer.score(history));
        }
        members.forEach((group, of) -> groups.put(
                group, ranked(of.stream().map(unit -> standings[unit]).toList())));
    }

    /**
     * Fitted to the units themselves.
     *
     * @throws InvalidIndexSetException when the figures do not allow what the set asks for
     */
    public static Contest of(IndexSet indexSet, List<UnitHistory> units) {
        return of(indexSet, new Fit(elsewhere -> Binding.of(indexSet, elsewhere), true), units);
    }

    /**
     * Fitted to other units, such as those of an earlier run, which stand still.
     *
     * @throws InvalidIndexSetException when the figures do not allow what the set asks for
     */
    public static Contest of(IndexSet indexSet, List<UnitHistory> sample, List<UnitHistory> units) {
        List<UnitHistory> still = List.copyOf(sample);
        return of(indexSet, new Fit(elsewhere -> Binding.of(indexSet, still, elsewhere), false), units);
    }

    /**
     * Fitted to what a run was bound to, whose units need not be at hand: preparation and statistics stand still; groups that compare units compare these.
     *
     * @throws InvalidIndexSetException when the figures do not allow what the set asks for
     */
    public static Contest of(IndexSet indexSet, Binding binding, List<UnitHistory> units) {
        return of(indexSet, new Fit(elsewhere -> binding.among(indexSet, elsewhere), false), units);
    }

    private static Contest of(IndexSet indexSet, Fit fit, List<UnitHistory> units) {
        return new Contest(indexSet, units, fit, fit.binding().apply(units), movesOthers(indexSet, fit.own()));
    }

    /** The same, fitted to the same, the units standing elsewhere: as many, in the same order. */
    public Contest moved(List<UnitHistory> elsewhere) {
        return of(indexSet, fit, elsewhere);
    }

    /** The same, with all that units are scored against held still whatever moves: one walk for any figure, for previews of many. */
    public Contest held() {
        return new Contest(
                indexSet, units, fit, binding, new boolean[indexSet.nodes().size()]);
    }

    /**
     * The same units by another rule at one indicator, all bound anew to themselves. Empty where they are bound to other units, whose figures need not be at hand, and
     * where the figures do not allow the rule.
     */
    public Optional<Contest> ruled(int node, ScoringRule rule) {
        if (!fit.own()) {
            return Optional.empty();
        }
        String code = indexSet.nodes().get(node).code();
        try {
            return Optional.of(of(
                    IndexSet.of(new ScalingChoice(code, List.of(Map.of(code, rule))).apply(indexSet.definition(), 0)),
                    units));
        } catch (InvalidIndexSetException notAllowed) {
            return Optional.empty();
        }
    }

    public IndexSet indexSet() {
        return indexSet;
    }

    public List<UnitHistory> units() {
        return units;
    }

    /** @throws NoSuchElementException when the run has no such unit */
    public int unit(String code) {
        return findUnit(code).orElseThrow(() -> new NoSuchElementException("no unit " + code));
    }

    public Optional<Integer> findUnit(String code) {
        return Optional.ofNullable(places.get(code));
    }

    /** Places of the units of a unit's peer group, itself among them, with a rank or without. */
    public List<Integer> peers(int unit) {
        return members.getOrDefault(among(units.get(unit)), List.of());
    }

    /** How many units of a unit's peer group have a rank. */
    public int ranked(int unit) {
        return Math.toIntExact(
                peers(unit).stream().filter(peer -> rank(peer) > 0).count());
    }

    /** The unit with the figures it sent. */
    public Trial asSent(int unit) {
        return new Trial(scorer.score(units.get(unit)), rank(unit));
    }

    /** Rank of a unit with the figures it sent; 0 when it is not ranked. */
    public int rank(int unit) {
        return groupOf(unit).rank(standings[unit]);
    }

    /** Whether a figure of this node moves what the units are scored against. */
    public boolean movesOthers(int node) {
        return movesOthers[node];
    }

    /**
     * The unit with other figures.
     *
     * @param movesOthers whether a figure that differs belongs to a node that {@link #movesOthers}
     */
    public Trial trial(int unit, UnitHistory instead, boolean movesOthers) {
        return trial(unit, instead, movesOthers, Optional.empty());
    }

    /**
     * The same, for many tries of one unit.
     *
     * @param peers the {@link #rebound} peers of the unit; empty: they are scored from the start
     */
    Trial trial(int unit, UnitHistory instead, boolean movesOthers, Optional<Rebound> peers) {
        if (movesOthers) {
            Optional<Scorer> other = bound(unit, instead);
            if (other.isPresent()) {
                ScoreSheet sheet = other.get().score(instead);
                return new Trial(
                        sheet, ranked(scored(other.get(), unit, sheet, peers)).rank(standing.of(sheet)));
            }
        }
        ScoreSheet sheet = scorer.score(instead);
        return new Trial(sheet, groupOf(unit).rank(standing.of(sheet), standings[unit]));
    }

    /** The peers of a unit, in their order, to be scored against one sample after another; empty where figures are prepared, and where there are too many to be kept. */
    Optional<Rebound> rebound(int unit) {
        List<Integer> group = peers(unit);
        return (long) group.size() * indexSet.nodes().size() > MOST_KEPT
                ? Optional.empty()
                : scorer.rebound(group.stream().map(units::get).toList());
    }

    /**
     * The unit with some figures in the place of those it sent, or of those it lacks; none: as sent.
     *
     * @param figures of one slot the last counts
     */
    public Trial trial(int unit, List<Instead> figures) {
        Draft draft = new Draft(units.get(unit));
        boolean moves = false;
        for (Instead figure : figures) {
            draft.put(figure.slot().index(), figure.figure());
            moves |= movesOthers[figure.slot().node()];
        }
        return trial(unit, draft.history(), moves);
    }

    /** What the units are bound to. */
    Binding binding() {
        return binding;
    }

    /** By unit: number of the peer group it is ranked in. */
    int[] groupNumbers() {
        List<String> names = List.copyOf(members.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return units.stream().mapToInt(unit -> numbers.get(among(unit))).toArray();
    }

    /** By node, with other figures, the binding standing still: what steers a search, not what it promises. */
    double[] points(UnitHistory instead) {
        return scorer.score(instead).points();
    }

    /** Points of a node, or their opposite where the lowest is first. */
    double worth(double[] points, int node) {
        return indexSet.definition().ranking().order().key(points[node]);
    }

    /** A unit whose figures will change in their place, what it is scored against standing still; empty where figures are prepared. */
    Optional<Rescored> rescored(UnitHistory changing) {
        return scorer.rescored(changing);
    }

    /** Rank of a unit with other points, the others standing still; 0 when it is not ranked. */
    int rank(int unit, double[] points) {
        return groupOf(unit).rank(standing.of(points), standings[unit]);
    }

    /** Published score of points of the root, or its opposite where the lowest is first: the greater the better. */
    double key(double[] points) {
        return indexSet.definition()
                .ranking()
                .order()
                .key(indexSet.definition().score().published(points[0]));
    }

    private List<Standing> scored(Scorer with, int unit, ScoreSheet own, Optional<Rebound> peers) {
        List<Integer> group = peers(unit);
        List<Standing> scored = new ArrayList<>();
        for (int place = 0; place < group.size(); place++) {
            int peer = group.get(place);
            if (peer == unit) {
                scored.add(standing.of(own));
            } else if (peers.isPresent()) {
                scored.add(standing.of(peers.get().points(place, with)));
            } else {
                scored.add(standing.of(with.score(units.get(peer))));
            }
        }
        return scored;
    }

    /** Bound to the units with one of them changed; empty when the figure is one the sample cannot take: the old binding then says why. */
    private Optional<Scorer> bound(int unit, UnitHistory instead) {
        List<UnitHistory> changed = new ArrayList<>(units);
        changed.set(unit, instead);
        try {
            return Optional.of(Scorer.of(indexSet, fit.binding().apply(changed)));
        } catch (InvalidIndexSetException notBindable) {
            return Optional.empty();
        }
    }

    private String among(UnitHistory unit) {
        return indexSet.definition().ranking().among(unit.group());
    }

    private Standings groupOf(int unit) {
        return groups.getOrDefault(among(units.get(unit)), ranked(List.of()));
    }

    private Standings ranked(List<Standing> group) {
        return Standings.of(indexSet.definition().ranking().ties(), group);
    }

    /**
     * By node: its rule asks for the units' figures, preparation is fitted to them, a group above it looks at other units, or a formula elsewhere reads it and
     * one of these holds there.
     */
    private static boolean[] movesOthers(IndexSet indexSet, boolean ownSample) {
        boolean prepares = !indexSet.definition().preparation().steps().isEmpty();
        boolean[] moves = new boolean[indexSet.nodes().size()];
        for (int node = 0; node < moves.length; node++) {
            boolean asks = indexSet.nodes().get(node) instanceof Indicator && indexSet.looksAtOthers(node);
            moves[node] = ownSample && (prepares || asks);
            for (int above = indexSet.parent(node); above >= 0; above = indexSet.parent(above)) {
                moves[node] |= indexSet.looksAtOthers(above);
            }
        }
        boolean[] byReaders = moves.clone();
        for (int node = 0; node < moves.length; node++) {
            for (int reader : indexSet.readers(node)) {
                byReaders[node] |= moves[reader];
            }
        }
        return byReaders;
    }
}
