package vn.thiduaso.scoring.aggregation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Copeland's rule: how many of the other units a unit beats, minus how many beat it, in the pairwise comparison of {@link Outranking} on
 * the children's points.
 *
 * <p>score = wins − losses, −(n − 1) to n − 1; points = groupMax × (score / (n − 1) + 1) / 2, so that beating everyone gets the maximum, losing
 * to everyone 0 and as many wins as losses half. One unit alone gets half: there is nothing to compare. n counts the unit scored and the other
 * units of the run whose group is computed; peer groups play no part. A unit never meets its own row, which may hold other figures of it: those
 * of another period, or those it has before a trial. Where codes are not known it is taken to stand among the rows as it is, and ties with itself.
 * Points say how a unit stands among these units, not how good it is: another unit may move them. A child's share of the group's points is its
 * share of the weights. Source: Copeland (1951); OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 6; COINr {@code a_copeland}.
 *
 * @param among the units compared with; empty before {@link #bind}
 */
public record Copeland(Optional<Sample> among) implements Aggregation {

    /** Children's points of all units; one is equal only to itself. */
    public static final class Sample {

        private final double[][] rows;
        /** Row of a unit by its code. */
        private final Map<String, Integer> places = new HashMap<>();

        private final boolean named;

        private Sample(List<String> units, double[][] rows) {
            this.rows = rows;
            named = units.stream().noneMatch(String::isEmpty);
            for (int row = 0; named && row < rows.length; row++) {
                places.put(units.get(row), row);
            }
        }

        /** Row of the unit itself, which it is not compared with; −1 when it has none. */
        private int own(String unit) {
            return places.getOrDefault(unit, -1);
        }

        /** How many others there are for a unit. */
        private int others(String unit) {
            boolean among = !named || unit.isEmpty() || places.containsKey(unit);
            return among ? Math.max(0, rows.length - 1) : rows.length;
        }

        /** How many units are compared. */
        public int units() {
            return rows.length;
        }
    }

    /** As an index set says it: bound when the run's units are known. */
    public static Copeland unbound() {
        return new Copeland(Optional.empty());
    }

    @Override
    public boolean comparesPairs() {
        return true;
    }

    /** @throws IllegalArgumentException when there are more units than {@link Outranking#MOST_UNITS} */
    @Override
    public Aggregation bind(List<String> units, double[][] childPoints) {
        Outranking.checkSize(childPoints.length);
        return new Copeland(Optional.of(new Sample(
                units, Arrays.stream(childPoints).map(double[]::clone).toArray(double[][]::new))));
    }

    @Override
    public double points(Parts parts, double groupMax, Trace trace) {
        if (among.isEmpty()) {
            return Double.NaN;
        }
        Sample sample = among.get();
        double[][] rows = sample.rows;
        int children = rows.length == 0 ? 0 : rows[0].length;
        double[] own = new double[children];
        double[] weights = new double[children];
        Arrays.fill(own, Double.NaN);
        for (int i = 0; i < parts.count() && children > 0; i++) {
            own[parts.child(i)] = parts.points(i);
            weights[parts.child(i)] = parts.weight(i);
        }
        int self = sample.own(parts.unit());
        int wins = 0;
        int losses = 0;
        for (int row = 0; row < rows.length; row++) {
            int outcome = row == self ? 0 : Outranking.compare(own, rows[row], weights);
            wins += outcome > 0 ? 1 : 0;
            losses += outcome < 0 ? 1 : 0;
        }
        int others = sample.others(parts.unit());
        int score = Math.max(-others, Math.min(others, wins - losses));
        double points = groupMax * share(score, others + 1);
        if (trace.on()) {
            trace.step(StepKind.COPELAND, others, wins, losses, score, points);
        }
        return points;
    }

    /** A score of wins − losses among n units as a share: (score / (n − 1) + 1) / 2; ½ for fewer than two units. */
    public static double share(int score, int units) {
        return units < 2 ? 0.5 : ((double) score / (units - 1) + 1) / 2;
    }

    @Override
    public void shares(Parts parts, double[] out) {
        parts.weightShares(out);
    }
}
