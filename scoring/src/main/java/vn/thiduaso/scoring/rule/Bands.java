package vn.thiduaso.scoring.rule;

import java.util.List;

import vn.thiduaso.scoring.fault.Refusals;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Fixed points for each band of a measure: the points of the last band whose bound lies below the measure (or, when {@link #inclusive},
 * at or below it); zero points under the first bound.
 *
 * @param steps bounds strictly increasing, in the unit of the measure (a ratio is a share)
 * @param inclusive true: a measure equal to a bound belongs to the band above it ("từ … trở lên"); false: to the band below ("trên …")
 */
public record Bands(List<Band> steps, boolean inclusive) implements ScoringRule {

    /**
     * @param from lower bound of the band
     * @param points points of the band, 0 or more
     */
    public record Band(double from, double points) {

        public Band {
            if (!Double.isFinite(from) || !(points >= 0) || !Double.isFinite(points)) {
                throw new IllegalArgumentException(
                        "Bậc phải có mốc là số và điểm từ 0 trở lên, nhận được " + from + " → " + points);
            }
        }
    }

    public Bands {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Quy tắc theo bậc cần ít nhất một bậc");
        }
        Refusals refusals = new Refusals();
        for (int i = 1; i < steps.size(); i++) {
            double before = steps.get(i - 1).from();
            double here = steps.get(i).from();
            refusals.addIf(here <= before, "Mốc các bậc phải tăng dần: " + here + " đứng sau " + before);
        }
        refusals.refuse();
    }

    @Override
    public ScoringRule scaled(double by) {
        return new Bands(
                steps.stream()
                        .map(band -> new Band(band.from(), Rounding.withoutNoise(band.points() * by)))
                        .toList(),
                inclusive);
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double measure = measures[0];
        double points = 0;
        double from = Double.NaN;
        for (Band band : steps) {
            boolean reached = inclusive ? measure >= band.from() : measure > band.from();
            if (reached) {
                points = band.points();
                from = band.from();
            }
        }
        if (trace.on()) {
            trace.step(StepKind.BAND, measure, from, points);
        }
        return points;
    }
}
