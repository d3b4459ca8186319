package vn.thiduaso.scoring.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.trace.Trace;

/**
 * A unit that is scored again and again while some of its figures change: only the indicators that read a changed figure are scored anew, and what stands
 * above them. The same points, to the last bit, as {@link Scorer#score} gives. For one thread.
 */
public final class Rescored {

    private final Layout layout;
    private final Walk walk;
    /** By slot: the indicators that read it, and the node whose official points it holds. */
    private final int[][] readers;

    private final int[] parents;
    /** Nodes to be scored anew; with a node all above it. */
    private final boolean[] stale;

    private boolean fresh = true;

    private Rescored(Layout layout, Walk walk, int[][] readers, int[] parents) {
        this.layout = layout;
        this.walk = walk;
        this.readers = readers;
        this.parents = parents;
        stale = new boolean[parents.length];
    }

    static Rescored of(Scorer scorer, UnitHistory unit) {
        Layout layout = scorer.layout();
        IndexSet indexSet = layout.indexSet;
        List<List<Integer>> readers = new ArrayList<>();
        indexSet.slots().forEach(slot -> readers.add(new ArrayList<>()));
        int[] parents = new int[layout.nodes];
        for (int node = 0; node < layout.nodes; node++) {
            parents[node] = indexSet.parent(node);
            readers.get(layout.officialSlot[node]).add(node);
            for (int[] slots : layout.readSlots[node]) {
                for (int slot : slots) {
                    if (slot >= 0) {
                        readers.get(slot).add(node);
                    }
                }
            }
        }
        return new Rescored(
                layout,
                scorer.walk(unit, Trace.OFF),
                readers.stream()
                        .map(nodes -> nodes.stream().mapToInt(node -> node).toArray())
                        .toArray(int[][]::new),
                parents);
    }

    /** Says that the figure in a slot of the unit is another one now. */
    public void changed(int slot) {
        fresh = false;
        for (int reader : readers[slot]) {
            for (int node = reader; node >= 0 && !stale[node]; node = parents[node]) {
                stale[node] = true;
            }
        }
    }

    /** By node, with the figures as they are now; NaN where a node has none. Not to be changed, and only for now: the next call writes over it. */
    public double[] points() {
        if (!fresh) {
            walk.again(layout, stale);
            Arrays.fill(stale, false);
            fresh = true;
        }
        return walk.points;
    }
}
