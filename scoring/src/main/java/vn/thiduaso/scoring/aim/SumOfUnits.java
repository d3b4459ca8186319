package vn.thiduaso.scoring.aim;

import java.util.Collection;
import java.util.List;

import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.rounding.Rounding;

/** What all units have together. No unit: no figure, not 0. */
public record SumOfUnits(String input) implements UnitMeasure {

    @Override
    public Input.Kind kind() {
        return Input.Kind.VALUE;
    }

    @Override
    public Figure of(Collection<Reading> units) {
        List<Reading> there = units.stream().filter(Reading::isThere).toList();
        int missing = (int) units.stream()
                .filter(reading -> reading.state() == Reading.MISSING.state())
                .count();
        double sum = there.isEmpty()
                ? Double.NaN
                : Rounding.withoutNoise(
                        there.stream().mapToDouble(Reading::value).sum());
        return new Figure(sum, Double.NaN, Double.NaN, there.size(), missing);
    }

    /** What is counted is never below 0, and may be any number. */
    @Override
    public double worst(Figure figure, boolean lowerIsBetter) {
        return lowerIsBetter && figure.left() > 0 ? Double.POSITIVE_INFINITY : figure.value();
    }
}
