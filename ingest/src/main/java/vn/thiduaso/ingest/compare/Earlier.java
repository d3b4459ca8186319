package vn.thiduaso.ingest.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.CumulativeFalls;
import vn.thiduaso.scoring.indexset.Part;

/**
 * What the units of a call sent for earlier periods of the same length. Each period is read once, the nearest first.
 *
 * <p>Memory, for each unit of the call and each watched input: 8 bytes for each period the lake has among those looked back at, 27 bytes for figures that
 * are counted from the first day of the year, and 48 bytes for the period being read.
 */
final class Earlier {

    private static final List<Part> PARTS = List.of(Part.VALUE, Part.NUMERATOR, Part.DENOMINATOR);

    private final Watched watched;
    private final Map<String, Integer> units;
    private final Period period;
    /** By period read for histories, the nearest first: steps back from the period of the call, and measures by unit and input. */
    private final List<Integer> stepsBack = new ArrayList<>();

    private final List<double[]> measures = new ArrayList<>();
    /** By unit, input and part: the latest figure of the same year, and the steps back to its period. */
    private final double[] latest;

    private final byte[] latestSteps;

    /** @param units numbers of the units of the call */
    Earlier(Watched watched, Map<String, Integer> units, Period period, Past past) {
        this.watched = watched;
        this.units = units;
        this.period = period;
        boolean cumulative = !watched.codes(CumulativeFalls.class).isEmpty();
        int cells = cumulative ? units.size() * watched.count() * PARTS.size() : 0;
        latest = new double[cells];
        Arrays.fill(latest, Double.NaN);
        latestSteps = new byte[cells];
        Period at = period.previous();
        int back = watched.periodsBack();
        for (int steps = 1; steps <= back || (cumulative && at.year() == period.year()); steps++) {
            if (past.periods().contains(at)) {
                Grid grid = read(past, at);
                if (steps <= back) {
                    stepsBack.add(steps);
                    measures.add(measures(grid));
                }
                if (cumulative && at.year() == period.year()) {
                    keepLatest(grid, (byte) steps);
                }
            }
            at = at.previous();
        }
    }

    private Grid read(Past past, Period at) {
        Grid grid = new Grid(watched.count(), units.size());
        past.walk(at, watched.codesLookingBack(), (unit, code, part, value, seq) -> {
            Integer place = units.get(unit);
            int input = watched.number(code);
            if (place != null && input >= 0) {
                grid.put(place, input, part, value, seq);
            }
        });
        return grid;
    }

    private double[] measures(Grid grid) {
        double[] all = new double[units.size() * watched.count()];
        for (int unit = 0; unit < units.size(); unit++) {
            for (int input = 0; input < watched.count(); input++) {
                all[unit * watched.count() + input] = grid.measure(unit, input, watched.input(input));
            }
        }
        return all;
    }

    private void keepLatest(Grid grid, byte steps) {
        for (int at = 0; at < latest.length; at++) {
            int cell = at / PARTS.size();
            double value = grid.get(cell / watched.count(), cell % watched.count(), PARTS.get(at % PARTS.size()));
            if (Double.isNaN(latest[at]) && !Double.isNaN(value)) {
                latest[at] = value;
                latestSteps[at] = steps;
            }
        }
    }

    /** Measures of a unit in up to so many periods back; NaN where it had none. */
    double[] history(int unit, int input, int periods) {
        return IntStream.range(0, measures.size())
                .filter(at -> stepsBack.get(at) <= periods)
                .mapToDouble(at -> measures.get(at)[unit * watched.count() + input])
                .toArray();
    }

    /** The latest figure of the same year before the period; NaN when there is none. */
    double latest(int unit, int input, Part part) {
        return latest[place(unit, input, part)];
    }

    /** The period of {@link #latest}. */
    Period latestPeriod(int unit, int input, Part part) {
        Period at = period;
        for (int step = 0; step < latestSteps[place(unit, input, part)]; step++) {
            at = at.previous();
        }
        return at;
    }

    private int place(int unit, int input, Part part) {
        return (unit * watched.count() + input) * PARTS.size() + PARTS.indexOf(part);
    }
}
