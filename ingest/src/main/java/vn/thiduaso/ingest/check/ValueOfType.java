package vn.thiduaso.ingest.check;

import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.check.ValueType;
import vn.thiduaso.scoring.indexset.DeclaredCheck;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/**
 * A value is a number of the kind its input declares: whole, a count, an amount of money. Numerator and denominator of a ratio are such numbers too.
 *
 * <p>That a number is negative, or not whole, other checks may have told; what they told is not told again.
 */
record ValueOfType() implements Check {

    private static final Set<String> TELL_NEGATIVE = Set.of("value-range", "ratio-negative");
    private static final Set<String> TELL_FRACTION = Set.of("value-step");

    @Override
    public String rule() {
        return "value-type";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Optional<Input> input = candidate.target().flatMap(Target::input);
        Optional<DeclaredCheck> declared = input.flatMap(of -> of.check(ValueType.class));
        if (declared.isPresent() && declared.get().check() instanceof ValueType type) {
            candidate.readings().stream()
                    .filter(reading -> reading.isNumber() && isOwn(reading, input.get()))
                    .forEach(reading -> check(
                            reading, type, input.get().unit(), declared.get().severity(), findings));
        }
    }

    private static boolean isOwn(Reading reading, Input input) {
        return input.kind() == Input.Kind.VALUE
                ? reading.part() == Part.VALUE
                : reading.part() == Part.NUMERATOR || reading.part() == Part.DENOMINATOR;
    }

    private void check(Reading reading, ValueType type, String unit, Severity severity, Findings findings) {
        double value = reading.value();
        if (type.allows(value, unit)) {
            return;
        }
        boolean fraction = !type.allows(Math.abs(value), unit);
        boolean negative = value < 0 && type.kind() != ValueType.Kind.INTEGER;
        boolean negativeTold = negative && isTold(findings, reading, severity, TELL_NEGATIVE);
        boolean fractionTold = fraction && isTold(findings, reading, severity, TELL_FRACTION);
        if ((fraction && !fractionTold) || (negative && !negativeTold)) {
            findings.add(
                    this,
                    severity,
                    reading.cell(),
                    "%s không phải %s".formatted(Figures.vi(value), what(type.kind())),
                    "Kiểm tra lại số liệu và đơn vị tính (%s)".formatted(unit.isBlank() ? "số" : unit));
        }
    }

    private static String what(ValueType.Kind kind) {
        return switch (kind) {
            case INTEGER -> "số nguyên";
            case COUNT -> "số đếm (số nguyên từ 0)";
            case MONEY -> "số tiền (từ 0, không lẻ dưới một đồng)";
        };
    }

    /** Whether another check tells the same, at least as gravely; one that tells it less gravely gives way. */
    private static boolean isTold(Findings findings, Reading reading, Severity severity, Set<String> rules) {
        findings.giveWay(reading.cell(), severity, rules);
        return findings.isTold(reading.cell(), rules);
    }
}
