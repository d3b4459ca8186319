package vn.thiduaso.scoring.aim;

import java.util.Collection;
import java.util.List;

import vn.thiduaso.scoring.indexset.Input;

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
                : there.stream().mapToDouble(Reading::value).sum();
        return new Figure(sum, Double.NaN, Double.NaN, there.size(), missing);
    }
}
