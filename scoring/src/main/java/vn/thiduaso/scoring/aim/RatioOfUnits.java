package vn.thiduaso.scoring.aim;

import java.util.Collection;
import java.util.List;

import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.rounding.Rounding;

/**
 * The ratio over all units: scale × sum of numerators / sum of denominators, so that a unit counts by its size.
 *
 * <p>Units that sent the ratio without its parts are left out, but the figure of one such unit alone is its ratio. Denominators that add up to 0: no
 * figure.
 *
 * @param scale 100 for an aim in percent, 1 for a share
 */
public record RatioOfUnits(String input, double scale) implements UnitMeasure {

    public RatioOfUnits {
        if (!(scale > 0) || !Double.isFinite(scale)) {
            throw new IllegalArgumentException("Hệ số của tỷ lệ phải lớn hơn 0, nhận được " + scale);
        }
    }

    @Override
    public Input.Kind kind() {
        return Input.Kind.RATIO;
    }

    @Override
    public Figure of(Collection<Reading> units) {
        List<Reading> asked = units.stream()
                .filter(reading -> reading.state() != Reading.NOT_APPLICABLE.state())
                .toList();
        if (asked.size() == 1 && asked.get(0).isThere() && !asked.get(0).hasParts()) {
            return new Figure(Rounding.withoutNoise(scale * asked.get(0).value()), Double.NaN, Double.NaN, 1, 0);
        }
        List<Reading> whole = asked.stream().filter(Reading::hasParts).toList();
        double numerator = Rounding.withoutNoise(
                whole.stream().mapToDouble(Reading::numerator).sum());
        double denominator = Rounding.withoutNoise(
                whole.stream().mapToDouble(Reading::denominator).sum());
        // multiplied first: 28 of 35 is 80 %, not a binary neighbour of it
        double value = denominator > 0 ? Rounding.withoutNoise(scale * numerator / denominator) : Double.NaN;
        return new Figure(value, numerator, denominator, whole.size(), asked.size() - whole.size());
    }

    /** What size the units left are of is not known. */
    @Override
    public double worst(Figure figure, boolean lowerIsBetter) {
        return figure.value();
    }
}
