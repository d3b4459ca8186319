package vn.thiduaso.ingest.check;

import java.util.OptionalDouble;

import vn.thiduaso.scoring.check.ValueRange;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/**
 * The value is inside the bounds of its input. A ratio sent as one value is a share from 0 to the input's maximum, 1 when it states none,
 * written in the input's unit.
 */
record ValueInRange() implements Check {

    @Override
    public String rule() {
        return "value-range";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        candidate
                .number(Part.VALUE)
                .ifPresent(reading ->
                        candidate.target().flatMap(Target::input).ifPresent(input -> check(input, reading, findings)));
    }

    private void check(Input input, Reading reading, Findings findings) {
        OptionalDouble min = input.range().min();
        OptionalDouble max = input.range().max();
        if (input.kind() == Input.Kind.RATIO) {
            min = OptionalDouble.of(min.orElse(0) * input.shareDivisor());
            max = OptionalDouble.of(max.orElse(1) * input.shareDivisor());
        }
        double value = reading.value();
        if (value < min.orElse(Double.NEGATIVE_INFINITY) || value > max.orElse(Double.POSITIVE_INFINITY)) {
            findings.add(
                    this,
                    input.severity(new ValueRange()),
                    reading.cell(),
                    "%s nằm ngoài khoảng cho phép: %s".formatted(Figures.vi(value), bounds(min, max, input.unit())),
                    "Kiểm tra lại số liệu và đơn vị tính (%s)"
                            .formatted(input.unit().isBlank() ? "số" : input.unit()));
        }
    }

    private static String bounds(OptionalDouble min, OptionalDouble max, String unit) {
        String from = min.isPresent() ? "từ " + Figures.vi(min.getAsDouble()) : "";
        String to = max.isPresent() ? "đến " + Figures.vi(max.getAsDouble()) : "";
        String open = to.isEmpty() ? "trở lên" : "";
        return String.join(" ", from, to, unit, open).strip().replaceAll(" +", " ");
    }
}
