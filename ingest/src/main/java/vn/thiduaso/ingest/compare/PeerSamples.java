package vn.thiduaso.ingest.compare;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.PeersUnusual;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * What the units of a peer group send for a period: those of the call what they send now, all others what the lake has. Samples of some units can be
 * put together with those of others, in any order: what is usual among all is the same.
 *
 * <p>One read of the lake. Memory: 48 bytes for each unit of the period and each watched input while it is gathered, 8 bytes after.
 */
public final class PeerSamples implements Serializable {

    private final HashMap<String, Group> groups = new HashMap<>();

    /** Of nobody. */
    public PeerSamples() {
        // the others are put to it
    }

    /**
     * Gathers.
     *
     * @param units numbers of the units of the call
     * @param now what they send
     * @param group peer group of a unit; empty when it has none
     */
    static PeerSamples of(
            Watched watched,
            Map<String, Integer> units,
            Grid now,
            Period period,
            Past past,
            UnaryOperator<String> group) {
        PeerSamples samples = new PeerSamples();
        List<String> codes = watched.codes(PeersUnusual.class);
        if (codes.isEmpty()) {
            return samples;
        }
        Map<String, Integer> everybody = new HashMap<>(units);
        Grid sent = new Grid(watched.count(), units.size());
        past.walk(period, codes, (unit, code, part, value, seq) -> {
            int place = everybody.computeIfAbsent(unit, one -> everybody.size());
            sent.put(place, watched.number(code), part, value, seq);
        });
        everybody.forEach((unit, place) -> {
            Group of = samples.groups.computeIfAbsent(group.apply(unit), name -> new Group(watched.count()));
            for (String code : codes) {
                int input = watched.number(code);
                Grid counts = now.isPut(place, input) ? now : sent;
                of.add(input, counts.measure(place, input, watched.input(input)));
            }
        });
        return samples;
    }

    /** Puts the samples of other units to these. */
    public PeerSamples with(PeerSamples others) {
        others.groups.forEach((name, of) -> groups.merge(name, of, Group::with));
        return this;
    }

    /** What is usual among them. */
    public Peers usual(IndexSet indexSet) {
        return new Peers(new Watched(indexSet), groups);
    }

    /** Measures of one group by input, those that are numbers. */
    static final class Group implements Serializable {

        private final double[][] measures;
        private final int[] counts;

        Group(int inputs) {
            measures = new double[inputs][8];
            counts = new int[inputs];
        }

        void add(int input, double measure) {
            if (!Double.isNaN(measure)) {
                if (counts[input] == measures[input].length) {
                    measures[input] = Arrays.copyOf(measures[input], 2 * counts[input]);
                }
                measures[input][counts[input]++] = measure;
            }
        }

        Group with(Group other) {
            for (int input = 0; input < counts.length; input++) {
                for (double measure : other.of(input)) {
                    add(input, measure);
                }
            }
            return this;
        }

        double[] of(int input) {
            return Arrays.copyOf(measures[input], counts[input]);
        }
    }
}
