package vn.thiduaso.ingest.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.PeersUnusual;
import vn.thiduaso.scoring.check.Tolerance.Usual;

/**
 * What is usual for a period among the units of a peer group: those of the call with what they send now, all others with what the lake has.
 *
 * <p>One read of the lake. Memory: 48 bytes for each unit of the period and each watched input, and 8 bytes more.
 */
final class Peers {

    private final Watched watched;
    /** By group, then by input; null where the input is not compared with peers. */
    private final Map<String, Usual[]> usual = new HashMap<>();

    /**
     * @param units numbers of the units of the call
     * @param now what they send
     * @param groups peer group of a unit; empty when it has none
     */
    Peers(
            Watched watched,
            Map<String, Integer> units,
            Grid now,
            Period period,
            Past past,
            UnaryOperator<String> groups) {
        this.watched = watched;
        List<String> codes = watched.codes(PeersUnusual.class);
        if (codes.isEmpty()) {
            return;
        }
        Map<String, Integer> everybody = new HashMap<>(units);
        Grid sent = new Grid(watched.count(), units.size());
        past.walk(period, codes, (unit, code, part, value, seq) -> {
            int place = everybody.computeIfAbsent(unit, one -> everybody.size());
            sent.put(place, watched.number(code), part, value, seq);
        });
        Map<String, Samples> samples = new HashMap<>();
        everybody.forEach((unit, place) -> {
            Samples group = samples.computeIfAbsent(groups.apply(unit), name -> new Samples(watched.count()));
            for (String code : codes) {
                int input = watched.number(code);
                Grid counts = now.isPut(place, input) ? now : sent;
                group.add(input, counts.measure(place, input, watched.input(input)));
            }
        });
        samples.forEach((group, found) -> usual.put(group, usual(found)));
    }

    private Usual[] usual(Samples samples) {
        Usual[] found = new Usual[watched.count()];
        for (int input = 0; input < found.length; input++) {
            int number = input;
            watched.check(input, PeersUnusual.class).ifPresent(declared -> {
                PeersUnusual check = (PeersUnusual) declared.check();
                found[number] = check.tolerance().usual(samples.of(number), Steps.of(watched.input(number)));
            });
        }
        return found;
    }

    /** What is usual for an input in a group that has units. */
    Usual usual(String group, int input) {
        return usual.get(group)[input];
    }

    /** Measures of one group by input, those that are numbers. */
    private static final class Samples {

        private final double[][] measures;
        private final int[] counts;

        Samples(int inputs) {
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

        double[] of(int input) {
            return Arrays.copyOf(measures[input], counts[input]);
        }
    }
}
