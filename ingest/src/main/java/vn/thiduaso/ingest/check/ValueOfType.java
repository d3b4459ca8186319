package vn.thiduaso.ingest.check;

import java.util.Optional;

import vn.thiduaso.scoring.check.ValueType;
import vn.thiduaso.scoring.indexset.DeclaredCheck;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/** A value is a number of the kind its input declares: whole, a count, an amount of money. Numerator and denominator of a ratio are such numbers too. */
record ValueOfType() implements Check {

    @Override
    public String rule() {
        return "value-type";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Optional<Input> input = candidate.target().flatMap(Target::input);
        Optional<DeclaredCheck> declared = input.flatMap(of -> of.check(ValueType.class));
        if (declared.isPresent() && declared.get().check() instanceof ValueType type) {
            for (Reading reading : candidate.readings()) {
                boolean own = input.get().kind() == Input.Kind.VALUE
                        ? reading.part() == Part.VALUE
                        : reading.part() == Part.NUMERATOR || reading.part() == Part.DENOMINATOR;
                if (own
                        && reading.isNumber()
                        && !type.allows(reading.value(), input.get().unit())) {
                    findings.add(
                            this,
                            declared.get().severity(),
                            reading.cell(),
                            "%s không phải %s".formatted(Figures.vi(reading.value()), what(type.kind())),
                            "Kiểm tra lại số liệu và đơn vị tính (%s)"
                                    .formatted(
                                            input.get().unit().isBlank()
                                                    ? "số"
                                                    : input.get().unit()));
                }
            }
        }
    }

    private static String what(ValueType.Kind kind) {
        return switch (kind) {
            case INTEGER -> "số nguyên";
            case COUNT -> "số đếm (số nguyên từ 0)";
            case MONEY -> "số tiền (từ 0, không lẻ dưới một đồng)";
        };
    }
}
