package vn.thiduaso.scoring.kernel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.statistics.SampleStatistics;

/**
 * Points of the children, unit by unit, of the groups that compare units or are rescaled over them: what {@link Scorer} binds such a group to.
 *
 * <p>Gathered level by level from below, for a group may compare what lower groups made by comparing: one pass over the units for each of
 * {@link #rounds}. A pass gives rows with {@link Scorer#childPoints}, anywhere and in any order; {@link #with} adds those of all units. A unit
 * has a row where the group gets points of its own: not where a child blocks it, coverage is too low, or official points are taken.
 */
public final class ChildPoints implements Serializable {

    private static final long serialVersionUID = 2L;

    private final HashMap<Integer, Rows> byGroup;

    private ChildPoints(Map<Integer, Rows> byGroup) {
        this.byGroup = new HashMap<>(byGroup);
    }

    /**
     * What one unit adds to a round. Arrays are handed over, not copied.
     *
     * @param unit its code; empty when not known
     * @param rows by group of the round, points of its children; empty where the group has none of its own
     */
    public record OfUnit(String unit, double[][] rows) implements Serializable {}

    /**
     * What a group is bound to. Not to be changed.
     *
     * @param units codes, by row; empty where one is not known
     * @param points one row per unit and one column per child
     */
    public record Rows(List<String> units, double[][] points) implements Serializable {

        /** Of one group of a round, without the units that have no row of it. */
        static Rows of(List<OfUnit> all, int place) {
            List<OfUnit> there =
                    all.stream().filter(one -> one.rows()[place].length > 0).toList();
            return new Rows(
                    there.stream().map(OfUnit::unit).toList(),
                    there.stream().map(one -> one.rows()[place]).toArray(double[][]::new));
        }
    }

    /** For a set that compares no units, and to start with. */
    public static ChildPoints none() {
        return new ChildPoints(Map.of());
    }

    /** All rounds in plain Java, over all units of a run. */
    static ChildPoints of(
            IndexSet indexSet, BoundPreparation preparation, SampleStatistics sample, Iterable<UnitHistory> units) {
        ChildPoints points = none();
        for (List<Integer> round : rounds(indexSet)) {
            Scorer scorer = Scorer.binding(indexSet, new Binding(preparation, sample, points));
            List<OfUnit> rows = new ArrayList<>();
            units.forEach(unit -> rows.add(scorer.childPoints(round, unit)));
            points = points.with(round, rows);
        }
        return points;
    }

    /** Indexes of the groups that look at other units, those first that stand on no other such group; empty when there is none. */
    public static List<List<Integer>> rounds(IndexSet indexSet) {
        return rounds(indexSet, node -> indexSet.nodes().get(node) instanceof Group && indexSet.looksAtOthers(node));
    }

    /** The same where other groups compare units. */
    static List<List<Integer>> rounds(IndexSet indexSet, IntPredicate compares) {
        List<List<Integer>> rounds = new ArrayList<>();
        int[] below = new int[indexSet.nodes().size()];
        for (int node = below.length - 1; node >= 0; node--) {
            if (compares.test(node)) {
                while (rounds.size() <= below[node]) {
                    rounds.add(new ArrayList<>());
                }
                rounds.get(below[node]++).add(node);
            }
            int parent = indexSet.parent(node);
            if (parent >= 0) {
                below[parent] = Math.max(below[parent], below[node]);
            }
        }
        return rounds;
    }

    /**
     * These and the points of one round.
     *
     * @param rows of each unit what {@link Scorer#childPoints} gave for the round
     */
    public ChildPoints with(List<Integer> round, List<OfUnit> rows) {
        Map<Integer, Rows> more = new HashMap<>(byGroup);
        for (int i = 0; i < round.size(); i++) {
            more.put(round.get(i), Rows.of(rows, i));
        }
        return new ChildPoints(more);
    }

    /** Indexes of the groups that were gathered, rising. */
    public List<Integer> groups() {
        return byGroup.keySet().stream().sorted().toList();
    }

    /** Empty when the group was not gathered. */
    public Optional<Rows> rows(int group) {
        return Optional.ofNullable(byGroup.get(group));
    }
}
