package vn.thiduaso.scoring.aim;

import java.util.Collection;
import java.util.List;

import vn.thiduaso.scoring.indexset.Input;

/**
 * How many units in a hundred have at least so much: 100 × units that do / units that sent a figure.
 *
 * @param from the least that counts, in the unit of the input
 */
public record ShareOfUnits(String input, double from) implements UnitMeasure {

    private static final double HUNDRED = 100;

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
        long enough = there.stream().filter(reading -> reading.value() >= from).count();
        double value = there.isEmpty() ? Double.NaN : HUNDRED * enough / there.size();
        return new Figure(value, enough, there.size(), there.size(), missing);
    }

    /** None of the units left has enough; where fewer are better, each of them has. */
    @Override
    public double worst(Figure figure, boolean lowerIsBetter) {
        double enough = figure.numerator() + (lowerIsBetter ? figure.left() : 0);
        return HUNDRED * enough / (figure.denominator() + figure.left());
    }
}
