package vn.thiduaso.scoring.kernel;

import java.util.List;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Units that are scored against one sample after another while their figures stand: only what looks at other units is scored anew, and what stands above it. The
 * same points, to the last bit, as {@link Scorer#score} gives. Needs as much memory as all their score sheets. For one thread.
 */
public final class Rebound {

    private final Walk[] walks;
    /** Nodes that look at other units; with a node all above it. */
    private final boolean[] looking;

    private Rebound(Walk[] walks, boolean[] looking) {
        this.walks = walks;
        this.looking = looking;
    }

    /** @param scorer of any sample */
    static Rebound of(Scorer scorer, List<UnitHistory> units) {
        Pad pad = Pad.of(scorer.layout());
        Walk[] walks =
                units.stream().map(unit -> scorer.walk(unit, Trace.OFF, pad)).toArray(Walk[]::new);
        return new Rebound(walks, looking(scorer.indexSet()));
    }

    private static boolean[] looking(IndexSet indexSet) {
        boolean[] looking = new boolean[indexSet.nodes().size()];
        for (int node = 0; node < looking.length; node++) {
            for (int at = node; indexSet.looksAtOthers(node) && at >= 0; at = indexSet.parent(at)) {
                looking[at] = true;
            }
        }
        return looking;
    }

    /**
     * By node, against the sample of a scorer; NaN where a node has none. Not to be changed, and only for now: the next call for the unit writes over it.
     *
     * @param unit its place
     * @param bound to the same set
     */
    public double[] points(int unit, Scorer bound) {
        walks[unit].again(bound.layout(), looking);
        return walks[unit].points;
    }
}
